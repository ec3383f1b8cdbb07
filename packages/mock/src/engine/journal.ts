/** Keeps the last so many entries, so that a mock that runs for a week does not fill the memory. */
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
