import type { Claim, ClaimResult, ReceiverStore } from "./store.ts";

/** Synchronous versions of a store's methods, for stores that keep their events in this process. */
export interface StoreMemory {
	/** The store's original methods. If they have been wrapped or replaced, the synchronous versions must not be used. */
	readonly methods: Pick<ReceiverStore, "claim" | "complete">;
	claim(key: string, leaseMs: number): ClaimResult;
	complete(claim: Claim): boolean;
}

/** The property that holds them. It is a registered symbol, so that the ESM and CommonJS builds share it. */
export const storeMemory: symbol = Symbol.for("countersign.storeMemory");

export function memoryOf(store: object): StoreMemory | undefined {
	return (store as Partial<Record<symbol, StoreMemory>>)[storeMemory];
}

type Asked = Pick<ReceiverStore<unknown>, "claim" | "complete">;

/** Claims synchronously; returns `undefined` if the store must be called instead. */
export function claimNow(
	store: Asked,
	memory: StoreMemory | undefined,
	key: string,
	leaseMs: number,
): ClaimResult | undefined {
	return memory?.methods.claim === store.claim ? memory?.claim(key, leaseMs) : undefined;
}

/** Marks an event as done synchronously; returns `undefined` if the store must be called instead. */
export function completeNow(store: Asked, memory: StoreMemory | undefined, claim: Claim): boolean | undefined {
	return memory?.methods.complete === store.complete ? memory?.complete(claim) : undefined;
}
