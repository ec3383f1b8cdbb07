import { expect, it } from "vitest";
import { rotateWhileOrdersComeIn } from "../src/scenario.ts";

it.each(["in-place", "parallel"] as const)(
	"no event is lost and none handled twice while the secret is changed (%s)",
	async (strategy) => {
		const outcome = await rotateWhileOrdersComeIn(strategy);
		expect(outcome).toMatchObject({ secretsUsed: 2, secretsLeft: 1, endpointsLeft: 1, lost: [], handledTwice: [] });
		expect(outcome.events).toBeGreaterThanOrEqual(40);
		expect(outcome.deliveries).toBeGreaterThanOrEqual(outcome.events);
	},
);
