import type { Clock } from "../../core/clock.ts";
import { type AdoptOptions, InboxInUseError, type InboxSummary } from "../../inbox/storage.ts";
import { createTables, once, type Run } from "../postgres/client.ts";
import { IS_SEEN, SignsOfWork } from "../postgres/inbox-adopt.ts";

const SUFFIXES = ["", "-suspects", "-dead"] as const;

interface BossPlace {
	readonly run: Run;
	/** The schema of pg-boss. */
	readonly schema: string;
	/** The prefix of the queue names. */
	readonly queue: string;
	/** The table that records which secrets belong to which inbox. */
	readonly endpoints: { readonly table: string; ready(): Promise<void> };
	readonly clock: Clock;
}

/** Records which inboxes on pg-boss have a worker, and moves the entries of one inbox to another. */
export class BossInboxes {
	readonly #place: BossPlace;
	readonly #table: string;
	readonly #signs: SignsOfWork;
	readonly #ready: () => Promise<void>;

	constructor(place: BossPlace) {
		const { run, schema, clock } = place;
		const table = `${schema}.countersign_inboxes`;
		this.#place = place;
		this.#table = table;
		this.#signs = new SignsOfWork(run, table, clock);
		this.#ready = once(() =>
			createTables(run, [`create table if not exists ${table} (inbox text primary key, seen_at timestamptz not null)`]),
		);
	}

	/** Records that this process works on inboxes. The queue is part of the key, because each queue has its own inboxes. */
	async sayWorking(inboxes: readonly string[]): Promise<void> {
		await this.#ready();
		const names = inboxes.filter((name) => name !== "").map((name) => `${this.#place.queue}/${name}`);
		await this.#signs.give({ inboxes: names });
	}

	async abandoned(): Promise<readonly InboxSummary[]> {
		const { run, schema, queue } = this.#place;
		await this.#ready();
		const rows = await run(
			`select name, count(*)::int as count from ${schema}.job
where starts_with(name, $1::text) and state in ('created', 'retry', 'active') group by name order by name`,
			[`${queue}-`],
		);
		const found = new Map<string, { name: string; waiting: number; dead: number }>();
		for (const row of rows) {
			const name = String(row.name).slice(queue.length + 1);
			const suffix = ["-suspects", "-dead"].find((one) => name.endsWith(one)) ?? "";
			const inbox = name.slice(0, name.length - suffix.length);
			const known = found.get(inbox) ?? { name: inbox, waiting: 0, dead: 0 };
			known[suffix === "-dead" ? "dead" : "waiting"] += Number(row.count);
			found.set(inbox, known);
		}
		// These are queues of version 0.1.0. Their entries belong to the inbox with their verifier.
		for (const former of ["suspects", "dead"]) found.delete(former);
		const all: InboxSummary[] = [];
		for (const one of found.values()) if (!(await this.#isSeen(one.name))) all.push(one);
		return all;
	}

	/** Moves the entries and secrets of an inbox to another one. @param makeQueues creates the queues of the inbox that takes over */
	async adopt(
		from: string,
		into: string,
		{ force = false }: AdoptOptions,
		makeQueues: () => Promise<void>,
	): Promise<number> {
		const { run, schema, queue, endpoints } = this.#place;
		await this.#ready();
		await endpoints.ready();
		if (!force && (await this.#isSeen(from))) throw new InboxInUseError(from);
		await makeQueues();
		await run(`update ${endpoints.table} set inbox = $2 where inbox = $1`, [from, into]);
		let count = 0;
		for (const suffix of SUFFIXES) {
			const moved = await run(
				`update ${schema}.job set name = $2 where name = $1 and state in ('created', 'retry', 'active') returning 1 as one`,
				[`${queue}-${from}${suffix}`, `${queue}-${into}${suffix}`],
			);
			count += moved.length;
		}
		return count;
	}

	async #isSeen(inbox: string): Promise<boolean> {
		const { run, queue } = this.#place;
		const rows = await run(`select 1 as one from ${this.#table} where inbox = $1 and ${IS_SEEN}`, [
			`${queue}/${inbox}`,
		]);
		return rows.length > 0;
	}
}
