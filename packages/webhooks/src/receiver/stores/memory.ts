import type { EventState, ReceiverStore } from "../store.ts";

/** Options of {@link memoryStore}. */
export interface MemoryStoreOptions {
	/** How long a finished event is remembered, in milliseconds. Longer than the sender tries again. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many finished events are remembered; the oldest are forgotten first. @defaultValue 100_000 */
	readonly maxEntries?: number | undefined;
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
}

interface Entry {
	state: EventState;
	token: number;
	/** End of the lease while pending, else when it was finished. */
	until: number;
	reason?: string;
}

/** What a memory store knows of an event. */
export interface MemoryEntry {
	/** Where the event stands. */
	readonly state: EventState;
	/** Tries begun, one in work included. */
	readonly attempts: number;
	/** Why the last try failed; undefined where it did not, or another is in work. */
	readonly reason?: string;
}

/** A store in memory, with a look inside for tests. */
export interface MemoryStore extends ReceiverStore {
	/** What is known of a delivery. */
	get(key: string): MemoryEntry | undefined;
	/** Events that are remembered, those in work included. */
	readonly size: number;
}

/**
 * Remembers events in this process: for one process, and until it ends. Several processes, or restarts within the time the
 * sender tries again, want a store on a database.
 *
 * @example
 * ```ts
 * import { createReceiver, memoryStore } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks, store: memoryStore() });
 * console.log(receiver.maxBodyBytes);
 * ```
 */
export function memoryStore({
	ttl = 604_800_000,
	maxEntries = 100_000,
	now = Date.now,
}: MemoryStoreOptions = {}): MemoryStore {
	const entries = new Map<string, Entry>();

	/** Claims and outcomes move an entry to the end, so the first ones are the oldest. */
	const put = (key: string, entry: Entry) => {
		entries.delete(key);
		entries.set(key, entry);
	};
	const forget = () => {
		const time = now();
		for (const [key, entry] of entries) {
			if (entry.state === "pending") {
				if (entry.until + ttl > time) continue;
			} else if (entries.size <= maxEntries && entry.until + ttl > time) return;
			entries.delete(key);
		}
	};
	const finish = (key: string, token: number, state: EventState, reason?: string) => {
		const entry = entries.get(key);
		if (entry?.state !== "pending" || entry.token !== token) return false;
		put(key, { state, token, until: now(), ...(reason !== undefined && { reason }) });
		if (entries.size > maxEntries) forget();
		return true;
	};

	return {
		async claim(key, leaseMs) {
			const time = now();
			let entry = entries.get(key);
			if (entry && entry.state !== "pending" && entry.until + ttl <= time) entry = undefined;
			if (entry?.state === "done" || entry?.state === "dead") return { state: entry.state };
			if (entry?.state === "pending" && entry.until > time) return { state: "pending", leaseUntil: entry.until };
			const token = (entry?.token ?? 0) + 1;
			const leaseUntil = time + leaseMs;
			put(key, { state: "pending", token, until: leaseUntil });
			if (entries.size > maxEntries) forget();
			const takenOver = entry?.state === "pending";
			return { state: "claimed", claim: { key, token, attempt: token, takenOver, leaseUntil } };
		},
		complete: async ({ key, token }) => finish(key, token, "done"),
		fail: async ({ key, token }, reason, dead) => finish(key, token, dead ? "dead" : "failed", reason),
		get(key) {
			const entry = entries.get(key);
			if (!entry) return undefined;
			const { state, token, reason } = entry;
			return { state, attempts: token, ...(reason !== undefined && { reason }) };
		},
		get size() {
			return entries.size;
		},
	};
}
