import { expect, it } from "vitest";
import { canonical, sameContent } from "../src/gate/content.ts";
import { IdSet } from "../src/verify/id-set.ts";
import { numbers } from "./hostile/clock.ts";

const LEAVES: readonly unknown[] = [null, undefined, true, false, 0, -0, 1, 1.5, Number.NaN, "", "a", "0", "null"];
const NAMES = ["a", "b", "toString", "constructor", "__proto__"];

it("two values are the same exactly when their canonical texts are", () => {
	const random = numbers(7);
	const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
	const value = (depth: number): unknown => {
		const dice = random();
		if (depth === 0 || dice < 0.3) return pick(LEAVES);
		if (dice < 0.5) return Array.from({ length: Math.floor(random() * 3) }, () => value(depth - 1));
		const entries = Array.from({ length: Math.floor(random() * 3) }, () => [pick(NAMES), value(depth - 1)]);
		return Object.fromEntries(entries);
	};
	let same = 0;
	for (let n = 0; n < 20_000; n++) {
		const [a, b] = [value(3), value(3)];
		const expected = canonical(a) === canonical(b);
		if (expected) same++;
		if (sameContent(a, b) !== expected) expect.fail(`${canonical(a)} and ${canonical(b)}: ${!expected}`);
		expect(sameContent(a, structuredClone(a))).toBe(true);
	}
	expect(same).toBeGreaterThan(500);
});

it("ids are counted once each, however often a list shows them, in at most 32 bytes each", () => {
	const ids = new IdSet();
	const count = 200_000;
	for (let n = 0; n < count; n++) ids.add(`prd_${String(n).padStart(9, "0")}`);
	for (let n = 0; n < count; n += 7) ids.add(`prd_${String(n).padStart(9, "0")}`);
	for (const odd of ["", "\u0000", "ü", "🦊", "🦊"]) ids.add(odd);
	expect(ids.size).toBe(count + 4);
	expect(ids.bytes).toBeLessThan(count * 32);
});
