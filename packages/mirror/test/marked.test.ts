import { expect, it } from "vitest";
import { createMirror, memoryMirror, type TableDescription } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { TABLES } from "./hostile/tables.ts";

const boxes = TABLES.find(({ resource }) => resource === "boxes") as TableDescription;
const VERSION = "2026-01-01T00:00:00Z";

/** Copies two boxes, deletes one of them, and copies again. A fetch of it gets a record that is marked. */
async function deleteOne(table: TableDescription, isListed: boolean) {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	const things = new Map(["b1", "b2"].map((id) => [id, { id, object: "box", deleted: false, updated_at: VERSION }]));
	const client = {
		boxes: {
			list: async () => ({ data: [...things.values()].filter((one) => isListed || !one.deleted), cursor: undefined }),
			retrieve: async (id: string) => {
				const one = things.get(id);
				return one?.deleted && !isListed ? { id, object: "box", deleted: true } : one;
			},
		},
	};
	const mirror = createMirror({ client, database, resources: [table], clock });
	await clock.runUntil(mirror.run());
	things.set("b1", { id: "b1", object: "box", deleted: true, updated_at: "2026-01-02T00:00:00Z" });
	await database.hint([{ resource: "boxes", key: "*", reason: "walk" }]);
	await clock.runUntil(mirror.run());
	const { isComplete } = await clock.runUntil(mirror.verify());
	return { isComplete, rows: await database.count("boxes") };
}

it("a record is deleted when a fetch by id says so with 200 and `deleted: true`", async () => {
	expect(await deleteOne(boxes, false)).toEqual({ isComplete: true, rows: 1 });
});

it("a record stays when `deleted` is a field that the document describes", async () => {
	const columns = [...boxes.columns, { name: "deleted", type: "boolean" }] as const;
	expect(await deleteOne({ ...boxes, columns }, true)).toEqual({ isComplete: true, rows: 2 });
});
