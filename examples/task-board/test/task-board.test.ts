import { expect, it } from "vitest";
import { runScenario } from "../src/scenario.ts";

it("board and list are the same, without duplicates, after changes on both sides, lost deliveries and a lost response", async () => {
	const outcome = await runScenario(() => {});
	expect(outcome.differences).toEqual([]);
	expect(outcome.tasksAfterLostAnswer).toBe(5);
	expect(outcome.forgedDeliveryAnswered).toBe(400);
	expect(outcome.cards).toBe(outcome.tasks);
	expect(outcome.report.conflicts).toBe(1);
});
