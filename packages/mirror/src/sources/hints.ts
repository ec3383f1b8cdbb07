import type { RawRecord } from "../gate/observation.ts";
import { mergeExpectations } from "../store/expectation.ts";
import type { Expectation, Hint } from "../store/store.ts";
import type { TableDescription } from "../tables/description.ts";
import { keyOf } from "./units.ts";

const MAX_DEPTH = 16;
const MAX_HINTS = 200;
/** The fields of an event that hold the record it is about. */
const SUBJECTS: ReadonlySet<string> = new Set(["data", "object", "before", "after"]);

const idOf = (value: unknown): string | undefined =>
	(typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;

/** Knows which records a body names. */
export class HintFinder {
	readonly #byObject = new Map<string, TableDescription>();
	readonly #byField = new Map<string, string>();
	readonly #byResource: ReadonlyMap<string, TableDescription>;
	readonly #tables: readonly TableDescription[];

	constructor(tables: readonly TableDescription[]) {
		this.#tables = tables;
		this.#byResource = new Map(tables.map((table) => [table.resource, table]));
		for (const table of tables) {
			if (table.object !== undefined) this.#byObject.set(table.object, table);
			for (const { name, references } of table.columns)
				if (references !== undefined) this.#byField.set(name, references);
		}
	}

	/** The table whose records have this value in `object`, such as `order`. */
	tableOf(object: unknown): TableDescription | undefined {
		return typeof object === "string" ? this.#byObject.get(object) : undefined;
	}

	/** The table of a resource. */
	table(resource: string): TableDescription | undefined {
		return this.#byResource.get(resource);
	}

	/**
	 * Returns a hint for each record that an event names: the objects in it that say what they are, and the ids in fields that reference a table.
	 * A hint too many only costs a request.
	 */
	inEvent(event: { readonly type?: unknown; readonly event?: unknown; readonly created_at?: unknown }): Hint[] {
		const hints = new Map<
			string,
			{ readonly table: TableDescription; readonly id: string; readonly expects?: Expectation | undefined }
		>();
		/** Resources of which the event names more records than are fetched one by one: their lists are read. */
		const crowded = new Set<string>();
		const name = event.type ?? event.event;
		const changedAt = typeof event.created_at === "string" ? event.created_at : "";
		const isDelete = typeof name === "string" && /\.(?:deleted|removed)$/.test(name);
		// The subject of `task.deleted` is a task, even if the body only has its id.
		const subject = typeof name === "string" ? this.tableOf(name.split(".")[0]) : undefined;
		const add = (table: TableDescription, id: string, expects?: Expectation): void => {
			const key = `${table.resource}\n${id}`;
			if (hints.size >= MAX_HINTS && !hints.has(key)) crowded.add(table.resource);
			else hints.set(key, { table, id, expects: mergeExpectations(hints.get(key)?.expects, expects) });
		};
		const walk = (value: unknown, depth: number, isSubject: boolean): void => {
			if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return;
			if (Array.isArray(value)) {
				for (const one of value) walk(one, depth + 1, false);
				return;
			}
			const record = value as RawRecord;
			const id = idOf(record.id);
			const table = this.tableOf(record.object) ?? (isSubject ? subject : undefined);
			if (table && id !== undefined) {
				const version = table.version === undefined ? undefined : record[table.version];
				const shown = typeof version === "string" ? version : undefined;
				if (isDelete && table === subject)
					add(table, id, { gone: true, ...(shown !== undefined && { goneAt: shown }) });
				else if (shown !== undefined) add(table, id, { version: shown });
				else add(table, id, isSubject || table === subject ? { changedAt } : undefined);
			}
			for (const [name, field] of Object.entries(record)) {
				const references = this.#byField.get(name);
				const found = references === undefined ? undefined : this.table(references);
				const named = idOf(field);
				if (found && named !== undefined && !hints.has(`${found.resource}\n${named}`)) add(found, named);
				walk(field, depth + 1, SUBJECTS.has(name) && depth < 2);
			}
		};
		walk(event, 0, false);
		return [
			...[...hints.values()].flatMap(({ table, id, expects }) => this.forRecord(table, id, "event", expects)),
			...[...crowded].flatMap((resource) =>
				[resource, ...this.#below(resource)].map((one) => ({
					resource: one,
					key: keyOf({ kind: "list" }),
					reason: "large event",
				})),
			),
		];
	}

	/** Returns the hints that refresh a record: by its id where the API allows it, otherwise by its list; and the lists below it. */
	forRecord(table: TableDescription, id: string, reason: string, expects?: Expectation): Hint[] {
		const { resource } = table;
		const below = this.below(resource, id, reason);
		if (table.retrieve)
			return [{ resource, key: keyOf({ kind: "record", id }), reason, ...(expects && { expects }) }, ...below];
		// A list below a record is refreshed through its parent, which the event names, too.
		return table.parent === undefined ? [{ resource, key: keyOf({ kind: "list" }), reason }, ...below] : below;
	}

	/** Hints for the lists below a record. */
	below(resource: string, id: string, reason: string): Hint[] {
		return this.#below(resource).map((one) => ({ resource: one, key: keyOf({ kind: "below", id }), reason }));
	}

	/** The resources whose lists are below records of this one. */
	#below(resource: string): string[] {
		return this.#tables.filter((one) => one.parent === resource).map((one) => one.resource);
	}

	/** Hints for the records that reference a record: a deletion or a merge may have changed them. */
	references(resource: string): readonly { readonly resource: string; readonly column: string }[] {
		return this.#tables.flatMap((table) =>
			table.columns
				.filter((column) => column.references === resource)
				.map((column) => ({ resource: table.resource, column: column.name })),
		);
	}
}
