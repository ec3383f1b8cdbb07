import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BoardStore } from "../src/store.ts";

it("a restart keeps cards and tasks that must still be deleted", () => {
	const folder = mkdtempSync(join(tmpdir(), "board-"));
	const path = join(folder, "board.json");
	const fields = { title: "Invoice 4711", column: "todo", priority: "none", due: null } as const;
	const before = new BoardStore(path);
	const kept = before.add(fields, 1);
	before.discard(before.add(fields, 2).id);
	before.discard(before.add(fields, 3).id);
	before.taskDeleted(3);

	const after = new BoardStore(path);
	expect(after.all()).toEqual([kept]);
	expect(after.tasksToDelete).toEqual([2]);
	expect(after.add(fields).id).not.toBe(kept.id);
	rmSync(folder, { recursive: true });
});
