import type { Run } from "@countersign/webhooks/internal";
import { mergeExpectations, mergeHints } from "./expectation.ts";
import { inRounds } from "./rounds.ts";
import type { Batch, Expectation, Hint } from "./store.ts";
import { parsed } from "./stored-json.ts";

/** What a transaction does with a task that exists. */
export type TaskStep =
	| ({ readonly kind: "settle" } & NonNullable<Batch["settle"]>)
	| ({ readonly kind: "retry" } & NonNullable<Batch["retry"]>);

/** The steps of a batch, in their order. */
export const stepsOf = ({ settle, retry }: Batch): TaskStep[] => [
	...(settle ? [{ kind: "settle", ...settle } as const] : []),
	...(retry ? [{ kind: "retry", ...retry } as const] : []),
];

const json = (value: unknown): string => JSON.stringify(value);
const nameOf = (one: Pick<Hint, "resource" | "key">): string => `${one.resource}\n${one.key}`;
const isKind =
	<Kind extends TaskStep["kind"]>(kind: Kind) =>
	(step: TaskStep): step is Extract<TaskStep, { readonly kind: Kind }> =>
		step.kind === kind;

/** Writes the tasks of a mirror. */
export class SqlTasks {
	readonly #schema: string;
	readonly #lock: string;

	/** @param schema the name, quoted */
	constructor(schemaName: string, schema: string) {
		this.#schema = schema;
		this.#lock = `${schemaName}/tasks`;
	}

	/**
	 * A transaction that writes several tasks takes a lock first. Two that write them in different orders would wait for each other in a circle
	 * otherwise. The rows to write come from a join with the lock, so nothing is written before it is held.
	 */
	#locked(isOne: boolean, place: string): string {
		return `l as materialized (select ${isOne ? `${place}::text` : `pg_advisory_xact_lock(hashtextextended(${place}, 0))`})`;
	}

	#insert(rows: number, where: string): string {
		return `with ${this.#locked(rows === 1, "$2")}
			insert into ${this.#schema}._mirror_tasks as t (resource, key, reason, wanted, due, expects)
			select resource, key, reason, nextval('${this.#schema.replaceAll("'", "''")}._mirror_ticks'), now(), expects
			from l cross join json_to_recordset($1::text::json) as x(resource text, key text, reason text, expects text)
			on conflict (resource, key) do update set
				reason = case when t.reason = 'doubt' then t.reason else excluded.reason end, wanted = excluded.wanted,
				expects = coalesce(t.expects, excluded.expects), due = case when t.claimed or t.doubt is not null then t.due else now() end
			${where} returning t.resource, t.key, t.expects`;
	}

	#rowsOf(hints: readonly Hint[]): string {
		return json(hints.map(({ expects, ...hint }) => ({ ...hint, expects: expects ? json(expects) : null })));
	}

	/** Stores hints with one statement, and returns those whose task expects something else: the two must be merged in a transaction. */
	async addMost(run: Run, hints: readonly Hint[]): Promise<readonly Hint[]> {
		const merged = mergeHints(hints);
		const isSame = "where t.expects is null or excluded.expects is null or t.expects = excluded.expects";
		const rows = await run(this.#insert(merged.length, isSame), [this.#rowsOf(merged), this.#lock]);
		const done = new Set(rows.map((row) => nameOf(row as never)));
		return merged.filter((hint) => !done.has(nameOf(hint)));
	}

	/** Stores hints in a transaction. */
	async add(run: Run, hints: readonly Hint[]): Promise<void> {
		if (hints.length === 0) return;
		const merged = mergeHints(hints);
		// The transaction may have written another task before.
		const kept = await run(this.#insert(Number.POSITIVE_INFINITY, ""), [this.#rowsOf(merged), this.#lock]);
		// The rows are locked now, so no other process changes what is expected meanwhile.
		const expected = new Map(kept.map((row) => [nameOf(row as never), row.expects]));
		const changed = merged.flatMap(({ resource, key, expects }) => {
			const before = expected.get(nameOf({ resource, key }));
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

	/**
	 * Settles tasks, puts others back and stores the state of a resource, all in one statement as long as each task is named once.
	 *
	 * @param isAlone whether the transaction writes no other task
	 */
	async perform(
		run: Run,
		steps: readonly TaskStep[],
		isAlone: boolean,
		state?: { readonly resource: string; readonly text: string },
	): Promise<void> {
		const rounds = inRounds(steps, ({ task }) => nameOf(task));
		if (rounds.length === 0) rounds.push([]);
		for (const [index, round] of rounds.entries())
			await this.#perform(run, round, isAlone && steps.length === 1, index === 0 ? state : undefined);
	}

	async #perform(
		run: Run,
		steps: readonly TaskStep[],
		isOne: boolean,
		state: { readonly resource: string; readonly text: string } | undefined,
	): Promise<void> {
		const [settled, retried] = [steps.filter(isKind("settle")), steps.filter(isKind("retry"))];
		const values: string[] = [];
		const place = (value: string): string => `$${values.push(value)}`;
		const parts: string[] = [];
		if (steps.length > 0) parts.push(this.#locked(isOne, place(this.#lock)));
		if (settled.length > 0)
			parts.push(
				`s as materialized (
					select x.* from l cross join json_to_recordset(${place(json(settled.map(settleRow)))}::text::json) as x(resource text, key text, begin bigint)
				), settled as (
					delete from ${this.#schema}._mirror_tasks t using s where t.resource = s.resource and t.key = s.key and t.wanted < s.begin
					returning t.resource, t.key
				)`,
			);
		if (retried.length > 0)
			parts.push(
				`r as materialized (
					select x.* from l cross join json_to_recordset(${place(json(retried.map(retryRow)))}::text::json)
						as x(resource text, key text, tries int, wait float8, doubt text, error text)
				), retried as (
					update ${this.#schema}._mirror_tasks t
					set tries = r.tries, due = now() + r.wait * interval '1 millisecond', claimed = false, doubt = r.doubt, error = r.error
					from r where t.resource = r.resource and t.key = r.key
				)`,
			);
		const stated = state && this.#stated(place(state.resource), place(state.text));
		if (parts.length === 0) return void (stated && (await run(stated, values)));
		if (stated) parts.push(`stated as (${stated})`);
		const rows = await run(
			`with ${parts.join(", ")} ${settled.length > 0 ? "select resource, key from settled" : "select 1 as done"}`,
			values,
		);
		const gone = new Set(settled.length > 0 ? rows.map((row) => nameOf(row as never)) : []);
		await this.#free(
			run,
			settled.map(({ task }) => task).filter((task) => !gone.has(nameOf(task))),
		);
	}

	#stated(resource: string, text: string): string {
		return `insert into ${this.#schema}._mirror_resources values (${resource}, ${text})
			on conflict (resource) do update set state = excluded.state`;
	}

	/** Frees tasks for which a newer hint has arrived meanwhile. */
	async #free(run: Run, tasks: readonly Pick<Hint, "resource" | "key">[]): Promise<void> {
		if (tasks.length === 0) return;
		await run(
			`update ${this.#schema}._mirror_tasks t set tries = 0, due = now(), claimed = false, doubt = null, error = null
			from json_to_recordset($1::text::json) as x(resource text, key text) where t.resource = x.resource and t.key = x.key`,
			[json(tasks.map(({ resource, key }) => ({ resource, key })))],
		);
	}
}

const settleRow = ({ task: { resource, key }, begin }: NonNullable<Batch["settle"]>) => ({ resource, key, begin });

const retryRow = ({ task, dueIn, doubt, error }: NonNullable<Batch["retry"]>) => ({
	resource: task.resource,
	key: task.key,
	tries: task.tries + 1,
	wait: dueIn,
	doubt: doubt ? json(doubt) : null,
	error: error ? json(error) : null,
});
