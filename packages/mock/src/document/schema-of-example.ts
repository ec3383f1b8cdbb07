/** What an example says about a response that has no schema. */
import type { DescribedResponse, JsonSchema } from "./description.ts";
import { isRecord } from "./schema-view.ts";
import { define } from "./synthesis.ts";

const MAX_DEPTH = 6;
const MAX_PROPERTIES = 200;

function schemaOf(value: unknown, depth: number): JsonSchema {
	if (depth > MAX_DEPTH || value === null || value === undefined) return {};
	if (Array.isArray(value)) return { type: "array", items: schemaOf(value[0], depth + 1) };
	if (!isRecord(value)) return { type: typeof value, example: value };
	const properties: Record<string, JsonSchema> = {};
	const entries = Object.entries(value).slice(0, MAX_PROPERTIES);
	for (const [name, one] of entries) define(properties, name, schemaOf(one, depth + 1));
	return { type: "object", properties, required: entries.map(([name]) => name), example: value };
}

/** Returns the response with a schema, if it only shows an object or a list: its records can be found by their ids then. */
export function withSchema(response: DescribedResponse): DescribedResponse {
	const { schema, example, contentType = "" } = response;
	const isEmpty = schema === undefined || Object.keys(schema).length === 0;
	if (!isEmpty || !/json/i.test(contentType) || typeof example !== "object" || example === null) return response;
	return { ...response, schema: schemaOf(example, 0) };
}
