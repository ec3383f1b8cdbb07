import { textOf } from "../text-of.ts";

/**
 * Writes a body as JSON; undefined for something that is no JSON value.
 *
 * @throws TypeError for what JSON would silently replace by null, which many APIs read as "clear this field": NaN, Infinity, invalid dates
 */
export function jsonText(operation: string, value: unknown): string | undefined {
	let text: string | undefined;
	try {
		text = JSON.stringify(value);
	} catch (cause) {
		throw new TypeError(`${operation}: the body cannot be written as JSON: ${textOf(cause)}`, { cause });
	}
	// Only a body with a null can have such a value.
	if (text?.includes("null"))
		JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, name: string, one: unknown) {
			const given = this[name];
			const isInvalidDate = given instanceof Date && Number.isNaN(given.getTime());
			if (isInvalidDate || (typeof given === "number" && !Number.isFinite(given)))
				throw new TypeError(
					`${operation}: \`${name}\` must be a value that JSON can express, but was ${isInvalidDate ? "an invalid date" : given}`,
				);
			return one;
		});
	return text;
}
