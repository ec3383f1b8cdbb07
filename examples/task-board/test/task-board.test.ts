import { expect, it } from "vitest";
import { runScenario } from "../src/scenario.ts";

it("after changes on both sides, lost deliveries and a lost answer, board and list are the same, with no card twice", async () => {
	const outcome = await runScenario(() => {});
	expect(outcome.differences).toEqual([]);
	expect(outcome.tasksAfterLostAnswer).toBe(5);
	expect(outcome.forgedDeliveryAnswered).toBe(400);
	expect(outcome.cards).toBe(outcome.tasks);
	expect(outcome.report.conflicts).toBe(1);
});
