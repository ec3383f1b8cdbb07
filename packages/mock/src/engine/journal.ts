/** Keeps a limited number of the latest entries, so that a mock can run for a week without filling the memory. */
export class Journal<Entry> {
	#entries: Entry[] = [];
	readonly #capacity: number;

	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	add(entry: Entry): void {
		this.#entries.push(entry);
		if (this.#entries.length > this.#capacity * 2) this.#entries = this.#entries.slice(-this.#capacity);
	}

	all(): readonly Entry[] {
		return this.#entries.slice(-this.#capacity);
	}

	clear(): void {
		this.#entries = [];
	}
}
