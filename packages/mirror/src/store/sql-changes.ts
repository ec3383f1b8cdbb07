import type { Sql } from "@countersign/webhooks/internal";
import type { RawRecord } from "../gate/observation.ts";
import { type Change, MirrorChangesError } from "./store.ts";
import { parsed } from "./stored-json.ts";

/** The note that has the position of the last change that was removed. */
const FORGOTTEN = "changes-forgotten";

/** Reads the changes of a mirror, and removes old ones. */
export class SqlChanges {
	readonly #sql: Pick<Sql, "run">;
	readonly #schema: string;

	/** @param schema the name, quoted */
	constructor(sql: Pick<Sql, "run">, schema: string) {
		this.#sql = sql;
		this.#schema = schema;
	}

	async read(after: number, max: number): Promise<Change[]> {
		const rows = await this.#sql.run(
			`select position, resource, id, before::text as before, after::text as after, extract(epoch from at) * 1000 as at
			from ${this.#schema}._mirror_changes where position > $1 order by position limit ${Math.floor(max)}`,
			[after],
		);
		// What was removed before the rows were read, is noted by now.
		const [noted] = await this.#sql.run(`select value from ${this.#schema}._mirror_notes where name = $1`, [FORGOTTEN]);
		const forgotten = Number(noted?.value ?? 0);
		if (after < forgotten) throw new MirrorChangesError(after, forgotten);
		return rows.map((row) => ({
			position: Number(row.position),
			resource: String(row.resource),
			id: String(row.id),
			before: parsed<RawRecord | null>(row.before) ?? undefined,
			after: parsed<RawRecord | null>(row.after) ?? undefined,
			at: Math.round(Number(row.at)),
		}));
	}

	async forget(age: number, max: number): Promise<number> {
		// Only from the front: the clock may have been set back in between.
		const [row] = await this.#sql.run(
			`with oldest as (
				select position, at from ${this.#schema}._mirror_changes order by position limit $2
			), kept as (
				select min(position) as first from oldest where at >= now() - $1::float8 * interval '1 millisecond'
			), gone as (
				delete from ${this.#schema}._mirror_changes where position in (select position from oldest)
				and position < coalesce((select first from kept), 9223372036854775807) returning position
			), noted as (
				insert into ${this.#schema}._mirror_notes as n select '${FORGOTTEN}', max(position)::text from gone having count(*) > 0
				on conflict (name) do update set value = greatest(n.value::bigint, excluded.value::bigint)::text
			) select count(*) as gone from gone`,
			[age, max],
		);
		return Number(row?.gone);
	}
}
