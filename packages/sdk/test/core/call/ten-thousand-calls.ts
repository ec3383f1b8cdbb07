/**
 * Makes ten thousand calls on real sockets, 250 per signal, and prints what they leave behind. It is a separate program, because a test
 * runner has handles of its own.
 */
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Arcus } from "@countersign/sdk/arcus";
import { nodeTransport } from "@countersign/sdk/node";

const aborted = process.argv[2] === "aborted";
const CALLS = 10_000;
const AT_ONCE = 250;

const server = createServer((request, response) => {
	request.resume();
	if (!aborted) response.setHeader("content-type", "application/json").end('{"id":"o1","object":"order"}');
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const clients = [undefined, nodeTransport({ connections: 100, keepAliveTimeout: 1_000 })].map(
	(transport) =>
		new Arcus({
			apiKey: `ark_live_ent_a_${"0".repeat(24)}`,
			entityId: "e",
			baseUrl: `http://127.0.0.1:${port}`,
			deadline: 600_000,
			...(transport && { transport }),
			rateLimit: aborted ? "auto" : false,
		}),
);

let calls = 0;
let listeners = 0;
/** Calls in flight and in the queue. Calls that will be aborted share a signal. */
async function round(): Promise<void> {
	const controller = new AbortController();
	const { signal } = controller;
	const all = Array.from({ length: AT_ONCE }, async (_, index) => {
		const error = await clients[index % 2]?.orders.retrieve("o1", {}, { signal }).then(
			() => undefined,
			(thrown: unknown) => thrown as Error,
		);
		if ((error?.name === "AbortError") !== aborted) throw error ?? new Error("the call was not aborted");
		calls++;
	});
	if (aborted) setTimeout(() => controller.abort(), 2);
	await Promise.all(all);
	listeners += getEventListeners(signal, "abort").length;
}
const heap = async (): Promise<number> => {
	for (let i = 0; i < 5; i++) {
		await new Promise((resolve) => setTimeout(resolve, 20));
		globalThis.gc?.();
	}
	return process.memoryUsage().heapUsed;
};
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

// The first calls create pools and caches and compile code.
while (calls < 2_000) await round();
calls = 0;
listeners = 0;
const before = await heap();
while (calls < CALLS) await round();
const grown = (await heap()) - before;
const count = (): Promise<number> => new Promise((resolve) => server.getConnections((_, found) => resolve(found)));
// A call that is aborted while it connects leaves an unused connection, which the pools keep for some seconds.
let connections = await count();
for (let waited = 0; aborted && connections > 0 && waited < 100; waited++) {
	await new Promise((resolve) => setTimeout(resolve, 100));
	connections = await count();
}
console.log(JSON.stringify({ calls, listeners, timers: timers(), connections, grownBytesPerCall: grown / CALLS }));
process.exit(0);
