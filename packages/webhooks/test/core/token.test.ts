import { describe, expect, it } from "vitest";
import type { Scheme } from "../../src/core/scheme.ts";
import { bearerToken } from "../../src/core/token.ts";
import { createVerifier } from "../../src/core/verifier.ts";

const NOW = 1_780_000_000_000;
type Any = { readonly [key: string]: unknown };
const scheme: Scheme<Record<never, never>, Any> = {
	...bearerToken(),
	name: "test",
	readEvent: (json) => json as Any,
	eventType: () => "event",
	eventId: () => "id",
};
const NEW = "new-token-123456";
const OLD = "old-token-123456";
const verifier = (now: number) =>
	createVerifier(scheme, [NEW, { secret: OLD, id: "old", expiresAt: NOW }], { now: () => now, expiredGrace: 1000 });
const code = (value: string | string[] | undefined, now = NOW - 1) => {
	const result = verifier(now).checkSync("{}", { authorization: value });
	return result.ok ? "ok" : result.code;
};

describe("bearer tokens", () => {
	it.each([
		[`Bearer ${NEW}`, "ok"],
		[`bearer ${NEW}`, "ok"],
		[`BEARER  ${NEW}`, "ok"],
		[`Bearer ${OLD}`, "ok"],
		[undefined, "missing_header"],
		["", "malformed_header"],
		["Bearer", "malformed_header"],
		["Bearer ", "malformed_header"],
		[NEW, "malformed_header"],
		[`Basic ${NEW}`, "malformed_header"],
		[`Bearer ${NEW} ${OLD}`, "malformed_header"],
		[`Bearer ${NEW}, Bearer ${NEW}`, "malformed_header"],
		[`Bearer ${NEW}\u00e9`, "malformed_header"],
		[`Bearer ${"x".repeat(5000)}`, "malformed_header"],
		[[`Bearer ${NEW}`, `Bearer ${NEW}`], "malformed_header"],
		[`Bearer ${NEW.slice(0, -1)}`, "signature_mismatch"],
		[`Bearer ${NEW}0`, "signature_mismatch"],
		[`Bearer ${NEW.toUpperCase()}`, "signature_mismatch"],
		["Bearer x", "signature_mismatch"],
	] as const)("%j: %s", (value, expected) => {
		expect(code(value as string)).toBe(expected);
	});
	it("an old token gets its own code when it has just expired, and counts as unknown after the grace period", () => {
		expect(code(`Bearer ${OLD}`, NOW)).toBe("secret_expired");
		expect(code(`Bearer ${OLD}`, NOW + 1000)).toBe("signature_mismatch");
	});
	it("a bearer token has no timestamp, and none is required", async () => {
		const webhooks = verifier(NOW - 1);
		const result = await webhooks.check("{}", await webhooks.sign("{}"));
		expect(result).toMatchObject({ ok: true, timestamp: undefined, secret: { index: 0 } });
	});
	it("a delivery can have only one token", async () => {
		const webhooks = verifier(NOW - 1);
		for (const secret of [[], [NEW, OLD]])
			await expect(webhooks.sign("{}", { secret })).rejects.toThrow(
				new TypeError("A delivery has only one token. Pass one secret."),
			);
	});
	it("a header of 4,096 characters is read, and a longer one is refused", () => {
		const long = `Bearer ${"x".repeat(4096 - "Bearer ".length)}`;
		expect(code(long)).toBe("signature_mismatch");
		expect(code(`${long}x`)).toBe("malformed_header");
	});
	it("error messages about tokens say what is wrong", () => {
		expect(verifier(NOW).checkSync("{}", { authorization: "x" })).toMatchObject({
			message: 'The Authorization header must be "Bearer" and one token.',
		});
		expect(() => createVerifier(scheme, "a b", {})).toThrow(/^A token must be printable ASCII/);
	});
	it.each(["a b", "Bearer x", "tökén", "a\nb"])("%j is not a valid token", (token) => {
		expect(() => createVerifier(scheme, token, {})).toThrow(TypeError);
	});
});
