import { describe, expect, it } from "vitest";
import type { Logger } from "../../../src/index.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { arcusWith, failureOf, scripted } from "../../support/scripted.ts";

const order = { id: "o1", object: "order" };
const refusal = { error: "rate_limit_exceeded", code: "rate_limit_exceeded", hint: "Wait 30 seconds." };

function logged() {
	const lines: string[] = [];
	const ignore = () => {};
	const logger: Logger = { debug: ignore, info: ignore, warn: (line) => void lines.push(line), error: ignore };
	return { lines, logger };
}

describe("a long wait for the rate limit", () => {
	it("a thousand queued calls announce one wait when it begins, with the time at which it ends", async () => {
		const clock = fakeClock(() => 0);
		const { lines, logger } = logged();
		const full = { "x-ratelimit-limit": "2000", "x-ratelimit-remaining": "0" };
		const reset = { "x-ratelimit-reset": String(clock.now() / 1_000 + 45) };
		const { transport } = scripted([200, order, { ...full, ...reset }], [200, order]);
		const arcus = arcusWith({ clock, transport, logger, rateLimit: "auto" });
		await arcus.orders.retrieve("o1");
		const calls = Array.from({ length: 1_000 }, (_, index) => arcus.orders.retrieve(`o${index}`));
		await clock.advance(0);
		expect(lines).toEqual([expect.stringMatching(/^Rate limit: calls wait \d+ s, until 2027-01-15T08:0\d:\d\d/)]);
		await clock.advance(1_000);
		expect(lines).toHaveLength(1);
		await clock.advance(600_000);
		await Promise.all(calls);
	});
	it("the wait after a 429 is announced once for all calls that got the 429", async () => {
		const clock = fakeClock(() => 0);
		const { lines, logger } = logged();
		const twice = [429, refusal, { "retry-after": "30" }] as const;
		const { transport } = scripted(twice, twice, [200, order]);
		const arcus = arcusWith({ clock, transport, logger, rateLimit: false });
		const calls = [arcus.orders.retrieve("o1"), arcus.orders.retrieve("o2")];
		await clock.advance(100);
		expect(lines).toEqual(["Rate limit: calls wait 30 s, until 2027-01-15T08:00:30.000Z"]);
		await clock.advance(60_000);
		await Promise.all(calls);
		expect(lines).toHaveLength(1);
	});
	it("a short wait is not announced, nor is a wait that the call does not make", async () => {
		const clock = fakeClock(() => 0);
		const { lines, logger } = logged();
		const { transport } = scripted(
			[429, refusal, { "retry-after": "2" }],
			[200, order],
			[429, refusal, { "retry-after": "90" }],
		);
		const arcus = arcusWith({ clock, transport, logger });
		const short = arcus.orders.retrieve("o1");
		await clock.advance(5_000);
		await short;
		await failureOf(arcus.orders.retrieve("o1"));
		expect(lines).toEqual([]);
	});
});
