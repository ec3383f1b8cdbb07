import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { createReceiver } from "@countersign/webhooks";
import { nodeHandler } from "@countersign/webhooks/node";
import { describe, expect, it, vi } from "vitest";
import { delivery, webhooks } from "./helpers.ts";

const onError = vi.fn();
const receiver = createReceiver({ webhooks, onError });
const handler = vi.fn();
receiver.on("*", handler);

async function piecewise(id: string, cut: (bytes: Uint8Array) => unknown) {
	const { body, headers } = await delivery(id);
	const bytes = new TextEncoder().encode(body);
	const stream = new ReadableStream({
		start(controller) {
			controller.enqueue(cut(bytes.slice(0, 7)));
			controller.enqueue(cut(bytes.slice(7)));
			controller.close();
		},
	});
	return new Request("http://localhost", { method: "POST", body: stream, headers, duplex: "half" } as RequestInit);
}

describe("a body whose pieces are", () => {
	it.each<[string, (bytes: Uint8Array) => unknown]>([
		["ArrayBuffers", (bytes) => bytes.buffer],
		["DataViews", (bytes) => new DataView(bytes.buffer)],
		["bytes of another realm", (bytes) => runInNewContext("new Uint8Array(bytes)", { bytes: [...bytes] })],
	])("%s is verified", async (kind, cut) => {
		const { status } = await receiver.handle(await piecewise(kind, cut));
		expect(status).toBe(200);
	});
	it.each<[string, (bytes: Uint8Array) => unknown]>([
		["text", (bytes) => new TextDecoder().decode(bytes)],
		["objects", () => ({ length: 3 })],
		["nothing", () => null],
	])("%s is not raw", async (kind, cut) => {
		const response = await receiver.handle(await piecewise(kind, cut));
		expect([response.status, await response.json()]).toEqual([400, { error: "body_not_raw" }]);
	});
	it("text from setEncoding is not raw, and the error says what to change", async () => {
		onError.mockClear();
		const answer = nodeHandler(receiver);
		const server = createServer((request, response) => answer(request.setEncoding("utf8"), response));
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const response = await fetch(url, { method: "POST", ...(await delivery("decoded")) });
		expect([response.status, await response.json()]).toEqual([400, { error: "body_not_raw" }]);
		expect(String(onError.mock.calls[0]![0])).toMatch(/setEncoding.*node:http/);
		server.close();
	});
});
