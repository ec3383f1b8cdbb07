import { countText } from "../sources/record.ts";
import { IdSet } from "./id-set.ts";

/** Compares how many records a list has shown with how many there are, if the API says that. */
export class Totals {
	#least = Number.POSITIVE_INFINITY;
	#most = Number.NEGATIVE_INFINITY;
	readonly #ids = new IdSet();

	/** Counts a page. */
	add(ids: readonly string[], total: number | undefined): void {
		if (total === undefined) return;
		for (const id of ids) this.#ids.add(id);
		this.#least = Math.min(this.#least, total);
		this.#most = Math.max(this.#most, total);
	}

	/** Returns what is wrong, as a sentence. The total may have changed from page to page. */
	problem(resource: string): string | undefined {
		const shown = this.#ids.size;
		if (this.#most < 0 || (shown >= this.#least && shown <= this.#most)) return undefined;
		return countText(resource, this.#most, shown);
	}
}
