/**
 * The state of an event. Every store keeps one rule: of all processes that claim an event at the same time, one gets it. An event is
 * `pending` while a worker has it, `done` after its handlers succeeded, `failed` after they did not (the next delivery retries it) and
 * `dead` when it is never retried.
 */
export type EventState = "pending" | "done" | "failed" | "dead";

/** The right to handle an event until the lease ends. */
export interface Claim {
	/** The event, as `claim` was given it: a receiver gives its namespace, a colon and the event's id. */
	readonly key: string;
	/**
	 * Fencing token. It increases with every claim of the event. A worker that stalled until its lease ended has a smaller one than its
	 * successor: the store rejects its `complete` and `fail`, and other systems that get the token can do the same.
	 */
	readonly token: number;
	/** 1 for the first attempt. Attempts whose worker crashed or timed out count; claims that were released do not. */
	readonly attempt: number;
	/** Whether an earlier worker let its lease expire: it crashed or stalled, and part of its work may be done. */
	readonly takenOver: boolean;
	/** Wall-clock time in milliseconds. */
	readonly leaseUntil: number;
}

/** What came of trying to claim an event. */
export type ClaimResult =
	| { readonly state: "claimed"; readonly claim: Claim }
	/** Another worker holds it. */
	| { readonly state: "pending"; readonly leaseUntil: number }
	| { readonly state: "done" }
	| { readonly state: "dead" };

/**
 * The memory of a receiver. `memoryStore` lives in one process; stores on a database are shared by many.
 * Times are milliseconds; a store uses its own clock, so that the clocks of its clients need not agree.
 */
export interface ReceiverStore<Transaction = undefined> {
	/**
	 * Claims the event if it is new, failed, or pending with an expired lease, atomically.
	 *
	 * @param leaseMs how long nobody else may take it
	 */
	claim(key: string, leaseMs: number): Promise<ClaimResult>;
	/** Marks it done forever. Resolves with `false`, and changes nothing, where the claim is no longer the latest. */
	complete(claim: Claim): Promise<boolean>;
	/**
	 * Gives it back for the next delivery, or with `dead` for nobody. `false` where the claim is no longer the latest.
	 *
	 * @param reason for people to read
	 */
	fail(claim: Claim, reason: string, dead: boolean): Promise<boolean>;
	/**
	 * Gives it back as if it had never been claimed: no handler has run, and the attempt does not count. `false` where the claim is no
	 * longer the latest. Without this method a receiver uses `fail`.
	 */
	release?(claim: Claim): Promise<boolean>;
	/**
	 * For stores whose transactions can hold the handler's own writes: runs `work` in one and marks the event done in the
	 * same, so that both happen or neither. `false`, with everything undone, where the claim is no longer the latest.
	 * Rejects with what `work` rejects with, with everything undone.
	 *
	 * @param signal aborts when the handlers take too long. A store with a single connection undoes everything then, because nothing
	 * else can happen in between
	 */
	completeWith?(
		claim: Claim,
		work: (transaction: Transaction) => Promise<void>,
		signal?: AbortSignal,
	): Promise<boolean>;
	/**
	 * The name of the endpoint that some secrets belong to, under which a receiver keeps its marks. Two endpoints of one sender get the
	 * same events, and each has to handle them. Remembers the secrets, so that an endpoint keeps its name while they are rotated. The first
	 * endpoint of a verifier has the verifier's name. Without this method all endpoints of a verifier share their marks.
	 *
	 * @param verifier the name of the verifier
	 * @param fingerprints of all its secrets, at least one; they say nothing about the secrets
	 */
	endpointFor?(verifier: string, fingerprints: readonly string[]): Promise<string>;
	/**
	 * How many events a receiver may handle at once with this store, where that is limited: one connection of a pool must stay free
	 * for claims and for the handlers' own queries. It is the default of the receiver's `concurrency`, and its maximum.
	 */
	readonly maxConcurrency?: number | undefined;
}
