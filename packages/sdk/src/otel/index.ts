/**
 * OpenTelemetry for every client: a span for each attempt and the metrics of the HTTP conventions. It cannot break or delay a call, and
 * no attribute contains a credential. Needs the optional peer `@opentelemetry/api`.
 */
import {
	type Attributes,
	type MeterProvider,
	metrics,
	type Span,
	SpanKind,
	SpanStatusCode,
	type TracerProvider,
	trace,
} from "@opentelemetry/api";
import { type Clock, realClock } from "../core/clock.ts";
import type { RequestSummary } from "../core/errors/index.ts";
import type {
	CancelHook,
	ErrorHook,
	Hooks,
	RateLimitHook,
	RequestHook,
	ResponseHook,
	RetryHook,
} from "../core/hooks.ts";

/** Options of {@link otelHooks}. */
export interface OtelOptions {
	/** Creates the tracer for the spans. @defaultValue the global one */
	readonly tracerProvider?: TracerProvider | undefined;
	/** Creates the meter for the metrics. @defaultValue the global one */
	readonly meterProvider?: MeterProvider | undefined;
	/** Your own hooks; they receive the same events. */
	readonly hooks?: Hooks | undefined;
	/** Measures attempts that got no response. Pass the clock of the client if you gave it one. @defaultValue the real clock */
	readonly clock?: Clock | undefined;
}

interface Attempt {
	readonly span: Span;
	readonly began: number;
	readonly attributes: Attributes;
}

const NAME = "@countersign/sdk";
/** In seconds, as the HTTP conventions recommend. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Creates hooks that record a client span for each attempt, with `http.request.resend_count`, the time in the rate limiter's queue and
 * the vendor's request id, and the metrics `http.client.request.duration`, `countersign.client.retries` and
 * `countersign.client.rate_limit.wait`. The parent of a span is the span that is active when the attempt is sent.
 *
 * @example
 * ```ts
 * import { otelHooks } from "@countersign/sdk/otel";
 *
 * const options = { hooks: otelHooks() }; // pass them to any client
 * console.log(Object.keys(options.hooks));
 * ```
 */
export function otelHooks(options: OtelOptions = {}): Hooks {
	const { hooks = {}, clock = realClock } = options;
	const tracer = (options.tracerProvider ?? trace).getTracer(NAME);
	const meter = (options.meterProvider ?? metrics).getMeter(NAME);
	const durations = meter.createHistogram("http.client.request.duration", {
		unit: "s",
		description: "Duration of HTTP client requests.",
		advice: { explicitBucketBoundaries: BUCKETS },
	});
	const waits = meter.createHistogram("countersign.client.rate_limit.wait", {
		unit: "s",
		description: "Time that calls waited in the rate limiter's queue.",
		advice: { explicitBucketBoundaries: BUCKETS },
	});
	const retries = meter.createCounter("countersign.client.retries", {
		unit: "{retry}",
		description: "Attempts after the first, by reason.",
	});
	// The events of one call share their request object, and a call has one attempt at a time.
	const attempts = new WeakMap<RequestSummary, Attempt>();
	const waited = new WeakMap<RequestSummary, number>();

	const end = (request: RequestSummary, seconds: number | undefined, outcome: Attributes, failed: boolean): void => {
		const attempt = attempts.get(request);
		if (!attempt) return;
		attempts.delete(request);
		attempt.span.setAttributes(outcome);
		if (failed) attempt.span.setStatus({ code: SpanStatusCode.ERROR });
		attempt.span.end();
		const { "countersign.request_id": _, ...measured } = outcome;
		durations.record(seconds ?? (clock.monotonic() - attempt.began) / 1000, { ...attempt.attributes, ...measured });
	};

	const measures = {
		request(event: RequestHook) {
			const { request, operation, attempt } = event;
			const url = new URL(event.url);
			const attributes: Attributes = {
				"http.request.method": request.method,
				"server.address": url.hostname,
				"server.port": Number(url.port) || (url.protocol === "https:" ? 443 : 80),
			};
			const span = tracer.startSpan(`${request.method} ${operation}`, {
				kind: SpanKind.CLIENT,
				attributes: {
					...attributes,
					"url.full": event.url,
					"countersign.operation": operation,
					...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
					...(waited.has(request) && { "countersign.rate_limit.wait": waited.get(request) }),
				},
			});
			waited.delete(request);
			attempts.set(request, { span, began: clock.monotonic(), attributes });
		},
		response(event: ResponseHook) {
			const { status, requestId } = event;
			const failed = status >= 400;
			end(
				event.request,
				event.duration / 1000,
				{
					"http.response.status_code": status,
					...(failed && { "error.type": String(status) }),
					...(requestId !== undefined && { "countersign.request_id": requestId }),
				},
				failed,
			);
		},
		retry(event: RetryHook) {
			end(event.request, undefined, { "error.type": event.reason }, true);
			retries.add(1, { "countersign.operation": event.operation, "countersign.retry.reason": event.reason });
		},
		rateLimit(event: RateLimitHook) {
			const seconds = event.waited / 1000;
			waited.set(event.request, seconds);
			waits.record(seconds, { "countersign.operation": event.operation });
		},
		error(event: ErrorHook) {
			end(event.request, undefined, { "error.type": event.error.name }, true);
		},
		cancel(event: CancelHook) {
			end(event.request, undefined, { "countersign.cancelled": true }, false);
		},
	};
	const both = <Event>(measure: (event: Event) => void, own: () => ((event: Event) => unknown) | undefined) => {
		return (event: Event): unknown => {
			try {
				measure(event);
			} catch (error) {
				// Your own hook receives the event anyway. The client catches and logs what either of them throws.
				return Promise.resolve(own()?.call(hooks, event)).then(() => Promise.reject(error));
			}
			return own()?.call(hooks, event);
		};
	};
	return {
		request: both(measures.request, () => hooks.request),
		response: both(measures.response, () => hooks.response),
		retry: both(measures.retry, () => hooks.retry),
		rateLimit: both(measures.rateLimit, () => hooks.rateLimit),
		error: both(measures.error, () => hooks.error),
		cancel: both(measures.cancel, () => hooks.cancel),
	};
}
