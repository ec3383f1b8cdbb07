/**
 * The state of an event. Every store must guarantee that if several processes claim an event at the same time, exactly one gets it. An
 * event is `pending` while a worker handles it, `done` after its handlers succeeded, `failed` after they failed (the next delivery retries
 * it), and `dead` when it is never retried.
 */
export type EventState = "pending" | "done" | "failed" | "dead";

/** The right to handle an event until the lease ends. */
export interface Claim {
	/** The key that was passed to `claim`. A receiver uses its namespace, a colon and the event's id. */
	readonly key: string;
	/**
	 * Fencing token. It increases with every claim of the event. A worker that stalled until its lease expired has a smaller token than its
	 * successor. The store rejects `complete` and `fail` from such a worker, and other systems that get the token can do the same.
	 */
	readonly token: number;
	/** 1 for the first attempt. Attempts whose worker crashed or timed out count; released claims do not. */
	readonly attempt: number;
	/** Whether an earlier worker let its lease expire. It crashed or stalled, so part of the work may already be done. */
	readonly takenOver: boolean;
	/** When the lease expires, as wall-clock time in milliseconds. */
	readonly leaseUntil: number;
}

/** The result of claiming an event. */
export type ClaimResult =
	| { readonly state: "claimed"; readonly claim: Claim }
	/** Another worker holds the event. */
	| { readonly state: "pending"; readonly leaseUntil: number }
	| { readonly state: "done" }
	| { readonly state: "dead" };

/**
 * Remembers the state of a receiver's events. `memoryStore` lives in one process; database stores are shared by many. Times are in
 * milliseconds. A store uses its own clock, so that the clocks of its clients need not agree.
 */
export interface ReceiverStore<Transaction = undefined> {
	/**
	 * Atomically claims the event if it is new, failed, or pending with an expired lease.
	 *
	 * @param key names the event. The sender chooses part of it, so it can contain any string: a NUL, half of a surrogate pair, 20,000 characters. If
	 * your database cannot store all of these unchanged, store `JSON.stringify(key)`.
	 * @param leaseMs how long no other worker may take the event
	 */
	claim(key: string, leaseMs: number): Promise<ClaimResult>;
	/** Marks the event as done forever. Resolves with `false` and changes nothing if the claim is no longer the latest. */
	complete(claim: Claim): Promise<boolean>;
	/**
	 * Marks the event as failed, so that the next delivery retries it; with `dead`, it is never retried. Resolves with `false` if the claim is
	 * no longer the latest.
	 *
	 * @param reason a human-readable reason
	 */
	fail(claim: Claim, reason: string, dead: boolean): Promise<boolean>;
	/**
	 * Releases the claim as if it had never been made: no handler ran, and the attempt does not count. Resolves with `false` if the claim is
	 * no longer the latest. Without this method a receiver uses `fail`.
	 */
	release?(claim: Claim): Promise<boolean>;
	/**
	 * Runs `work` in a transaction and marks the event as done in the same transaction, so that both happen or neither. For stores whose
	 * transactions can include the handler's own writes. Undoes everything and resolves with `false` if the claim is no longer the latest. If
	 * `work` rejects, undoes everything and rejects with the same error.
	 *
	 * @param signal aborts when the handlers take too long. A store with a single connection must then undo everything, because nothing else
	 * can use the connection before that
	 */
	completeWith?(
		claim: Claim,
		work: (transaction: Transaction) => Promise<void>,
		signal?: AbortSignal,
	): Promise<boolean>;
	/**
	 * Returns the name of the endpoint that the secrets belong to. A receiver keeps its marks under this name, because two endpoints of one
	 * sender get the same events, and each has to handle them. Remembers the secrets, so that an endpoint keeps its name while they are
	 * rotated. The first endpoint of a verifier has the verifier's name. Without this method all endpoints of a verifier share their marks.
	 *
	 * @param verifier the name of the verifier
	 * @param fingerprints fingerprints of all its secrets, at least one. They reveal nothing about the secrets
	 */
	endpointFor?(verifier: string, fingerprints: readonly string[]): Promise<string>;
	/**
	 * How many events a receiver may handle at the same time with this store, if that is limited: one connection of a pool must stay free for
	 * claims and for the handlers' own queries. It is the default and the maximum of the receiver's `concurrency`.
	 */
	readonly maxConcurrency?: number | undefined;
}
