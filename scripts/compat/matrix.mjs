// `npm run matrix`: packs the packages, installs them as a user would, runs one suite on every runtime, and type-checks them with
// every TypeScript version. Missing runtimes are installed or skipped by name. Prints a table and exits with 1 on a failure.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "../lib/chromium.mjs";
import { build, packAll } from "../lib/packs.mjs";
import { writeResult } from "../lib/results.mjs";
import { bunBinary, denoBinary, found, tool } from "../lib/runtimes.mjs";
import { NPM_INSTALL, npm } from "../lib/tools.mjs";
import { bootstrap, folderOf, root } from "../lib/workspace.mjs";
import { startServer } from "./matrix/server.mjs";

const NODES = { 20: "20.20.2", 22: "22.23.3", 24: "24.21.0", 26: "26.10.0" };
const TYPESCRIPTS = ["5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3", "7.0.2"];
const TOOLS = {
	miniflare: "miniflare@4.20260120.0",
	playwright: "playwright-core@1.65.1",
};

const folder = join(root, ".cache", "matrix");
const project = join(folder, "project");
const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()));
const rows = [];

const lastLine = (text) => (text ?? "").trim().split("\n").at(-1) ?? "";

function install() {
	build();
	rmSync(project, { recursive: true, force: true });
	const tarballs = Object.values(packAll()).map(({ tarball }) => tarball);
	const { undici } = JSON.parse(readFileSync(join(folderOf("sdk"), "package.json"), "utf8")).devDependencies;
	const esbuild = JSON.parse(
		readFileSync(createRequire(join(root, "package.json")).resolve("tsup/package.json"), "utf8"),
	);
	mkdirSync(project, { recursive: true });
	writeFileSync(join(project, "package.json"), '{ "private": true }\n');
	const specs = [...tarballs, `undici@${undici}`, `esbuild@${esbuild.dependencies.esbuild}`, "@types/node@20.19.43"];
	npm(project, [...NPM_INSTALL, ...specs]);
	cpSync(join(root, "scripts", "compat", "matrix"), project, { recursive: true });
}

async function run(name, work) {
	if (!wanted(name)) return;
	const began = Date.now();
	let row;
	try {
		row = await work();
	} catch (error) {
		row = { passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
	}
	rows.push({ name, failures: [], ...row, seconds: ((Date.now() - began) / 1000).toFixed(1) });
	const { passed, failures, skipped } = rows.at(-1);
	console.log(
		`${skipped ? "skip" : failures.length === 0 ? "ok  " : "FAIL"}  ${name}${skipped ? `: ${skipped}` : `, ${passed} passed`}`,
	);
	for (const failure of failures) console.log(`        ${failure}`);
}

/** Converts the results of the suite to a row. */
function judged(results) {
	return {
		passed: results.filter((result) => result.passed).length,
		failures: results.filter((result) => !result.passed).map(({ name, reason }) => `${name}: ${reason}`),
	};
}

function runProgram(command, args, world) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: project,
			env: { ...process.env, MATRIX: JSON.stringify(world), NODE_OPTIONS: "" },
		});
		const timer = setTimeout(() => child.kill("SIGKILL"), 120_000);
		let out = "";
		let err = "";
		child.stdout.on("data", (chunk) => {
			out += chunk;
		});
		child.stderr.on("data", (chunk) => {
			err += chunk;
		});
		child.once("error", reject);
		child.once("close", (code) => {
			clearTimeout(timer);
			try {
				resolve(judged(JSON.parse(lastLine(out))));
			} catch {
				reject(new Error(`ended with ${code}: ${lastLine(err) || lastLine(out)}`));
			}
		});
	});
}

function bundle(entry, platform) {
	const { buildSync } = createRequire(join(project, "package.json"))("esbuild");
	const { outputFiles } = buildSync({
		entryPoints: [join(project, entry)],
		bundle: true,
		write: false,
		format: platform === "browser" ? "iife" : "esm",
		platform: "browser",
		target: "es2022",
		conditions: platform === "browser" ? ["browser"] : ["workerd", "worker", "browser"],
		external: platform === "browser" ? [] : ["node:*"],
		logLevel: "silent",
	});
	return outputFiles[0].text;
}

function nodeBinary(major) {
	if (process.versions.node.split(".")[0] === major) return { path: process.execPath };
	const { why, path } = tool(
		`node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}@${NODES[major]}`,
	);
	return why ? { why } : { path: found(join(path, "bin", "node"), join(path, "bin", "node.exe")) };
}

async function runtimes(server, world) {
	for (const major of Object.keys(NODES))
		for (const [format, file] of [
			["ESM", "node.mjs"],
			["CommonJS", "node.cjs"],
		])
			for (const transport of ["portable", "node"])
				await run(`Node.js ${major}, ${format}, ${transport} transport`, async () => {
					const { why, path } = nodeBinary(major);
					if (why) return { skipped: why };
					return runProgram(path, [file], world({ node: transport === "node" }));
				});
	for (const [format, file] of [
		["ESM", "node.mjs"],
		["CommonJS", "node.cjs"],
	])
		await run(`Bun, ${format}`, async () => {
			const { why, path } = bunBinary();
			return why ? { skipped: why } : runProgram(path, ["run", file], world());
		});
	await run("Deno, ESM", async () => {
		const { why, path } = denoBinary();
		if (why) return { skipped: why };
		return runProgram(path, ["run", "--allow-all", "--no-lock", "--node-modules-dir=manual", "node.mjs"], world());
	});
	await run("workerd", async () => {
		const { why, require } = tool(TOOLS.miniflare);
		if (why) return { skipped: why };
		const { Miniflare } = require("miniflare");
		const worker = new Miniflare({
			// Passed as one module, because Miniflare cannot resolve imports whose names are computed at run time.
			modules: [{ type: "ESModule", path: "worker.mjs", contents: bundle("worker.mjs", "worker") }],
			compatibilityDate: "2026-01-01",
		});
		try {
			const init = { method: "POST", body: JSON.stringify(world()) };
			return judged(await (await worker.dispatchFetch("http://matrix.test/", init)).json());
		} finally {
			await worker.dispose();
		}
	});
	await run("Chromium, headless", async () => {
		const { why, path } = chromium();
		const playwright = why ? { why } : tool(TOOLS.playwright);
		if (playwright.why) return { skipped: playwright.why };
		server.files["/suite.js"] = ["text/javascript", bundle("browser.mjs", "browser")];
		server.files["/page.html"] = [
			"text/html",
			'<!doctype html><meta charset="utf-8"><script src="/suite.js"></script>',
		];
		const browser = await playwright
			.require("playwright-core")
			.chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
		try {
			const page = await browser.newPage();
			await page.goto(`${server.origin}/page.html`);
			return judged(await page.evaluate((given) => globalThis.runMatrix(given), world()));
		} finally {
			await browser.close();
		}
	});
}

async function types() {
	for (const version of TYPESCRIPTS)
		await run(`TypeScript ${version}, types`, async () => {
			const { why, path } = tool(`typescript@${version}`);
			if (why) return { skipped: why };
			const failures = [];
			let passed = 0;
			for (const [moduleResolution, module, file] of [
				["node16", "node16", "consumer.mts"],
				["node16", "node16", "consumer.cts"],
				["bundler", "esnext", "consumer.ts"],
			])
				for (const strict of [true, false]) {
					if (file !== "consumer.ts") cpSync(join(project, "consumer.ts"), join(project, file));
					const settings = {
						module,
						moduleResolution,
						strict,
						target: "es2022",
						lib: ["es2022", "dom", "dom.iterable"],
						noEmit: true,
					};
					writeFileSync(
						join(project, "tsconfig.json"),
						JSON.stringify({ compilerOptions: { ...settings, types: ["node"], skipLibCheck: false }, files: [file] }),
					);
					const { status, stdout, stderr } = spawnSync(
						process.execPath,
						[join(path, "bin", "tsc"), "-p", "tsconfig.json"],
						{
							cwd: project,
							encoding: "utf8",
						},
					);
					if (status === 0) passed++;
					else
						failures.push(
							`${moduleResolution}, ${file}, ${strict ? "" : "not "}strict: ${(stdout || stderr).split("\n")[0]}`,
						);
				}
			return { passed, failures };
		});
}

bootstrap();
install();
const { createArcusMock } = await import(
	pathToFileURL(join(project, "node_modules", "@countersign", "mock", "dist", "index.js")).href
);
const mock = createArcusMock({ seed: 1, rateLimits: false });
const server = await startServer(mock);
let series = 0;
/** Creates a fresh key, entity and account for each run. */
const newWorld = async () => {
	const { key, entityId } = mock.createKey({ mode: "test" });
	const { Arcus } = createRequire(join(project, "package.json"))("@countersign/sdk/arcus");
	const arcus = new Arcus({ apiKey: key, entityId, baseUrl: `${server.origin}/set-up/plain/v1` });
	const { id } = await arcus.accounts.create({ name: "Matrix", account_type: "business" });
	return { origin: server.origin, key, entityId, accountId: id };
};
const first = await newWorld();
await runtimes(server, (extra) => ({ ...first, name: `s${series++}-`, ...extra }));
await types();
server.close();
mock.stop();

console.log("\n| where | passed | failed | seconds |\n|---|---|---|---|");
for (const { name, passed, failures, skipped, seconds } of rows)
	console.log(`| ${name} | ${skipped ? "skipped" : passed} | ${skipped ?? failures.length} | ${seconds} |`);
const sum = {
	passed: rows.reduce((total, { passed = 0 }) => total + passed, 0),
	failed: rows.reduce((total, { failures }) => total + failures.length, 0),
	skipped: rows.filter(({ skipped }) => skipped).length,
	failures: rows.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`)),
};
writeResult("matrix", sum);
process.exit(sum.failed === 0 ? 0 : 1);
