import { describe, expect, it, vi } from "vitest";
import { delivery, request } from "./helpers.ts";
import { make, onError } from "./observed.ts";

describe("bodies", () => {
	const streamed = (chunks: Uint8Array[], onCancel?: () => void, headers: Record<string, string> = {}) => {
		let next = 0;
		const stream = new ReadableStream<Uint8Array>(
			{
				pull(controller) {
					const chunk = chunks[next++];
					if (chunk) controller.enqueue(chunk);
					else controller.close();
				},
				cancel: () => onCancel?.(),
			},
			{ highWaterMark: 0 },
		);
		const request = new Request("http://localhost", {
			method: "POST",
			body: stream,
			headers,
			duplex: "half",
		} as RequestInit);
		return { request, pulled: () => next };
	};
	it("bodies of any bytes arrive unchanged, in pieces, and never as text", async () => {
		const text = vi.spyOn(Request.prototype, "text");
		const { body, headers } = await delivery("e1", "order.created", { text: "\ufeff\u2028\u{1f600}\r" });
		const bytes = Buffer.from(body);
		const receiver = make();
		const handler = vi.fn();
		receiver.on("*", handler);
		const chunks = Array.from(bytes, (byte) => new Uint8Array([byte]));
		expect((await receiver.handle(streamed(chunks, undefined, headers).request)).status).toBe(200);
		expect(handler.mock.calls[0]![0]).toMatchObject({ data: { object: { text: "\ufeff\u2028\u{1f600}\r" } } });
		expect(text).not.toHaveBeenCalled();
	});
	it("bodies over the limit get 413 while they still arrive", async () => {
		const cancelled = vi.fn();
		const { request, pulled } = streamed(Array(1000).fill(new Uint8Array(65_536)), cancelled);
		const response = await make().handle(request);
		expect([response.status, await response.json()]).toEqual([413, { error: "body_too_large" }]);
		expect(pulled()).toBeLessThanOrEqual(18);
		expect(cancelled).toHaveBeenCalled();
	});
	it("bodies whose declared length is over the limit are not read at all", async () => {
		const { request, pulled } = streamed([new Uint8Array(1)], undefined, { "content-length": "1048577" });
		expect((await make().handle(request)).status).toBe(413);
		expect(pulled()).toBe(0);
	});
	it("bodies that were already read are refused as not raw", async () => {
		const used = await request("e1");
		await used.json();
		const response = await make().handle(used);
		expect([response.status, await response.json()]).toEqual([400, { error: "body_not_raw" }]);
		expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: "body_not_raw" }), {});
	});
	it("a body that breaks off counts as a connection error", async () => {
		const stream = new ReadableStream({
			pull: (controller) => controller.error(new Error("reset")),
		});
		const broken = new Request("http://localhost", { method: "POST", body: stream, duplex: "half" } as RequestInit);
		expect((await make().handle(broken)).status).toBe(500);
		expect(onError).toHaveBeenCalled();
	});
});
