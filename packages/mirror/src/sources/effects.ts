import type { RawRecord } from "../gate/observation.ts";
import type { Hint, Task } from "../store/store.ts";
import type { Outcome } from "./apply.ts";
import type { Context, Mirrored } from "./context.ts";
import { keyOf } from "./units.ts";

/** Whether a record was merged into another: what referenced it may reference the other one now. */
function isMerged(before: object | undefined, after: object | undefined): boolean {
	const target = mergedInto(after);
	return target !== undefined && mergedInto(before) !== target;
}

function mergedInto(record: object | undefined): unknown {
	for (const name in record)
		if (name.startsWith("merged_into") && MERGED.test(name)) {
			const value = (record as RawRecord)[name];
			if (value !== null) return value;
		}
	return undefined;
}

const MERGED = /^merged_into(?:_\w+)?_id$/;

/**
 * Returns the hints that follow from what the gate decided: records in doubt are fetched again, the list below a new or deleted record is read,
 * and what references a deleted or merged record is refreshed, because deletions cascade. They are stored together with the records.
 */
export function hintsAfter({ hints }: Context, { table }: Mirrored, outcome: Outcome): Hint[] {
	const { resource } = table;
	const found = outcome.doubts.flatMap(({ id, expects }) => hints.forRecord(table, id, "doubt", expects));
	for (const { id, before, after } of outcome.changed) {
		if (before === undefined || after === undefined) found.push(...hints.below(resource, id, "parent"));
		if (after === undefined || isMerged(before, after))
			found.push({ resource, key: keyOf({ kind: "references", id }), reason: after ? "merge" : "deletion" });
	}
	return found;
}

/** How many referencing records are looked up at a time. */
const BATCH = 500;

/** Refreshes the records that reference a record which was deleted or merged. */
export async function refreshReferences(context: Context, task: Task, id: string): Promise<void> {
	const { store, hints, resources } = context;
	const begin = await store.tick();
	for (const { resource, column } of hints.references(task.resource)) {
		const target = resources.find(({ table }) => table.resource === resource);
		for (let after: string | undefined; target; ) {
			const records = await store.records(resource, { after, max: BATCH, where: { field: column, value: id } });
			const keys = records.map((one) => {
				if (target.table.retrieve) return keyOf({ kind: "record", id: one.id });
				return keyOf(one.parent === undefined ? { kind: "list" } : { kind: "below", id: one.parent });
			});
			await store.hint([...new Set(keys)].map((key) => ({ resource, key, reason: "reference" })));
			after = records.at(-1)?.id;
			if (records.length < BATCH) break;
		}
	}
	await store.change(task.resource, [], () => ({ writes: [], hints: [], settle: { task, begin } }));
}
