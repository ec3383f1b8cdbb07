import { inspect } from "node:util";
import { SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { describe, expect, it } from "vitest";
import { Arcus, type ArcusOptions } from "../../../src/arcus/index.ts";
import type { CancelHook, ErrorHook, Transport } from "../../../src/index.ts";
import { otelHooks } from "../../../src/otel/index.ts";
import { settle } from "../../support/fake-clock.ts";
import { pagedApi, rowsOf } from "./paged-api.ts";

const make = (options: ArcusOptions) =>
	new Arcus({ apiKey: `ark_test_ent_acme_${"0".repeat(24)}`, entityId: "e", rateLimit: false, ...options });

/** Responds to the request for the first page. Requests for later pages stay in flight until they are cancelled. */
function slowAfterFirst(): Transport {
	const { transport } = pagedApi("offset", rowsOf(8));
	let count = 0;
	return {
		send: (request) =>
			++count === 1
				? transport.send(request)
				: new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason))),
	};
}

const takeOne = async (arcus: Arcus): Promise<void> => {
	for await (const _ of arcus.orders.list({ limit: 2 })) {
		await settle();
		break;
	}
	await settle();
};

describe("leaving a list", () => {
	it("a list that is left by break calls the cancel hook for the page in flight, and no error hook", async () => {
		const errors: ErrorHook[] = [];
		const cancelled: CancelHook[] = [];
		const hooks = { error: (e: ErrorHook) => errors.push(e), cancel: (e: CancelHook) => cancelled.push(e) };
		await takeOne(make({ transport: slowAfterFirst(), hooks }));
		expect(errors).toEqual([]);
		expect(cancelled).toMatchObject([{ operation: "orders.list", attempts: 1 }]);
		// With a deadline the call has a signal of its own.
		await takeOne(make({ transport: slowAfterFirst(), hooks, deadline: 60_000 }));
		expect([errors.length, cancelled.length]).toEqual([0, 2]);
	});

	it("a list that is left by break ends its spans, and marks none of them as failed", async () => {
		const exporter = new InMemorySpanExporter();
		const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
		await takeOne(make({ transport: slowAfterFirst(), hooks: otelHooks({ tracerProvider }) }));
		const spans = exporter.getFinishedSpans();
		expect(spans).toHaveLength(2);
		expect(spans.map(({ status }) => status.code)).not.toContain(SpanStatusCode.ERROR);
		expect(spans[1]?.attributes["countersign.cancelled"]).toBe(true);
	});

	it("a list that is left by break calls the error hook when the caller's own signal ends it", async () => {
		const errors: ErrorHook[] = [];
		const stop = new AbortController();
		const arcus = make({ transport: slowAfterFirst(), hooks: { error: (e) => errors.push(e) } });
		const walk = arcus.orders.list({ limit: 2 }, { signal: stop.signal })[Symbol.asyncIterator]();
		await walk.next();
		await settle();
		stop.abort();
		await settle();
		expect(errors).toMatchObject([{ error: { name: "AbortError" } }]);
	});
});

describe("collecting a list", () => {
	it.each([
		[1, 1],
		[2, 1],
		[3, 2],
		[4, 2],
		[8, 4],
	])("toArray({ max: %i }) sends %i requests and cancels none", async (max, requests) => {
		const cancelled: CancelHook[] = [];
		const { transport, asked } = pagedApi("offset", rowsOf(8));
		const items = await make({ transport, hooks: { cancel: (e) => cancelled.push(e) } })
			.orders.list({ limit: 2 })
			.toArray({ max });
		await settle();
		expect([items.length, asked.length, cancelled.length]).toEqual([max, requests, 0]);
	});

	it("toArray without `max` throws a TypeError that says what is missing", async () => {
		const list = make({ transport: pagedApi("offset", rowsOf(1)).transport }).orders.list();
		await expect((list.toArray as () => Promise<unknown>).call(list)).rejects.toThrow("max was undefined");
	});
});

describe("printed pages", () => {
	it("a page that is printed or written as JSON shows its items once", async () => {
		const { transport } = pagedApi("offset", [{ id: "needle" }, { id: "b" }, { id: "c" }]);
		const page = await make({ transport }).orders.list({ limit: 2 });
		for (const text of [inspect(page, { depth: 9 }), JSON.stringify(page)])
			expect(text.split("needle")).toHaveLength(2);
		expect(Object.keys(page).sort()).toEqual(["cursor", "data", "hasMore", "nextPage", "total"]);
		const { nextPage } = page;
		expect((await nextPage()).data).toHaveLength(1);
	});
});
