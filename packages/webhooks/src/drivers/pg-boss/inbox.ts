import { type Clock, realClock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import { PullConsumer } from "../../inbox/pull.ts";
import type {
	AdoptOptions,
	Consumer,
	DeadLetter,
	DeadQuery,
	InboxCounts,
	InboxScope,
	InboxStorage,
	InboxSummary,
	TryingRules,
	Work,
	WorkRules,
} from "../../inbox/storage.ts";
import type { Row } from "../postgres/client.ts";
import { namesIn } from "../postgres/inbox-names.ts";
import { entryKey } from "../storage-key.ts";
import { BossInboxes } from "./adopt.ts";
import type { PgBossInboxOptions } from "./client.ts";
import { BossJobs, type BossQueues } from "./jobs.ts";
import { endpointsIn, letterOf, type Sheet, sheetOf, uuidOf } from "./sheet.ts";
import { BossSource } from "./source.ts";

export type { Boss, PgBossInboxOptions } from "./client.ts";

/**
 * Creates an inbox on pg-boss 10, for machines that share a PostgreSQL. Duplicates are recognized while pg-boss keeps a finished job
 * (`archiveCompletedAfterSeconds`), and after that by the receiver's store. A job whose worker died is handed out again after
 * `expireInSeconds` and then runs alone in its process.
 *
 * @throws TypeError for invalid names
 * @example
 * ```ts
 * import { type Boss, pgBossInbox } from "@countersign/webhooks/postgres";
 *
 * // const boss = new PgBoss(url); boss.on("error", console.error); await boss.start();
 * const storageOn = (boss: Boss) => pgBossInbox({ boss });
 * console.log(typeof storageOn);
 * ```
 */
export function pgBossInbox(options: PgBossInboxOptions): InboxStorage {
	return new PgBossInbox(options);
}

/** Methods are bound, because applications spread a storage into an object that overrides one method. */
class PgBossInbox implements Required<Omit<InboxStorage, "close">> {
	readonly #jobs: BossJobs;
	readonly #schema: string;
	readonly #clock: Clock;
	readonly #pollMs: number;
	readonly #endpoints: ReturnType<typeof endpointsIn>;
	readonly #inboxes: BossInboxes;
	readonly #listeners = new Set<() => void>();

	constructor({
		boss,
		queue = "webhook-inbox",
		schema = "pgboss",
		expireInSeconds = 120,
		pollingIntervalSeconds = 1,
		clock = realClock,
	}: PgBossInboxOptions) {
		if (!/^[\w-]+$/.test(queue) || !/^[a-z_]\w*$/i.test(schema))
			throw new TypeError(
				`pgBossInbox: "${queue}" is not a valid queue name, or "${schema}" is not a valid schema name.`,
			);
		this.#jobs = new BossJobs(boss, queue, expireInSeconds);
		this.#schema = schema;
		this.#clock = clock;
		this.#pollMs = pollingIntervalSeconds * 1000;
		const { run } = this.#jobs;
		this.#endpoints = endpointsIn(run, schema);
		this.#inboxes = new BossInboxes({ run, schema, queue, endpoints: this.#endpoints, clock });
	}

	readonly put = async (letter: Letter, { formerId }: TryingRules): Promise<boolean> => {
		const { main, ready } = this.#jobs.queuesOf(letter.inbox ?? "");
		await ready();
		if (formerId !== undefined && letter.inbox && (await this.#isKnown(formerId))) return false;
		const isNew = await this.#jobs.send(main, await sheetOf(letter, 0), { id: await uuidOf(letter.id) });
		if (isNew) this.#wakeAll();
		return isNew;
	};

	readonly start = async (work: Work, rules: WorkRules): Promise<Consumer> => {
		await this.#jobs.queuesIn(rules);
		const source = new BossSource({
			jobs: this.#jobs,
			inboxes: this.#inboxes,
			schema: this.#schema,
			clock: this.#clock,
			pollMs: this.#pollMs,
			listeners: this.#listeners,
		});
		return new PullConsumer(source, work, { ...rules, clock: this.#clock });
	};

	readonly counts = async (scope: InboxScope = {}): Promise<InboxCounts> => {
		const all = await this.#jobs.queuesIn(scope);
		const names = (pick: (one: BossQueues) => string) => all.map(pick).join(",");
		const [row] = await this.#jobs.run(
			`select count(*) filter (where name <> all(dead.names) and state in ('created', 'retry', 'active'))::int as waiting,
count(*) filter (where name <> all(dead.names) and state in ('created', 'retry', 'active') and data->>'unhandled' = 'true')::int as unhandled,
count(*) filter (where name = any(dead.names) and state = 'created')::int as dead
from ${this.#schema}.job, (select string_to_array($2::text, ',') as names) as dead where name = any(string_to_array($1::text, ','))`,
			[names(({ main, suspects, dead }) => `${main},${suspects},${dead}`), names(({ dead }) => dead)],
		);
		const counts = { waiting: Number(row?.waiting ?? 0), dead: Number(row?.dead ?? 0) };
		const unhandled = Number(row?.unhandled ?? 0);
		return unhandled > 0 ? { ...counts, unhandled } : counts;
	};

	readonly dead = async (limit: number, { after, ...scope }: DeadQuery = {}): Promise<readonly DeadLetter[]> => {
		const names = (await this.#jobs.queuesIn(scope)).map(({ dead }) => dead).join(",");
		const rows = await this.#jobs.run(
			`select data from (select data, coalesce(data->>'receivedAt', data->'letter'->>'receivedAt')::numeric as received, ${ID} as entry
from ${this.#schema}.job where name = any(string_to_array($1::text, ',')) and state = 'created') as found
where (received, entry) > ($3::numeric, $4) order by received, entry limit $2`,
			[names, limit, String(after?.letter.receivedAt ?? -1), after ? await entryKey(after.letter.id) : ""],
		);
		return rows.map(({ data }): DeadLetter => {
			const sheet = data as Sheet;
			return { letter: letterOf(sheet), attempts: sheet.attempts, reason: sheet.reason ?? "" };
		});
	};

	readonly replay = async (id: string, rules: TryingRules): Promise<boolean> => {
		const found = await this.#deadJob(id, rules);
		if (!found) return false;
		const letter: Letter = letterOf(found.data as Sheet);
		const { main } = this.#jobs.queuesOf(letter.inbox ?? "");
		await this.#jobs.send(main, await sheetOf(letter, 0), { id: await uuidOf(`replay ${found.id}`) });
		await this.#jobs.delete(String(found.name), String(found.id));
		this.#wakeAll();
		return true;
	};

	readonly discard = async (id: string): Promise<boolean> => {
		const found = await this.#deadJob(id, {});
		if (found) await this.#jobs.delete(String(found.name), String(found.id));
		return found !== undefined;
	};

	readonly abandoned = (): Promise<readonly InboxSummary[]> => this.#inboxes.abandoned();

	readonly adopt = async (from: string, into: string, how: AdoptOptions = {}): Promise<number> => {
		const count = await this.#inboxes.adopt(from, into, how, () => this.#jobs.queuesOf(into).ready());
		this.#wakeAll();
		return count;
	};

	readonly namesFor = async (verifier: string, fingerprints: readonly string[]): Promise<readonly string[]> => {
		await this.#endpoints.ready();
		return namesIn(this.#jobs.run, this.#endpoints.table, verifier, fingerprints);
	};

	async #deadJob(id: string, { inboxes }: InboxScope): Promise<Row | undefined> {
		const names = inboxes?.map((inbox) => this.#jobs.queuesOf(inbox).dead).join(",");
		const [row] = await this.#jobs.run(
			`select id, name, data from ${this.#schema}.job where state = 'created' and ${ID} = $1
and (case when $2::text is null then starts_with(name, $3::text) and name like '%-dead' else name = any(string_to_array($2::text, ',')) end) limit 1`,
			[await entryKey(id), names ?? null, this.#jobs.queue],
		);
		return row;
	}

	/** Returns whether version 0.1.0 stored the entry. */
	async #isKnown(formerId: string): Promise<boolean> {
		const rows = await this.#jobs.run(
			`select 1 as one from ${this.#schema}.job where name = $1 and id = $2::uuid limit 1`,
			[this.#jobs.queue, await uuidOf(formerId)],
		);
		return rows.length > 0;
	}

	#wakeAll(): void {
		for (const wake of this.#listeners) wake();
	}
}

const ID = "coalesce(data->>'id', data->'letter'->>'id')";
