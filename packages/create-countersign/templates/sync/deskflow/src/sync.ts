import { NotFoundError } from "@countersign/sdk";
import type { Deskflow, Order } from "@countersign/sdk/deskflow";
import type { Store } from "./store.ts";

/** What one pass changed. */
export interface Synced {
	/** The number of orders read, including those that an earlier, stopped run of the same pass has read. */
	readonly read: number;
	readonly updated: number;
	readonly removed: number;
	/** Whether the pass resumed one that was stopped. */
	readonly resumed: boolean;
}

export interface SyncOptions {
	/**
	 * Reads only orders that were created since the newest one in the copy. Deskflow's list filters by the time of creation and not of
	 * the last change, so changes and removals need a pass without this option.
	 */
	readonly onlyNew?: boolean;
	readonly pageSize?: number;
	readonly signal?: AbortSignal;
	readonly onPage?: (read: number) => void;
}

/** Covers orders that were created at the same time as the newest one, or by a clock that is a little behind. */
const OVERLAP = 60_000;

/** Copies the orders of a store. You can stop it at any moment: the next run resumes after the last complete page. */
export async function syncOrders(
	deskflow: Deskflow,
	store: Store<Order>,
	{ onlyNew = false, pageSize = 100, signal, onPage }: SyncOptions = {},
): Promise<Synced> {
	const options = signal ? { signal } : {};
	const saved = store.progress();
	const stopped = saved && canResume(saved.filter, onlyNew, pageSize) ? saved : undefined;
	// A pass that resumes keeps its start: the newest orders are already in the copy, and the older ones are not.
	const since = stopped ? sinceOf(stopped.filter) : onlyNew && !saved ? newest(store) : undefined;
	const filter = JSON.stringify([since ?? null, pageSize]);
	const seen = new Set(stopped?.seen);
	let updated = 0;
	const orders = deskflow.orders.list(
		{ created_after: since, limit: pageSize },
		stopped ? { ...options, cursor: stopped.cursor } : options,
	);
	for await (const page of orders.pages()) {
		for (const order of page.data) {
			seen.add(order.id);
			if (JSON.stringify(store.get(order.id)) !== JSON.stringify(order)) updated++;
			store.put(order);
		}
		if (page.cursor !== undefined) store.save({ cursor: page.cursor, filter, seen: [...seen] });
		onPage?.(seen.size);
		signal?.throwIfAborted();
	}
	let removed = 0;
	if (since === undefined)
		for (const { id } of store.all()) {
			// The list can change while it is read, so only the order itself says that it is gone.
			if (seen.has(id) || (await exists(deskflow, id, options))) continue;
			store.remove(id);
			removed++;
		}
	store.save();
	return { read: seen.size, updated, removed, resumed: stopped !== undefined };
}

const sinceOf = (filter: string): string | undefined => (JSON.parse(filter) as [string | null])[0] ?? undefined;

/** A complete pass does not resume one over new orders, which is smaller. The other way round, the complete pass is finished first. */
function canResume(filter: string, onlyNew: boolean, pageSize: number): boolean {
	const [since, size] = JSON.parse(filter) as [string | null, number];
	return size === pageSize && (since === null || onlyNew);
}

function newest(store: Store<Order>): string | undefined {
	const times = store.all().map((order) => Date.parse(order.created_at));
	if (times.length === 0) return undefined;
	return new Date(times.reduce((one, other) => Math.max(one, other)) - OVERLAP).toISOString();
}

async function exists(deskflow: Deskflow, id: string, options: { readonly signal?: AbortSignal }): Promise<boolean> {
	try {
		await deskflow.orders.retrieve(id, options);
		return true;
	} catch (error) {
		if (error instanceof NotFoundError) return false;
		throw error;
	}
}
