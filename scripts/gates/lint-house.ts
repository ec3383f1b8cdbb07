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
	/^packages\/(?:(?:sdk|webhooks)\/src\/(?:core|receiver|inbox|rotation|drivers|adapters|testing|conformance|redis|otel|node)|openapi\/src\/(?:document|infer|intake|model|emit)|mock\/src\/engine)\//;
const portable = /^packages\/(?:sdk|webhooks)\/src\/core\//;
const source = /\.(?:ts|tsx|mts|mjs|js)$/;
const wrapper = /\/(?:clock|current-time|disk|files|machine|timers|platform\.node|state-files)\.ts$/;
const generated = /\/generated\//;
/** They contain programs that others run, which do read the environment. */
const writesPrograms = /\/(?:emit\/package\/texts|mock\/document-first-call|dev\/explainer)\.ts$/;

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
		name: "no-direct-machine",
		why: "clock, disk, environment and randomness are passed in; only the files that wrap them use them",
		files: (path) =>
			/^packages\/(?:sdk|webhooks|openapi|mock|cli)\/src\/.*\.ts$/.test(path) &&
			!generated.test(path) &&
			!writesPrograms.test(path) &&
			!wrapper.test(path),
		pattern:
			/^(?!\s*\*).*(?:\bDate\.now\(|\bMath\.random\(|(?<![.\w])setTimeout\(|from "node:fs|\bprocess\.env\b|\brandomBytes\(|\bAbortSignal\.timeout\()/,
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
for (const { path, line, found, write } of phrasesInRepository()) {
	findings++;
	console.log(`${path}:${line}  phrases: "${found}". Write: ${write}`);
}
console.log(findings === 0 ? `house rules hold in ${files.length} files` : `${findings} findings`);
process.exit(findings === 0 ? 0 : 1);
