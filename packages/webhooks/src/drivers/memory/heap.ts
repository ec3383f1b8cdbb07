import type { Kept } from "./kept.ts";

/** Entries sorted by when they become due. */
export class Heap {
	readonly #items: Kept[] = [];
	readonly #places = new Map<Kept, number>();

	first(): Kept | undefined {
		return this.#items[0];
	}

	push(kept: Kept): void {
		this.#items.push(kept);
		this.#up(this.#items.length - 1);
	}

	remove(kept: Kept): void {
		const place = this.#places.get(kept);
		if (place === undefined) return;
		this.#places.delete(kept);
		const last = this.#items.pop()!;
		if (last === kept) return;
		this.#set(place, last);
		this.#down(place);
		this.#up(this.#places.get(last)!);
	}

	#set(place: number, kept: Kept): void {
		this.#items[place] = kept;
		this.#places.set(kept, place);
	}

	#up(from: number): void {
		const items = this.#items;
		const kept = items[from]!;
		let place = from;
		while (place > 0) {
			const parent = (place - 1) >> 1;
			if (!isBefore(kept, items[parent]!)) break;
			this.#set(place, items[parent]!);
			place = parent;
		}
		this.#set(place, kept);
	}

	#down(from: number): void {
		const items = this.#items;
		const kept = items[from]!;
		let place = from;
		for (;;) {
			let child = place * 2 + 1;
			if (child >= items.length) break;
			if (child + 1 < items.length && isBefore(items[child + 1]!, items[child]!)) child++;
			if (!isBefore(items[child]!, kept)) break;
			this.#set(place, items[child]!);
			place = child;
		}
		this.#set(place, kept);
	}
}

const isBefore = (a: Kept, b: Kept) => a.due < b.due || (a.due === b.due && a.sequence < b.sequence);
