import type { Json, JsonObject, Pointer } from "../document/load.ts";
import { type IntakeLimits, limitError } from "./limits.ts";

/** A key that JavaScript gives a meaning of its own. Written to an object, it would change the object instead. */
const FORBIDDEN = "__proto__";

/**
 * Returns parsed YAML or JSON as plain JSON data: no value occurs twice (as with YAML aliases), no key changes an object's prototype, and
 * depth and number of values are within the limits.
 *
 * @throws DocumentLimitError if a limit is exceeded
 */
export function tidyValue(
	input: unknown,
	file: string,
	limits: IntakeLimits,
	report: (pointer: Pointer, message: string) => void,
): { readonly value: Json; readonly values: number } {
	let values = 0;
	const pointer: (string | number)[] = [];
	const tidy = (value: unknown): Json => {
		if (++values > limits.values)
			throw limitError("values", file, `the document has more than ${limits.values.toLocaleString("en-US")} values`);
		if (pointer.length > limits.depth)
			throw limitError("depth", file, `the document is nested more than ${limits.depth} levels deep`);
		if (Array.isArray(value))
			return value.map((one, index) => {
				pointer.push(index);
				const tidied = tidy(one);
				pointer.pop();
				return tidied;
			});
		if (typeof value === "object" && value !== null) return tidyObject(value as Record<string, unknown>);
		if (typeof value === "number" && !Number.isFinite(value)) {
			report([...pointer], `the number ${value} does not exist in JSON and was read as text`);
			return String(value);
		}
		if (typeof value === "bigint") return value.toString();
		if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
		return null;
	};
	const tidyObject = (value: Record<string, unknown>): JsonObject => {
		const tidied: JsonObject = {};
		for (const key of Object.keys(value)) {
			if (key === FORBIDDEN) {
				report([...pointer, key], `the name ${key} cannot be used in JavaScript objects and was left out`);
				continue;
			}
			pointer.push(key);
			tidied[key] = tidy(value[key]);
			pointer.pop();
		}
		return tidied;
	};
	return { value: tidy(input), values };
}
