import type { Kept } from "./kept.ts";
import { lanes } from "./lanes.ts";

/** The entries of one inbox, so arranged that no question needs a look at all of them. */
export interface Box {
	/** Consumers that work on it in this process. */
	consumers: number;
	readonly waiting: number;
	readonly unhandled: number;
	/** Dead entries, in no particular order. */
	dead(): Iterable<Kept>;
	readonly deadCount: number;
	add(kept: Kept): void;
	remove(kept: Kept): void;
	/** Moves an entry after its fields were changed by `change`. */
	update(kept: Kept, change: Partial<Kept>): void;
	/** Whether a suspect is due. */
	suspect(time: number): Kept | undefined;
	/** Entries that are due and no suspects, in the order in which they became due. */
	due(time: number, limit: number, skippedTypes: ReadonlySet<string>): readonly Kept[];
}

export function box(): Box {
	const ready = new Set<Kept>();
	/** Entries that this process has no handler for, by type. */
	const parked = new Map<string, Set<Kept>>();
	const suspects = new Set<Kept>();
	const dead = new Set<Kept>();
	const delayed = heap();
	const order = lanes();
	let [total, unhandled] = [0, 0];

	function place(kept: Kept): void {
		total++;
		if (kept.unhandled) unhandled++;
		if (kept.state === "dead") dead.add(kept);
		else if (kept.state === "taken") return;
		else if (kept.suspect) suspects.add(kept);
		else if (kept.state === "delayed") delayed.push(kept);
		else if (kept.unhandled) park(kept);
		else ready.add(kept);
	}
	function park(kept: Kept): void {
		const { type } = kept.letter;
		const others = parked.get(type) ?? new Set();
		parked.set(type, others.add(kept));
	}
	function take(kept: Kept): void {
		total--;
		if (kept.unhandled) unhandled--;
		ready.delete(kept);
		unpark(kept);
		suspects.delete(kept);
		dead.delete(kept);
		delayed.remove(kept);
		order.forget(kept);
	}
	/** After an entry has ended, or was found to have no handler here, the next one of its key may have its turn. */
	function callNext(kept: Kept): void {
		const next = order.next(kept);
		if (next) ready.add(next);
	}
	function unpark(kept: Kept): void {
		const others = parked.get(kept.letter.type);
		if (others?.delete(kept) && others.size === 0) parked.delete(kept.letter.type);
	}
	/** Those of types that may have a handler by now: a few at a time, to find out. */
	function unskipped(limit: number, skippedTypes: ReadonlySet<string>): Kept[] {
		const found: Kept[] = [];
		for (const [type, others] of parked) {
			if (skippedTypes.has(type)) continue;
			for (const kept of others) {
				if (found.length === limit) return found;
				if (order.isFirst(kept, skippedTypes)) found.push(kept);
			}
		}
		return found;
	}
	return {
		consumers: 0,
		get waiting() {
			return total - dead.size;
		},
		get unhandled() {
			return unhandled;
		},
		get deadCount() {
			return dead.size;
		},
		dead: () => dead,
		add(kept) {
			if (kept.state !== "dead") order.join(kept);
			place(kept);
		},
		remove(kept) {
			take(kept);
			order.leave(kept);
			callNext(kept);
		},
		update(kept, change) {
			const wasDead = kept.state === "dead";
			take(kept);
			Object.assign(kept, change);
			place(kept);
			const isDead = kept.state === "dead";
			if (isDead && !wasDead) order.leave(kept);
			if (wasDead && !isDead) order.join(kept);
			if (isDead || kept.unhandled) callNext(kept);
		},
		suspect(time) {
			for (const kept of suspects) if (kept.due <= time) return kept;
			return undefined;
		},
		due(time, limit, skippedTypes) {
			for (let next = delayed.first(); next && next.due <= time; next = delayed.first()) {
				delayed.remove(next);
				next.state = "ready";
				ready.add(next);
			}
			const found = unskipped(limit, skippedTypes);
			for (const kept of ready) {
				if (found.length >= limit) break;
				if (skippedTypes.has(kept.letter.type)) {
					ready.delete(kept);
					kept.unhandled = true;
					unhandled++;
					park(kept);
					callNext(kept);
				} else if (order.isFirst(kept, skippedTypes)) found.push(kept);
				else {
					ready.delete(kept);
					order.putBehind(kept);
				}
			}
			return found;
		},
	};
}

/** Entries by the time when they become due. */
function heap() {
	const items: Kept[] = [];
	const places = new Map<Kept, number>();
	const isBefore = (a: Kept, b: Kept) => a.due < b.due || (a.due === b.due && a.sequence < b.sequence);
	const set = (place: number, kept: Kept) => {
		items[place] = kept;
		places.set(kept, place);
	};
	function up(place: number): void {
		const kept = items[place]!;
		while (place > 0) {
			const parent = (place - 1) >> 1;
			if (!isBefore(kept, items[parent]!)) break;
			set(place, items[parent]!);
			place = parent;
		}
		set(place, kept);
	}
	function down(place: number): void {
		const kept = items[place]!;
		for (;;) {
			let child = place * 2 + 1;
			if (child >= items.length) break;
			if (child + 1 < items.length && isBefore(items[child + 1]!, items[child]!)) child++;
			if (!isBefore(items[child]!, kept)) break;
			set(place, items[child]!);
			place = child;
		}
		set(place, kept);
	}
	return {
		first: () => items[0],
		push(kept: Kept) {
			items.push(kept);
			up(items.length - 1);
		},
		remove(kept: Kept) {
			const place = places.get(kept);
			if (place === undefined) return;
			places.delete(kept);
			const last = items.pop()!;
			if (last === kept) return;
			set(place, last);
			down(place);
			up(places.get(last)!);
		},
	};
}
