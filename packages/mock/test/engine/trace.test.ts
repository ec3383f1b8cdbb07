import { describe, expect, it } from "vitest";
import { memoryDatabase } from "../../src/engine/database.ts";
import { Trace } from "../../src/engine/trace.ts";

function traced() {
	const trace = new Trace();
	const db = memoryDatabase([], trace);
	return { trace, db, rows: db.collection("orders") };
}

describe("a trace", () => {
	it("has each change of a kept transaction with the row before and after", () => {
		const { trace, db, rows } = traced();
		const { effects } = trace.follow(() =>
			db.transaction(() => {
				rows.insert({ id: "a", total: 1 });
				rows.update("a", { total: 2 });
				rows.delete("a");
			}),
		);
		expect(effects.changes).toEqual([
			{ collection: "orders", id: "a", before: undefined, after: { id: "a", total: 1 } },
			{ collection: "orders", id: "a", before: { id: "a", total: 1 }, after: { id: "a", total: 2 } },
			{ collection: "orders", id: "a", before: { id: "a", total: 2 }, after: undefined },
		]);
	});

	it("has nothing of a transaction that was undone, nor of an undone inner one", () => {
		const { trace, db, rows } = traced();
		const undone = (id: string) => () =>
			db.transaction(() => {
				rows.insert({ id });
				throw new Error("undo");
			});
		const { effects } = trace.follow(() => {
			expect(undone("a")).toThrow("undo");
			db.transaction(() => {
				rows.insert({ id: "b" });
				expect(undone("c")).toThrow("undo");
			});
		});
		expect(effects.changes.map(({ id }) => id)).toEqual(["b"]);
	});

	it("notes nothing before and after the work, also if the work throws", () => {
		const { trace, db, rows } = traced();
		const change = (id: string) => db.transaction(() => rows.insert({ id }));
		change("before");
		const fail = () =>
			trace.follow(() => {
				throw new Error("broken");
			});
		expect(fail).toThrow("broken");
		expect(trace.isOn).toBe(false);
		change("between");
		const { effects } = trace.follow(() => change("during"));
		change("after");
		trace.emitted("evt_after");
		expect(effects.changes.map(({ id }) => id)).toEqual(["during"]);
		expect(effects.eventIds).toEqual([]);
	});

	it("keeps at most 500 changes of one request", () => {
		const { trace, db, rows } = traced();
		const { effects } = trace.follow(() => {
			for (let part = 0; part < 3; part++)
				db.transaction(() => {
					for (let index = 0; index < 300; index++) rows.insert({ id: `${part}-${index}` });
				});
		});
		expect(effects.changes).toHaveLength(500);
	});
});
