// A slot holds a hash and a position plus one; 0 is an unused slot.
const FREE = 0;
const REMOVED = 0xffffffff;
const SMALLEST = 64;

/** FNV-1a over the characters of a string. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}

/**
 * Positions by the hash of a string, at 8 to 16 bytes each. Texts are not kept, so different texts may share a hash:
 * after a lookup, compare the text with what is at the places.
 */
export class HashIndex {
	#slots = new Uint32Array(2 * SMALLEST);
	#used = 0;

	add(text: string, place: number): void {
		if (4 * (this.#used + 1) > 3 * this.#capacity) this.#rebuild(0);
		this.#put(hashOf(text), place + 1);
	}

	remove(text: string, place: number): void {
		const hash = hashOf(text);
		for (let slot = this.#first(hash); this.#slots[slot + 1] !== FREE; slot = this.#next(slot))
			if (this.#slots[slot] === hash && this.#slots[slot + 1] === place + 1) this.#slots[slot + 1] = REMOVED;
	}

	/** Returns the positions of texts with the same hash, in ascending order. */
	placesOf(text: string): number[] {
		const hash = hashOf(text);
		const places: number[] = [];
		for (let slot = this.#first(hash); this.#slots[slot + 1] !== FREE; slot = this.#next(slot))
			if (this.#slots[slot] === hash && this.#slots[slot + 1] !== REMOVED)
				places.push((this.#slots[slot + 1] as number) - 1);
		return places.sort((a, b) => a - b);
	}

	/** Removes the positions before this one. */
	dropBefore(place: number): void {
		this.#rebuild(place);
	}

	get #capacity(): number {
		return this.#slots.length / 2;
	}

	#first(hash: number): number {
		// Using only the low bits would put texts with the same end in adjacent slots.
		return 2 * ((hash ^ (hash >>> 15)) & (this.#capacity - 1));
	}

	#next(slot: number): number {
		return slot + 2 === this.#slots.length ? 0 : slot + 2;
	}

	#put(hash: number, stored: number): void {
		let slot = this.#first(hash);
		while (this.#slots[slot + 1] !== FREE) slot = this.#next(slot);
		this.#slots[slot] = hash;
		this.#slots[slot + 1] = stored;
		this.#used++;
	}

	#rebuild(firstPlace: number): void {
		const old = this.#slots;
		const kept = (slot: number): boolean => {
			const stored = old[slot + 1] as number;
			return stored !== FREE && stored !== REMOVED && stored > firstPlace;
		};
		let count = 0;
		for (let slot = 0; slot < old.length; slot += 2) if (kept(slot)) count++;
		let capacity = SMALLEST;
		while (capacity < 2 * count) capacity *= 2;
		this.#slots = new Uint32Array(2 * capacity);
		this.#used = 0;
		for (let slot = 0; slot < old.length; slot += 2)
			if (kept(slot)) this.#put(old[slot] as number, old[slot + 1] as number);
	}
}
