/** Replaces a lone surrogate, which cannot be encoded in UTF-8, so that it does not fail the call. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

/**
 * Writes a param as the parts of a query: a list repeats its name, with or without brackets.
 *
 * @throws TypeError for an object, which would be sent as "[object Object]"
 */
export function plainParts(format: "repeat" | "brackets", name: string, value: unknown): string[] {
	const field = encode(Array.isArray(value) && format === "brackets" ? `${name}[]` : name);
	return [value]
		.flat()
		.filter((one) => one !== undefined)
		.map((one) => `${field}=${queryText(name, one)}`);
}

/** Writes a single value. */
export function queryText(name: string, value: unknown): string {
	const isDate = value instanceof Date;
	const isWritable = typeof value === "number" ? Number.isFinite(value) : !/^(?:symbol|function)$/.test(typeof value);
	if (!isWritable)
		throw new TypeError(
			`${name} must be a string, number, boolean, date or list of them, but was ${typeof value === "number" ? value : `a ${typeof value}`}`,
		);
	if (typeof value !== "object" || value === null) return encode(String(value));
	if (isDate && !Number.isNaN(value.getTime())) return encode(value.toISOString());
	const was = isDate
		? "was an invalid date"
		: Array.isArray(value)
			? "contained a list within a list"
			: "was an object";
	throw new TypeError(`${name} must be a string, number, boolean, date or list of them, but ${was}`);
}
