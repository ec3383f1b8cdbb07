import { afterEach, describe, expect, it } from "vitest";
import { ConnectionError } from "../../../src/index.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import { withoutJitter } from "../../support/no-jitter.ts";
import { arcusWith, failureOf } from "../../support/scripted.ts";
import { startServer, type TestServer } from "../../support/server.ts";

let server: TestServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

describe("large responses", () => {
	it("a response without an end fails the call when it exceeds nodeTransport's maxDecompressedBytes, also without compression", async () => {
		let sent = 0;
		server = await startServer((_, response) => {
			const more = (): void => {
				while (!response.destroyed && response.write(Buffer.alloc(65_536, 32))) sent += 65_536;
				if (!response.destroyed) response.once("drain", more);
			};
			more();
		});
		const transport = nodeTransport({ maxDecompressedBytes: 1_000_000 });
		const arcus = arcusWith({ baseUrl: server.url, transport, clock: withoutJitter(), maxRetries: 0 });
		const error = await failureOf<ConnectionError>(arcus.orders.list());
		expect(error).toBeInstanceOf(ConnectionError);
		expect(error.message).toMatch(/size/i);
		expect(sent).toBeLessThan(50_000_000);
	});

	it("a response without an end fails the call of a client on fetch when it exceeds 256 MiB, and is cancelled", async () => {
		const chunk = new Uint8Array(1_048_576).fill(32);
		let chunks = 0;
		let cancelled = false;
		const fetch = async (): Promise<Response> =>
			new Response(
				new ReadableStream({
					pull(controller) {
						chunks++;
						controller.enqueue(chunk);
					},
					cancel() {
						cancelled = true;
					},
				}),
			);
		const arcus = arcusWith({ fetch: fetch as never, clock: withoutJitter(), maxRetries: 0 });
		const error = await failureOf<ConnectionError>(arcus.orders.list());
		expect(error).toBeInstanceOf(ConnectionError);
		expect(error.message).toContain("larger than 268435456 bytes");
		expect(cancelled).toBe(true);
		expect(chunks).toBeLessThan(270);
	});

	it("a response that arrives in many chunks is decoded correctly, wherever they are cut", async () => {
		const bytes = new TextEncoder().encode('{"id":"o1","notes":"Zürich 🏔"}');
		const fetch = async (): Promise<Response> =>
			new Response(
				new ReadableStream({
					start(controller) {
						for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
						controller.close();
					},
				}),
			);
		const arcus = arcusWith({ fetch: fetch as never });
		expect(await arcus.orders.retrieve("o1")).toMatchObject({ notes: "Zürich 🏔" });
	});

	it.each([Number.POSITIVE_INFINITY, 1e15, 1_000.5])(
		"a response can be limited to any number of bytes from 1 up: %d",
		(limit) => {
			expect(() => nodeTransport({ maxDecompressedBytes: limit })).not.toThrow();
		},
	);
});
