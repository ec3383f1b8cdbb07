import { describe, expect, it } from "vitest";
import { cents, dollars, seenInMemory } from "../src/feed.ts";
import { runScenario } from "../src/scenario.ts";

it("every Deskflow order is in Arcus once, to the cent, though deliveries were doubled, lost and forged", async () => {
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
	it("an order is claimed once, and again only after its claim was given back", () => {
		const seen = seenInMemory();
		expect([seen.claim("a"), seen.claim("a")]).toEqual([true, false]);
		seen.release("a");
		expect(seen.claim("a")).toBe(true);
		seen.done("a");
		expect([seen.claim("a"), seen.size]).toEqual([false, 1]);
	});
});

it("cents and dollars turn into one another without loss", () => {
	for (const amount of [0, 1, 10, 1905, 3199, 123456789, 999999999999]) expect(cents(dollars(amount))).toBe(amount);
});
