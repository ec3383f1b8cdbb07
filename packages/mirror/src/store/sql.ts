import { type Run, type Sql, sqlOf } from "@countersign/webhooks/internal";
import type { PostgresClient } from "@countersign/webhooks/postgres";
import type { RawRecord, Stored, Tick } from "../gate/observation.ts";
import { checkTables, HAS_UNSTORABLE, literal, quoted, typedColumns } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { inSnapshot } from "./snapshot.ts";
import { SqlChanges } from "./sql-changes.ts";
import { SqlDueTasks } from "./sql-due.ts";
import { type Read, writeRecords } from "./sql-records.ts";
import { arrayOf } from "./sql-rows.ts";
import { migrate } from "./sql-schema.ts";
import { columnsNote, columnsVersion, lockResource, MirrorColumnsError } from "./sql-tables.ts";
import { SqlTasks, stepsOf } from "./sql-tasks.ts";
import type {
	Batch,
	Change,
	Found,
	Hint,
	MirrorStore,
	OpenTasks,
	ResourceState,
	StoredRecord,
	Task,
	Write,
} from "./store.ts";
import { parsed } from "./stored-json.ts";
import { type Settled, Together } from "./together.ts";

/** The work of one call of `change`. */
interface Work {
	readonly ids: readonly string[];
	readonly work: (
		found: ReadonlyMap<string, Found>,
		state: ResourceState,
		now: Tick,
		time: number,
	) => Batch | undefined;
}

/** What a transaction has read first. */
interface Begun {
	readonly ticks: readonly Tick[];
	readonly time: number;
	readonly state: ResourceState;
	readonly found: ReadonlyMap<string, Found>;
}

/** Options of a mirror in PostgreSQL. */
export interface PostgresMirrorOptions {
	/** A `Pool` of `pg`, `postgres` or PGlite. It is never closed. */
	readonly client: PostgresClient;
	/** The tables, the same as `resources` of the mirror. */
	readonly resources: readonly TableDescription[];
	/** The schema that holds the tables. @defaultValue "mirror" */
	readonly schema?: string | undefined;
}

/** Whether a field of the records of a table has a value; also true where PostgreSQL cannot say it. */
const hasValue = (table: TableDescription, field: string, place: string): string =>
	typedColumns(table).some(({ name }) => name === field)
		? `${quoted(field)}::text = ${place}`
		: `case when ${HAS_UNSTORABLE} then true else _mirror_raw ->> ${literal(field)} = ${place} end`;

const nothing: ResourceState = { walks: 0, listed: [] };
const json = (value: unknown): string => JSON.stringify(value);

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
	readonly #tasks: SqlTasks;
	readonly #due: SqlDueTasks;
	readonly #changes: SqlChanges;
	readonly #ticking = new Together<undefined, Tick>((take) => this.#ticks(take()));
	readonly #hinting = new Together<readonly Hint[], undefined>((take) => this.#hints(take()));
	readonly #changing = new Map<string, Together<Work, Batch | undefined>>();

	readonly #options: PostgresMirrorOptions;

	constructor(options: PostgresMirrorOptions, sql: Pick<Sql, "run" | "transact"> = sqlOf(options.client)) {
		const { resources, schema = "mirror" } = options;
		checkTables(resources);
		this.#options = options;
		this.#sql = sql;
		this.#schemaName = schema;
		this.#schema = quoted(schema);
		this.#tasks = new SqlTasks(schema, this.#schema);
		this.#due = new SqlDueTasks(sql, this.#schema);
		this.#changes = new SqlChanges(sql, this.#schema);
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
		return this.#ticking.call(undefined);
	}

	async #ticks(calls: readonly undefined[]): Promise<{ readonly result: Tick }[]> {
		const rows = await this.#sql.run(`select ${this.#nextTick} as tick from generate_series(1, $1::int)`, [
			calls.length,
		]);
		return rows.map(({ tick }) => ({ result: Number(tick) }));
	}

	get #nextTick(): string {
		return `nextval('${this.#schema.replaceAll("'", "''")}._mirror_ticks')`;
	}

	async hint(hints: readonly Hint[]): Promise<void> {
		if (hints.length > 0) await this.#hinting.call(hints);
	}

	async #hints(calls: readonly (readonly Hint[])[]): Promise<{ readonly result: undefined }[]> {
		const left = await this.#tasks.addMost(this.#sql.run, calls.flat());
		if (left.length > 0) await this.#sql.transact((run) => this.#tasks.add(run, left));
		return calls.map(() => ({ result: undefined }));
	}

	claim(...args: Parameters<MirrorStore["claim"]>): Promise<Task[]> {
		return this.#due.claim(...args);
	}

	nextDue(resources: readonly string[]): Promise<number | undefined> {
		return this.#due.nextDue(resources);
	}

	adjust(longest: number): Promise<number> {
		return this.#due.adjust(longest);
	}

	hasTask(resource: string, key: string): Promise<boolean> {
		return this.#due.hasTask(resource, key);
	}

	pending(): Promise<Map<string, OpenTasks>> {
		return this.#due.pending();
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
		work: (found: ReadonlyMap<string, Found>, state: ResourceState, now: Tick, time: number) => Batch | undefined,
	): Promise<Batch | undefined> {
		const together =
			this.#changing.get(resource) ?? new Together((take: () => readonly Work[]) => this.#change(resource, take));
		this.#changing.set(resource, together);
		return together.call({ ids, work });
	}

	/** Runs the work of several calls, one after another, in one transaction. Each sees what those before it have written. */
	async #change(resource: string, take: () => readonly Work[]): Promise<readonly Settled<Batch | undefined>[]> {
		return this.#sql.transact(async (run) => {
			await lockResource(run, this.#schemaName, resource);
			const calls = take();
			const asked = new Set(calls.flatMap(({ ids }) => ids));
			const begun = await this.#begin(run, resource, [...asked], calls.length);
			let { state } = begun;
			const found = new Map(begun.found);
			const batches: Batch[] = [];
			const settled = calls.map(({ work }, index): Settled<Batch | undefined> => {
				try {
					const batch = work(found, state, begun.ticks[index] ?? Number.NaN, begun.time);
					if (batch) batches.push(batch);
					for (const write of batch?.writes ?? []) found.set(write.id, afterWrite(found.get(write.id), write));
					state = { ...state, ...batch?.state };
					return { result: batch };
				} catch (error) {
					return { error };
				}
			});
			await this.#perform(run, resource, batches, state, { asked, found: begun.found });
			return settled;
		});
	}

	/**
	 * Checks the columns, and returns ticks, the time of the database, the state and the records. One statement after the lock, because it must see
	 * what others wrote before it.
	 */
	async #begin(run: Run, resource: string, ids: readonly string[], ticks: number): Promise<Begun> {
		const { description } = this.#table(resource);
		const own = `select null as id, (select state from ${this.#schema}._mirror_resources where resource = $1) as raw,
				null::bigint as b, null::bigint as e, null as source, null as parent, (select value from ${this.#schema}._mirror_notes where name = $2) as columns,
				array_to_string(array(select ${this.#nextTick} from generate_series(1, $3::int)), ',') as ticks,
				(extract(epoch from clock_timestamp()) * 1000)::float8 as time`;
		const rows = await run(
			ids.length === 0
				? own
				: `${own} union all select *, null, null, null from (${this.#foundStatement(resource, "$4", "$1")}) f`,
			[resource, columnsNote(description), ticks, ...(ids.length === 0 ? [] : [arrayOf(ids)])],
		);
		const row = rows.find(({ id }) => id === null);
		// What a process with other columns writes would look complete and have fields that are missing.
		if (row?.columns !== columnsVersion(description))
			throw new MirrorColumnsError(
				`Another process has given the table ${description.table} the columns of another version of the API's document. Stop one of the two: restart this process, or update it to the same version.`,
			);
		return {
			ticks: String(row.ticks).split(",").map(Number),
			time: Number(row.time),
			state: parsed<ResourceState>(row.raw) ?? nothing,
			found: new Map(rows.flatMap((one) => (one.id === null ? [] : [[String(one.id), foundOf(one)]]))),
		};
	}

	#foundStatement(resource: string, ids: string, name: string): string {
		return `select id, _mirror_raw::text as raw, _mirror_begin as b, _mirror_end as e, _mirror_from as source, _mirror_parent as parent
			from ${this.#table(resource).name} where id = any (${ids}::text::text[])
			union all
			select id, null, begin_tick, end_tick, source, parent from ${this.#schema}._mirror_gone
			where resource = ${name} and id = any (${ids}::text::text[])`;
	}

	async #perform(
		run: Run,
		resource: string,
		batches: readonly Batch[],
		state: ResourceState,
		read: Read,
	): Promise<void> {
		const hints = batches.flatMap((batch) => batch.hints);
		await writeRecords(
			run,
			{
				...this.#table(resource),
				gone: `${this.#schema}._mirror_gone`,
				feed: { table: `${this.#schema}._mirror_changes`, resource, lock: `${this.#schemaName}/changes` },
			},
			batches.flatMap(({ writes }) => writes),
			read,
		);
		const isStated = batches.some((batch) => batch.state);
		await this.#tasks.perform(
			run,
			batches.flatMap(stepsOf),
			hints.length === 0,
			isStated ? { resource, text: json(state) } : undefined,
		);
		await this.#tasks.add(run, hints);
	}

	async records(
		resource: string,
		{ after, max, before, parent, where }: Parameters<MirrorStore["records"]>[1],
	): Promise<StoredRecord[]> {
		const { name, description } = this.#table(resource);
		const values: unknown[] = [];
		const condition = (text: (place: string) => string, value: unknown): string => {
			values.push(value);
			return text(`$${values.length}`);
		};
		const conditions = [
			...(after === undefined ? [] : [condition((place) => `id collate "C" > ${place}`, after)]),
			...(before === undefined ? [] : [condition((place) => `_mirror_begin < ${place}`, before)]),
			...(parent === undefined ? [] : [condition((place) => `_mirror_parent = ${place}`, parent)]),
			...(where === undefined ? [] : [condition((place) => hasValue(description, where.field, place), where.value)]),
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
		const [row] = await this.#sql.run(this.#foundStatement(resource, "$1", "$2"), [arrayOf([id]), resource]);
		return row && storedOf(row);
	}

	async count(resource: string): Promise<number> {
		const [row] = await this.#sql.run(`select count(*) as rows from ${this.#table(resource).name}`);
		return Number(row?.rows);
	}

	changes(after: number, max: number): Promise<Change[]> {
		return this.#changes.read(after, max);
	}

	forget(age: number, max: number): Promise<number> {
		return this.#changes.forget(age, max);
	}

	async forgetDeleted(age: number, max: number, before: ReadonlyMap<string, Tick>): Promise<number> {
		// It waits for nobody, so it is in no circle of processes that do.
		const [row] = await this.#sql.run(
			`with old as (
				select g.resource, g.id from ${this.#schema}._mirror_gone g
				join json_to_recordset($1::text::json) as x(resource text, tick bigint) on x.resource = g.resource and g.end_tick < x.tick
				where g.at < now() - $2::float8 * interval '1 millisecond'
				and not exists (select 1 from ${this.#schema}._mirror_tasks t where t.resource = g.resource and t.key = '=' || g.id)
				order by g.at limit $3::int for update of g skip locked
			), gone as (
				delete from ${this.#schema}._mirror_gone g using old where g.resource = old.resource and g.id = old.id returning 1
			) select count(*) as gone from gone`,
			[json([...before].map(([resource, tick]) => ({ resource, tick }))), age, max],
		);
		return Number(row?.gone);
	}

	async note(name: string): Promise<string | undefined> {
		const [row] = await this.#sql.run(`select value from ${this.#schema}._mirror_notes where name = $1`, [name]);
		return typeof row?.value === "string" ? row.value : undefined;
	}

	async setNote(name: string, value: string, isFirst = false): Promise<void> {
		await this.#sql.run(
			`insert into ${this.#schema}._mirror_notes values ($1, $2) on conflict (name) do ${isFirst ? "nothing" : "update set value = excluded.value"}`,
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

/** What the next work of the same transaction finds. */
function afterWrite(before: Found | undefined, { parent, stored }: Write): Found {
	const kept = parent ?? (before?.raw ? before.parent : undefined);
	return { ...stored, ...(kept !== undefined && { parent: kept }) };
}

const foundOf = (row: Readonly<Record<string, unknown>>): Found => ({
	...storedOf(row),
	...(typeof row.parent === "string" && { parent: row.parent }),
});

function storedOf(row: Readonly<Record<string, unknown>>): Stored {
	return {
		raw: parsed<RawRecord>(row.raw),
		begin: Number(row.b),
		end: Number(row.e),
		from: row.source === "retrieve" ? "retrieve" : "list",
	};
}
