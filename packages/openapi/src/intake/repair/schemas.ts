import { isObject, type Json, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft } from "../draft.ts";
import { visitSchemas } from "../walk-schemas.ts";
import { repairTypes } from "./types.ts";

/** Corrects schemas whose meaning is clear although a keyword has an invalid value. */
export function repairSchemas(draft: Draft): void {
	visitSchemas(draft.document, (schema, pointer) => {
		repairTypes(draft, schema, pointer);
		repairContainers(draft, schema, pointer);
		repairCombinations(draft, schema, pointer);
		repairRequired(draft, schema, pointer);
		repairLimits(draft, schema, pointer);
		repairTexts(draft, schema, pointer);
		return schema;
	});
}

/** `properties`, `items` and `additionalProperties`. */
function repairContainers(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	if (schema.properties !== undefined && !isObject(schema.properties)) {
		draft.repair("schema", pointer, "properties is not an object and was left out");
		delete schema.properties;
	}
	if (isObject(schema.properties))
		for (const [name, one] of Object.entries(schema.properties))
			if (!isObject(one) && typeof one !== "boolean") {
				draft.repair(
					"schema",
					[...pointer, "properties", name],
					"the property has no schema; it was read as any value",
				);
				schema.properties[name] = {};
			}
	if (Array.isArray(schema.items)) {
		draft.repair("schema", pointer, "items is a list of schemas; it was read as prefixItems");
		schema.prefixItems = schema.items;
		delete schema.items;
	} else if (schema.items !== undefined && !isObject(schema.items) && typeof schema.items !== "boolean") {
		draft.repair("schema", pointer, "items is not a schema; the items were read as any value");
		schema.items = {};
	}
	const more = schema.additionalProperties;
	if (more !== undefined && !isObject(more) && typeof more !== "boolean") {
		draft.repair("schema", pointer, "additionalProperties is not a schema; it was read as true");
		schema.additionalProperties = true;
	}
	const isList = schema.type === "array" || (Array.isArray(schema.type) && schema.type.includes("array"));
	if (isList && schema.items === undefined && schema.prefixItems === undefined) {
		draft.repair("schema", pointer, "the array has no items; they were read as any value");
		schema.items = {};
	}
}

function repairCombinations(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	for (const keyword of ["allOf", "anyOf", "oneOf"]) {
		const value = schema[keyword];
		if (value === undefined) continue;
		if (isObject(value)) {
			draft.repair("schema", pointer, `${keyword} is one schema; it was read as a list of one`);
			schema[keyword] = [value];
			continue;
		}
		const kept = Array.isArray(value) ? value.filter((one) => isObject(one) || typeof one === "boolean") : [];
		if (Array.isArray(value) && kept.length === value.length && kept.length > 0) continue;
		draft.repair("schema", pointer, `${keyword} has entries that are not schemas, or none; they were left out`);
		if (kept.length === 0) delete schema[keyword];
		else schema[keyword] = kept;
	}
}

/** `required` is a list of names. Many documents write `required: true` at the property instead, as OpenAPI 2.0 does for parameters. */
function repairRequired(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	const marked = isObject(schema.properties)
		? Object.entries(schema.properties).filter(([, one]) => isObject(one) && typeof one.required === "boolean")
		: [];
	for (const [name, one] of marked) {
		const isRequired = (one as JsonObject).required === true;
		delete (one as JsonObject).required;
		draft.repair(
			"schema",
			[...pointer, "properties", name],
			`required: ${isRequired} at a property means nothing in JSON Schema; it was read as an entry in the list of required properties`,
		);
		if (!isRequired) continue;
		const list = Array.isArray(schema.required) ? schema.required : [];
		schema.required = list.includes(name) ? list : [...list, name];
	}
	const { required } = schema;
	if (required === undefined) return;
	if (Array.isArray(required)) {
		// A property of this name is left out while reading, so nobody could send it.
		const names = [...new Set(required.filter((one) => typeof one === "string" && one !== "__proto__"))];
		if (names.length !== required.length)
			draft.repair(
				"schema",
				pointer,
				"required has entries that are not names, cannot be used or occur twice; they were left out",
			);
		if (names.length === 0) delete schema.required;
		else schema.required = names;
	} else {
		const isMeant =
			typeof required === "string" && isObject(schema.properties) && Object.hasOwn(schema.properties, required);
		draft.repair(
			"schema",
			pointer,
			isMeant ? "required is a string; it was read as a list" : "required is not a list and was left out",
		);
		if (isMeant) schema.required = [required];
		else delete schema.required;
	}
}

const NUMBERS = [
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"multipleOf",
	"minLength",
	"maxLength",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties",
];

function repairLimits(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	for (const [exclusive, plain] of [
		["exclusiveMinimum", "minimum"],
		["exclusiveMaximum", "maximum"],
	] as const) {
		if (typeof schema[exclusive] !== "boolean") continue;
		draft.repair("schema", pointer, `${exclusive} is a boolean, as before OpenAPI 3.1; it was read as a number`);
		if (schema[exclusive] === true && schema[plain] !== undefined) {
			schema[exclusive] = schema[plain];
			delete schema[plain];
		} else delete schema[exclusive];
	}
	for (const keyword of NUMBERS) {
		const value = schema[keyword];
		if (
			value === undefined ||
			(typeof value === "number" && (keyword.startsWith("ex") || isPlain(keyword) || isCount(value)))
		)
			continue;
		const read = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
		if (Number.isFinite(read) && (isPlain(keyword) || keyword.startsWith("ex") || isCount(read))) {
			draft.repair("schema", pointer, `${keyword} is a string; it was read as a number`);
			schema[keyword] = read;
		} else {
			draft.repair(
				"schema",
				pointer,
				`${keyword} is ${JSON.stringify(value)?.slice(0, 40)}, which is no limit; it was left out`,
			);
			delete schema[keyword];
		}
	}
	if (typeof schema.multipleOf === "number" && schema.multipleOf <= 0) delete schema.multipleOf;
	const { pattern } = schema;
	if (pattern === undefined || isPattern(pattern)) return;
	draft.repair("schema", pointer, "the pattern is not a regular expression of JavaScript and was left out");
	delete schema.pattern;
}

const isPlain = (keyword: string): boolean => ["minimum", "maximum", "multipleOf"].includes(keyword);
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function isPattern(value: Json): boolean {
	if (typeof value !== "string") return false;
	try {
		new RegExp(value, "u");
		return true;
	} catch {
		return false;
	}
}

function repairTexts(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	for (const keyword of ["title", "description", "format"]) {
		const value = schema[keyword];
		if (value === undefined || typeof value === "string") continue;
		if (typeof value === "number" || typeof value === "boolean") schema[keyword] = String(value);
		else {
			draft.repair("schema", pointer, `${keyword} is not a string and was left out`);
			delete schema[keyword];
		}
	}
	for (const keyword of ["deprecated", "readOnly", "writeOnly"]) {
		const value = schema[keyword];
		if (value === undefined || typeof value === "boolean") continue;
		draft.repair("schema", pointer, `${keyword} is not true or false; it was read as ${value === "true"}`);
		schema[keyword] = value === "true";
	}
	if (schema.examples !== undefined && !Array.isArray(schema.examples)) {
		const { examples } = schema;
		schema.examples = isObject(examples)
			? Object.values(examples).map((one) => (isObject(one) && one.value !== undefined ? one.value : one))
			: [examples];
	}
}
