import { describe, expect, it } from "vitest";
import { type Card, type CardFields, changedFields, merge } from "../src/card.ts";

const agreed: CardFields = { title: "Write", column: "todo", priority: "none", due: null };
const card = (change: Partial<CardFields> = {}, base: CardFields | null = agreed): Card => ({
	id: "card-1",
	taskId: 1,
	fields: { ...agreed, ...change },
	agreed: base,
});

describe("merging a card and its task", () => {
	it("a change to only the task is applied to the card", () => {
		expect(merge(card(), { ...agreed, column: "done" })).toEqual({
			fields: { ...agreed, column: "done" },
			toPush: [],
			conflicts: [],
		});
	});

	it("a change to only the card is kept and pushed", () => {
		expect(merge(card({ title: "Write it" }), agreed)).toEqual({
			fields: { ...agreed, title: "Write it" },
			toPush: ["title"],
			conflicts: [],
		});
	});

	it("changes of different fields on both sides are all kept", () => {
		const { fields, toPush, conflicts } = merge(card({ title: "Write it" }), { ...agreed, column: "doing" });
		expect([fields, toPush, conflicts]).toEqual([{ ...agreed, title: "Write it", column: "doing" }, ["title"], []]);
	});

	it("the task wins and a conflict is counted if both changed a field to different values", () => {
		const { fields, toPush, conflicts } = merge(card({ priority: "high" }), { ...agreed, priority: "low" });
		expect([fields.priority, toPush, conflicts]).toEqual(["low", [], ["priority"]]);
	});

	it("the same change on both sides is not a conflict", () => {
		expect(merge(card({ priority: "low" }), { ...agreed, priority: "low" })).toMatchObject({
			toPush: [],
			conflicts: [],
		});
	});

	it("all fields of a card without a task are pushed", () => {
		expect(changedFields(card({}, null))).toEqual(["title", "column", "priority", "due"]);
	});
});
