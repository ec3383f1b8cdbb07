/** A stream of random numbers that depends only on a seed and a name, so that streams do not affect each other. */
export interface Stream {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number from `low` to `high`, both included. */
	between(low: number, high: number): number;
	/** Whether something with this probability happens. */
	chance(probability: number): boolean;
	/** One of the items. @throws RangeError for an empty list */
	pick<T>(items: readonly T[]): T;
	/** A UUID made from the stream. */
	uuid(): string;
}

/** FNV-1a, 32 bits. */
export function hash32(text: string, start = 0x811c9dc5): number {
	let value = start;
	for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	return value >>> 0;
}

/** Creates the stream of this seed and name (sfc32). */
export function stream(seed: number, name: string): Stream {
	let a = hash32(name, seed >>> 0);
	let b = hash32(`${name}/b`, a);
	let c = hash32(`${name}/c`, b);
	let d = 1;
	const next = (): number => {
		const sum = (a + b + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 4_294_967_296;
	};
	for (let round = 0; round < 12; round++) next();
	const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
	const hex = (digits: number): string =>
		Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join("");
	return {
		next,
		between,
		chance: (probability) => next() < probability,
		pick(items) {
			if (items.length === 0) throw new RangeError("cannot pick from an empty list");
			return items[Math.floor(next() * items.length)] as (typeof items)[number];
		},
		uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
	};
}
