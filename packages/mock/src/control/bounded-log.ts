/** How entries are found and counted. */
interface LogOptions<Entry> {
	idOf(entry: Entry): string;
	/** Characters that an entry takes, roughly. */
	sizeOf(entry: Entry): number;
	readonly maxEntries: number;
	readonly maxTotal: number;
}

/** Keeps the latest entries within a limited amount of memory. */
export class BoundedLog<Entry> {
	readonly #options: LogOptions<Entry>;
	#entries: Entry[] = [];
	#byId = new Map<string, Entry>();
	#total = 0;

	constructor(options: LogOptions<Entry>) {
		this.#options = options;
	}

	add(entry: Entry): void {
		const { idOf, sizeOf, maxEntries, maxTotal } = this.#options;
		this.#entries.push(entry);
		this.#byId.set(idOf(entry), entry);
		this.#total += sizeOf(entry);
		if (this.#entries.length > 2 * maxEntries || this.#total > maxTotal) this.#forget();
	}

	get size(): number {
		return this.#entries.length;
	}

	get(id: string): Entry | undefined {
		return this.#byId.get(id);
	}

	/** Newest first. */
	*newest(): Iterable<Entry> {
		for (let index = this.#entries.length - 1; index >= 0; index--) yield this.#entries[index] as Entry;
	}

	clear(): void {
		this.#entries = [];
		this.#byId.clear();
		this.#total = 0;
	}

	/** Forgets the oldest half, so that adding stays cheap. */
	#forget(): void {
		const { idOf, sizeOf } = this.#options;
		const gone = this.#entries.splice(0, Math.ceil(this.#entries.length / 2));
		for (const one of gone) {
			this.#byId.delete(idOf(one));
			this.#total -= sizeOf(one);
		}
	}
}
