import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ConnectionError } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { withoutJitter } from "../support/no-jitter.ts";
import { arcusWith, failureOf } from "../support/scripted.ts";
import { startServer, type TestServer } from "../support/server.ts";

const text = JSON.stringify({ id: "o1", object: "order", notes: "Zürich 🏔" });
const bomb = gzipSync(JSON.stringify({ id: "o1", notes: "0".repeat(2_000_000) }));

let server: TestServer | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

async function client(encoding: string, bytes: Uint8Array, status = 200) {
	server = await startServer((_, response) => {
		response.writeHead(status, { "content-type": "application/json", "content-encoding": encoding });
		response.end(bytes);
	});
	const transport = nodeTransport({ connections: 1, maxDecompressedBytes: 1_000_000 });
	return arcusWith({ baseUrl: server.url, transport, clock: withoutJitter(), maxRetries: 0 });
}

describe("compressed responses", () => {
	it.each([
		["gzip", gzipSync(text)],
		["GZIP", gzipSync(text)],
		["x-gzip", gzipSync(text)],
		["deflate", deflateSync(text)],
		["deflate", deflateRawSync(text)],
		["br", brotliCompressSync(text)],
		["deflate, gzip", gzipSync(deflateSync(text))],
		["identity", Buffer.from(text)],
	])("nodeTransport decompresses a response in %s", async (encoding, bytes) => {
		const arcus = await client(encoding, bytes);
		const call = arcus.orders.retrieve("o1");
		expect(await call).toMatchObject({ notes: "Zürich 🏔" });
		expect(await (await call.asResponse()).json()).toMatchObject({ id: "o1" });
	});

	it("nodeTransport decompresses an error response", async () => {
		const arcus = await client("gzip", gzipSync('{"code":"no","hint":"not allowed"}'), 403);
		expect(await failureOf(arcus.orders.retrieve("o1"))).toMatchObject({ status: 403, code: "no" });
	});

	it.each([
		["data that breaks off", "gzip", gzipSync(text).subarray(0, 30)],
		["data in another coding", "br", gzipSync(text)],
		["more than maxDecompressedBytes", "gzip", bomb],
		["an unknown coding", "lzma", Buffer.from(text)],
		["a coding named like a property of every object", "constructor", Buffer.from(text)],
		["many codings", "gzip, gzip, gzip, gzip", gzipSync(text)],
	])("nodeTransport ends the call with a ConnectionError for %s", async (_, encoding, bytes) => {
		const arcus = await client(encoding, bytes);
		expect(await failureOf(arcus.orders.retrieve("o1"))).toBeInstanceOf(ConnectionError);
	});

	it.each([
		["gzip", gzipSync(text).subarray(0, 30), "the response is not valid gzip (unexpected end of file)"],
		["br", gzipSync(text), "the response is not valid br ("],
		[
			"gzip",
			bomb,
			"the decompressed response is larger than 1000000 bytes. Request less at once, or raise maxDecompressedBytes",
		],
	])(
		"the error for a response in %s that cannot be decompressed says what is wrong",
		async (encoding, bytes, message) => {
			const arcus = await client(encoding, bytes);
			expect(String(await failureOf(arcus.orders.retrieve("o1")))).toContain(message);
		},
	);

	it("nodeTransport rejects a limit that is not a number of bytes", () => {
		expect(() => nodeTransport({ maxDecompressedBytes: Number.NaN })).toThrow(TypeError);
	});
});
