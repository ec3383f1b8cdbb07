/** How full the table gets before it grows. */
const MOST = 0.7;
const FIRST_SIZE = 1_024;

/**
 * Counts distinct ids, of which a list may show millions. It keeps 64 bits of each, in 12 to 23 bytes, where a set of strings takes about 100. Among ten
 * million ids, two share their 64 bits once in 400,000 checks; then one is counted too few, which a check reports.
 */
export class IdSet {
	/** Two halves of a hash for each slot; both are 0 in an empty one. */
	#slots = new Uint32Array(2 * FIRST_SIZE);
	#size = 0;

	/** Number of distinct ids. */
	get size(): number {
		return this.#size;
	}

	/** Number of bytes that it takes. */
	get bytes(): number {
		return this.#slots.byteLength;
	}

	add(id: string): void {
		const [high, low] = hashOf(id);
		if (!insert(this.#slots, high, low)) return;
		this.#size++;
		if (this.#size > (this.#slots.length / 2) * MOST) this.#grow();
	}

	#grow(): void {
		const old = this.#slots;
		this.#slots = new Uint32Array(2 * old.length);
		for (let at = 0; at < old.length; at += 2) {
			const [high = 0, low = 0] = [old[at], old[at + 1]];
			if (high !== 0 || low !== 0) insert(this.#slots, high, low);
		}
	}
}

/** Returns whether the hash is new. */
function insert(slots: Uint32Array, high: number, low: number): boolean {
	for (let at = (2 * low) & (slots.length - 1); ; at = (at + 2) & (slots.length - 1)) {
		if (slots[at] === high && slots[at + 1] === low) return false;
		if (slots[at] !== 0 || slots[at + 1] !== 0) continue;
		slots[at] = high;
		slots[at + 1] = low;
		return true;
	}
}

/** Two hashes of 32 bits with the multipliers of `cyrb53`. */
function hashOf(id: string): readonly [high: number, low: number] {
	let [a, b] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < id.length; at++) {
		const code = id.charCodeAt(at);
		a = Math.imul(a ^ code, 0x9e3779b1);
		b = Math.imul(b ^ code, 0x5f356495);
	}
	a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
	b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
	const [high, low] = [a >>> 0, b >>> 0];
	return high === 0 && low === 0 ? [0, 1] : [high, low];
}
