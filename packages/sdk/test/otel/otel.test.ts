import type { Attributes, MeterProvider, SpanOptions, TracerProvider } from "@opentelemetry/api";
import { describe, expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { otelHooks } from "../../src/otel/index.ts";
import { fakeClock } from "../support/fake-clock.ts";

const KEY = "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t";

interface Recorded {
	readonly name: string;
	readonly kind: number | undefined;
	readonly attributes: Attributes;
	status: number | undefined;
	ends: number;
}

/** Providers that record what they receive. */
function recorder() {
	const spans: Recorded[] = [];
	const measured: { readonly name: string; readonly value: number; readonly attributes: Attributes }[] = [];
	const tracerProvider = {
		getTracer: () => ({
			startSpan(name: string, options: SpanOptions) {
				const span: Recorded = {
					name,
					kind: options.kind,
					attributes: { ...options.attributes },
					status: undefined,
					ends: 0,
				};
				spans.push(span);
				return {
					setAttributes: (more: Attributes) => Object.assign(span.attributes, more),
					setStatus: ({ code }: { code: number }) => {
						span.status = code;
					},
					end: () => {
						span.ends++;
					},
				};
			},
		}),
	} as unknown as TracerProvider;
	const instrument = (name: string) => ({
		record: (value: number, attributes: Attributes) => void measured.push({ name, value, attributes }),
		add: (value: number, attributes: Attributes) => void measured.push({ name, value, attributes }),
	});
	const meterProvider = {
		getMeter: () => ({ createHistogram: instrument, createCounter: instrument }),
	} as unknown as MeterProvider;
	return { spans, measured, tracerProvider, meterProvider };
}

const answer = (status: number, body: object = {}, headers: Record<string, string> = {}) => ({
	status,
	headers: new Headers(headers),
	body: JSON.stringify(body),
});

describe("OpenTelemetry hooks", () => {
	it("otelHooks creates a client span for each attempt, with the number of the attempt and the vendor's request id", async () => {
		const { spans, measured, ...providers } = recorder();
		const script = [
			answer(503, { request_id: "req_1" }, { "retry-after": "0" }),
			answer(200, { id: "o1" }, { "x-request-id": "req_2" }),
		];
		const arcus = new Arcus({
			apiKey: KEY,
			entityId: "ent",
			rateLimit: false,
			hooks: otelHooks(providers),
			transport: { send: async () => script.shift() ?? answer(500) },
		});
		await arcus.orders.retrieve("o1");
		expect(spans).toMatchObject([
			{
				name: "GET orders.retrieve",
				kind: 2,
				ends: 1,
				status: 2,
				attributes: {
					"http.request.method": "GET",
					"server.address": "api.arcuserp.com",
					"server.port": 443,
					"url.full": "https://api.arcuserp.com/v1/entities/ent/orders/o1",
					"http.response.status_code": 503,
					"error.type": "503",
					"countersign.request_id": "req_1",
				},
			},
			{
				ends: 1,
				status: undefined,
				attributes: {
					"http.request.resend_count": 1,
					"http.response.status_code": 200,
					"countersign.request_id": "req_2",
				},
			},
		]);
		expect(measured.map(({ name, attributes }) => [name, attributes["http.response.status_code"]])).toEqual([
			["http.client.request.duration", 503],
			["countersign.client.retries", undefined],
			["http.client.request.duration", 200],
		]);
		expect(JSON.stringify([spans, measured])).not.toContain("s3cr3t");
	});

	it("otelHooks ends the span of an attempt without a response, and reports how long a call waited for its place", async () => {
		const { spans, measured, ...providers } = recorder();
		const clock = fakeClock();
		const arcus = new Arcus({
			apiKey: KEY,
			entityId: "ent",
			clock,
			timeout: 1_000,
			maxRetries: 0,
			rateLimit: {
				acquire: () => new Promise((resolve) => clock.after(2_000, () => resolve({ release: () => {} }))),
			},
			hooks: otelHooks(providers),
			transport: {
				send: ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
			},
		});
		const failed = expect(Promise.resolve(arcus.orders.retrieve("o1"))).rejects.toThrow("no complete response");
		await clock.advance(3_000);
		await failed;
		expect(spans).toMatchObject([
			{ ends: 1, status: 2, attributes: { "error.type": "TimeoutError", "countersign.rate_limit.wait": 2 } },
		]);
		expect(measured[0]).toMatchObject({ name: "countersign.client.rate_limit.wait", value: 2 });
	});

	it("otelHooks passes every event on to your own hooks", async () => {
		const seen: string[] = [];
		const arcus = new Arcus({
			apiKey: KEY,
			entityId: "ent",
			rateLimit: false,
			maxRetries: 0,
			hooks: otelHooks({
				hooks: {
					request: () => seen.push("request"),
					response: () => seen.push("response"),
					error: () => seen.push("error"),
				},
			}),
			transport: { send: async () => answer(404) },
		});
		await expect(Promise.resolve(arcus.orders.retrieve("o1"))).rejects.toThrow();
		expect(seen).toEqual(["request", "response", "error"]);
	});
});
