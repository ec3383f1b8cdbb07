import { describe, expect, it } from "vitest";
import { tenClients } from "./ten-clients.ts";

describe("ten clients of one key", () => {
	it("callers use at least 97 % of what the mock allows over ten minutes without a 429", async () => {
		const { served, refused, allowed } = await tenClients(10);
		expect(refused).toBe(0);
		expect(served).toBeGreaterThanOrEqual(0.97 * allowed);
		expect(served).toBeLessThanOrEqual(allowed);
	}, 120_000);
});
