import { DATA_KEYWORDS, SCHEMA_MAPS } from "../document/keywords.ts";
import type { JsonSchema } from "../model/api-model.ts";

/** Keywords that only people read. */
const PROSE = new Set(["description", "title", "examples", "x-source"]);

/** Returns the schema without its documentation, for generated code that is loaded at run time. */
export function withoutProse(schema: JsonSchema): JsonSchema {
	return strip(schema) as JsonSchema;
}

function strip(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(strip);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([keyword]) => !PROSE.has(keyword))
			.map(([keyword, inner]) => [
				keyword,
				SCHEMA_MAPS.has(keyword) ? stripEach(inner) : DATA_KEYWORDS.has(keyword) ? inner : strip(inner),
			]),
	);
}

function stripEach(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, strip(schema)]));
}
