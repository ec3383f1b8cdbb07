import { describe, expect, it } from "vitest";
import { type OtelOptions, otelHooks } from "../../src/otel/index.ts";
import { settle } from "../support/fake-clock.ts";
import { withoutJitter } from "../support/no-jitter.ts";
import { arcusWith, failureOf, scripted } from "../support/scripted.ts";

const fail = (): never => {
	throw new Error("telemetry is down");
};
const BROKEN: Readonly<Record<string, OtelOptions>> = {
	"a tracer": { tracerProvider: { getTracer: () => ({ startSpan: fail }) } as never },
	"a span": {
		tracerProvider: {
			getTracer: () => ({ startSpan: () => ({ setAttributes: fail, setStatus: fail, end: fail }) }),
		} as never,
	},
	"a meter": {
		meterProvider: {
			getMeter: () => ({ createHistogram: () => ({ record: fail }), createCounter: () => ({ add: fail }) }),
		} as never,
	},
};

describe("a broken OpenTelemetry API", () => {
	it.each(Object.entries(BROKEN))(
		"otelHooks passes every event on to your own hooks if %s throws",
		async (_, options) => {
			const seen: string[] = [];
			const warnings: string[] = [];
			const note = (name: string) => async () => {
				seen.push(name);
				throw new Error("own hook");
			};
			const hooks = otelHooks({
				...options,
				hooks: { request: note("request"), response: note("response"), retry: note("retry") },
			});
			const { transport } = scripted([500], [200, { id: "o1" }]);
			const logger = { debug() {}, info() {}, error() {}, warn: (line: string) => void warnings.push(line) };
			await arcusWith({ transport, hooks, logger, clock: withoutJitter() }).orders.retrieve("o1");
			await settle();
			expect(seen).toEqual(["request", "response", "retry", "request", "response"]);
			expect(warnings).toHaveLength(5);
		},
	);
});

describe("errors without a cause", () => {
	it("an error without a cause does not have that property, so that consoles do not print it", async () => {
		const { transport } = scripted([400, { hint: "no" }]);
		const error = await failureOf(arcusWith({ transport }).orders.retrieve("o1"));
		expect(Object.hasOwn(error, "cause")).toBe(false);
	});
});
