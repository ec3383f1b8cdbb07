import type { Claim, ClaimResult, ReceiverStore } from "@countersign/webhooks";

/** The part of Cloudflare's D1 that we use. Its own types would pull in those of the whole platform. */
export interface D1Statement {
	bind(...values: unknown[]): D1Statement;
	first<Row>(): Promise<Row | null>;
	run(): Promise<{ readonly meta: { readonly changes: number } }>;
	all<Row>(): Promise<{ readonly results: Row[] }>;
}
export interface D1 {
	prepare(sql: string): D1Statement;
	/** Runs all statements in one transaction, all or none. */
	batch(statements: D1Statement[]): Promise<unknown>;
}

/** Collects the writes of a handler. They run in the same transaction that marks the event as done. */
export interface D1Writes {
	add(sql: string, ...values: unknown[]): void;
}

// D1's clock, because the clocks of the isolates may differ.
const NOW = "cast(unixepoch('subsec') * 1000 as integer)";
// Expressions to the right of `set` use the values from before the change.
const CLAIM = `insert into webhook_events (key, state, token, taken_over, lease_until) values (?1, 'pending', 1, 0, ${NOW} + ?2)
on conflict (key) do update set taken_over = (state = 'pending'), state = 'pending', token = token + 1, lease_until = excluded.lease_until
where state = 'failed' or (state = 'pending' and lease_until <= ${NOW})
returning token, taken_over, lease_until`;
// D1 has no transactions that read and then decide. So the check is part of the write: for a stale claim the
// state would be null, which the table rejects, and the whole batch is rolled back.
const DONE = `insert into webhook_events (key, token, taken_over, lease_until, state) values (?1, ?2, 0, 0,
(select 'done' from webhook_events where key = ?1 and state = 'pending' and token = ?2))
on conflict (key) do update set state = excluded.state`;
const FINISH = "update webhook_events set state = ?3, reason = ?4 where key = ?1 and state = 'pending' and token = ?2";

// An event's id may contain a NUL or half of a surrogate pair, which SQLite cuts off or replaces: two events would
// share a row. JSON escapes both.
const stored = (key: string) => JSON.stringify(key);

interface Granted {
	readonly token: number;
	readonly taken_over: number;
	readonly lease_until: number;
}
interface Kept {
	readonly state: "pending" | "done" | "failed" | "dead";
	readonly token: number;
	readonly lease_until: number;
}

/** Stores events in D1, shared by all isolates. What a handler adds to its `transaction` happens exactly once. */
export function d1Store(database: D1): ReceiverStore<D1Writes> & { prune(ttl: number): Promise<number> } {
	const kept = (key: string) =>
		database
			.prepare("select state, token, lease_until from webhook_events where key = ?1")
			.bind(stored(key))
			.first<Kept>();
	const finish = async ({ key, token }: Claim, state: Kept["state"], reason: string | null) =>
		(await database.prepare(FINISH).bind(stored(key), token, state, reason).run()).meta.changes === 1;

	async function claim(key: string, leaseMs: number): Promise<ClaimResult> {
		for (;;) {
			const granted = await database.prepare(CLAIM).bind(stored(key), leaseMs).first<Granted>();
			if (granted) {
				const { token, taken_over, lease_until } = granted;
				return {
					state: "claimed",
					claim: { key, token, attempt: token, takenOver: taken_over === 1, leaseUntil: lease_until },
				};
			}
			const row = await kept(key);
			if (row?.state === "done" || row?.state === "dead") return { state: row.state };
			if (row?.state === "pending") return { state: "pending", leaseUntil: row.lease_until };
			// Released or deleted between the two statements, so it can be claimed again.
		}
	}

	async function completeWith(claim: Claim, work: (transaction: D1Writes) => Promise<void>): Promise<boolean> {
		const writes: D1Statement[] = [];
		await work({ add: (sql, ...values) => void writes.push(database.prepare(sql).bind(...values)) });
		try {
			await database.batch([database.prepare(DONE).bind(stored(claim.key), claim.token), ...writes]);
			return true;
		} catch (error) {
			const row = await kept(claim.key);
			if (row?.state !== "pending" || row.token !== claim.token) return false;
			// The claim is still ours, so one of the handler's own writes failed.
			throw error;
		}
	}

	return {
		claim,
		completeWith,
		complete: (claim) => finish(claim, "done", null),
		fail: (claim, reason, dead) => finish(claim, dead ? "dead" : "failed", reason),
		/** Deletes finished events whose lease ended more than `ttl` milliseconds ago. */
		async prune(ttl) {
			const sql = `delete from webhook_events where state in ('done', 'dead') and lease_until < ${NOW} - ?1`;
			return (await database.prepare(sql).bind(ttl).run()).meta.changes;
		},
	};
}
