import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../../../src/core/call/backoff.ts";

const NOW = Date.parse("Fri, 01 May 2026 12:00:00 GMT");
const date = (ms: number) => new Date(NOW + ms).toUTCString();
const HOUR = 3_600_000;
const ask = (headers: Record<string, string>) => retryAfterMs(new Headers(headers), NOW);

describe("Retry-After", () => {
	it.each([
		[{ "retry-after": "7" }, 7_000],
		[{ "retry-after": "0" }, 0],
		[{ "retry-after": "1.5" }, 1_500],
		[{ "retry-after-ms": "700", "retry-after": "7" }, 700],
		[{ "retry-after": date(3_000) }, 3_000],
		[{ "retry-after": date(-3_000) }, 0],
		[{ "retry-after": "soon" }, undefined],
		[{ "retry-after": "-1" }, undefined],
		[{ "retry-after": "1e3" }, undefined],
		[{ "retry-after": "9".repeat(15) }, Number("9".repeat(15)) * 1_000],
		[{ "retry-after": "9".repeat(16) }, undefined],
		[{ "retry-after": "1".repeat(40) }, undefined],
		[{ "retry-after": "-1, 7" }, undefined],
		[{ "retry-after-ms": "", "retry-after": "7" }, 7_000],
		[{ "retry-after-ms": "0x10", "retry-after": "7" }, 7_000],
		[{ "retry-after": "5, 7" }, 7_000],
		[{ "retry-after-ms": "700, 700" }, 700],
		[{}, undefined],
	])("the wait that a server requests is read from %j as %s ms", (headers, ms) => expect(ask(headers)).toBe(ms));

	it.each([
		["is right", 0],
		["is 20 s behind", -20_000],
		["is an hour ahead", HOUR],
		["is an hour behind", -HOUR],
	])("the wait that a server requests is the same three seconds when the server's clock %s", (_, skew) => {
		expect(ask({ date: date(skew), "retry-after": date(skew + 3_000) })).toBe(3_000);
	});

	it.each([
		["ahead", HOUR],
		["behind", -HOUR],
	])(
		"the wait that a server requests is the same three seconds when only its Date has jumped an hour %s",
		(_, jump) => {
			expect(ask({ date: date(jump), "retry-after": date(3_000) })).toBe(3_000);
		},
	);

	it("the wait that a server requests is not cut short if two clocks differ by some seconds", () => {
		expect(ask({ date: date(-2_000), "retry-after": date(1_000) })).toBe(3_000);
	});
});
