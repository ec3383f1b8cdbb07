// `npm run examples [name …]`: copies every example out of the repository, installs it from the packed packages, and
// runs it against the mock. Then runs the commands of the packages from the same installation.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, packAll } from "../lib/packs.mjs";
import { addResult, emptyResult, line, writeResult } from "../lib/results.mjs";
import { bootstrap, root } from "../lib/workspace.mjs";

const folder = join(root, ".cache", "examples");
const only = process.argv.slice(2);
const sum = emptyResult();

function npm(args, options = {}) {
	return spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 180_000, killSignal: "SIGKILL", ...options });
}

/** Copies the examples and replaces the workspace packages with the packed ones. */
function copyExamples(packed) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(join(root, "examples"), folder, {
		recursive: true,
		filter: (source) => !/(?:^|[\\/])(?:node_modules|\.cache|test|vitest\.config\.ts)$/.test(relative(root, source)),
	});
	cpSync(join(root, "tsconfig.base.json"), join(folder, "..", "tsconfig.base.json"));
	const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "package.json")));
	for (const name of names) {
		const file = join(folder, name, "package.json");
		const manifest = JSON.parse(readFileSync(file, "utf8"));
		// It installs the workspace, which does not exist for a copy.
		delete manifest.scripts?.prestart;
		for (const group of ["dependencies", "devDependencies"])
			for (const dependency of Object.keys(manifest[group] ?? {}))
				if (dependency.startsWith("@countersign/") && packed[dependency.slice(13)])
					manifest[group][dependency] = `file:${packed[dependency.slice(13)].tarball}`;
		writeFileSync(file, JSON.stringify(manifest, null, "\t"));
	}
	// All of them at the top: those that a package of ours depends on are not in the registry either.
	const dependencies = Object.fromEntries(
		Object.values(packed).map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
	);
	const manifest = { private: true, type: "module", workspaces: names, dependencies };
	writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
	return names;
}

function report(name, good, why) {
	addResult(sum, good ? { passed: 1 } : { failed: 1 }, name);
	console.log(`${good ? "ok    " : "FAILED"}  ${name}`);
	if (!good) console.log(why.trim().split("\n").slice(-25).join("\n"));
}

/** Runs the commands as a user who has only installed the packages. */
const COMMANDS = {
	"countersign --help": { args: ["countersign", "--help"], says: /generate/ },
	"countersign generate, for a document of one's own": {
		args: ["countersign", "generate", "petstore.yaml", "--out", "petstore"],
		says: /./,
	},
	"countersign collections arca": { args: ["countersign", "collections", "arca", "--out", "collections"], says: /./ },
	"countersign webhooks --help": { args: ["countersign", "webhooks", "--help"], says: /verify/ },
};

const PETSTORE = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example.com" }]
x-provider: { name: pets, title: Pets, arrayFormat: repeat }
tags: [{ name: pets }]
components:
  securitySchemes: { bearer: { type: http, scheme: bearer } }
paths:
  /pets/{id}:
    get:
      operationId: pets.retrieve
      tags: [pets]
      summary: Retrieve a pet
      x-source: { kind: page, where: "/pets" }
      security: [{ bearer: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The pet.
          content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: string } } } } }
`;

bootstrap();
build();
const names = copyExamples(packAll());
const installed = npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
if (installed.status !== 0) {
	report("the examples install from the packed packages", false, installed.stderr);
} else {
	for (const name of names) {
		if (only.length > 0 && !only.includes(name)) continue;
		const began = Date.now();
		const { status, stdout, stderr } = npm(["run", "--silent", "start"], { cwd: join(folder, name) });
		// An example whose requirements cannot be installed is skipped, not passed.
		const skipped = status === 0 && /^SKIPPED\s.*/m.exec(stdout);
		if (skipped) {
			sum.skipped++;
			console.log(`SKIPPED  ${name}: ${skipped[0].slice("SKIPPED".length).trim()}`);
			continue;
		}
		report(`${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`, status === 0, stdout + stderr);
	}
	writeFileSync(join(folder, "petstore.yaml"), PETSTORE);
	for (const [name, { args, says }] of Object.entries(COMMANDS)) {
		if (only.length > 0 && !only.includes("commands")) continue;
		const { status, stdout, stderr } = npm(["exec", "--offline", "--", ...args]);
		report(name, status === 0 && says.test(stdout), stdout + stderr);
	}
}
writeResult("examples", sum);
console.log(line(sum));
process.exit(sum.failed === 0 ? 0 : 1);
