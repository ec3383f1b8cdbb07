import { encodeUtf8 } from "../core/utf8.ts";
import { once } from "../postgres/client.ts";
import type { Letter } from "./letter.ts";
import { type PullSource, pullConsumer } from "./pull.ts";
import type { DeadLetter, InboxStorage } from "./storage.ts";

interface BossJob {
	readonly id: string;
	readonly data: unknown;
	readonly retryCount: number;
}

/** What is needed of pg-boss 10, by its shape. It is started by its owner, and stopped by him after the inbox. */
export interface Boss {
	/** Makes a queue. */
	createQueue(name: string, options?: never): Promise<unknown>;
	/** The queue of that name, or null. */
	getQueue(name: string): Promise<unknown>;
	/** Adds a job; null where its id is there already. */
	send(name: string, data: object, options: never): Promise<string | null>;
	/** Takes jobs that are due. */
	fetch(name: string, options: never): Promise<unknown>;
	/** Notes that a job is done. */
	complete(name: string, id: string): Promise<unknown>;
	/** Takes a job out of its queue. */
	deleteJob(name: string, id: string): Promise<unknown>;
	/** The database that pg-boss works on. */
	getDb(): {
		/** Runs one statement, `$1` and so on standing for the values. */
		executeSql(text: string, values: unknown[]): Promise<unknown>;
	};
}

/** Options of {@link pgBossInbox}. */
export interface PgBossInboxOptions {
	/** Started, with a listener for its `error` events. */
	readonly boss: Boss;
	/** The queue of the letters; dead ones go to another of this name with `-dead` behind it. @defaultValue "webhook-inbox" */
	readonly queue?: string | undefined;
	/** The schema that pg-boss was made with. @defaultValue "pgboss" */
	readonly schema?: string | undefined;
	/** Seconds after which the letter of a worker that died is handed out again. More than the receiver's `handlerTimeout`. @defaultValue 120 */
	readonly expireInSeconds?: number | undefined;
	/** Seconds between two looks at an empty queue, at least 0.5. @defaultValue 1 */
	readonly pollingIntervalSeconds?: number | undefined;
}

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[] };

/**
 * An inbox on pg-boss 10, for many machines with a PostgreSQL between them. Duplicates are known as long as pg-boss keeps a finished
 * job (`archiveCompletedAfterSeconds`); after that by the receiver's store.
 *
 * @throws TypeError for names that cannot be such
 * @example
 * ```ts
 * import { type Boss, pgBossInbox } from "@countersign/webhooks/postgres";
 *
 * // const boss = new PgBoss(url); boss.on("error", console.error); await boss.start();
 * const storageOn = (boss: Boss) => pgBossInbox({ boss });
 * console.log(typeof storageOn);
 * ```
 */
export function pgBossInbox({
	boss,
	queue = "webhook-inbox",
	schema = "pgboss",
	expireInSeconds = 120,
	pollingIntervalSeconds = 1,
}: PgBossInboxOptions): InboxStorage {
	if (!/^[\w-]+$/.test(queue) || !/^[a-z_]\w*$/i.test(schema))
		throw new TypeError("this is no name of a queue or a schema");
	const graveyard = `${queue}-dead`;
	const listeners = new Set<() => void>();
	const ready = once(async () => {
		for (const name of [graveyard, queue]) await makeQueue(boss, name);
	});
	const select = async (text: string, values: unknown[]) =>
		((await boss.getDb().executeSql(text, values)) as Rows).rows;
	const send = (name: string, data: object, options: object) => boss.send(name, data, options as never);
	const trying = { retryLimit: 2_000_000, retryDelay: 1, expireInSeconds };

	/** Its tries are counted here, so that waiting for another worker does not count as one. */
	interface Sheet {
		readonly letter: Letter;
		readonly attempts: number;
		readonly reason?: string;
	}

	// Jobs are fetched, not left to pg-boss' own workers: those end the process when the connection breaks while one of them notes the end
	// of a job, and wait after each job as if there were no other.
	const source: PullSource = {
		pollMs: pollingIntervalSeconds * 1000,
		async take(limit) {
			await ready();
			const options = { batchSize: limit, includeMetadata: true } as never;
			const jobs = (await boss.fetch(queue, options)) as readonly BossJob[];
			return jobs.map(({ id, data, retryCount }) => {
				const { letter, attempts } = data as Sheet;
				return { letter, attempt: attempts + retryCount + 1, ticket: id };
			});
		},
		/** What follows is sent before this job ends: a crash between the two repeats, and loses nothing. */
		async settle({ letter, attempt, ticket }, verdict) {
			// The same each time that this job is settled.
			const id = await uuidOf(`${ticket} ${attempt}`);
			if (verdict.state === "dead") {
				const sheet: Sheet = { letter, attempts: attempt, reason: verdict.reason };
				await send(graveyard, sheet, { id, retentionDays: 365 });
			} else if (verdict.state === "later") {
				const sheet: Sheet = { letter, attempts: verdict.counted ? attempt : attempt - 1 };
				await send(queue, sheet, { id, startAfter: seconds(verdict.delayMs), ...trying });
			}
			await boss.complete(queue, ticket);
		},
		onArrival(wake) {
			listeners.add(wake);
			return () => listeners.delete(wake);
		},
	};

	return {
		async put(letter) {
			await ready();
			const sheet: Sheet = { letter, attempts: 0 };
			const isNew = (await send(queue, sheet, { id: await uuidOf(letter.id), ...trying })) !== null;
			if (isNew) for (const wake of listeners) wake();
			return isNew;
		},
		async start(work, rules) {
			await ready();
			return pullConsumer(source, work, rules);
		},
		async counts() {
			await ready();
			const rows = await select(
				`select name, count(*)::int as count from ${schema}.job
where (name = $1 and state in ('created', 'retry', 'active')) or (name = $2 and state = 'created') group by name`,
				[queue, graveyard],
			);
			const count = (name: string) => Number(rows.find((row) => row.name === name)?.count ?? 0);
			return { waiting: count(queue), dead: count(graveyard) };
		},
		async dead(limit) {
			await ready();
			const rows = await select(
				`select data from ${schema}.job where name = $1 and state = 'created' order by (data->'letter'->>'receivedAt')::numeric limit $2`,
				[graveyard, limit],
			);
			return rows.map(({ data }): DeadLetter => {
				const { letter, attempts, reason = "" } = data as Sheet;
				return { letter, attempts, reason };
			});
		},
		async replay(id) {
			await ready();
			const rows = await select(
				`select id, data from ${schema}.job where name = $1 and state = 'created' and data->'letter'->>'id' = $2 limit 1`,
				[graveyard, id],
			);
			const found = rows[0];
			if (!found) return false;
			await send(queue, { letter: (found.data as Sheet).letter, attempts: 0 }, trying);
			await boss.deleteJob(graveyard, String(found.id));
			return true;
		},
	};
}

/** PostgreSQL's word for a deadlock, which it ends by refusing one of the two. */
const DEADLOCK = "40P01";

/**
 * Of several processes that make the same queue at the same moment, pg-boss lets one through and the others run into a deadlock with
 * it. By then the queue is there.
 */
async function makeQueue(boss: Boss, name: string, tries = 5): Promise<void> {
	if (await boss.getQueue(name)) return;
	try {
		await boss.createQueue(name);
	} catch (error) {
		if ((error as { code?: unknown }).code !== DEADLOCK || tries <= 1) throw error;
		await makeQueue(boss, name, tries - 1);
	}
}

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));

/** The same letter has the same id, which pg-boss wants to be a UUID. */
async function uuidOf(id: string): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", encodeUtf8(id) as Uint8Array<ArrayBuffer>));
	const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
