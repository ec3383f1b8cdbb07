import type { Run } from "@countersign/webhooks/internal";
import type { RawRecord, Stored } from "../gate/observation.ts";
import type { TableDescription } from "../tables/description.ts";
import { inRounds } from "./rounds.ts";
import { type ChangeFeed, insertChanges, insertRows } from "./sql-rows.ts";
import type { Write } from "./store.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** Where the records of a resource are kept. */
export interface RecordTables {
	readonly description: TableDescription;
	/** Name of its table, quoted. */
	readonly name: string;
	/** Name of the table of deleted records, quoted. */
	readonly gone: string;
	readonly feed: ChangeFeed;
}

/** What a transaction has read before it writes. */
export interface Read {
	/** The ids it has asked for. */
	readonly asked: ReadonlySet<string>;
	/** What is stored about them, before anything was written. */
	readonly found: ReadonlyMap<string, Stored>;
}

/** Writes records and their changes. */
export async function writeRecords(
	run: Run,
	tables: RecordTables,
	writes: readonly Write[],
	read: Read,
): Promise<void> {
	for (const [index, round] of inRounds(writes, ({ id }) => id).entries())
		await writeRound(run, tables, round, index === 0 ? read : { asked: new Set(), found: new Map() });
}

async function writeRound(
	run: Run,
	{ description, name, gone: goneName, feed }: RecordTables,
	writes: readonly Write[],
	{ asked, found }: Read,
): Promise<void> {
	const { resource } = feed;
	const same = writes.filter((write) => !write.changed && write.stored.raw);
	const written = writes.filter((write) => write.changed && write.stored.raw);
	const gone = writes.filter((write) => !write.stored.raw);
	if (same.length > 0)
		await run(
			`update ${name} t set _mirror_begin = x.b, _mirror_end = x.e, _mirror_parent = coalesce(x.parent, t._mirror_parent)
			from json_to_recordset($1::text::json) as x(id text, b bigint, e bigint, parent text) where t.id = x.id`,
			[json(same.map(({ id, parent, stored }) => ({ id, b: stored.begin, e: stored.end, parent })))],
		);
	const back = written.flatMap(({ id }) => (asked.has(id) && (!found.has(id) || found.get(id)?.raw) ? [] : [id]));
	if (back.length > 0)
		await run(
			`delete from ${goneName} where resource = $2 and id in (select json_array_elements_text($1::text::json))`,
			[json(back), resource],
		);
	await insertRows(
		run,
		name,
		description,
		written.map(({ id, parent, stored, changed }) => ({
			id,
			raw: stored.raw as RawRecord,
			own: {
				_mirror_parent: parent ?? null,
				_mirror_begin: stored.begin,
				_mirror_end: stored.end,
				_mirror_from: stored.from,
			},
			changed,
		})),
		{ feed, areNew: written.every(({ id }) => asked.has(id) && !found.has(id)) },
	);
	if (gone.length === 0) return;
	await run(
		`insert into ${goneName} (resource, id, parent, begin_tick, end_tick, source)
		select $2, id, parent, b, e, source from json_to_recordset($1::text::json) as x(id text, parent text, b bigint, e bigint, source text)
		on conflict (resource, id) do update set begin_tick = excluded.begin_tick, end_tick = excluded.end_tick, source = excluded.source, at = now()`,
		[
			json(gone.map(({ id, parent, stored }) => ({ id, parent, b: stored.begin, e: stored.end, source: stored.from }))),
			resource,
		],
	);
	await run(`delete from ${name} where id in (select json_array_elements_text($1::text::json))`, [
		json(gone.map(({ id }) => id)),
	]);
	await insertChanges(
		run,
		feed,
		gone.flatMap(({ id, changed }) => (changed ? [{ id, before: changed.before }] : [])),
	);
}
