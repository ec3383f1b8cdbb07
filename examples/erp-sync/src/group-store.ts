/** The master data of the group's ERP, which people there edit, with a log of what changed. */

export type Fields = Readonly<Record<string, string | number>>;

export interface GroupChange {
	readonly position: number;
	readonly number: string;
}

export class GroupStore {
	readonly #records = new Map<string, Fields>();
	readonly #closed = new Set<string>();
	readonly #changes: GroupChange[] = [];

	/** Creates a record, or changes some of its fields. */
	write(number: string, fields: Fields): void {
		this.#records.set(number, { ...this.#records.get(number), ...fields });
		this.#changes.push({ position: this.#changes.length + 1, number });
	}

	/** Marks a record as no longer in use. Nothing is ever deleted here. */
	close(number: string): void {
		this.#closed.add(number);
	}

	read(number: string): Fields | undefined {
		return this.#records.get(number);
	}

	isClosed(number: string): boolean {
		return this.#closed.has(number);
	}

	changes(after: number): readonly GroupChange[] {
		return this.#changes.slice(after);
	}
}
