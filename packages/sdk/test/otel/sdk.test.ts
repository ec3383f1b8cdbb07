import { context, ROOT_CONTEXT, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
	AggregationTemporality,
	InMemoryMetricExporter,
	MeterProvider,
	PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterEach, describe, expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { otelHooks } from "../../src/otel/index.ts";

const KEY = "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t";

/** The SDK itself, with exporters that record what they receive. */
function openTelemetry() {
	context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
	const spans = new InMemorySpanExporter();
	const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
	const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
	const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 });
	const meterProvider = new MeterProvider({ readers: [reader] });
	return {
		tracerProvider,
		meterProvider,
		spans: () => spans.getFinishedSpans(),
		async metrics() {
			await reader.forceFlush();
			return (
				metrics
					.getMetrics()
					.at(-1)
					?.scopeMetrics.flatMap((scope) => scope.metrics) ?? []
			);
		},
		stop: () => Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()]),
	};
}

const answer = (status: number, headers: Record<string, string> = {}) => ({
	status,
	headers: new Headers(headers),
	body: "{}",
});

describe("the OpenTelemetry SDK", () => {
	afterEach(() => context.disable());

	it("otelHooks exports a span for each attempt as a child of the caller's span, and the metrics of the HTTP conventions", async () => {
		const telemetry = openTelemetry();
		const { tracerProvider, meterProvider } = telemetry;
		const script = [answer(503, { "retry-after": "0" }), answer(200, { "x-request-id": "req_2" })];
		const arcus = new Arcus({
			apiKey: KEY,
			entityId: "ent",
			rateLimit: false,
			hooks: otelHooks({ tracerProvider, meterProvider }),
			transport: { send: async () => script.shift() ?? answer(500) },
		});
		const parent = tracerProvider.getTracer("test").startSpan("import", {}, ROOT_CONTEXT);
		await context.with(trace.setSpan(ROOT_CONTEXT, parent), () => arcus.orders.retrieve("o1"));
		parent.end();

		const attempts = telemetry.spans().filter(({ name }) => name === "GET orders.retrieve");
		expect(attempts.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([503, 200]);
		for (const span of attempts) {
			expect(span.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
			expect(span.spanContext().traceId).toBe(parent.spanContext().traceId);
		}
		const points = Object.fromEntries(
			(await telemetry.metrics()).map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints]),
		);
		expect(
			points["http.client.request.duration"]?.map(({ attributes }) => attributes["http.response.status_code"]),
		).toEqual([503, 200]);
		expect(points["countersign.client.retries"]).toMatchObject([
			{ value: 1, attributes: { "countersign.retry.reason": "503" } },
		]);
		expect(JSON.stringify([attempts.map(({ attributes }) => attributes), points])).not.toContain("s3cr3t");
		await telemetry.stop();
	});
});
