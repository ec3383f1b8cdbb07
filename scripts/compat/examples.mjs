// `npm run examples [name …]`: copies every example out of the repository, installs it from the packed packages, and
// runs it against the mock. Then runs the commands of the packages from the same installation.
// `--copy NAME FOLDER` copies one for you; `--record [name …]` writes the output of each into its README.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, packAll } from "../lib/packs.mjs";
import { addResult, emptyResult, line, writeResult } from "../lib/results.mjs";
import { bootstrap, root } from "../lib/workspace.mjs";
import { copyExample, exampleNames } from "./copy-example.mjs";
import { difference, record } from "./recordings.mjs";

const folder = join(root, ".cache", "examples");
const only = process.argv.slice(2);
const sum = emptyResult();

function npm(args, options = {}) {
	return spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 180_000, killSignal: "SIGKILL", ...options });
}

/** Copies all examples into one folder, to install them together. */
function copyExamples(packed) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const tarballs = Object.fromEntries(
		Object.values(packed).map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
	);
	const names = exampleNames();
	for (const name of names) copyExample(name, join(folder, name), (dependency) => tarballs[dependency]);
	// All of them at the top: those that a package of ours depends on are not in the registry either.
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ private: true, type: "module", workspaces: names, dependencies: tarballs }),
	);
	return names;
}

/** `--copy NAME FOLDER [TARBALLS]`: one example, for you. */
function copyOne([name, target, tarballs]) {
	if (name === undefined || target === undefined) {
		console.error("Usage: npm run examples -- --copy NAME FOLDER [folder of npm run pack]");
		return 2;
	}
	const inFolder = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
	const { version } = JSON.parse(readFileSync(join(root, "packages", "sdk", "package.json"), "utf8"));
	const packed = (dependency) =>
		`file:${join(inFolder(tarballs), `${dependency.replace("@", "").replace("/", "-")}-${version}.tgz`)}`;
	try {
		copyExample(name, inFolder(target), tarballs === undefined ? () => `^${version}` : packed);
	} catch (error) {
		console.error(error.message);
		return 1;
	}
	console.log(`Copied ${name}. Next:\n\n  cd ${target}\n  npm install\n  npm start`);
	return 0;
}

/** `--record [NAME …]`: runs examples from source and writes their output into their READMEs. */
function recordAll(wanted) {
	let status = 0;
	for (const name of wanted.length > 0 ? wanted : exampleNames()) {
		const { status: code, stdout, stderr } = npm(["run", "--silent", "start"], { cwd: join(root, "examples", name) });
		const good = code === 0 && !stdout.startsWith("SKIPPED");
		if (good) record(name, stdout);
		else status = 1;
		console.log(good ? `recorded  ${name}` : `FAILED    ${name}\n${stdout}${stderr}`);
	}
	return status;
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
if (only[0] === "--copy") process.exit(copyOne(only.slice(1)));
if (only[0] === "--record") process.exit(recordAll(only.slice(1)));
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
		const changed = status === 0 ? difference(name, stdout) : undefined;
		const label = `${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`;
		report(label, status === 0 && changed === undefined, changed ?? stdout + stderr);
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
