import { describe, expect, it } from "vitest";
import { cents, dollars, seenInMemory } from "../src/feed.ts";
import { runScenario } from "../src/scenario.ts";

it("every Deskflow order exists once in Arcus with the same total, although deliveries were repeated, lost and forged", async () => {
	const outcome = await runScenario(() => {});
	expect(outcome.wrong).toEqual([]);
	expect(outcome.arcus).toEqual(outcome.deskflow);
	expect(outcome.deskflow.orders).toBe(24);
	expect(outcome.caughtUp).toBe(6);
	expect(outcome.forgedDeliveryAnswered).toBe(400);
	expect(outcome.dummy).toEqual({ status: 200, body: '{"received":true}', errors: [] });
	expect(outcome.dummies).toBe(1);
});

describe("seen orders", () => {
	it("an order can be claimed once, and again only after its claim was released", () => {
		const seen = seenInMemory();
		expect([seen.claim("a"), seen.claim("a")]).toEqual([true, false]);
		seen.release("a");
		expect(seen.claim("a")).toBe(true);
		seen.done("a");
		expect([seen.claim("a"), seen.size]).toEqual([false, 1]);
	});
});

it("cents and dollars convert without loss", () => {
	for (const amount of [0, 1, 10, 1905, 3199, 123456789, 999999999999]) expect(cents(dollars(amount))).toBe(amount);
});
