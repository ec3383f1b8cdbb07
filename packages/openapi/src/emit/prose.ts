import type { JsonSchema } from "../model/api-model.ts";

/** Keywords that only people read. */
const PROSE = new Set(["description", "title", "examples", "x-source"]);
/** Keywords whose value maps names of the document's choice to schemas. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
/** Keywords whose value is data, whatever its keys are called. */
const DATA = new Set(["const", "default", "enum"]);

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
				NAMED.has(keyword) ? stripEach(inner) : DATA.has(keyword) ? inner : strip(inner),
			]),
	);
}

function stripEach(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, strip(schema)]));
}
