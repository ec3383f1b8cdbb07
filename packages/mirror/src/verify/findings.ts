import type { Difference } from "./report.ts";

/** How many differences and sentences are kept. */
const SHOWN = 1_000;

/** What a check has found so far: the first differences and doubts, and the number of all. */
export class Findings {
	readonly differences: Difference[] = [];
	readonly unproved: string[] = [];
	differenceCount = 0;
	unprovedCount = 0;
	/** Records that the API listed. */
	records = 0;
	/** Records that changed while the check ran, or shortly before. */
	inFlight = 0;

	/** Adds a record in which the mirror and the API differ. */
	differs(difference: Difference): void {
		this.differenceCount++;
		if (this.differences.length < SHOWN) this.differences.push(difference);
	}

	/** Adds what could not be proved, as a sentence. */
	doubts(sentence: string): void {
		this.unprovedCount++;
		if (this.unproved.length < SHOWN) this.unproved.push(sentence);
	}

	/** Whether nothing differs and nothing is in doubt. */
	get isProved(): boolean {
		return this.differenceCount === 0 && this.unprovedCount === 0;
	}
}
