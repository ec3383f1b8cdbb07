import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { type RunningMock, startMock } from "../src/mock.ts";

const seen: string[] = [];
let mock: RunningMock;
let server: { url: string; close(): Promise<void> };

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, "127.0.0.1", () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

before(async () => {
	const port = await freePort();
	mock = await startMock(`http://127.0.0.1:${port}/webhooks`);
	Object.assign(process.env, mock.environment);
	// Loaded now: they read the environment.
	const { receiver } = await import("../src/receiver.ts");
	const { serve } = await import("./serve.ts");
	receiver.on("*", (_event, { id }) => {
		seen.push(id);
	});
	server = await serve(port);
	await mock.sendEvents();
});

after(async () => {
	await server?.close();
	await mock?.close();
});

test("every event that the mock delivers is verified and handled", () => {
	assert.ok(mock.deliveries.length > 0);
	assert.deepEqual([...new Set(mock.deliveries.map(({ status }) => status))], [200]);
	assert.equal(seen.length, mock.deliveries.length);
});

test("a delivery that arrives a second time is not handled again", async () => {
	const before = seen.length;
	const [{ url, headers, body }] = mock.deliveries;
	const { status } = await fetch(url, { method: "POST", headers, body });
	assert.equal(status, 200);
	assert.equal(seen.length, before);
});

test("a forged delivery gets 400 and reaches no handler", async () => {
	const before = seen.length;
	const [{ url, headers, body }] = mock.deliveries;
	const { status } = await fetch(url, { method: "POST", headers: mock.forge(headers), body });
	assert.equal(status, 400);
	assert.equal(seen.length, before);
});
