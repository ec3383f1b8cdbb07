/** A hundred years. Databases add durations to dates, and much longer ones overflow their date range. */
const LONGEST_MS = 3_155_760_000_000;

/** Returns a duration in whole milliseconds that every database can compute with; `Infinity` becomes a hundred years. */
export function storableDuration(ms: number): number {
	return Math.min(Math.ceil(ms), LONGEST_MS);
}

/** Checks numbers by the names of their options. @throws TypeError for one that is not a number of at least `least` */
export function checkNumbers(owner: string, options: Readonly<Record<string, unknown>>, least: number): void {
	for (const [name, value] of Object.entries(options))
		if (!(typeof value === "number" && value >= least))
			throw new TypeError(`${owner}: \`${name}\` must be a number of at least ${least}, but was ${String(value)}.`);
}

/** Returns the number if it is at least 1. @throws TypeError for any other number */
export function atLeastOne(option: string, value: number): number {
	if (value >= 1) return value;
	throw new TypeError(`${option} must be 1 or more, but was ${value}.`);
}
