import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { backgroundLimiter, createMirror, memoryMirror } from "@countersign/mirror";
import { hmacWebhooks } from "@countersign/webhooks/hmac";
import { nodeHandler } from "@countersign/webhooks/node";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { documentSystem } from "../../src/mirror/document-system.ts";
import type { SystemReceiver } from "../../src/mirror/system.ts";
import { documentSettings } from "../../src/mock/document-first-call.ts";
import { readMockable } from "../../src/mock/document-mock.ts";
import type { Startable } from "../../src/mock/startable.ts";
import { run } from "../../src/program.ts";
import { testMachine } from "../machine.ts";

/** Serves a receiver. */
async function listen(receiver: SystemReceiver): Promise<{ readonly url: string; close(): Promise<unknown> }> {
	const server = createServer(nodeHandler(receiver));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

const fixture = fileURLToPath(new URL("../fixtures/bakery.yaml", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mirror-document-"));
const spec = join(folder, "bakery.yaml");
let mock: Startable;
let url: string;
let close: () => Promise<void>;
let key: string;
beforeAll(async () => {
	copyFileSync(fixture, spec);
	mock = (await readMockable(spec, undefined, testMachine().machine)).create({ seed: 1, rateLimits: false });
	({ url, close } = await mock.listen(0));
	({ key } = mock.createKey());
	vi.stubEnv("BAKERY_BASE_URL", url);
	vi.stubEnv("BAKERY_API_KEY", key);
});
// Creating an embedded database takes long on a busy machine.
vi.setConfig({ testTimeout: 240_000 });
afterAll(async () => {
	vi.unstubAllEnvs();
	await close();
	mock.stop();
	rmSync(folder, { recursive: true });
});

async function cakes(method: string, path: string, body?: object): Promise<{ readonly id: string }> {
	const response = await fetch(`${url}/cakes${path}`, {
		method,
		headers: { "x-bakery-key": key, "content-type": "application/json" },
		...(body && { body: JSON.stringify(body) }),
	});
	expect(response.ok).toBe(true);
	return response.status === 204 ? { id: "" } : await response.json();
}

/** Runs an action until it ends by itself. */
async function mirror(action: string, document: string, ...more: string[]) {
	const { machine, lines, warnings } = testMachine({ stopped: () => new Promise(() => {}) });
	const args = ["mirror", action, document, "--database", join(folder, "copy"), ...more];
	return { code: await run(args, machine, "1.2.3"), out: lines.join("\n"), err: warnings.join("\n") };
}

it("mirror copies and proves the lists of any document, and says what the document does not promise", async () => {
	const ids: string[] = [];
	for (let n = 0; n < 23; n++) ids.push((await cakes("POST", "", { name: `Cake ${n}`, flavor: "lemon" })).id);
	const first = await mirror("run", spec, "--once");
	expect(first.err).toMatch(/bakery\.yaml has no overlay, so the mirror guesses resources, pages and names/);
	expect(first.out).toMatch(/^cakes +23 +0 +complete +never$/m);
	expect(first.out).toMatch(/Not promised:\n {2}cakes: The document names no event about these records/);
	expect(first.code).toBe(0);

	await cakes("PATCH", `/${ids[3]}`, { name: "Sacher" });
	await cakes("DELETE", `/${ids[4]}`);
	const proof = await mirror("verify", spec);
	expect(proof.out).toContain(`cakes ${ids[3]}: different in name`);
	expect(proof.out).toContain(`cakes ${ids[4]}: extra`);
	expect(proof.code).toBe(1);
	const again = await mirror("verify", spec);
	expect(again.out).toContain("Complete: the copy has exactly the records that the API's lists show.");
	expect(again.code).toBe(0);
});

it("what a document cannot do is an error that says so", async () => {
	const empty = join(folder, "empty.yaml");
	writeFileSync(empty, "openapi: 3.1.0\ninfo: { title: Empty, version: '1' }\npaths: {}\n");
	const none = await mirror("run", empty);
	expect(none.err).toMatch(/empty\.yaml has no list that can be mirrored/);
	expect(none.code).toBe(2);
	const hooks = await mirror("run", spec, "--once", "--webhooks", "0");
	expect(hooks.err).toMatch(
		/bakery\.yaml does not say how its webhooks are signed\. Describe it under x-webhook-signature/,
	);
	expect(hooks.code).toBe(2);
	const overlay = await mirror("run", "arcus", "--once", "--overlay", "x.yaml");
	expect(overlay.err).toMatch(/arcus needs no overlay/);
	expect(overlay.code).toBe(2);
});

it.each([
	["{ scheme: standard-webhooks }", (secrets: string) => standardWebhooks({ secrets })],
	[
		"{ scheme: hmac, header: X-Bakery-Signature, algorithm: sha512, encoding: base64 }",
		(secrets: string) =>
			hmacWebhooks({ secrets, algorithm: "sha512", signature: { header: "x-bakery-signature", encoding: "base64" } }),
	],
] as const)(
	"webhooks of a document with x-webhook-signature %s are verified and refresh the copy",
	async (signature, signer) => {
		const file = join(folder, "hooked.yaml");
		writeFileSync(file, `${readFileSync(fixture, "utf8")}\nx-webhook-signature: ${signature}\n`);
		const secret = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
		const { machine } = testMachine();
		const system = (variables: Record<string, string>) =>
			documentSystem(file, undefined, {
				...machine,
				environment: { ...variables, BAKERY_API_KEY: key, BAKERY_BASE_URL: url },
			});
		await expect((await system({})).receiver(async () => {})).rejects.toThrow(
			"--webhooks: set BAKERY_WEBHOOK_SECRET to the signing secret of the webhook.",
		);
		const { resources, connect, receiver } = await system({ BAKERY_WEBHOOK_SECRET: secret });
		const database = memoryMirror();
		const running = createMirror({ ...connect(backgroundLimiter()), resources, database });
		const received = await receiver(running.receive);
		const server = await listen(received);
		const send = async (type: string, id: string, by: string): Promise<number> => {
			const body = JSON.stringify({ id: `evt_${id}`, type, timestamp: new Date().toISOString(), data: { id } });
			const headers = { "content-type": "application/json", ...(await signer(by).sign(body)) };
			return (await fetch(server.url, { method: "POST", headers, body })).status;
		};
		try {
			expect(await send("cake.updated", "c1", secret)).toBe(200);
			expect(await database.hasTask("cakes", "=c1")).toBe(true);
			expect(
				await send("cake.updated", "c2", `whsec_${Buffer.alloc(32, 2).toString("base64")}`),
			).toBeGreaterThanOrEqual(400);
			expect(await database.hasTask("cakes", "=c2")).toBe(false);
		} finally {
			await server.close();
			await received.close();
			await running.close();
		}
	},
);

it.each([
	["a key in a header", "{ type: apiKey, in: header, name: X-Bakery-Key }"],
	["a key in the query", "{ type: apiKey, in: query, name: token }"],
	["a cookie", "{ type: apiKey, in: cookie, name: session }"],
	["a user name and a password", "{ type: http, scheme: basic }"],
	[
		"an application's own tokens",
		'{ type: oauth2, flows: { clientCredentials: { tokenUrl: "https://api.bakery.example/token", scopes: {} } } }',
	],
])("a mirror of a document signs in with %s, from the settings that countersign mock prints", async (_what, scheme) => {
	const file = join(folder, "signed.yaml");
	writeFileSync(file, readFileSync(fixture, "utf8").replace(/key: \{ type: apiKey.*/, `key: ${scheme}`));
	const { machine } = testMachine();
	const document = await readMockable(file, undefined, machine);
	const own = document.create({ seed: 1, rateLimits: false });
	const { url: at, close: end } = await own.listen(0);
	const settings = documentSettings(document, at, own.createKey()).map((line) => /^export (\w+)='?(.*?)'?$/.exec(line));
	const environment = Object.fromEntries(settings.map((match) => [match?.[1], match?.[2]]));
	const { resources, connect } = await documentSystem(file, undefined, { ...machine, environment });
	const running = createMirror({ ...connect(backgroundLimiter()), resources, database: memoryMirror() });
	try {
		const { isComplete, resources: found } = await running.run();
		expect(found.map(({ resource, lastError }) => [resource, lastError])).toEqual([["cakes", undefined]]);
		expect(isComplete).toBe(true);
	} finally {
		await running.close();
		await end();
		own.stop();
	}
	// The client itself would find the key of the other test there.
	vi.stubEnv("BAKERY_API_KEY", "");
	try {
		const nothing = await documentSystem(file, undefined, { ...machine, environment: {} });
		expect(() => nothing.connect(backgroundLimiter())).toThrow(/BAKERY_API_KEY/);
	} finally {
		vi.stubEnv("BAKERY_API_KEY", key);
	}
});
