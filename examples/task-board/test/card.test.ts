import { describe, expect, it } from "vitest";
import { type Card, type CardFields, changedFields, merge } from "../src/card.ts";

const agreed: CardFields = { title: "Write", column: "todo", priority: "none", due: null };
const card = (change: Partial<CardFields> = {}, base: CardFields | null = agreed): Card => ({
	id: "card-1",
	taskId: 1,
	fields: { ...agreed, ...change },
	agreed: base,
});

describe("bringing a card and its task together", () => {
	it("what only the task changed is taken over", () => {
		expect(merge(card(), { ...agreed, column: "done" })).toEqual({
			fields: { ...agreed, column: "done" },
			toPush: [],
			conflicts: [],
		});
	});

	it("what only the card changed stays and is pushed", () => {
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

	it("where both changed one field to different values the task wins, and it is counted", () => {
		const { fields, toPush, conflicts } = merge(card({ priority: "high" }), { ...agreed, priority: "low" });
		expect([fields.priority, toPush, conflicts]).toEqual(["low", [], ["priority"]]);
	});

	it("the same change on both sides is no conflict", () => {
		expect(merge(card({ priority: "low" }), { ...agreed, priority: "low" })).toMatchObject({
			toPush: [],
			conflicts: [],
		});
	});

	it("a card that nobody else knows yet is changed in every field", () => {
		expect(changedFields(card({}, null))).toEqual(["title", "column", "priority", "due"]);
	});
});
