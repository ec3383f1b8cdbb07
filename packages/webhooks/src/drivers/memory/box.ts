import { Heap } from "./heap.ts";
import type { Kept } from "./kept.ts";
import { Lanes } from "./lanes.ts";

/** The entries of one inbox, indexed so that no lookup has to scan all of them. */
export class Box {
	/** How many consumers in this process work on it. */
	consumers = 0;
	readonly #ready = new Set<Kept>();
	/** Entries that this process has no handler for, by type. */
	readonly #parked = new Map<string, Set<Kept>>();
	readonly #suspects = new Set<Kept>();
	readonly #dead = new Set<Kept>();
	readonly #delayed = new Heap();
	readonly #order = new Lanes();
	#total = 0;
	#unhandled = 0;

	get waiting(): number {
		return this.#total - this.#dead.size;
	}

	get unhandled(): number {
		return this.#unhandled;
	}

	get deadCount(): number {
		return this.#dead.size;
	}

	/** Returns dead entries, in no particular order. */
	dead(): Iterable<Kept> {
		return this.#dead;
	}

	add(kept: Kept): void {
		if (kept.state !== "dead") this.#order.join(kept);
		this.#place(kept);
	}

	remove(kept: Kept): void {
		this.#take(kept);
		this.#order.leave(kept);
		this.#callNext(kept);
	}

	/** Changes fields of an entry and updates the index. */
	update(kept: Kept, change: Partial<Kept>): void {
		const wasDead = kept.state === "dead";
		this.#take(kept);
		Object.assign(kept, change);
		this.#place(kept);
		const isDead = kept.state === "dead";
		if (isDead && !wasDead) this.#order.leave(kept);
		if (wasDead && !isDead) this.#order.join(kept);
		if (isDead || kept.unhandled) this.#callNext(kept);
	}

	/** Returns an entry that is due and whose last worker died. */
	suspect(time: number): Kept | undefined {
		for (const kept of this.#suspects) if (kept.due <= time) return kept;
		return undefined;
	}

	/** Returns entries that are due and not suspects, sorted by when they became due. */
	due(time: number, limit: number, skippedTypes: ReadonlySet<string>): readonly Kept[] {
		this.#wakeDelayed(time);
		const found = this.#unskipped(limit, skippedTypes);
		for (const kept of this.#ready) {
			if (found.length >= limit) break;
			if (skippedTypes.has(kept.letter.type)) {
				this.#ready.delete(kept);
				kept.unhandled = true;
				this.#unhandled++;
				this.#park(kept);
				this.#callNext(kept);
			} else if (this.#order.isFirst(kept, skippedTypes)) found.push(kept);
			else {
				this.#ready.delete(kept);
				this.#order.putBehind(kept);
			}
		}
		return found;
	}

	#wakeDelayed(time: number): void {
		const delayed = this.#delayed;
		for (let next = delayed.first(); next && next.due <= time; next = delayed.first()) {
			delayed.remove(next);
			next.state = "ready";
			this.#ready.add(next);
		}
	}

	/** Returns a few entries of types that had no handler, because one may have been registered since. */
	#unskipped(limit: number, skippedTypes: ReadonlySet<string>): Kept[] {
		const found: Kept[] = [];
		for (const [type, others] of this.#parked) {
			if (skippedTypes.has(type)) continue;
			for (const kept of others) {
				if (found.length === limit) return found;
				if (this.#order.isFirst(kept, skippedTypes)) found.push(kept);
			}
		}
		return found;
	}

	#place(kept: Kept): void {
		this.#total++;
		if (kept.unhandled) this.#unhandled++;
		if (kept.state === "dead") this.#dead.add(kept);
		else if (kept.state === "taken") return;
		else if (kept.suspect) this.#suspects.add(kept);
		else if (kept.state === "delayed") this.#delayed.push(kept);
		else if (kept.unhandled) this.#park(kept);
		else this.#ready.add(kept);
	}

	#take(kept: Kept): void {
		this.#total--;
		if (kept.unhandled) this.#unhandled--;
		this.#ready.delete(kept);
		this.#unpark(kept);
		this.#suspects.delete(kept);
		this.#dead.delete(kept);
		this.#delayed.remove(kept);
		this.#order.forget(kept);
	}

	#park(kept: Kept): void {
		const { type } = kept.letter;
		const others = this.#parked.get(type) ?? new Set();
		this.#parked.set(type, others.add(kept));
	}

	#unpark(kept: Kept): void {
		const { type } = kept.letter;
		const others = this.#parked.get(type);
		if (others?.delete(kept) && others.size === 0) this.#parked.delete(type);
	}

	/** Makes the next entry with the same key available, after this one has ended or turned out to have no handler here. */
	#callNext(kept: Kept): void {
		const next = this.#order.next(kept);
		if (next) this.#ready.add(next);
	}
}
