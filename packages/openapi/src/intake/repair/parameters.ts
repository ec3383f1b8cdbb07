import { isObject, type Json, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft, OperationPlace } from "../draft.ts";
import { parametersOfPath } from "../path-template.ts";
import { readPointer, valueAt } from "../pointers.ts";
import { repairContent, repairSchemaField } from "./content.ts";

const PLACES = new Set(["query", "path", "header", "cookie"]);

/** Corrects the parameters of an operation, and those that it shares with the other operations of its path. */
export function repairParameters(draft: Draft, place: OperationPlace): void {
	const { item, operation, path, pointer } = place;
	const shared = tidy(draft, item, path, pointer.slice(0, -1));
	const own = tidy(draft, operation, path, pointer);
	const template = parametersOfPath(path);
	const named = new Map(
		[...shared, ...own].filter((one) => one.value.in === "path").map((one) => [String(one.value.name), one]),
	);
	const missing = template.filter((name) => !named.has(name));
	const extra = [...named].filter(([name]) => !template.includes(name));
	for (const [name, one] of extra) {
		const [meant] = missing.length === 1 && extra.length === 1 ? missing : [];
		if (meant !== undefined) {
			draft.repair(
				"parameter",
				one.pointer,
				`the path has {${meant}}, but the parameter is called ${name}; it was read as ${meant}`,
			);
			own.push({ value: { ...one.value, name: meant }, pointer: one.pointer });
			missing.length = 0;
		} else draft.repair("parameter", one.pointer, `the path has no {${name}}; the parameter was left out`);
		remove(operation, name, draft);
		remove(item, name, draft);
		if (meant !== undefined) push(operation, { ...one.value, name: meant });
	}
	for (const name of missing) {
		draft.repair(
			"parameter",
			pointer,
			`the path parameter ${name} is not in the parameters of the operation; it was read as a string`,
		);
		push(operation, { name, in: "path", required: true, schema: { type: "string" } });
	}
}

const push = (holder: JsonObject, parameter: JsonObject): void => {
	holder.parameters = [...(Array.isArray(holder.parameters) ? holder.parameters : []), parameter];
};

function remove(holder: JsonObject, name: string, draft: Draft): void {
	if (!Array.isArray(holder.parameters)) return;
	holder.parameters = holder.parameters.filter((one) => {
		const value = resolved(draft, one);
		return !(value?.in === "path" && value.name === name);
	});
}

interface Found {
	readonly value: JsonObject;
	readonly pointer: Pointer;
}

function resolved(draft: Draft, one: Json): JsonObject | undefined {
	if (!isObject(one)) return undefined;
	if (typeof one.$ref !== "string") return one;
	const found = valueAt(draft.document, readPointer(one.$ref) ?? []);
	return isObject(found) ? found : undefined;
}

/** Leaves only parameters that have a name and a known place. Returns them, with references followed. */
function tidy(draft: Draft, holder: JsonObject, path: string, pointer: Pointer): Found[] {
	const { parameters } = holder;
	if (parameters === undefined) return [];
	if (!Array.isArray(parameters)) {
		draft.repair("parameter", [...pointer, "parameters"], "the parameters are not a list and were left out");
		delete holder.parameters;
		return [];
	}
	const found = new Map<string, Found>();
	const kept = new Map<string, Json>();
	for (const [index, one] of parameters.entries()) {
		const at = [...pointer, "parameters", index];
		const value = resolved(draft, one);
		if (!value || !repairParameter(draft, value, path, at)) continue;
		const key = `${String(value.in)} ${String(value.name)}`;
		if (kept.has(key))
			draft.repair(
				"parameter",
				at,
				`the parameter ${String(value.name).slice(0, 80)} is listed twice; the last one was used`,
			);
		kept.set(key, one);
		found.set(key, { value, pointer: at });
	}
	holder.parameters = [...kept.values()];
	return [...found.values()];
}

/** Corrects a parameter. @returns whether it can be used */
function repairParameter(draft: Draft, parameter: JsonObject, path: string, pointer: Pointer): boolean {
	const leftOut = (why: string): false => {
		draft.warn("parameter", pointer, `the parameter ${why} and was left out`);
		return false;
	};
	if (typeof parameter.name === "number") parameter.name = String(parameter.name);
	if (typeof parameter.name !== "string" || parameter.name === "") return leftOut("has no name");
	if (parameter.in === "querystring")
		return leftOut(`${parameter.name} is the whole query string, which is not supported,`);
	if (!PLACES.has(String(parameter.in))) {
		const lower = String(parameter.in).toLowerCase();
		const inPath = parametersOfPath(path).includes(parameter.name);
		const meant = PLACES.has(lower)
			? lower
			: inPath
				? "path"
				: lower === "body" || lower === "formdata"
					? undefined
					: "query";
		if (meant === undefined)
			return leftOut(`${parameter.name} has in: ${String(parameter.in)}, which OpenAPI 3 does not have,`);
		draft.repair(
			"parameter",
			pointer,
			`the parameter ${parameter.name} has in: ${JSON.stringify(parameter.in ?? null)}; it was read as in: ${meant}`,
		);
		parameter.in = meant;
	}
	if (parameter.in === "path" && parameter.required !== true) {
		if (parameter.required !== undefined)
			draft.repair(
				"parameter",
				pointer,
				`the path parameter ${parameter.name} is not required, but a path without it is another path`,
			);
		parameter.required = true;
	}
	if (parameter.required !== undefined && typeof parameter.required !== "boolean")
		parameter.required = parameter.required === "true";
	if (parameter.in === "header" && !/^[\w!#$%&'*+.^`|~-]+$/.test(parameter.name))
		return leftOut(`${JSON.stringify(parameter.name)} is not the name of a header`);
	if (parameter.description !== undefined && typeof parameter.description !== "string") delete parameter.description;
	repairSchemaField(parameter, "schema");
	repairContent(draft, parameter, pointer);
	if (parameter.schema === undefined && (!isObject(parameter.content) || Object.keys(parameter.content).length === 0)) {
		delete parameter.content;
		const read = parameter.type === undefined ? "it was read as any value" : "its type was read as one";
		draft.repair("parameter", pointer, `the parameter ${parameter.name} has no schema; ${read}`);
		parameter.schema = schemaFrom(parameter);
	}
	return true;
}

/** In OpenAPI 2.0 the keywords of the schema are beside the parameter's name. */
function schemaFrom(parameter: JsonObject): JsonObject {
	const keywords = [
		"type",
		"format",
		"items",
		"enum",
		"default",
		"minimum",
		"maximum",
		"pattern",
		"minLength",
		"maxLength",
	];
	const schema: JsonObject = {};
	for (const keyword of keywords) {
		const value = parameter[keyword];
		if (value !== undefined) schema[keyword] = value;
		delete parameter[keyword];
	}
	return schema;
}
