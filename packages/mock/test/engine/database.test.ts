import { beforeEach, describe, expect, it } from "vitest";
import { memoryDatabase, type TransactionalDatabase } from "../../src/engine/database.ts";

let db: TransactionalDatabase;
beforeEach(() => {
	db = memoryDatabase();
	for (const id of ["a", "b", "c"]) db.collection("things").insert({ id, value: 0 });
});

const things = () => db.collection("things");
const ids = () =>
	things()
		.all()
		.map((row) => row.id);
const failing = (work: () => void) => () => {
	work();
	throw new Error("no");
};
const attempt = (work: () => void): void => {
	expect(() => db.transaction(failing(work))).toThrow("no");
};

describe("a transaction inside another", () => {
	it("an inner transaction that fails undoes only its own work", () => {
		db.transaction(() => {
			things().insert({ id: "d", value: 1 });
			attempt(() => {
				things().update("d", { value: 2 });
				things().delete("b");
				things().insert({ id: "e", value: 3 });
			});
			things().update("a", { value: 4 });
		});
		expect(ids()).toEqual(["a", "b", "c", "d"]);
		expect([things().get("d"), things().get("a")]).toEqual([
			{ id: "d", value: 1 },
			{ id: "a", value: 4 },
		]);
	});

	it("an inner transaction that succeeds is undone together with the outer one", () => {
		attempt(() => {
			db.transaction(() => {
				things().insert({ id: "d", value: 1 });
				things().delete("a");
			});
			things().update("b", { value: 5 });
		});
		expect(ids()).toEqual(["a", "b", "c"]);
		expect(things().get("b")).toEqual({ id: "b", value: 0 });
	});

	it("a failed transaction leaves correct indexes", () => {
		expect(things().by("value", "0")).toHaveLength(3);
		db.transaction(() => {
			attempt(() => things().update("a", { value: 1 }));
			db.transaction(() => things().update("b", { value: 1 }));
		});
		expect(
			things()
				.by("value", "1")
				.map((row) => row.id),
		).toEqual(["b"]);
	});
});
