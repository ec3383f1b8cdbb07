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
import { entryKey } from "../storage-key.ts";
import { type PostgresClient, type Row, type Run, type Sql, sqlOf, tableName } from "./client.ts";
import { abandonedIn, adoptIn } from "./inbox-adopt.ts";
import { namesIn } from "./inbox-names.ts";
import { InboxPruner } from "./inbox-prune.ts";
import { InboxPutter } from "./inbox-put.ts";
import { endpointsTable, inboxSchema } from "./inbox-schema.ts";
import { inScope } from "./inbox-scope.ts";
import { InboxSource } from "./inbox-source.ts";
import { migration } from "./migrate.ts";

export { postgresInboxSchema } from "./inbox-schema.ts";

/** Options of {@link postgresInbox}. */
export interface PostgresInboxOptions {
	/** The name of the table. @defaultValue "countersign_inbox" */
	readonly table?: string | undefined;
	/** Whether to create the tables. Set it to `false` if you create them in your own migration with the statements of {@link postgresInboxSchema}. @defaultValue true */
	readonly createTable?: boolean | undefined;
	/** Milliseconds after which the entries of a process that died are handed out again. A living process renews its leases. @defaultValue 30_000 */
	readonly lease?: number | undefined;
	/** Milliseconds between polls of an empty table. @defaultValue 500 */
	readonly pollInterval?: number | undefined;
	/** How long the id of a finished entry is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

/**
 * Creates an inbox in a PostgreSQL or PGlite table. Any number of processes can receive and handle entries; no two of them work on the same
 * entry. Services that share the table have separate inboxes.
 *
 * @param client a `Pool` of `pg`, `postgres`, or PGlite
 * @throws TypeError for something that is not such a client, and for invalid options
 * @example
 * ```ts
 * import { PGlite } from "@electric-sql/pglite";
 * import { postgresInbox } from "@countersign/webhooks/postgres";
 *
 * const database = new PGlite(); // or new Pool() of pg, or postgres()
 * const storage = postgresInbox(database);
 * console.log(await storage.counts());
 * await database.close();
 * ```
 */
export function postgresInbox(client: PostgresClient, options: PostgresInboxOptions = {}): InboxStorage {
	return new PostgresInbox(client, options);
}

/** Methods are bound, because applications spread a storage into an object that overrides one method. */
class PostgresInbox implements Required<InboxStorage> {
	readonly #sql: Sql;
	readonly #run: Run;
	readonly #table: string;
	readonly #clock: Clock;
	readonly #lease: number;
	readonly #pollMs: number;
	readonly #ready: () => Promise<void>;
	readonly #pruner: InboxPruner;
	readonly #putter: InboxPutter;
	readonly #listeners = new Set<() => void>();

	constructor(client: PostgresClient, options: PostgresInboxOptions) {
		const { table = "countersign_inbox", createTable = true, lease = 30_000, pollInterval = 500 } = options;
		const { ttl = 604_800_000, clock = realClock } = options;
		this.#sql = sqlOf(client, clock);
		this.#run = this.#sql.run;
		this.#table = tableName(table);
		if (!(lease >= 1 && pollInterval >= 1 && ttl >= 0))
			throw new TypeError(
				"postgresInbox: `lease` and `pollInterval` must be 1 millisecond or more, and `ttl` 0 or more.",
			);
		this.#clock = clock;
		this.#lease = lease;
		this.#pollMs = pollInterval;
		this.#ready = createTable ? migration(this.#sql, inboxSchema(table)) : async () => {};
		this.#putter = new InboxPutter(this.#run, this.#table, clock);
		this.#pruner = new InboxPruner(this.#run, this.#table, ttl, clock);
	}

	readonly put = async (letter: Letter, { formerId = letter.id }: TryingRules): Promise<boolean> => {
		await this.#ready();
		const isNew = await this.#putter.put(letter, formerId);
		if (isNew) this.#wakeAll();
		return isNew;
	};

	readonly start = async (work: Work, rules: WorkRules): Promise<Consumer> => {
		await this.#ready();
		const source = new InboxSource({
			run: this.#run,
			table: this.#table,
			clock: this.#clock,
			lease: this.#lease,
			pollMs: this.#pollMs,
			listeners: this.#listeners,
			prepare: async () => {
				await this.#ready();
				this.#pruner.pruneNowAndThen();
			},
		});
		return new PullConsumer(source, work, { ...rules, clock: this.#clock });
	};

	readonly counts = async (scope: InboxScope = {}): Promise<InboxCounts> => {
		await this.#ready();
		const { where, values } = inScope(scope, []);
		const count = (what: string) => `(select count(*) from ${this.#table} where ${what} and ${where})::int`;
		const [row] = await this.#run(
			`select ${count("state = 'open'")} as waiting, ${count("state = 'dead'")} as dead, ${count("state = 'open' and mode = 'unhandled'")} as unhandled`,
			values,
		);
		const counts = { waiting: Number(row?.waiting ?? 0), dead: Number(row?.dead ?? 0) };
		const unhandled = Number(row?.unhandled ?? 0);
		return unhandled > 0 ? { ...counts, unhandled } : counts;
	};

	readonly dead = async (limit: number, { after, ...scope }: DeadQuery = {}): Promise<readonly DeadLetter[]> => {
		await this.#ready();
		const from = [limit, String(after?.letter.receivedAt ?? 0), after ? await entryKey(after.letter.id) : ""];
		const { where, values } = inScope(scope, from);
		const rows = await this.#run(
			`select letter, attempts, reason from ${this.#table} where state = 'dead' and (received_at, id) > (to_timestamp($2::float8 / 1000), $3) and ${where}
order by received_at, id limit $1`,
			values,
		);
		return rows.map(deadOf);
	};

	readonly replay = async (id: string): Promise<boolean> => {
		await this.#ready();
		const rows = await this.#run(
			`update ${this.#table} set state = 'open', mode = null, attempts = 0, reason = null, due = clock_timestamp(), changed_at = clock_timestamp()
where id = $1 and state = 'dead' returning id`,
			[await entryKey(id)],
		);
		if (rows.length === 1) this.#wakeAll();
		return rows.length === 1;
	};

	readonly discard = async (id: string): Promise<boolean> => {
		await this.#ready();
		const rows = await this.#run(
			`update ${this.#table} set state = 'done', letter = '', changed_at = clock_timestamp() where id = $1 and state = 'dead' returning id`,
			[await entryKey(id)],
		);
		return rows.length === 1;
	};

	readonly namesFor = async (verifier: string, fingerprints: readonly string[]): Promise<readonly string[]> => {
		await this.#ready();
		return namesIn(this.#run, endpointsTable(this.#table), verifier, fingerprints);
	};

	readonly abandoned = async (): Promise<readonly InboxSummary[]> => {
		await this.#ready();
		return abandonedIn(this.#run, this.#table);
	};

	readonly adopt = async (from: string, into: string, how: AdoptOptions = {}): Promise<number> => {
		await this.#ready();
		const count = await adoptIn(this.#sql, this.#table, from, into, how);
		this.#wakeAll();
		return count;
	};

	readonly close = (): Promise<void> => this.#pruner.idle();

	#wakeAll(): void {
		for (const wake of this.#listeners) wake();
	}
}

const deadOf = (row: Row): DeadLetter => ({
	letter: JSON.parse(String(row.letter)) as Letter,
	attempts: Number(row.attempts),
	reason: String(row.reason),
});
