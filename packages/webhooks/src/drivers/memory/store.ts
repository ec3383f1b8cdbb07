import type { Clock } from "../../core/clock.ts";
import { clockOf } from "../../core/clock-of.ts";
import { type StoreMemory, storeMemory } from "../../receiver/memory.ts";
import type { Claim, ClaimResult, EventState, ReceiverStore } from "../../receiver/store.ts";
import { atLeastOne } from "../duration.ts";
import { endpointName } from "../endpoint-name.ts";
import { MemoryEvents } from "./events.ts";

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
	atLeastOne("ttl", ttl);
	atLeastOne("maxEntries", maxEntries);
	return new EventStore(new MemoryEvents({ clock: clockOf(time), ttl, maxEntries }));
}

/** Its methods are bound, so that a copy of the store with some of them replaced works. */
class EventStore implements MemoryStore {
	readonly #events: MemoryEvents;
	readonly #endpoints = new Map<string, string>();

	constructor(events: MemoryEvents) {
		this.#events = events;
		const memory: StoreMemory = {
			methods: { claim: this.claim, complete: this.complete },
			claim: (key, leaseMs) => events.claim(key, leaseMs),
			complete: (claim) => events.complete(claim),
		};
		Object.defineProperty(this, storeMemory, { value: memory });
	}

	readonly claim = async (key: string, leaseMs: number): Promise<ClaimResult> => this.#events.claim(key, leaseMs);

	readonly complete = async (claim: Claim): Promise<boolean> => this.#events.complete(claim);

	readonly fail = async (claim: Claim, reason: string, dead: boolean): Promise<boolean> =>
		this.#events.fail(claim, dead ? "dead" : "failed", reason);

	readonly release = async (claim: Claim): Promise<boolean> => this.#events.fail(claim, "failed", undefined, 1);

	readonly endpointFor = async (verifier: string, fingerprints: readonly string[]): Promise<string> =>
		endpointName(this.#endpoints, verifier, fingerprints);

	readonly get = (key: string): MemoryEntry | undefined => {
		const kept = this.#events.get(key);
		if (!kept) return undefined;
		const { state, attempts, reason } = kept;
		return { state, attempts, ...(reason !== undefined && { reason }) };
	};

	get size(): number {
		return this.#events.size;
	}
}
