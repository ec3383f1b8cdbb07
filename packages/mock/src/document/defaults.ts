/** Defaults of schemas, which documents often write in another type, or outside what the schema allows. */
import type { JsonSchema } from "./description.ts";
import { isRecord, Schemas, typesOf } from "./schema-view.ts";

/**
 * Returns the default of a schema as a value that it allows. Undefined without such a value: a validator would fill the default in and then reject the
 * request for it.
 */
export function defaultOf(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): unknown {
	const { default: given } = schema;
	if (given === undefined || given === null) return undefined;
	const views = new Schemas(schemas);
	return [given, converted(given, typesOf(schema))].find(
		(one) => one !== undefined && views.mayBe(schema, one) && isWithin(schema, one),
	);
}

/** Converts a string that was written for another type. */
function converted(given: unknown, types: readonly string[]): unknown {
	if (typeof given !== "string") return undefined;
	if (types.includes("array")) return given.split(",").map((one) => one.trim());
	if (types.includes("boolean") && /^(true|false)$/i.test(given)) return given.toLowerCase() === "true";
	const isNumber = types.includes("number") || types.includes("integer");
	return isNumber && given.trim() !== "" && Number.isFinite(Number(given)) ? Number(given) : undefined;
}

const SIZES = ["Length", "Items", "Properties"] as const;

function sizeOf(value: unknown, kind: (typeof SIZES)[number]): number | undefined {
	if (kind === "Length") return typeof value === "string" ? [...value].length : undefined;
	if (kind === "Items") return Array.isArray(value) ? value.length : undefined;
	return isRecord(value) ? Object.keys(value).length : undefined;
}

function isWithin(schema: JsonSchema, value: unknown): boolean {
	if (typeof value === "number") {
		const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
		if (typeof multipleOf === "number" && multipleOf > 0 && !Number.isInteger(value / multipleOf)) return false;
		if (typeof minimum === "number" && value < minimum) return false;
		if (typeof maximum === "number" && value > maximum) return false;
		if (typeof exclusiveMinimum === "number" && value <= exclusiveMinimum) return false;
		return !(typeof exclusiveMaximum === "number" && value >= exclusiveMaximum);
	}
	for (const kind of SIZES) {
		const size = sizeOf(value, kind);
		if (size === undefined) continue;
		const [least, most] = [schema[`min${kind}`], schema[`max${kind}`]];
		if ((typeof least === "number" && size < least) || (typeof most === "number" && size > most)) return false;
	}
	return typeof value !== "string" || typeof schema.pattern !== "string" || matches(schema.pattern, value);
}

function matches(pattern: string, value: string): boolean {
	try {
		return new RegExp(pattern, "u").test(value.slice(0, 200));
	} catch {
		return true;
	}
}
