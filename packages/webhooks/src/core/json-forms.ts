/** The forms in which different serializers write the same JSON. */
import { tryTo } from "./try-to.ts";

type Form = readonly [what: string, text: string | undefined];

const REWRITTEN = "the body was serialized again";

/** JSON as serializers of other languages write it, and JSON that was encoded once too often or not often enough. */
export function* jsonForms(text: string): Generator<Form> {
	const parsed = tryTo(() => ({ value: JSON.parse(text) as unknown }));
	// A body that is nested too deeply for these forms is not looked at.
	if (parsed) yield* tryTo(() => [...rewritten(parsed.value, text)]) ?? [];
	if (typeof parsed?.value === "string") yield ["the body was encoded as a JSON string", parsed.value];
	yield ["the body was a JSON string, which was decoded", JSON.stringify(text)];
	if (typeof parsed?.value === "string")
		yield ["the body was encoded as a JSON string twice", tryTo(() => String(JSON.parse(parsed.value as string)))];
}

function* rewritten(value: unknown, text: string): Generator<Form> {
	const compact = JSON.stringify(value);
	yield [`${REWRITTEN}, with white space`, compact];
	yield [`${REWRITTEN}, without its white space`, JSON.stringify(value, null, 2)];
	yield [`${REWRITTEN}, with other white space`, JSON.stringify(value, null, 4)];
	yield [`${REWRITTEN}, with other white space`, JSON.stringify(value, null, "\t")];
	yield [`${REWRITTEN}, without blanks after colons and commas`, spaced(value)];
	// Done without parsing, so that 1.0 and large numbers stay unchanged.
	yield [`${REWRITTEN}, with white space`, text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1")];
	const sorted = sortedKeys(value);
	yield [`${REWRITTEN}, with its fields in another order`, JSON.stringify(sorted)];
	yield [`${REWRITTEN}, with its fields in another order`, spaced(sorted)];
	for (const form of [compact, spaced(value)]) {
		yield [`${REWRITTEN}, without escapes (\\u00e9 became é)`, asciiOnly(form)];
		yield [`${REWRITTEN}, without escaped slashes (\\/ became /)`, form.replaceAll("/", "\\/")];
		yield [`${REWRITTEN}, without escapes and escaped slashes`, asciiOnly(form).replaceAll("/", "\\/")];
		yield [`${REWRITTEN}, without escapes of <, > and &`, htmlSafe(form)];
	}
}

/** As Python and PHP write it. */
const asciiOnly = (json: string): string =>
	json.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** As Go writes it. */
const htmlSafe = (json: string): string =>
	json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

function sortedKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortedKeys);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, sortedKeys(one)]),
	);
}

/** JSON as Python writes it. */
function spaced(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value)
		.map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`)
		.join(", ")}}`;
}
