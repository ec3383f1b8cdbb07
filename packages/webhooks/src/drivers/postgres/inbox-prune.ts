import type { Clock } from "../../core/clock.ts";
import type { Run } from "./client.ts";
import { ms } from "./inbox-scope.ts";

const PRUNE_EVERY_MS = 60_000;
/** After this time pruning may hang on a broken connection, and it begins again on another one. */
const HANGS_MS = 600_000;
const PRUNE_AT_ONCE = 5_000;

/** Removes expired ids of finished entries. */
export class InboxPruner {
	readonly #run: Run;
	readonly #table: string;
	readonly #ttl: number;
	readonly #clock: Clock;
	#prunedAt: number;
	#pruning: Promise<void> | undefined;

	/** @param ttl how long an id is kept, in milliseconds */
	constructor(run: Run, table: string, ttl: number, clock: Clock) {
		this.#run = run;
		this.#table = table;
		this.#ttl = ttl;
		this.#clock = clock;
		this.#prunedAt = clock.monotonic();
	}

	/** Starts to prune if a minute has passed since the last time. */
	pruneNowAndThen(): void {
		const time = this.#clock.monotonic();
		if (time - this.#prunedAt < (this.#pruning ? HANGS_MS : PRUNE_EVERY_MS)) return;
		this.#prunedAt = time;
		// Runs in the background. If it fails, it is retried in a minute.
		const own: Promise<void> = this.#prune()
			.catch(() => {})
			.finally(() => {
				if (this.#pruning === own) this.#pruning = undefined;
			});
		this.#pruning = own;
	}

	/** Resolves when pruning has finished. */
	async idle(): Promise<void> {
		await this.#pruning;
	}

	/** Deletes in batches, so that no statement locks many rows, and until none are left, so that it keeps up however fast entries arrive. */
	async #prune(): Promise<void> {
		const due = [PRUNE_AT_ONCE, String(Math.round(this.#ttl))];
		let removed = PRUNE_AT_ONCE;
		while (removed >= PRUNE_AT_ONCE) {
			const rows = await this.#run(
				`delete from ${this.#table} where id in (select id from ${this.#table}
where state = 'done' and changed_at < clock_timestamp() - ${ms("$2")} limit $1 for update skip locked) returning 1 as one`,
				due,
			);
			removed = rows.length;
		}
	}
}
