import type { Claim, ClaimResult, ReceiverStore } from "./store.ts";

/** What a store that keeps its events in this process offers a receiver beside its promises: the same, at once. */
export interface StoreMemory {
	/** The store's own methods, to tell whether they are still the ones in use: stores may be wrapped and their methods replaced. */
	readonly methods: Pick<ReceiverStore, "claim" | "complete">;
	claim(key: string, leaseMs: number): ClaimResult;
	complete(claim: Claim): boolean;
}

/** Where such a store keeps it. A registered symbol: the same in the ESM and the CommonJS build. */
export const storeMemory: symbol = Symbol.for("countersign.storeMemory");

export function memoryOf(store: object): StoreMemory | undefined {
	return (store as Partial<Record<symbol, StoreMemory>>)[storeMemory];
}

type Asked = Pick<ReceiverStore<unknown>, "claim" | "complete">;

/** Claims at once; `undefined` where the store has to be asked. */
export function claimNow(
	store: Asked,
	memory: StoreMemory | undefined,
	key: string,
	leaseMs: number,
): ClaimResult | undefined {
	return memory?.methods.claim === store.claim ? memory?.claim(key, leaseMs) : undefined;
}

/** Marks an event done at once; `undefined` where the store has to be asked. */
export function completeNow(store: Asked, memory: StoreMemory | undefined, claim: Claim): boolean | undefined {
	return memory?.methods.complete === store.complete ? memory?.complete(claim) : undefined;
}
