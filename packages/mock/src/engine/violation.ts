import type { ErrorObject } from "ajv/dist/2020.js";

const counted = (count: unknown, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(", ") : String(values));
const VOWEL = /^[aeiou]/;
const withArticle = (name: string): string => `${VOWEL.test(name) ? "an" : "a"} ${name}`;
const typeNames = (type: unknown): string =>
	(Array.isArray(type) ? type : [type]).map((one) => (one === "null" ? "null" : withArticle(String(one)))).join(" or ");

/** What each rule of JSON Schema asks for, in words. */
const TEXTS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
	minLength: ({ limit }) =>
		limit === 1 ? "must not be empty" : `must have at least ${counted(limit, "character", "characters")}`,
	maxLength: ({ limit }) => `must have at most ${counted(limit, "character", "characters")}`,
	minItems: ({ limit }) => `must have at least ${counted(limit, "entry", "entries")}`,
	maxItems: ({ limit }) => `must have at most ${counted(limit, "entry", "entries")}`,
	minProperties: ({ limit }) => `must have at least ${counted(limit, "field", "fields")}`,
	minimum: ({ limit }) => `must be at least ${String(limit)}`,
	maximum: ({ limit }) => `must be at most ${String(limit)}`,
	exclusiveMinimum: ({ limit }) => `must be above ${String(limit)}`,
	exclusiveMaximum: ({ limit }) => `must be below ${String(limit)}`,
	enum: ({ allowedValues }) => `must be one of ${listed(allowedValues)}`,
	const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
	type: ({ type }) => `must be ${typeNames(type)}`,
	format: ({ format }) => `must be a valid ${String(format)}`,
	pattern: ({ pattern }) => `must match the pattern ${String(pattern)}`,
	uniqueItems: () => "must not contain an entry twice",
	additionalProperties: ({ additionalProperty }) => `must not have the field ${String(additionalProperty)}`,
};

/** Returns what is wrong with a value, to be read behind its name: "must not be empty". */
export function violationText({ keyword, params, message = "is not valid" }: ErrorObject): string {
	const text = Object.hasOwn(TEXTS, keyword) ? TEXTS[keyword] : undefined;
	return text?.(params) ?? message.replace("must NOT", "must not");
}
