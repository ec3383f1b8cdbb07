// Generates a package from each real API document with the packed command, installs all of them at once with the packed packages, and runs
// their tests and their type checks as a user would. TypeScript 5.9 is the packages' own; TypeScript 7 checks them again with more options.
// Some documents are only checked by TypeScript 7, which takes a second for each. A document that is not there is skipped by name. The code
// of a guide runs in the package that the guide uses.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packAll } from "../lib/packs.mjs";
import { addResult, emptyResult, line, writeResult } from "../lib/results.mjs";
import { NPM_INSTALL, npm } from "../lib/tools.mjs";
import { bootstrap, root } from "../lib/workspace.mjs";

bootstrap();
const folder = join(root, ".cache", "generated-packages");
const documents = process.env.COUNTERSIGN_DOCUMENTS ?? join(root, "..", "shared", "data", "openapi");
const fixtures = join(root, "packages", "cli", "test", "fixtures");
const only = process.argv.slice(2);
const sum = emptyResult();
/** The guides whose code needs a generated package, by the name of its document. */
const GUIDES = { bakery: "generated-package.md", shop: "uploads-and-streams.md" };
const GUIDE_OPTIONS = ["--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", "--types", "node"];
const packageName = (name) => (GUIDES[name] ? `@acme/${name}` : name);

/** Documents whose packages are only type-checked, unless they are named. */
const LIGHT = ["resend.yaml", "adyen-checkout.json", "adyen-webhooks.json", "medusa-store.yaml", "twilio.json"];
const isLight = (name) => only.length === 0 && LIGHT.some((file) => file.startsWith(`${name}.`));
/** What users may have turned on. */
const STRICTER = [
	"--exactOptionalPropertyTypes",
	"--noUncheckedIndexedAccess",
	"--noPropertyAccessFromIndexSignature",
	"--noImplicitOverride",
	"--isolatedModules",
	"--erasableSyntaxOnly",
];

const DOCUMENTS = [
	...Object.keys(GUIDES).map((name) => [name, join(fixtures, `${name}.yaml`)]),
	// All of it for others by name: `node scripts/compat/generated.mjs twilio`.
	...["museum.yaml", "svix.json", ...LIGHT].map((file) => [file.replace(/\.\w+$/, ""), join(documents, file)]),
].filter(([name]) => only.length === 0 || only.includes(name));

function report(name, began, problem) {
	addResult(sum, problem ? { failed: 1 } : { passed: 1 }, name);
	console.log(`${problem ? "FAILED" : "ok    "}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
	if (problem) console.log(problem.trim().split("\n").slice(-25).join("\n"));
}

/** Runs a program and returns its output if it fails. */
function failure(program, args, cwd) {
	const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", timeout: 300_000 });
	return status === 0 ? undefined : `${stdout}${stderr}` || `${program} ended with ${status}`;
}

/** Type-checks and runs the blocks of a guide that name this program, one after the other, in the folder of the guide's package. */
function runGuide(name, guide) {
	const began = Date.now();
	const cwd = join(folder, name);
	const text = readFileSync(join(root, "docs", "guides", guide), "utf8");
	const blocks = [...text.matchAll(/^```ts run-by: scripts\/compat\/generated\.mjs\n([\s\S]*?)^```$/gm)];
	writeFileSync(join(cwd, "report.pdf"), "%PDF-1.4\n");
	writeFileSync(join(cwd, "try.mts"), blocks.map(([, code]) => code).join("\n"));
	const problem =
		blocks.length === 0
			? "the guide has no block that names this program"
			: (failure("npx", ["--no-install", "tsc", "--noEmit", ...GUIDE_OPTIONS, "try.mts"], cwd) ??
				failure("npx", ["--no-install", "tsx", "try.mts"], cwd));
	report(`${guide}: ${blocks.length} code blocks`, began, problem);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "command"), { recursive: true });
const packs = packAll();
const local = (name) => `file:${packs[name].tarball}`;
const own = ["sdk", "webhooks", "mock", "mirror", "openapi", "cli"];
const nameOf = (name) => (name === "cli" ? "countersign" : `@countersign/${name}`);
const overrides = Object.fromEntries(own.map((name) => [nameOf(name), local(name)]));
writeFileSync(
	join(folder, "command", "package.json"),
	JSON.stringify({ private: true, dependencies: { countersign: local("cli") }, overrides }),
);
npm(join(folder, "command"), NPM_INSTALL);
const command = join(folder, "command", "node_modules", ".bin", "countersign");

const made = [];
for (const [name, source] of DOCUMENTS) {
	const began = Date.now();
	if (!existsSync(source)) {
		addResult(sum, { skipped: 1 }, name);
		console.log(`skipped  ${name}: ${source} is not there`);
		continue;
	}
	const overlay = join(folder, `${name}.overlay.yaml`);
	const out = join(folder, name);
	const problem =
		failure(command, ["infer", source, "--out", overlay], folder) ??
		failure(command, ["generate", source, "--overlay", overlay, "--out", out, "--package", packageName(name)], folder);
	report(`${name}: infer and generate`, began, problem);
	if (problem) continue;
	const path = join(out, "package.json");
	const manifest = JSON.parse(readFileSync(path, "utf8"));
	for (const group of ["dependencies", "peerDependencies", "devDependencies"])
		for (const one of Object.keys(manifest[group] ?? {})) if (overrides[one]) manifest[group][one] = overrides[one];
	writeFileSync(path, JSON.stringify(manifest));
	// Without it, vitest would find the settings of this repository, which is above the folder.
	writeFileSync(join(out, "vitest.config.mjs"), "export default {};\n");
	made.push(name);
}

if (made.length > 0) {
	const { tsx } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ private: true, workspaces: made, devDependencies: { tsx }, overrides }),
	);
	npm(folder, NPM_INSTALL);
	const typescript7 = join(root, "node_modules", "tsc7", "bin", "tsc");
	for (const name of made) {
		let began = Date.now();
		const checked = failure(process.execPath, [typescript7, "--noEmit", ...STRICTER, "-p", "."], join(folder, name));
		report(`${name}: TypeScript 7`, began, checked);
		if (isLight(name)) continue;
		began = Date.now();
		report(`${name}: npm test`, began, failure("npm", ["test", "--silent"], join(folder, name)));
		began = Date.now();
		report(`${name}: npm run typecheck`, began, failure("npm", ["run", "--silent", "typecheck"], join(folder, name)));
		began = Date.now();
		report(`${name}: npm run build`, began, failure("npm", ["run", "--silent", "build"], join(folder, name)));
	}
	for (const name of made) if (GUIDES[name]) runGuide(name, GUIDES[name]);
}
writeResult("generated", sum);
console.log(line(sum));
process.exit(sum.failed === 0 ? 0 : 1);
