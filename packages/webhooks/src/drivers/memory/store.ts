import type { Clock } from "../../core/clock.ts";
import { clockOf } from "../../core/clock-of.ts";
import { type StoreMemory, storeMemory } from "../../receiver/memory.ts";
import type { Claim, EventState, ReceiverStore } from "../../receiver/store.ts";
import { atLeastOne } from "../duration.ts";
import { endpointName } from "../endpoint-name.ts";

/** Options of {@link memoryStore}. */
export interface MemoryStoreOptions {
	/** How long a finished event is remembered, in milliseconds. Make it longer than the sender retries. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many finished events are remembered; the oldest are forgotten first. @defaultValue 100_000 */
	readonly maxEntries?: number | undefined;
	/** Returns wall-clock time in milliseconds. Without `clock`, leases and ages use it too. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
	/** The clock for leases and ages. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

interface Pending {
	readonly token: number;
	readonly attempts: number;
	/** On the monotonic clock. */
	readonly leaseEnd: number;
}

interface Finished {
	readonly state: Exclude<EventState, "pending">;
	readonly token: number;
	readonly attempts: number;
	/** On the monotonic clock. */
	readonly since: number;
	readonly reason: string | undefined;
}

/** How many entries one call checks. It must be more than one, because each call can add one. */
const SWEEP = 8;

/** The state of an event in a memory store. */
export interface MemoryEntry {
	/** The event's state. */
	readonly state: EventState;
	/** How many attempts were started, including the one in progress. */
	readonly attempts: number;
	/** Why the last attempt failed; undefined if it did not fail or another is in progress. */
	readonly reason?: string;
}

/** A store in memory. Tests can inspect its events. */
export interface MemoryStore extends ReceiverStore {
	/** Returns the state of an event, or undefined if it is unknown. */
	get(key: string): MemoryEntry | undefined;
	/** How many events are remembered, including those in progress. */
	readonly size: number;
}

/**
 * Creates a store that remembers events in memory until the process ends. Use a database store instead if you run several processes, or if
 * a restart must not handle events again that the sender still retries.
 *
 * @throws TypeError for a `ttl` or `maxEntries` below 1
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
	...time
}: MemoryStoreOptions = {}): MemoryStore {
	const clock = clockOf(time);
	atLeastOne("ttl", ttl);
	atLeastOne("maxEntries", maxEntries);
	/** Finished events, the oldest first. */
	const finished = new Map<string, Finished>();
	/** Claimed events, the oldest claim first. */
	const pending = new Map<string, Pending>();

	const isFull = () => finished.size + pending.size > maxEntries;
	/** Nothing expires before this time. */
	let quietUntil = Number.NEGATIVE_INFINITY;

	/** Removes a few expired entries. Called for each new one, so that the limits hold at any rate and no call takes long. */
	const sweep = (at: number) => {
		if (at < quietUntil && !isFull()) return;
		quietUntil = at + ttl;
		const quiet = (until: number) => {
			quietUntil = Math.min(quietUntil, until);
		};
		let budget = SWEEP;
		for (const [key, { since }] of finished) {
			if (budget-- <= 0) return quiet(at);
			if (!isFull() && since + ttl > at) {
				quiet(since + ttl);
				break;
			}
			finished.delete(key);
		}
		budget = SWEEP;
		for (const [key, { leaseEnd }] of pending) {
			if (budget-- <= 0) return quiet(at);
			const full = isFull();
			// Its worker is gone. Keep it for `ttl`, or while there is room, so that the next claim has `takenOver` set.
			if (leaseEnd + (full ? 0 : ttl) <= at) pending.delete(key);
			else if (!full) return quiet(leaseEnd + ttl);
		}
	};
	const endpoints = new Map<string, string>();
	const finish = (
		{ key, token }: Pick<Claim, "key" | "token">,
		state: Finished["state"],
		reason?: string,
		uncounted = 0,
	): boolean => {
		const entry = pending.get(key);
		if (entry?.token !== token) return false;
		const since = clock.monotonic();
		pending.delete(key);
		finished.set(key, { state, token, attempts: entry.attempts - uncounted, since, reason });
		sweep(since);
		return true;
	};

	const memory: Omit<StoreMemory, "methods"> = {
		claim(key, leaseMs) {
			const at = clock.monotonic();
			const kept = finished.get(key);
			const last = kept && kept.since + ttl > at ? kept : undefined;
			if (last?.state === "done" || last?.state === "dead") return { state: last.state };
			const held = pending.get(key);
			if (held && held.leaseEnd > at) return { state: "pending", leaseUntil: clock.now() + held.leaseEnd - at };
			const before = held ?? last;
			const token = (before?.token ?? 0) + 1;
			const attempts = (before?.attempts ?? 0) + 1;
			if (kept) finished.delete(key);
			if (held) pending.delete(key);
			pending.set(key, { token, attempts, leaseEnd: at + leaseMs });
			sweep(at);
			const leaseUntil = clock.now() + leaseMs;
			return { state: "claimed", claim: { key, token, attempt: attempts, takenOver: held !== undefined, leaseUntil } };
		},
		complete: (claim) => finish(claim, "done"),
	};
	const methods: StoreMemory["methods"] = {
		claim: async (key, leaseMs) => memory.claim(key, leaseMs),
		complete: async (claim) => memory.complete(claim),
	};
	const store: MemoryStore = {
		...methods,
		fail: async (claim, reason, dead) => finish(claim, dead ? "dead" : "failed", reason),
		release: async (claim) => finish(claim, "failed", undefined, 1),
		async endpointFor(verifier, fingerprints) {
			return endpointName(endpoints, verifier, fingerprints);
		},
		get(key) {
			const held = pending.get(key);
			if (held) return { state: "pending", attempts: held.attempts };
			const last = finished.get(key);
			if (!last) return undefined;
			const { state, attempts, reason } = last;
			return { state, attempts, ...(reason !== undefined && { reason }) };
		},
		get size() {
			return finished.size + pending.size;
		},
	};
	return Object.defineProperty(store, storeMemory, { value: { ...memory, methods } satisfies StoreMemory });
}
