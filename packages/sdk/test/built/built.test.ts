import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entriesOf } from "../../../../scripts/lib/entries.ts";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);
let folder = "";

/** The package as it is published, without its declarations: built by the same tool with the same options. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "sdk-built-"));
	const { exported, platforms } = entriesOf(new URL("package.json", root));
	const entry = Object.fromEntries(
		Object.entries({ ...exported, ...platforms }).map(([name, path]) => [name, fileURLToPath(new URL(path, root))]),
	);
	await build({
		config: false,
		silent: true,
		entry,
		format: ["esm", "cjs"],
		target: "es2022",
		splitting: true,
		external: ["#platform"],
		outDir: folder,
	});
	const manifest = await readFile(new URL("package.json", root), "utf8");
	await writeFile(join(folder, "package.json"), manifest.replaceAll("./dist/", "./"));
	await symlink(fileURLToPath(new URL("node_modules", root)), join(folder, "node_modules"));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Returns what a program prints that uses the built package. */
async function printed(name: string, source: string): Promise<string> {
	const file = join(folder, name);
	await writeFile(file, source);
	return (await run(process.execPath, [file], { env: { ...process.env, NODE_OPTIONS: "" } })).stdout;
}

const NAMES = `
const names = Object.entries(sdk).filter(([, value]) => value?.prototype instanceof Error);
for (const [name, Class] of names) {
	const error = Object.create(Class.prototype, { message: { value: "m" } });
	console.log(JSON.stringify([name, Class.name, error.constructor.name, error instanceof Class, error instanceof Error]));
}
const client = new Arcus({ apiKey: "ark_test_ent_acme_0123456789abcdef", entityId: "e", rateLimit: false, maxRetries: 0, transport: {
	send: async () => ({ status: 404, headers: new Headers(), body: "{}" }),
} });
client.orders.retrieve("o1").catch((error) => {
	console.log(require("node:util").inspect(error).split("\\n")[0]);
	console.log(error.stack.split(":")[0]);
});
`;

describe("the package as built", () => {
	it.each(["mjs", "cjs"])(
		"the built package prints every error with the name of its class (%s)",
		async (kind) => {
			const load =
				kind === "cjs"
					? 'const sdk = require("./index.cjs"); const { Arcus } = require("./arcus/index.cjs");'
					: 'import { createRequire } from "node:module"; import * as sdk from "./index.js"; import { Arcus } from "./arcus/index.js"; const require = createRequire(import.meta.url);';
			const lines = (await printed(`names.${kind}`, load + NAMES)).trim().split("\n");
			const classes = lines.slice(0, -2).map((line) => JSON.parse(line) as unknown[]);
			expect(classes.length).toBeGreaterThan(15);
			for (const [name, ...rest] of classes) expect([name, ...rest]).toEqual([name, name, name, true, true]);
			expect(lines.slice(-2)).toEqual([expect.stringMatching(/^NotFoundError: 404/), "NotFoundError"]);
		},
		30_000,
	);

	it("the built package retries errors that the CommonJS copy of a transport reports to an ESM client, and instanceof works for both copies", async () => {
		const output = await printed(
			"both.mjs",
			`
import { createRequire } from "node:module";
import * as esm from "./index.js";
import { Arcus } from "./arcus/index.js";
const cjs = createRequire(import.meta.url)("./index.cjs");
let sent = 0;
const clock = { now: () => 0, monotonic: () => 0, random: () => 0, uuid: () => "u", after: (_, work) => { const timer = setTimeout(work, 0); return () => clearTimeout(timer); } };
const arcus = new Arcus({ apiKey: "ark_test_ent_acme_0123456789abcdef", entityId: "e", rateLimit: false, maxRetries: 1, timeout: Infinity, clock, transport: {
	async send() { sent++; throw new cjs.TransportError("reset", true, new Error("socket")); },
} });
const error = await arcus.orders.retrieve("o1").catch((error) => error);
console.log(JSON.stringify([sent, error.name, error instanceof esm.ConnectionError, error instanceof cjs.ConnectionError, error instanceof cjs.CountersignError, error instanceof cjs.TimeoutError, {} instanceof cjs.CountersignError]));
class Mine extends cjs.CountersignError {}
console.log(JSON.stringify([new Mine("m") instanceof Mine, error instanceof Mine, new Mine("m") instanceof esm.CountersignError]));
`,
		);
		expect(output.trim().split("\n")).toEqual([
			'[2,"ConnectionError",true,true,true,false,false]',
			"[true,false,true]",
		]);
	}, 30_000);
});
