import { type Run, type Sql, sqlOf } from "@countersign/webhooks/internal";
import type { PostgresClient } from "@countersign/webhooks/postgres";
import type { RawRecord, Stored, Tick } from "../gate/observation.ts";
import { checkTables, quoted } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { mergeExpectations, mergeHints } from "./expectation.ts";
import { inSnapshot } from "./snapshot.ts";
import { arrayOf, insertRows, textOf } from "./sql-rows.ts";
import { migrate } from "./sql-schema.ts";
import { columnsNote, columnsVersion, lockResource, MirrorColumnsError } from "./sql-tables.ts";
import type {
	Batch,
	Change,
	Expectation,
	Hint,
	MirrorStore,
	OpenTasks,
	ResourceState,
	StoredRecord,
	Task,
	TaskError,
	Write,
} from "./store.ts";

/** Options of a mirror in PostgreSQL. */
export interface PostgresMirrorOptions {
	/** A `Pool` of `pg`, `postgres` or PGlite. It is never closed. */
	readonly client: PostgresClient;
	/** The tables, the same as `resources` of the mirror. */
	readonly resources: readonly TableDescription[];
	/** The schema that holds the tables. @defaultValue "mirror" */
	readonly schema?: string | undefined;
}

const nothing: ResourceState = { walks: 0, listed: [] };
const json = (value: unknown): string => JSON.stringify(value);
const parsed = <T>(text: unknown): T | undefined => (typeof text === "string" ? (JSON.parse(text) as T) : undefined);

/**
 * Keeps a mirror in PostgreSQL, or in PGlite: one table for each resource, with typed columns and the JSON of the record. Processes share it.
 *
 * @throws TypeError for something that is not a client, or a name that PostgreSQL does not take
 */
export function postgresMirror(options: PostgresMirrorOptions): MirrorStore {
	return new SqlMirrorStore(options);
}

class SqlMirrorStore implements MirrorStore {
	readonly #sql: Pick<Sql, "run" | "transact">;
	readonly #schemaName: string;
	readonly #schema: string;
	readonly #tables: ReadonlyMap<string, TableDescription>;

	readonly #options: PostgresMirrorOptions;

	constructor(options: PostgresMirrorOptions, sql: Pick<Sql, "run" | "transact"> = sqlOf(options.client)) {
		const { resources, schema = "mirror" } = options;
		checkTables(resources);
		this.#options = options;
		this.#sql = sql;
		this.#schemaName = schema;
		this.#schema = quoted(schema);
		this.#tables = new Map(resources.map((one) => [one.resource, one]));
	}

	#table(resource: string): { readonly description: TableDescription; readonly name: string } {
		const description = this.#tables.get(resource);
		if (!description)
			throw new TypeError(`The database was created without ${resource}; pass the same resources to both`);
		return { description, name: `${this.#schema}.${quoted(description.table)}` };
	}

	async open(): Promise<void> {
		await this.#sql.transact((run) => migrate(run, this.#schemaName, [...this.#tables.values()]));
	}

	async tick(): Promise<Tick> {
		const [row] = await this.#sql.run(`select nextval('${this.#schema.replaceAll("'", "''")}._mirror_ticks') as tick`);
		return Number(row?.tick);
	}

	async hint(hints: readonly Hint[]): Promise<void> {
		if (hints.length > 0) await this.#sql.transact((run) => this.#addHints(run, hints));
	}

	async #addHints(run: Run, hints: readonly Hint[]): Promise<void> {
		if (hints.length === 0) return;
		// The same order everywhere, so that two processes never wait for each other in a circle. One row for each task.
		const named = (one: Pick<Hint, "resource" | "key">): string => `${one.resource}\n${one.key}`;
		const merged = mergeHints(hints).sort((a, b) => (named(a) < named(b) ? -1 : 1));
		const rows = merged.map(({ expects, ...hint }) => ({ ...hint, expects: expects ? json(expects) : null }));
		const kept = await run(
			`insert into ${this.#schema}._mirror_tasks as t (resource, key, reason, wanted, due, expects)
			select resource, key, reason, nextval('${this.#schema.replaceAll("'", "''")}._mirror_ticks'), now(), expects
			from json_to_recordset($1::text::json) as x(resource text, key text, reason text, expects text)
			on conflict (resource, key) do update set
				reason = case when t.reason = 'doubt' then t.reason else excluded.reason end, wanted = excluded.wanted,
				expects = coalesce(t.expects, excluded.expects), due = case when t.claimed or t.doubt is not null then t.due else now() end
			returning t.resource, t.key, t.expects`,
			[json(rows)],
		);
		// The rows are locked now, so no other process changes what is expected meanwhile.
		const expected = new Map(kept.map((row) => [named(row as never), row.expects]));
		const changed = merged.flatMap(({ resource, key, expects }) => {
			const before = expected.get(named({ resource, key }));
			const after = json(mergeExpectations(parsed<Expectation>(before), expects));
			return expects && before !== after ? [{ resource, key, expects: after }] : [];
		});
		if (changed.length > 0)
			await run(
				`update ${this.#schema}._mirror_tasks t set expects = x.expects
				from json_to_recordset($1::text::json) as x(resource text, key text, expects text) where t.resource = x.resource and t.key = x.key`,
				[json(changed)],
			);
	}

	async claim(max: number, lease: number): Promise<Task[]> {
		const rows = await this.#sql.run(
			`with list as (
				select resource, key from ${this.#schema}._mirror_tasks where due <= now() and key = '*' order by due limit 1 for update skip locked
			), others as (
				select resource, key from ${this.#schema}._mirror_tasks where due <= now() and key <> '*' order by due limit $1 for update skip locked
			), chosen as (select * from list union all select * from others limit $1),
			filled as (
				select resource, key from ${this.#schema}._mirror_tasks
				where due <= now() and key = '*' and not exists (select 1 from list l where l.resource = _mirror_tasks.resource)
				order by due limit greatest(0, $1 - (select count(*) from chosen)) for update skip locked
			)
			update ${this.#schema}._mirror_tasks t set claimed = true, due = now() + $2::float8 * interval '1 millisecond'
			from (select * from chosen union all select * from filled) c
			where t.resource = c.resource and t.key = c.key
			returning t.resource, t.key, t.reason, t.wanted, t.tries, t.doubt, t.expects, t.error`,
			[max, lease],
		);
		return rows.map((row) => {
			const doubt = parsed<NonNullable<Task["doubt"]>>(row.doubt);
			const expects = parsed<NonNullable<Task["expects"]>>(row.expects);
			const error = parsed<TaskError>(row.error);
			return {
				resource: String(row.resource),
				key: String(row.key),
				reason: String(row.reason),
				wanted: Number(row.wanted),
				tries: Number(row.tries),
				...(doubt && { doubt }),
				...(expects && { expects }),
				...(error && { error }),
			};
		});
	}

	async nextDue(): Promise<number | undefined> {
		const [row] = await this.#sql.run(
			`select extract(epoch from min(due) - now()) * 1000 as ms from ${this.#schema}._mirror_tasks`,
		);
		return row?.ms === null || row === undefined ? undefined : Math.max(0, Number(row.ms));
	}

	async hasTask(resource: string, key: string): Promise<boolean> {
		const rows = await this.#sql.run(`select 1 from ${this.#schema}._mirror_tasks where resource = $1 and key = $2`, [
			resource,
			key,
		]);
		return rows.length > 0;
	}

	async pending(): Promise<Map<string, OpenTasks>> {
		const rows = await this.#sql.run(
			`select resource, count(*) as tasks, extract(epoch from now() - min(due)) * 1000 as waited,
				(array_agg(error order by (error::json->>'at')::numeric desc) filter (where error is not null))[1] as error
			from ${this.#schema}._mirror_tasks group by resource`,
		);
		return new Map(
			rows.map((row) => {
				const error = parsed<TaskError>(row.error);
				return [
					String(row.resource),
					{ count: Number(row.tasks), waited: Math.max(0, Number(row.waited)), ...(error && { error }) },
				];
			}),
		);
	}

	async state(resource: string): Promise<ResourceState> {
		return this.#state(this.#sql.run, resource);
	}

	async states(): Promise<Map<string, ResourceState>> {
		const rows = await this.#sql.run(`select resource, state from ${this.#schema}._mirror_resources`);
		return new Map(rows.map((row) => [String(row.resource), parsed<ResourceState>(row.state) ?? nothing]));
	}

	async #state(run: Run, resource: string): Promise<ResourceState> {
		const [row] = await run(`select state from ${this.#schema}._mirror_resources where resource = $1`, [resource]);
		return parsed<ResourceState>(row?.state) ?? nothing;
	}

	async change(
		resource: string,
		ids: readonly string[],
		work: (found: ReadonlyMap<string, Stored>, state: ResourceState, now: Tick, time: number) => Batch | undefined,
	): Promise<Batch | undefined> {
		return this.#sql.transact(async (run) => {
			await lockResource(run, this.#schemaName, resource);
			const { now, time, state } = await this.#begin(run, resource);
			const found = await this.#found(run, resource, ids);
			const batch = work(found, state, now, time);
			if (batch)
				await this.#perform(
					run,
					resource,
					state,
					batch,
					new Set(ids.filter((id) => found.get(id)?.raw || !found.has(id))),
				);
			return batch;
		});
	}

	/**
	 * Checks the columns, and returns the next tick, the time of the database and the state. One statement of its own, because it must see what others
	 * wrote before the lock.
	 */
	async #begin(
		run: Run,
		resource: string,
	): Promise<{ readonly now: Tick; readonly time: number; readonly state: ResourceState }> {
		const { description } = this.#table(resource);
		const [row] = await run(
			`select (select value from ${this.#schema}._mirror_notes where name = $1) as columns,
				(select state from ${this.#schema}._mirror_resources where resource = $2) as state,
				nextval('${this.#schema.replaceAll("'", "''")}._mirror_ticks') as tick,
				extract(epoch from clock_timestamp()) * 1000 as time`,
			[columnsNote(description), resource],
		);
		// What a process with other columns writes would look complete and have fields that are missing.
		if (row?.columns !== columnsVersion(description))
			throw new MirrorColumnsError(
				`Another process has given the table ${description.table} the columns of another version of the API's document. Stop one of the two: restart this process, or update it to the same version.`,
			);
		return { now: Number(row.tick), time: Number(row.time), state: parsed<ResourceState>(row.state) ?? nothing };
	}

	async #found(run: Run, resource: string, ids: readonly string[]): Promise<Map<string, Stored>> {
		const found = new Map<string, Stored>();
		if (ids.length === 0) return found;
		const list = json(ids);
		const { name } = this.#table(resource);
		const rows = await run(
			`select id, _mirror_raw::text as raw, _mirror_begin as b, _mirror_end as e, _mirror_from as source
			from ${name} where id in (select json_array_elements_text($1::text::json))
			union all
			select id, null, begin_tick, end_tick, source from ${this.#schema}._mirror_gone
			where resource = $2 and id in (select json_array_elements_text($1::text::json))`,
			[list, resource],
		);
		for (const row of rows) found.set(String(row.id), storedOf(row));
		return found;
	}

	/** @param notGone ids of which the store knows that they are not marked as deleted */
	async #perform(
		run: Run,
		resource: string,
		state: ResourceState,
		batch: Batch,
		notGone: ReadonlySet<string>,
	): Promise<void> {
		await this.#write(run, resource, batch.writes, notGone);
		const changed = batch.writes.filter((write) => write.changed);
		if (changed.length > 0) {
			// The lock is held until the commit, so positions become visible in their order and a reader misses none.
			await run("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${this.#schemaName}/changes`]);
			await run(
				`insert into ${this.#schema}._mirror_changes (resource, id, before, after, at)
				select $1, id, before::json, after::json, clock_timestamp()
				from unnest($2::text::text[], $3::text::text[], $4::text::text[]) as x(id, before, after)`,
				[
					resource,
					arrayOf(changed.map(({ id }) => id)),
					arrayOf(changed.map(({ changed: of }) => of?.before && textOf(of.before))),
					arrayOf(changed.map(({ stored }) => stored.raw && textOf(stored.raw))),
				],
			);
		}
		if (batch.settle) await this.#settle(run, batch.settle);
		if (batch.retry) await this.#retry(run, batch.retry);
		await this.#addHints(run, batch.hints);
		if (batch.state)
			await run(
				`insert into ${this.#schema}._mirror_resources values ($1, $2) on conflict (resource) do update set state = excluded.state`,
				[resource, json({ ...state, ...batch.state })],
			);
	}

	async #write(run: Run, resource: string, writes: readonly Write[], notGone: ReadonlySet<string>): Promise<void> {
		if (writes.length === 0) return;
		const { description, name } = this.#table(resource);
		const last = [...new Map(writes.map((write) => [write.id, write])).values()];
		const same = last.filter((write) => !write.changed && write.stored.raw);
		const written = last.filter((write) => write.changed && write.stored.raw);
		const gone = last.filter((write) => !write.stored.raw);
		if (same.length > 0)
			await run(
				`update ${name} t set _mirror_begin = x.b, _mirror_end = x.e, _mirror_parent = coalesce(x.parent, t._mirror_parent)
				from json_to_recordset($1::text::json) as x(id text, b bigint, e bigint, parent text) where t.id = x.id`,
				[json(same.map(({ id, parent, stored }) => ({ id, b: stored.begin, e: stored.end, parent })))],
			);
		if (written.length > 0) {
			const back = written.flatMap(({ id }) => (notGone.has(id) ? [] : [id]));
			if (back.length > 0)
				await run(
					`delete from ${this.#schema}._mirror_gone where resource = $2 and id in (select json_array_elements_text($1::text::json))`,
					[json(back), resource],
				);
			await this.#keepParents(run, description, name, written, (rows) =>
				insertRows(
					run,
					name,
					description,
					rows.map(({ id, parent, stored }) => ({
						id,
						raw: stored.raw as RawRecord,
						own: {
							_mirror_parent: parent ?? null,
							_mirror_begin: stored.begin,
							_mirror_end: stored.end,
							_mirror_from: stored.from,
						},
					})),
				),
			);
		}
		if (gone.length > 0) {
			await run(
				`insert into ${this.#schema}._mirror_gone (resource, id, parent, begin_tick, end_tick, source)
				select $2, id, parent, b, e, source from json_to_recordset($1::text::json) as x(id text, parent text, b bigint, e bigint, source text)
				on conflict (resource, id) do update set begin_tick = excluded.begin_tick, end_tick = excluded.end_tick, source = excluded.source`,
				[
					json(
						gone.map(({ id, parent, stored }) => ({ id, parent, b: stored.begin, e: stored.end, source: stored.from })),
					),
					resource,
				],
			);
			await run(`delete from ${name} where id in (select json_array_elements_text($1::text::json))`, [
				json(gone.map(({ id }) => id)),
			]);
		}
	}

	/** A record that is fetched by its id does not say in whose list it is; it stays in the same one. */
	async #keepParents(
		run: Run,
		{ parent: above }: TableDescription,
		name: string,
		writes: readonly Write[],
		insert: (writes: readonly Write[]) => Promise<void>,
	): Promise<void> {
		const without = above === undefined ? [] : writes.flatMap(({ id, parent }) => (parent === undefined ? [id] : []));
		const known =
			without.length === 0
				? []
				: await run(
						`select id, _mirror_parent as parent from ${name} where _mirror_parent is not null and id in (select json_array_elements_text($1::text::json))`,
						[json(without)],
					);
		const parents = new Map(known.map((row) => [String(row.id), String(row.parent)]));
		await insert(
			writes.map((write) => {
				const parent = write.parent ?? parents.get(write.id);
				return { ...write, ...(parent !== undefined && { parent }) };
			}),
		);
	}

	async #settle(run: Run, { task, begin }: NonNullable<Batch["settle"]>): Promise<void> {
		const done = await run(
			`delete from ${this.#schema}._mirror_tasks where resource = $1 and key = $2 and wanted < $3 returning 1 as done`,
			[task.resource, task.key, begin],
		);
		if (done.length > 0) return;
		// It was asked for again meanwhile.
		await run(
			`update ${this.#schema}._mirror_tasks set tries = 0, due = now(), claimed = false, doubt = null, error = null where resource = $1 and key = $2`,
			[task.resource, task.key],
		);
	}

	async #retry(run: Run, { task, dueIn, doubt, error }: NonNullable<Batch["retry"]>): Promise<void> {
		await run(
			`update ${this.#schema}._mirror_tasks set tries = $3, due = now() + $4::float8 * interval '1 millisecond', claimed = false, doubt = $5, error = $6
			where resource = $1 and key = $2`,
			[task.resource, task.key, task.tries + 1, dueIn, doubt ? json(doubt) : null, error ? json(error) : null],
		);
	}

	async records(
		resource: string,
		{ after, max, before, parent, where }: Parameters<MirrorStore["records"]>[1],
	): Promise<StoredRecord[]> {
		const { name } = this.#table(resource);
		const values: unknown[] = [];
		const condition = (text: (place: string) => string, value: unknown): string => {
			values.push(value);
			return text(`$${values.length}`);
		};
		const conditions = [
			...(after === undefined ? [] : [condition((place) => `id collate "C" > ${place}`, after)]),
			...(before === undefined ? [] : [condition((place) => `_mirror_begin < ${place}`, before)]),
			...(parent === undefined ? [] : [condition((place) => `_mirror_parent = ${place}`, parent)]),
			...(where === undefined ? [] : [condition((place) => `${quoted(where.field)}::text = ${place}`, where.value)]),
		];
		const rows = await this.#sql.run(
			`select id, _mirror_parent as parent, _mirror_raw::text as raw, _mirror_begin as b, _mirror_end as e, _mirror_from as source
			from ${name} ${conditions.length > 0 ? `where ${conditions.join(" and ")}` : ""} order by id collate "C" limit ${Math.floor(max)}`,
			values,
		);
		return rows.map((row) => ({
			id: String(row.id),
			stored: storedOf(row),
			...(row.parent !== null && { parent: String(row.parent) }),
		}));
	}

	async read(resource: string, id: string): Promise<Stored | undefined> {
		return (await this.#found(this.#sql.run, resource, [id])).get(id);
	}

	async count(resource: string): Promise<number> {
		const [row] = await this.#sql.run(`select count(*) as rows from ${this.#table(resource).name}`);
		return Number(row?.rows);
	}

	async changes(after: number, max: number): Promise<Change[]> {
		const rows = await this.#sql.run(
			`select position, resource, id, before::text as before, after::text as after, extract(epoch from at) * 1000 as at
			from ${this.#schema}._mirror_changes where position > $1 order by position limit ${Math.floor(max)}`,
			[after],
		);
		return rows.map((row) => ({
			position: Number(row.position),
			resource: String(row.resource),
			id: String(row.id),
			before: parsed<RawRecord | null>(row.before) ?? undefined,
			after: parsed<RawRecord | null>(row.after) ?? undefined,
			at: Math.round(Number(row.at)),
		}));
	}

	async note(name: string): Promise<string | undefined> {
		const [row] = await this.#sql.run(`select value from ${this.#schema}._mirror_notes where name = $1`, [name]);
		return typeof row?.value === "string" ? row.value : undefined;
	}

	async setNote(name: string, value: string): Promise<void> {
		await this.#sql.run(
			`insert into ${this.#schema}._mirror_notes values ($1, $2) on conflict (name) do update set value = excluded.value`,
			[name, value],
		);
	}

	async snapshot<T>(resources: readonly string[], work: (view: MirrorStore) => Promise<T>): Promise<T> {
		const tables = resources.map((resource) => ({ resource, name: this.#table(resource).name }));
		return inSnapshot(this.#sql, tables, (run) => {
			const transact = () => Promise.reject(new TypeError("A snapshot is only for reading"));
			return work(new SqlMirrorStore(this.#options, { run, transact }));
		});
	}

	async close(): Promise<void> {}
}

function storedOf(row: Readonly<Record<string, unknown>>): Stored {
	return {
		raw: parsed<RawRecord>(row.raw),
		begin: Number(row.b),
		end: Number(row.e),
		from: row.source === "retrieve" ? "retrieve" : "list",
	};
}
