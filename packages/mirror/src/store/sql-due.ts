import type { Sql } from "@countersign/webhooks/internal";
import { arrayOf } from "./sql-rows.ts";
import type { OpenTasks, Task, TaskError } from "./store.ts";
import { parsed } from "./stored-json.ts";

/** Says which tasks of a mirror are open, and claims those that are due. */
export class SqlDueTasks {
	readonly #sql: Pick<Sql, "run">;
	readonly #schema: string;

	/** @param schema the name, quoted */
	constructor(sql: Pick<Sql, "run">, schema: string) {
		this.#sql = sql;
		this.#schema = schema;
	}

	async claim(max: number, lease: number, resources: readonly string[], recordsFirst = false): Promise<Task[]> {
		const rows = await this.#sql.run(
			`with list as (
				select resource, key from ${this.#schema}._mirror_tasks where due <= now() and resource = any ($3::text::text[]) and key = '*' order by due limit $4::int for update skip locked
			), others as (
				select resource, key from ${this.#schema}._mirror_tasks where due <= now() and resource = any ($3::text::text[]) and key <> '*' order by due limit $1 for update skip locked
			), chosen as (select * from list union all select * from others limit $1),
			filled as (
				select resource, key from ${this.#schema}._mirror_tasks
				where due <= now() and resource = any ($3::text::text[]) and key = '*' and not exists (select 1 from list l where l.resource = _mirror_tasks.resource)
				order by due limit greatest(0, $1 - (select count(*) from chosen)) for update skip locked
			)
			update ${this.#schema}._mirror_tasks t set claimed = true, due = now() + $2::float8 * interval '1 millisecond'
			from (select * from chosen union all select * from filled) c
			where t.resource = c.resource and t.key = c.key
			returning t.resource, t.key, t.reason, t.wanted, t.tries, t.doubt, t.expects, t.error`,
			[max, lease, arrayOf(resources), recordsFirst ? 0 : 1],
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

	async nextDue(resources: readonly string[]): Promise<number | undefined> {
		const [row] = await this.#sql.run(
			`select extract(epoch from min(due) - now()) * 1000 as ms from ${this.#schema}._mirror_tasks where resource = any ($1::text::text[])`,
			[arrayOf(resources)],
		);
		return row?.ms === null || row === undefined ? undefined : Math.max(0, Number(row.ms));
	}

	async adjust(longest: number): Promise<number> {
		const [row] = await this.#sql.run(
			`with adjusted as (
				update ${this.#schema}._mirror_tasks set due = now() where (resource, key) in (
					select resource, key from ${this.#schema}._mirror_tasks where due > now() + $1::float8 * interval '1 millisecond' for update skip locked
				)
			) select (extract(epoch from clock_timestamp()) * 1000)::float8 as time`,
			[longest],
		);
		return Number(row?.time);
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
}
