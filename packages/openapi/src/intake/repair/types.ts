import { isObject, type Json, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft } from "../draft.ts";

const TYPES = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);

/** What people write for the type of a value although JSON Schema has another word for it. */
const MEANT: Readonly<Record<string, readonly [type: string, format?: string]>> = {
	any: [""],
	mixed: [""],
	unknown: [""],
	arr: ["array"],
	list: ["array"],
	bool: ["boolean"],
	byte: ["string", "byte"],
	binary: ["string", "binary"],
	date: ["string", "date"],
	datetime: ["string", "date-time"],
	"date-time": ["string", "date-time"],
	dictionary: ["object"],
	decimal: ["number"],
	double: ["number", "double"],
	enum: ["string"],
	file: ["string", "binary"],
	float: ["number", "float"],
	guid: ["string", "uuid"],
	hash: ["object"],
	int: ["integer"],
	int32: ["integer", "int32"],
	int64: ["integer", "int64"],
	json: ["object"],
	long: ["integer", "int64"],
	map: ["object"],
	none: ["null"],
	obj: ["object"],
	password: ["string", "password"],
	str: ["string"],
	text: ["string"],
	time: ["string", "time"],
	timestamp: ["string", "date-time"],
	uri: ["string", "uri"],
	url: ["string", "uri"],
	uuid: ["string", "uuid"],
};

/** Corrects `type`, `nullable` and `enum`. */
export function repairTypes(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	if (schema.type !== undefined) repairType(draft, schema, pointer);
	if (schema.type === undefined) addType(draft, schema, pointer);
	if (schema.nullable !== undefined) repairNullable(draft, schema, pointer);
	if (schema.enum !== undefined) repairEnum(draft, schema, pointer);
}

function repairType(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	const given = Array.isArray(schema.type) ? schema.type : [schema.type as Json];
	const formats: string[] = [];
	const types = given.flatMap((one) =>
		String(one === null ? "null" : isObject(one) ? "" : one)
			.split(/[|,/]|\bor\b/)
			.map((name) => name.trim())
			.flatMap((name) => {
				if (TYPES.has(name)) return [name];
				const lower = name.toLowerCase();
				const [type = "", format] = TYPES.has(lower) ? [lower] : (MEANT[lower] ?? []);
				if (format !== undefined) formats.push(format);
				return type === "" ? [] : [type];
			}),
	);
	const unique = [...new Set(types)];
	const isSame = given.length === unique.length && given.every((one, index) => one === unique[index]);
	if (isSame && unique.length > 0) return;
	draft.repair(
		"schema",
		pointer,
		`the type ${JSON.stringify(schema.type).slice(0, 80)} is not one of JSON Schema; it was read as ${unique.join(" or ") || "any value"}`,
	);
	if (unique.length === 0) delete schema.type;
	else schema.type = unique.length === 1 ? (unique[0] as string) : unique;
	if (schema.format === undefined && formats.length === 1 && unique.length === 1) schema.format = formats[0] as string;
}

/** A schema with properties is meant as an object, and one with items as a list, unless it only adds to another schema. */
function addType(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	if (
		schema.$ref !== undefined ||
		schema.allOf !== undefined ||
		schema.anyOf !== undefined ||
		schema.oneOf !== undefined
	)
		return;
	const type = isObject(schema.properties) ? "object" : schema.items !== undefined ? "array" : undefined;
	if (type === undefined) return;
	draft.repair(
		"schema",
		pointer,
		`the schema has ${type === "object" ? "properties" : "items"} but no type; it was read as ${type === "object" ? "an object" : "an array"}`,
	);
	schema.type = type;
}

/** OpenAPI 3.1 has no `nullable`; the upgrade leaves it where no type is beside it. */
function repairNullable(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	const isNullable = schema.nullable === true || schema.nullable === "true";
	delete schema.nullable;
	if (!isNullable) return;
	if (typeof schema.type === "string" && schema.type !== "null") schema.type = [schema.type, "null"];
	else if (Array.isArray(schema.type)) {
		if (!schema.type.includes("null")) schema.type.push("null");
	} else if (typeof schema.$ref === "string") {
		schema.anyOf = [{ $ref: schema.$ref }, { type: "null" }];
		delete schema.$ref;
	} else {
		const keyword = ["oneOf", "anyOf"].find((one) => Array.isArray(schema[one]));
		if (keyword !== undefined) (schema[keyword] as Json[]).push({ type: "null" });
		else if (Array.isArray(schema.allOf)) {
			const { allOf } = schema;
			schema.anyOf = [{ allOf }, { type: "null" }];
			delete schema.allOf;
		} else return; // Any value, which includes null.
	}
	draft.repair("schema", pointer, "nullable does not exist in OpenAPI 3.1; null was added to the schema");
}

function repairEnum(draft: Draft, schema: JsonObject, pointer: Pointer): void {
	const given = schema.enum as Json;
	if (!Array.isArray(given) || given.length === 0) {
		draft.repair("schema", pointer, "enum is not a list of values, or empty; it was left out");
		delete schema.enum;
		return;
	}
	const isNullable = Array.isArray(schema.type) && schema.type.includes("null");
	const seen = new Set<string>();
	const unique = given.filter((one) => {
		const key = JSON.stringify(one);
		return !seen.has(key) && Boolean(seen.add(key));
	});
	if (unique.length < given.length) draft.repair("schema", pointer, "enum has values twice; they were left out once");
	if (isNullable && !unique.includes(null)) unique.push(null);
	schema.enum = unique;
}
