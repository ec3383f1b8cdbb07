/** The rules of this house that no general linter knows. Each finding says where, what and why; exit code 1 if there is any. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { departmentFindings } from "./departments.ts";
import { wrongImports } from "./layers.ts";
import { phrasesInRepository } from "./phrases.ts";

interface Rule {
	readonly name: string;
	readonly why: string;
	readonly files: (path: string) => boolean;
	readonly pattern: RegExp;
}

const shared =
	/^packages\/(?:(?:sdk|webhooks)\/src\/(?:core|receiver|inbox|rotation|drivers|adapters|testing|conformance|redis|otel|node)|openapi\/src\/(?:document|model|emit)|mock\/src\/engine)\//;
const portable = /^packages\/(?:sdk|webhooks)\/src\/core\//;
const source = /\.(?:ts|tsx|mts|mjs|js)$/;
const generated = /\/generated\//;

const rules: readonly Rule[] = [
	{
		name: "no-provider-in-shared-code",
		why: "this code serves every provider; what one needs goes behind an interface",
		files: (path) => shared.test(path) && source.test(path) && !generated.test(path),
		pattern: /\b(?:arcus|arca|deskflow)|(?:Arcus|Arca|Deskflow)(?=[A-Z]|\b)/i,
	},
	{
		name: "no-node-in-core",
		why: "core runs in browsers and workers; Node.js code has an entry of its own",
		files: (path) => portable.test(path) && source.test(path) && !/\.node\.ts$/.test(path),
		pattern: /\bfrom\s+["']node:|\brequire\(|\bimport\(\s*["']node:/,
	},
	{
		name: "no-default-export",
		why: "a name is the same everywhere it is used",
		files: (path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !generated.test(path),
		pattern: /^export default\b/,
	},
	{
		name: "no-narrowed-test",
		why: "a test that runs alone hides the others",
		files: (path) => /\.test\.ts$/.test(path),
		pattern: /\b(?:it|test|describe)\.only\b/,
	},
	{
		name: "no-machine-path-or-registry-host",
		why: "a clone must work on its own, in any folder",
		files: (path) => path !== "scripts/gates/lint-house.ts" && !/\.(?:csv|png|ico|woff2)$/.test(path),
		pattern: /(?:^|[\s"'`(=])\/(?:work|root|home\/[a-z]+)\/|https?:\/\/registry\.[a-z]+\./,
	},
];

/** How many phrases of phrases.ts each part may still contain, until all are 0 and the list is an ordinary rule. */
const phraseLimits = { packages: 482, examples: 0, docs: 4, scripts: 0, "": 6 };

// `lint-house.ts phrases [FOLDER]` lists them all.
if (process.argv[2] === "phrases") {
	const found = phrasesInRepository(process.argv[3]);
	for (const { path, line, found: phrase, write } of found) console.log(`${path}:${line}  "${phrase}": ${write}`);
	console.log(`${found.length} phrases`);
	process.exit(0);
}

const files = repositoryFiles();

let findings = 0;
for (const path of files) {
	const own = rules.filter((rule) => rule.files(path));
	if (own.length === 0) continue;
	const lines = readFileSync(join(root, path), "utf8").split("\n");
	for (const rule of own) {
		lines.forEach((line, index) => {
			if (!rule.pattern.test(line)) return;
			findings++;
			console.log(`${path}:${index + 1}  ${rule.name}: ${line.trim().slice(0, 100)}\n    ${rule.why}`);
		});
	}
}
for (const { path, line, why } of wrongImports(files)) {
	findings++;
	console.log(`${path}:${line}  layers: ${why}`);
}
for (const finding of departmentFindings(files)) {
	findings++;
	console.log(finding);
}
const partOf = (path: string) => Object.keys(phraseLimits).find((part) => path.startsWith(`${part}/`)) ?? "";
const phrases = phrasesInRepository();
for (const [part, limit] of Object.entries(phraseLimits)) {
	const count = phrases.filter(({ path }) => partOf(path) === part).length;
	if (count <= limit) continue;
	findings++;
	console.log(
		`${part || "other files"}: ${count} phrases, at most ${limit} are allowed. List them: lint-house.ts phrases ${part}`,
	);
}
console.log(findings === 0 ? `house rules hold in ${files.length} files` : `${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
