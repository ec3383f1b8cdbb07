/** Checks the published documents with independent linters: Redocly with its recommended rules and Spectral with its rules for OpenAPI.
 * There must be no error, and only warnings that `linter-warnings.ts` accepts with a reason.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";
import { type AcceptedWarning, acceptedWarnings } from "./linter-warnings.ts";

interface Finding {
	readonly linter: AcceptedWarning["linter"];
	readonly rule: string;
	readonly isError: boolean;
	readonly where: string;
	readonly message: string;
}

// Each in its own folder: they need different versions of the same libraries.
const redoclyTools = installTools("redocly", { "@redocly/cli": "2.77.0" });
const spectralTools = installTools("spectral", { "@stoplight/spectral-cli": "6.16.3" });
const folder = mkdtempSync(join(tmpdir(), "linters-"));
const ruleset = join(folder, "ruleset.json");
writeFileSync(ruleset, JSON.stringify({ extends: ["spectral:oas"] }));

/** @throws Error if the linter itself fails */
function report<T>(program: string, args: readonly string[]): T {
	const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
	const { stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, env });
	try {
		return JSON.parse(stdout) as T;
	} catch {
		throw new Error(`${program} printed no report: ${`${stdout}${stderr}`.slice(-500)}`);
	}
}

function redocly(file: string): Finding[] {
	const program = join(redoclyTools, "node_modules/.bin/redocly");
	const { problems } = report<{
		problems: { severity: string; ruleId: string; message: string; location: { pointer?: string }[] }[];
	}>(program, ["lint", file, "--extends", "recommended", "--format", "json", "--max-problems", "10000"]);
	return problems.map(({ severity, ruleId, message, location }) => ({
		linter: "redocly",
		rule: ruleId,
		isError: severity === "error",
		where: location[0]?.pointer ?? "#/",
		message,
	}));
}

function spectral(file: string): Finding[] {
	const program = join(spectralTools, "node_modules/.bin/spectral");
	const found = report<{ severity: number; code: string; message: string; path: (string | number)[] }[]>(program, [
		"lint",
		file,
		"--ruleset",
		ruleset,
		"--format",
		"json",
		"--quiet",
	]);
	return found.map(({ severity, code, message, path }) => ({
		linter: "spectral",
		rule: code,
		isError: severity === 0,
		where: `#/${path.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`,
		message,
	}));
}

const generated = join(root, "packages/openapi/generated");
const unused = new Set(acceptedWarnings);
let failed = 0;
for (const name of readdirSync(generated).filter((one) => one.endsWith(".json")))
	for (const lint of [redocly, spectral]) {
		const findings = lint(join(generated, name));
		const reasons = findings.map((one) =>
			acceptedWarnings.find(
				({ linter, rule, where }) => linter === one.linter && rule === one.rule && (where?.test(one.where) ?? true),
			),
		);
		for (const reason of reasons) if (reason) unused.delete(reason);
		const wrong = findings.filter((one, index) => one.isError || reasons[index] === undefined);
		failed += wrong.length;
		const errors = findings.filter(({ isError }) => isError).length;
		const accepted = findings.length - wrong.length;
		console.log(
			`${wrong.length === 0 ? "ok  " : "FAIL"} ${name} in ${lint.name}: ${errors} errors, ${accepted} warnings with a reason, ${wrong.length - errors} without`,
		);
		for (const { isError, rule, where, message } of wrong.slice(0, 20))
			console.log(`  ${isError ? "error" : "warning"} ${rule} ${where}: ${message}`);
	}
for (const { linter, rule, where } of unused) {
	failed++;
	console.log(`FAIL no warning of ${linter} matches ${rule} ${where ?? ""}; remove its reason`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
