/** Calls every operation through Prism, a validating proxy between the clients and the mocks, and fails if a request or response
 * violates the documents.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import { findExisting, importNorthwind } from "../../examples/order-import/src/importer.ts";
import { readNorthwind } from "../../examples/order-import/src/northwind.ts";
import { wholeBoard } from "../../packages/sdk/test/contract/arca-scenario.ts";
import { wholeYear } from "../../packages/sdk/test/contract/arcus-scenario.ts";
import { wholeStore } from "../../packages/sdk/test/contract/deskflow-scenario.ts";
import { installTools } from "../lib/tools.mjs";

const tools = installTools("prism", { "@stoplight/prism-cli": "5.15.11" });
const prism = join(tools, "node_modules/@stoplight/prism-cli/dist/index.js");
const document = (provider: string) => createRequire(import.meta.url).resolve(`@countersign/openapi/${provider}.json`);

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Starts Prism in front of an API and waits until it listens. */
async function proxy(provider: string, upstream: string): Promise<{ url: string; child: ChildProcess }> {
	const port = await freePort();
	const child = spawn(process.execPath, [prism, "proxy", document(provider), upstream, "--port", String(port)], {
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	await new Promise<void>((resolve, reject) => {
		const read = (chunk: Buffer) => {
			output += chunk;
			if (output.includes("Prism is listening")) resolve();
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
		child.once("exit", () => reject(new Error(`Prism did not start: ${output.slice(-500)}`)));
	});
	return { url: `http://127.0.0.1:${port}`, child };
}

interface Violation {
	readonly location: readonly string[];
	readonly severity: string;
	readonly code: string;
	readonly message: string;
}

/** Collects the violations that Prism adds to the response as a header. */
function watching(found: string[]): typeof globalThis.fetch {
	return async (input, init) => {
		const response = await fetch(input, init);
		const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as Violation[];
		for (const { location, severity, code, message } of violations)
			if (severity === "Error")
				found.push(`${response.status} ${new URL(response.url).pathname} ${location.join(".")}: ${code} ${message}`);
		return response;
	};
}

let failed = 0;

async function judge(
	name: string,
	provider: string,
	upstream: string,
	calls: (url: string, fetch: typeof globalThis.fetch) => Promise<number>,
) {
	const { url, child } = await proxy(provider, upstream);
	const found: string[] = [];
	try {
		const answered = await calls(url, watching(found));
		console.log(
			`${found.length === 0 ? "ok  " : "FAIL"} ${name} behind Prism: ${answered} calls, ${found.length} violations`,
		);
		for (const line of [...new Set(found)].slice(0, 40)) console.log(`  ${line}`);
		if (found.length > 0) failed++;
	} finally {
		child.kill();
	}
}

const hook = createServer((request, response) => {
	request.resume();
	request.on("end", () => response.end("{}"));
});
await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));

const arcus = createArcusMock({ seed: 8, rateLimits: false, clock: "virtual", allowLocalWebhooks: true });
const arcusServer = await arcus.listen(0);
await judge("arcus", "arcus", arcusServer.url, async (baseUrl, fetch) => {
	const { key, entityId } = arcus.createKey();
	const client = (apiKey: string): Arcus =>
		new Arcus({ apiKey, entityId, baseUrl, fetch, rateLimit: false, maxRetries: 0, pathStyle: "flat" });
	await wholeYear(client(key), {
		colleague: client(arcus.createKey({ entityId }).key),
		hook: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`,
		advance: async (ms) => {
			await arcus.clock.advance(ms);
			await arcus.webhooks.drain();
		},
	});
	return arcus.requests.length;
});
await arcusServer.close();
hook.close();

/** The demo's import of all Northwind orders, without faults, because faults violate the documents. */
const vendor = createArcusMock({ seed: 7, rateLimits: false });
const vendorServer = await vendor.listen(0);
await judge("the demo's import", "arcus", vendorServer.url, async (baseUrl, fetch) => {
	const { key, entityId } = vendor.createKey({ mode: "live", tier: "elevated" });
	const client = new Arcus({ apiKey: key, entityId, baseUrl, fetch, rateLimit: false, pathStyle: "flat" });
	const northwind = readNorthwind(fileURLToPath(new URL("../../examples/data/northwind", import.meta.url)));
	const options = { concurrency: 8, signal: new AbortController().signal, onProgress: () => {} };
	await importNorthwind(client, northwind, await findExisting(client), options);
	return vendor.requests.length;
});
await vendorServer.close();

const arca = createArcaMock({ seed: 3 });
const arcaServer = await arca.listen(0);
await judge("arca", "arca", arcaServer.url, async (baseUrl, fetch) => {
	const { key, workspaceId } = arca.createKey();
	await wholeBoard(new Arca({ apiKey: key, baseUrl, fetch }), workspaceId, () => {
		const entityId = arca.requests[0]?.entityId ?? "";
		return arca.createCustomField(workspaceId, { name: "Ref", entityId }).id;
	});
	return arca.requests.length;
});
await arcaServer.close();

const deskflow = createDeskflowMock({ seed: 3 });
const deskflowServer = await deskflow.listen(0);
await judge("deskflow", "deskflow", deskflowServer.url, async (baseUrl, fetch) => {
	const { key, secret, store } = deskflow.createKey({ store: "acme" });
	await wholeStore(new Deskflow({ apiKey: key, apiSecret: secret, store, baseUrl, fetch }));
	return deskflow.requests.length;
});
await deskflowServer.close();
process.exit(failed === 0 ? 0 : 1);
