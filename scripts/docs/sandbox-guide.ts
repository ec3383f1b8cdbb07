/**
 * Runs the Python program and the browser test of `docs/guides/control-api.md` as they are, each against a `countersign dev` of its own. What cannot run
 * here is skipped by name.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aptInstall, which } from "../lib/apt.mjs";
import { chromium } from "../lib/chromium.mjs";
import { writeResult } from "../lib/results.mjs";
import { root } from "../lib/workspace.mjs";

const LIMIT_MS = 120_000;
const guide = readFileSync(join(root, "docs/guides/control-api.md"), "utf8");

/** Returns the one code block of a language. */
function blockOf(language: string): string {
	const found = [...guide.matchAll(new RegExp(`^\`\`\`${language}(?: run-by: [^\\n]+)?\\n([\\s\\S]*?)^\`\`\``, "gm"))];
	if (found.length !== 1) throw new Error(`the guide must have one ${language} block, but has ${found.length}`);
	return found[0]?.[1] ?? "";
}

interface Sandbox {
	/** Where `.countersign` is. */
	readonly folder: string;
	/** The printed settings, and the address of the control API. */
	readonly env: Readonly<Record<string, string>>;
	close(): Promise<void>;
}

/** Starts `countersign dev` in an empty folder. */
async function sandbox(): Promise<Sandbox> {
	const folder = mkdtempSync(join(tmpdir(), "sandbox-guide-"));
	const main = join(root, "packages/cli/src/main.ts");
	const tsx = join(root, "node_modules/tsx/dist/loader.mjs");
	const child = spawn(
		process.execPath,
		["--conditions=countersign-source", "--import", tsx, main, "dev", "arcus", "--port", "0"],
		{ cwd: folder },
	);
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const printed = await textUntil(child, "stop with Ctrl-C");
	const [, control = ""] = /^Control API on (\S+)\. /m.exec(printed) ?? [];
	const settings = [...printed.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name = "", value = ""]) => [name, value]);
	return {
		folder,
		env: { ...Object.fromEntries(settings), COUNTERSIGN_CONTROL: control },
		async close() {
			child.kill("SIGINT");
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Returns what a process has printed, once that contains a string. @throws Error if it ends before */
function textUntil(child: ChildProcess, text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let printed = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (chunk: Buffer) => {
				printed += chunk.toString("utf8");
				if (printed.includes(text)) resolve(printed);
			});
		child.once("exit", (code) => reject(new Error(`countersign dev ended with ${code}:\n${printed}`)));
	});
}

/** The page that the browser test is about: it lists the customers of an entity. */
async function app(env: Readonly<Record<string, string>>): Promise<{ readonly url: string; close(): void }> {
	const { ARCUS_BASE_URL: base, ARCUS_ENTITY_ID: entity, ARCUS_API_KEY: key } = env;
	const page = `<!doctype html><title>Customers</title><p id="text">Loading</p><button id="again">Try again</button>
<script>
async function load() {
	const response = await fetch("${base}/entities/${entity}/accounts", { headers: { authorization: "Bearer ${key}" } });
	const { data } = response.ok ? await response.json() : {};
	document.getElementById("text").textContent = data ? data.length + " customers" : "The customers could not be loaded";
}
document.getElementById("again").onclick = load;
load();
</script>`;
	const server = createServer((_request, response) => {
		response.writeHead(200, { "content-type": "text/html" }).end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => void server.close(),
	};
}

/** Runs a program in the folder of a sandbox. Returns whether it succeeded. */
function runs(
	name: string,
	command: string,
	args: readonly string[],
	{ folder, env }: Pick<Sandbox, "folder" | "env">,
): Promise<boolean> {
	const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...env }, timeout: LIMIT_MS });
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk: Buffer) => {
			output += chunk.toString("utf8");
		});
	return new Promise((resolve) =>
		child.once("close", (code) => {
			console.log(code === 0 ? `ok  ${name}: ${output.trim()}` : `FAILED  ${name} ended with ${code}:\n${output}`);
			resolve(code === 0);
		}),
	);
}

async function python(): Promise<boolean> {
	const here = await sandbox();
	try {
		const file = join(here.folder, "order.py");
		writeFileSync(file, blockOf("python"));
		return await runs("the Python program", "python3", [file], here);
	} finally {
		await here.close();
	}
}

async function browser(path: string): Promise<boolean> {
	const here = await sandbox();
	const served = await app(here.env);
	// From here, its import of playwright-core resolves.
	const folder = join(root, "packages/console/node_modules/.cache/sandbox-guide");
	mkdirSync(folder, { recursive: true });
	const file = join(folder, "page.mjs");
	try {
		writeFileSync(file, blockOf("js"));
		const env = { ...here.env, APP_URL: served.url, CHROMIUM_PATH: path };
		return await runs("the browser test", process.execPath, [file], { folder: here.folder, env });
	} finally {
		rmSync(folder, { recursive: true, force: true });
		served.close();
		await here.close();
	}
}

const hasPython = (): boolean => which("python3") !== undefined && spawnSync("python3", ["--version"]).status === 0;

const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
const count = (isOk: boolean): void => {
	if (isOk) counts.passed++;
	else counts.failed++;
};
const skip = (name: string, why: string): void => {
	console.log(`SKIPPED  ${name}: ${why}`);
	counts.skipped++;
};

const noPython = aptInstall("python3", hasPython);
if (noPython) skip("the Python program of the guide to the control API", noPython);
else count(await python());
const found = chromium();
if (found.why) skip("the browser test of the guide to the control API", found.why);
else count(await browser(found.path as string));
writeResult("sandbox-guide", counts);
process.exit(counts.failed === 0 ? 0 : 1);
