import { expect, it } from "vitest";
import { isBehind, isConfirmed } from "../src/sources/apply.ts";
import { HintFinder } from "../src/sources/hints.ts";
import { mergeExpectations, mergeHints } from "../src/store/expectation.ts";
import type { Expectation } from "../src/store/store.ts";
import { TABLES } from "./hostile/tables.ts";

const V1 = "2026-01-01T00:00:01Z";
const V2 = "2026-01-01T00:00:02Z";
const rules = { version: "updated_at", listed: new Set([]), onlyListed: new Set([]), retrievable: true } as never;

/** Merges in both orders, which must be the same. */
function both(a: Expectation, b: Expectation): Expectation | undefined {
	const merged = mergeExpectations(a, b);
	expect(mergeExpectations(b, a)).toEqual(merged);
	return merged;
}

it("a late, older event never replaces what a newer one expects", () => {
	expect(both({ version: V2 }, { version: V1 })).toEqual({ version: V2 });
	const expects = both({ gone: true, goneAt: V2 }, { version: V1 });
	expect(isBehind({ expects }, { id: "a", updated_at: V1 }, rules)).toBe(true);
	expect(isBehind({ expects }, undefined, rules)).toBe(false);
	expect(isConfirmed({ reason: "event", expects }, undefined, { content: "", times: 1 })).toBe(true);
});

it("a record that was restored after its deletion is expected to exist", () => {
	const expects = both({ gone: true, goneAt: V1 }, { version: V2 });
	expect(isBehind({ expects }, undefined, rules)).toBe(true);
	expect(isBehind({ expects }, { id: "a", updated_at: V2 }, rules)).toBe(false);
	expect(isConfirmed({ reason: "event", expects }, undefined, { content: "", times: 1 })).toBe(false);
});

it("if nothing says whether a deletion or a change came last, one response decides nothing", () => {
	const expects = both({ gone: true }, { version: V1 });
	expect(isBehind({ expects }, undefined, rules)).toBe(true);
	expect(isBehind({ expects }, { id: "a", updated_at: V1 }, rules)).toBe(true);
	expect(isConfirmed({ reason: "event", expects }, undefined, { content: "", times: 1 })).toBe(false);
});

it("an event that holds the record before and after a change expects the newer one", () => {
	const [hint] = new HintFinder(TABLES).inEvent({
		type: "box.changed",
		after: { object: "box", id: "a", updated_at: V2 },
		before: { object: "box", id: "a", updated_at: V1 },
	} as never);
	expect(hint).toMatchObject({ key: "=a", expects: { version: V2 } });
});

it("hints for the same task become one, which stays in doubt", () => {
	const one = { resource: "boxes", key: "=a" };
	expect(
		mergeHints([
			{ ...one, reason: "doubt", expects: { version: V2 } },
			{ ...one, reason: "unseen" },
			{ ...one, reason: "event", expects: { version: V1 } },
		]),
	).toEqual([{ ...one, reason: "doubt", expects: { version: V2 } }]);
});
