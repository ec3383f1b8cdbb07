/** Tests adapters over real HTTP in frameworks and runtimes that are too large for the workspace: Next.js (both
 * routers), Koa with its body parser, Cloudflare's workerd, Bun and Deno, the last three also with Hono. Each is installed on demand; what
 * cannot be installed is skipped by name. packages/webhooks/test/adapters tests the other adapters.
 *
 * `node scripts/lib/run.mjs scripts/compat/frameworks.ts [name …]`; the package must be built.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { sendInPieces, sendWithoutEnd } from "../../packages/webhooks/test/adapters/wire.ts";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

const fixtures = join(root, "scripts", "compat", "frameworks");
const LIMIT = 4096;
const MIB = 1_048_576;
const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });

interface Running {
	readonly origin: string;
	stop(): unknown;
}
interface Place {
	readonly name: string;
	readonly right: string;
	/** A route where something has read the body before the adapter. */
	readonly parsed: string;
	readonly count: string;
}
interface Framework {
	readonly name: string;
	readonly tools: Readonly<Record<string, string>>;
	readonly places: readonly Place[];
	start(folder: string): Promise<Running>;
}

const place = (name: string, path: string): Place => ({
	name,
	right: path === "" ? "/webhooks" : path,
	parsed: path === "" ? "/parsed" : `${path}-parsed`,
	count: "/count",
});
const HONO = { hono: "4.10.0" };

const frameworks: readonly Framework[] = [
	{
		name: "next",
		tools: { next: "15.5.29", react: "19.2.0", "react-dom": "19.2.0" },
		places: [
			place("Next.js 15, app router", ""),
			{ name: "Next.js 15, pages router", right: "/api/webhooks", parsed: "/api/parsed", count: "/api/count" },
		],
		start(folder) {
			cpSync(join(fixtures, "next"), folder, { recursive: true });
			const next = join(folder, "node_modules", "next", "dist", "bin", "next");
			return serve(process.execPath, [next, "dev", "--hostname", "127.0.0.1", "--port", "0"], folder, {
				NEXT_TELEMETRY_DISABLED: "1",
			});
		},
	},
	{
		name: "koa",
		tools: { koa: "3.0.3", "@koa/bodyparser": "6.1.0" },
		places: [place("Koa 3 with @koa/bodyparser", "")],
		start: (folder) => serve(process.execPath, ["koa.mjs"], folder),
	},
	{
		name: "workerd",
		tools: { miniflare: "4.20260120.0", ...HONO },
		places: [place("workerd", ""), place("workerd, Hono", "/hono")],
		start: workerd,
	},
	{
		name: "bun",
		tools: { bun: "1.4.5", ...HONO },
		places: [place("Bun", ""), place("Bun, Hono", "/hono")],
		start(folder) {
			const system = `bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;
			const path = ["-baseline", ""]
				.map((kind) => join(folder, "node_modules", "@oven", system + kind, "bin", "bun"))
				.find(existsSync);
			if (!path) throw new Error(`there is no Bun for ${system}`);
			return serve(path, ["run", "bun.mjs"], folder);
		},
	},
	{
		name: "deno",
		tools: { deno: "2.9.6", ...HONO },
		places: [place("Deno", ""), place("Deno, Hono", "/hono")],
		start(folder) {
			const scope = join(folder, "node_modules", "@deno");
			const path = (existsSync(scope) ? readdirSync(scope) : [])
				.map((name) => join(scope, name, "deno"))
				.find(existsSync);
			if (!path) throw new Error("there is no Deno for this machine");
			return serve(path, ["run", "--allow-all", "--no-lock", "--node-modules-dir=manual", "deno.mjs"], folder);
		},
	},
];

/** Puts the built package, as published, where the fixtures find it. */
function putPackage(folder: string): void {
	const source = join(root, "packages", "webhooks");
	const target = join(folder, "node_modules", "@countersign", "webhooks");
	if (!existsSync(join(source, "dist", "index.js"))) throw new Error("packages/webhooks is not built: npm run build");
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	cpSync(join(source, "dist"), join(target, "dist"), { recursive: true });
	const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
	writeFileSync(join(target, "package.json"), JSON.stringify({ ...manifest, ...publishConfig }));
	for (const name of readdirSync(fixtures)) if (name.endsWith(".mjs")) cpSync(join(fixtures, name), join(folder, name));
}

/** Starts a server in its own process and reads its port from the output. */
function serve(command: string, args: readonly string[], cwd: string, env = {}): Promise<Running> {
	// Its own process group, because some servers start other processes that must end with them.
	const child = spawn(command, args, { cwd, env: { ...process.env, NODE_OPTIONS: "", ...env }, detached: true });
	const stop = () => ended(child);
	return new Promise((resolve, reject) => {
		let said = "";
		const listen = (data: Buffer) => {
			said += data;
			const port = /(?:listening on |127\.0\.0\.1:)(\d+)/.exec(said)?.[1];
			if (port) resolve({ origin: `http://127.0.0.1:${port}`, stop });
		};
		child.stdout?.on("data", listen);
		child.stderr?.on("data", listen);
		child.once("exit", () => reject(new Error(`it ended before it listened: ${said.slice(-500)}`)));
		setTimeout(() => {
			stop();
			reject(new Error(`it does not listen: ${said.slice(-500)}`));
		}, 60_000).unref();
	});
}

function ended(child: ChildProcess): void {
	try {
		if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
	} catch {
		// The process has already ended.
	}
}

async function workerd(folder: string): Promise<Running> {
	const require = createRequire(join(folder, "package.json"));
	const esbuild = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
		buildSync(options: object): { outputFiles: { text: string }[] };
	};
	const { outputFiles } = esbuild.buildSync({
		entryPoints: [join(folder, "worker.mjs")],
		bundle: true,
		write: false,
		format: "esm",
		platform: "browser",
		conditions: ["workerd", "worker", "browser"],
		logLevel: "silent",
	});
	const { Miniflare } = require("miniflare") as {
		Miniflare: new (options: object) => { readonly ready: Promise<URL>; dispose(): Promise<void> };
	};
	const script = outputFiles[0]?.text ?? "";
	const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01", host: "127.0.0.1", port: 0 });
	return { origin: (await worker.ready).origin, stop: () => worker.dispose() };
}

type Told = { readonly status: number; readonly body: string };
interface Case {
	readonly name: string;
	run(place: { readonly right: string; readonly parsed: string }): Promise<Told & { readonly sent?: number }>;
	readonly status: number;
	readonly error?: string;
	/** Expected number of events that reach a handler. */
	readonly handled: number;
}

const bytes = (text: string) => new TextEncoder().encode(text);
let made = 0;
async function signed(body: Uint8Array): Promise<Record<string, string>> {
	return { "content-type": "application/json", ...(await webhooks.sign(body, { id: `msg_${made++}` })) };
}
async function post(url: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Told> {
	const response = await fetch(url, { method: "POST", body, headers });
	return { status: response.status, body: await response.text() };
}
const order = bytes('{"type":"order.paid","data":{"id":1}}');
const odd = bytes('\uFEFF{"type":\r"order.paid","note":"\u2028 é\u{1f600}"}\r');
const notUtf8 = Uint8Array.from([...bytes('{"type":"'), 0xff, ...bytes('"}')]);

const cases: readonly Case[] = [
	{
		name: "a genuine delivery that arrives twice is handled once",
		async run({ right }) {
			const headers = await signed(order);
			await post(right, order, headers);
			return post(right, order, headers);
		},
		status: 200,
		handled: 1,
	},
	{
		name: "a changed body is rejected",
		run: async ({ right }) => post(right, bytes('{"type":"order.paid","data":{"id":2}}'), await signed(order)),
		status: 400,
		error: "signature_mismatch",
		handled: 0,
	},
	{
		name: "a byte order mark, a lone carriage return and U+2028 arrive unchanged",
		run: async ({ right }) => post(right, odd, await signed(odd)),
		status: 200,
		handled: 1,
	},
	{
		name: "bytes that are not UTF-8 arrive unchanged",
		run: async ({ right }) => post(right, notUtf8, await signed(notUtf8)),
		status: 400,
		error: "invalid_json",
		handled: 0,
	},
	{
		name: "a chunked body without Content-Length is verified",
		run: async ({ right }) => sendInPieces(right, odd, await signed(odd)),
		status: 200,
		handled: 1,
	},
	{
		name: "a body that was compressed after signing is rejected",
		run: async ({ right }) =>
			post(right, new Uint8Array(gzipSync(order)), { ...(await signed(order)), "content-encoding": "gzip" }),
		status: 415,
		error: "body_not_raw",
		handled: 0,
	},
	{
		name: "a body that was already read is rejected",
		run: async ({ parsed }) => post(parsed, order, await signed(order)),
		status: 400,
		error: "body_not_raw",
		handled: 0,
	},
	{
		name: "a body over the limit is rejected",
		async run({ right }) {
			const large = new Uint8Array(LIMIT + 1).fill(0x20);
			return post(right, large, await signed(large));
		},
		status: 413,
		error: "body_too_large",
		handled: 0,
	},
	{
		name: "an endless body is rejected while it arrives",
		run: async ({ right }) => sendWithoutEnd(right, await signed(order), 64 * MIB),
		status: 413,
		error: "body_too_large",
		handled: 0,
	},
];

/** A server that closes a connection while the client still sends can reset it before the client reads the response. Then it is sent again, twice at most. */
async function untilAnswered<Outcome extends { readonly status: number }>(
	run: () => Promise<Outcome>,
): Promise<Outcome> {
	for (let attempt = 1; ; attempt++) {
		const outcome = await run();
		if (outcome.status !== 0 || attempt === 3) return outcome;
	}
}

async function judge(origin: string, { right, parsed, count }: Place, one: Case): Promise<string | undefined> {
	const handled = async () => Number(await (await fetch(origin + count)).text());
	const before = await handled();
	const {
		status,
		body,
		sent = 0,
	} = await untilAnswered(() => one.run({ right: origin + right, parsed: origin + parsed }));
	const reached = (await handled()) - before;
	if (status !== one.status) return `responded with ${status} ${body.slice(0, 200)} instead of ${one.status}`;
	if (one.error !== undefined && !body.includes(`"${one.error}"`))
		return `responded with ${body} instead of ${one.error}`;
	if (reached !== one.handled) return `${reached} events reached the handler instead of ${one.handled}`;
	return sent > 32 * MIB ? `read ${sent} bytes before it rejected the body` : undefined;
}

const wanted = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { name, tools, places, start } of frameworks) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	let running: Running;
	try {
		const folder = installTools(`framework-${name}`, tools);
		putPackage(folder);
		running = await start(folder);
	} catch (error) {
		console.log(`SKIPPED  ${places.map((one) => one.name).join(", ")}: ${(error as Error).message}`);
		sum.skipped++;
		continue;
	}
	try {
		for (const one of places)
			for (const test of cases) {
				const why = await judge(running.origin, one, test).catch((error: Error) => error.message);
				sum[why === undefined ? "passed" : "failed"]++;
				console.log(
					`${why === undefined ? "ok    " : "FAILED"}  ${one.name}: ${test.name}${why === undefined ? "" : `; ${why}`}`,
				);
			}
	} finally {
		await running.stop();
	}
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 ? 0 : 1);
