import type { Clock } from "../../core/clock.ts";
import { joinedCall } from "../../core/joined-call.ts";
import type { Claim, ClaimResult, EventState } from "../../receiver/store.ts";
import { Batcher } from "../batch.ts";
import { atLeastOne, storableDuration } from "../duration.ts";
import { storageKey } from "../storage-key.ts";
import { migration } from "./migrate.ts";
import type { Row, Run, Sql, Statement } from "./sql.ts";
import { endpointIn } from "./store-endpoints.ts";
import { eventsSchema } from "./store-schema.ts";
import { PRUNE_AT_ONCE, statements } from "./store-statements.ts";

interface FirstClaim {
	readonly key: string;
	/** The duration of the lease in milliseconds. */
	readonly lease: string;
}
interface Completion {
	readonly key: string;
	readonly token: string;
}

const PRUNE_EVERY_MS = 60_000;
/** After this time pruning may hang on a broken connection, and it begins again on another one. */
const PRUNE_HANGS_MS = 600_000;
const CLAIM_TRIES = 20;
const LOCK_NOT_AVAILABLE = "55P03";

/** The dependencies of an {@link EventTable}. */
export interface EventTableOptions {
	readonly sql: Sql;
	/** The name of the table. */
	readonly table: string;
	readonly createTable: boolean;
	/** How long a finished event is remembered, in milliseconds. */
	readonly ttl: number;
	readonly clock: Clock;
}

/** The events in a table, and the statements that change them. */
export class EventTable {
	readonly #run: Run;
	readonly #name: string;
	readonly #keep: string;
	readonly #clock: Clock;
	readonly #ready: () => Promise<void>;
	readonly #statements: ReturnType<typeof statements>;
	/** Claims events for the first time. The result is `undefined` if the event is not new. */
	readonly #firstClaims: Batcher<FirstClaim, Row | undefined>;
	/** Marks events as done outside of a transaction. */
	readonly #completions: Batcher<Completion, boolean>;
	/** When the lease of a claim ends, on the monotonic clock. */
	readonly #leaseEnds = new WeakMap<Claim, number>();
	#prunedAt: number;
	readonly #pruning: () => Promise<number>;

	/** @throws TypeError for an invalid table name or a `ttl` below 1 */
	constructor({ sql, table, createTable, ttl, clock }: EventTableOptions) {
		const schema = eventsSchema(table);
		this.#run = sql.run;
		this.#name = table;
		this.#keep = String(storableDuration(atLeastOne("ttl", ttl)));
		this.#clock = clock;
		this.#ready = createTable ? migration(sql, schema) : async () => {};
		this.#statements = statements(table);
		this.#firstClaims = new Batcher({ clock, alone: this.#takeOne, together: this.#takeNew });
		this.#completions = new Batcher({ clock, alone: this.#endOne, together: this.#endAll });
		this.#prunedAt = clock.monotonic();
		this.#pruning = joinedCall(() => this.#removeOld(), clock, PRUNE_HANGS_MS);
	}

	async claim(key: string, leaseMs: number): Promise<ClaimResult> {
		await this.#ready();
		const clock = this.#clock;
		// A delivery must not be refused because pruning failed.
		if (clock.monotonic() - this.#prunedAt > PRUNE_EVERY_MS) void this.prune().catch(() => {});
		const lease = storableDuration(leaseMs);
		const stored = await storageKey(key);
		for (let tries = 0; tries < CLAIM_TRIES; tries++) {
			let taken: Row | undefined;
			try {
				const wanted = { key: stored, lease: String(lease) };
				taken = await (tries === 0 ? this.#firstClaims.add(wanted) : this.#takeOne(wanted));
			} catch (error) {
				// The lease has expired, but the worker's transaction still locks the row: it is committing, or its connection stalled.
				if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE)
					return { state: "pending", leaseUntil: clock.now() + 1000 };
				throw error;
			}
			if (taken) return { state: "claimed", claim: this.#claimOf(key, taken, lease) };
			const found = (await this.#run(this.#statements.look, [stored]))[0];
			if (found?.state === "done" || found?.state === "dead") return { state: found.state };
			const remaining = Number(found?.remaining ?? 0);
			if (found?.state === "pending" && remaining > 0) return { state: "pending", leaseUntil: clock.now() + remaining };
			// Between the two statements the event was released or removed, or its lease ended. Try again.
		}
		throw new Error(`The event ${key} could not be claimed: other workers changed it ${CLAIM_TRIES} times in a row.`);
	}

	async complete({ key, token }: Claim): Promise<boolean> {
		return this.#completions.add({ key: await storageKey(key), token: String(token) });
	}

	/**
	 * Ends a claim without success. Returns `false` if it is no longer the latest.
	 *
	 * @param uncounted how many attempts not to count
	 */
	async fail({ key, token }: Claim, state: EventState, reason: string | null, uncounted = 0): Promise<boolean> {
		const values = [await storageKey(key), String(token), state, reason, uncounted];
		return (await this.#run(this.#statements.end, values)).length === 1;
	}

	/** Returns the statement that marks an event as done. It changes no row if the claim is no longer the latest. */
	async markOf({ key, token }: Claim): Promise<Statement> {
		return { text: this.#statements.endDone, values: [await storageKey(key), String(token)] };
	}

	/** Returns how long the lease of a claim still runs, in milliseconds. */
	remaining(claim: Claim): number {
		return (this.#leaseEnds.get(claim) ?? Number.POSITIVE_INFINITY) - this.#clock.monotonic();
	}

	async endpointFor(verifier: string, fingerprints: readonly string[]): Promise<string> {
		await this.#ready();
		return endpointIn(this.#run, this.#name, verifier, fingerprints);
	}

	prune(): Promise<number> {
		return this.#pruning();
	}

	readonly #takeOne = async ({ key, lease }: FirstClaim): Promise<Row | undefined> =>
		(await this.#run(this.#statements.take, [key, lease]))[0];

	readonly #takeNew = async (wanted: readonly FirstClaim[]): Promise<readonly (Row | undefined)[]> => {
		const rows = await this.#run(this.#statements.takeNew, [JSON.stringify(wanted)]);
		const taken = new Map(rows.map((row) => [String(row.key), row]));
		// If an event was delivered twice, the first delivery gets the claim.
		return wanted.map(({ key }) => {
			const row = taken.get(key);
			taken.delete(key);
			return row;
		});
	};

	readonly #endOne = async ({ key, token }: Completion): Promise<boolean> =>
		(await this.#run(`${this.#statements.endDone} returning key`, [key, token])).length === 1;

	readonly #endAll = async (ended: readonly Completion[]): Promise<readonly boolean[]> => {
		const rows = await this.#run(this.#statements.endAll, [JSON.stringify(ended)]);
		const keys = new Set(rows.map(({ key, token }) => `${token} ${key}`));
		return ended.map(({ key, token }) => keys.has(`${token} ${key}`));
	};

	#claimOf(key: string, taken: Row, lease: number): Claim {
		const takenOver = taken.taken_over === true;
		const [token, attempt] = [Number(taken.token), Number(taken.attempts)];
		const claim = { key, token, attempt, takenOver, leaseUntil: this.#clock.now() + lease };
		this.#leaseEnds.set(claim, this.#clock.monotonic() + lease);
		return claim;
	}

	async #removeOld(): Promise<number> {
		try {
			return await this.#removeAll();
		} finally {
			this.#prunedAt = this.#clock.monotonic();
		}
	}

	async #removeAll(): Promise<number> {
		await this.#ready();
		let removed = 0;
		for (;;) {
			const { length } = await this.#run(this.#statements.remove, [this.#keep]);
			removed += length;
			// After a full batch there may be more. Continuing keeps up however fast events arrive.
			if (length < PRUNE_AT_ONCE) return removed;
		}
	}
}
