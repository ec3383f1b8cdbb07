import { describe, expect, it } from "vitest";
import { fourProcesses } from "./four-processes.ts";

const url = process.env.REDIS_URL;

describe.skipIf(!url)("four processes of one key (skipped: set REDIS_URL; npm run check starts a server)", () => {
	it("four processes use at least 97 % of the budget over ten minutes without a 429", async () => {
		const { served, refused, allowed } = await fourProcesses(url ?? "", 10);
		expect(refused).toBe(0);
		expect(served).toBeGreaterThanOrEqual(0.97 * allowed);
		expect(served).toBeLessThanOrEqual(allowed);
	}, 300_000);
});
