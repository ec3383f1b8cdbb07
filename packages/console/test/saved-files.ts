import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const bin = (name: string, file: string): string =>
	join(dirname(createRequire(join(ROOT, "package.json")).resolve(`${name}/package.json`)), file);

/** A folder inside of the repository, so that saved files find its packages. */
function folder(files: Readonly<Record<string, string>>): string {
	mkdirSync(join(ROOT, ".cache"), { recursive: true });
	const path = mkdtempSync(join(ROOT, ".cache", "saved-"));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
	return path;
}

export interface Ended {
	readonly status: number | null;
	readonly output: string;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
	return new Promise((resolve) => {
		const child: ChildProcess = spawn(process.execPath, [...args], { cwd: ROOT, env: { ...process.env, ...env } });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (chunk: Buffer) => {
				output += chunk.toString();
			});
		child.on("close", (status) => resolve({ status, output }));
	});
}

const CONDITIONS = '["countersign-source", "module", "import", "default"]';
const VITEST_CONFIG = `export default {
	resolve: { conditions: ${CONDITIONS} },
	ssr: { resolve: { conditions: ${CONDITIONS} } },
	test: { isolate: false, fileParallelism: false, reporters: "json", outputFile: "results.json" },
};`;

interface Results {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
	}[];
}

/** Runs saved tests with vitest in a process of its own. Returns the failures of each; empty if it passed. */
export async function failuresOf(tests: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
	const files = Object.fromEntries(Object.entries(tests).map(([name, text]) => [`${name}.test.ts`, text]));
	const path = folder({ ...files, "vitest.config.mjs": VITEST_CONFIG });
	try {
		const { output } = await run([bin("vitest", "vitest.mjs"), "run", "--root", path]);
		const results = existsSync(join(path, "results.json"));
		if (!results) throw new Error(output);
		const { testResults } = JSON.parse(readFileSync(join(path, "results.json"), "utf8")) as Results;
		return Object.fromEntries(
			testResults.map(({ name, status, message, assertionResults }) => [
				basename(name, ".test.ts"),
				status === "passed"
					? ""
					: [message, ...assertionResults.flatMap(({ failureMessages }) => failureMessages)].join("\n") || status,
			]),
		);
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}

/** Runs a saved script in a process of its own. */
export async function runScript(text: string, env: NodeJS.ProcessEnv): Promise<Ended> {
	const path = folder({ "session.mts": text });
	try {
		return await run(["--conditions=countersign-source", "--import", "tsx", join(path, "session.mts")], env);
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}

/** Checks saved files as strictly as TypeScript can, all at once and with the native compiler, because a start costs seconds. */
export async function typeCheck(files: Readonly<Record<string, string>>): Promise<Ended> {
	const compilerOptions = {
		strict: true,
		noUncheckedIndexedAccess: true,
		exactOptionalPropertyTypes: true,
		noImplicitReturns: true,
		target: "es2024",
		lib: ["es2024", "dom", "dom.iterable", "esnext.disposable"],
		module: "esnext",
		moduleResolution: "bundler",
		customConditions: ["countersign-source"],
		allowImportingTsExtensions: true,
		skipLibCheck: true,
		noEmit: true,
		types: ["node"],
	};
	const path = folder({ ...files, "tsconfig.json": JSON.stringify({ compilerOptions, include: ["*"] }) });
	try {
		return await run([bin("tsc7", "bin/tsc"), "--pretty", "false", "-p", path]);
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}
