import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realClock } from "../../../src/core/clock.ts";
import { callKey, idempotencyKey, idempotencyUuid } from "../../../src/core/keys/idempotency.ts";

const part = fc.oneof(fc.string({ minLength: 1 }), fc.integer());

describe("keys from parts", () => {
	it("idempotencyKey returns the same key for the same parts, and the key is valid in a header", () => {
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
				const key = idempotencyKey(...parts);
				expect(idempotencyKey(...parts)).toBe(key);
				expect(callKey(key, realClock)).toBe(key);
			}),
		);
	});

	it("idempotencyKey returns different keys for parts that are equal only when joined", () => {
		expect(idempotencyKey("ab", "c")).not.toBe(idempotencyKey("a", "bc"));
		expect(idempotencyKey("a", "b")).not.toBe(idempotencyKey("a|1:b"));
	});

	it("idempotencyKey returns different keys for parts that UTF-8 cannot tell apart", () => {
		const parts = ["\ud800", "\ud801", "\ufffd", "\\ud800"];
		expect(new Set(parts.map((part) => idempotencyKey("row", part))).size).toBe(parts.length);
	});

	it("idempotencyKey returns the keys of earlier versions", () => {
		expect(idempotencyKey("order-import", 10248, "Müller 🙂")).toBe("order-import-8dc3f6fc0f61441a580f66d5b3108a2d");
	});

	it("idempotencyKey rejects parts that identify nothing", () => {
		for (const parts of [[], [""], ["job", undefined], [Number.NaN]])
			expect(() => idempotencyKey(...(parts as string[]))).toThrow(TypeError);
	});
});

describe("UUIDs from parts", () => {
	it("idempotencyUuid returns the same UUID for the same parts, and another one for other parts", () => {
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
				const uuid = idempotencyUuid(...parts);
				expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
				expect(idempotencyUuid(...parts)).toBe(uuid);
				expect(idempotencyUuid(...parts, "more")).not.toBe(uuid);
			}),
		);
		expect(() => idempotencyUuid()).toThrow(TypeError);
	});
});
