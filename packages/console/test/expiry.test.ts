import { describe, expect, it } from "vitest";
import { endOfDay, expiryProblem } from "../src/shared/expiry.ts";

const NOW = Date.UTC(2026, 4, 3, 12);

describe("expiryProblem", () => {
	it.each(["", "2026-05-03", "2026-05-04", "2400-01-01"])("a key can expire at the end of %j", (date) =>
		expect(expiryProblem(date, NOW)).toBeUndefined(),
	);

	it.each(["2026-05-02", "2020-01-01"])("a key cannot expire at the end of %s, which is over", (date) =>
		expect(expiryProblem(date, NOW)).toContain("the API's clock says 2026-05-03"),
	);

	it("a day ends in UTC, within the day", () => expect(endOfDay("2026-05-03")).toBe("2026-05-03T23:59:59.000Z"));
});
