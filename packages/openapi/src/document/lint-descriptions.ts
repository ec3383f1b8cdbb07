import type { Lint } from "./lint-context.ts";
import { isObject, type Pointer } from "./load.ts";
import { list, object } from "./values.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];
/** Keywords that hold one schema, a list of schemas, or schemas by name. */
const ONE = ["items", "additionalProperties", "not"];
const LISTS = ["anyOf", "oneOf", "allOf", "prefixItems"];
const UNIT = /\bUS dollars\b|\bcurrency\b|\bcents\b/i;
const NOTE = /\bassumptions?\b|\bsources disagree\b/i;

/**
 * Reports every schema, field and parameter without a description, every money field that does not name its unit, and notes for maintainers
 * in descriptions. Editors show these texts to people who call the API, so the documents of this package must have all of them.
 */
export function lintDescriptions(lint: Lint): void {
	for (const [name, schema] of Object.entries(lint.schemas)) {
		const pointer = ["components", "schemas", name];
		described(lint, schema, pointer, `schema ${name}`);
		lintFields(lint, schema, pointer);
	}
	lintParameters(lint, Object.entries(object(lint.components.parameters)), ["components", "parameters"]);
	lintResponses(lint, lint.components.responses, ["components", "responses"]);
	for (const [path, item] of Object.entries(object(lint.document.paths))) {
		lintParameters(lint, [...list(object(item).parameters).entries()], ["paths", path, "parameters"]);
		for (const method of METHODS) lintOperationTexts(lint, object(item)[method], ["paths", path, method]);
	}
	for (const [type, item] of Object.entries(lint.events))
		lintOperationTexts(lint, object(item).post, ["webhooks", type, "post"]);
}

function lintOperationTexts(lint: Lint, value: unknown, pointer: Pointer): void {
	const operation = object(value);
	noNote(lint, operation.description, pointer);
	lintParameters(lint, [...list(operation.parameters).entries()], [...pointer, "parameters"]);
	lintContent(lint, operation.requestBody, [...pointer, "requestBody"]);
	lintResponses(lint, operation.responses, [...pointer, "responses"]);
}

function lintParameters(lint: Lint, parameters: readonly [string | number, unknown][], pointer: Pointer): void {
	for (const [key, value] of parameters) {
		const parameter = object(value);
		const here = [...pointer, key];
		if (parameter.$ref !== undefined) continue;
		described(lint, parameter, here, `parameter ${String(parameter.name)}`);
		lintFields(lint, parameter.schema, [...here, "schema"]);
	}
}

function lintResponses(lint: Lint, responses: unknown, pointer: Pointer): void {
	for (const [key, response] of Object.entries(object(responses))) lintContent(lint, response, [...pointer, key]);
}

/** The schemas inside a body that have no name. */
function lintContent(lint: Lint, holder: unknown, pointer: Pointer): void {
	for (const [type, media] of Object.entries(object(object(holder).content)))
		lintFields(lint, object(media).schema, [...pointer, "content", type, "schema"]);
}

function lintFields(lint: Lint, schema: unknown, pointer: Pointer): void {
	if (!isObject(schema)) return;
	for (const [name, field] of Object.entries(object(schema.properties))) {
		const here = [...pointer, "properties", name];
		// A field needs a description even with a `$ref`, because the schema's own description says nothing about this field.
		described(lint, field, here, `field ${name}`);
		lintFields(lint, field, here);
	}
	for (const keyword of ONE) lintFields(lint, schema[keyword], [...pointer, keyword]);
	for (const keyword of LISTS)
		for (const [index, one] of list(schema[keyword]).entries()) lintFields(lint, one, [...pointer, keyword, index]);
	for (const [pattern, one] of Object.entries(object(schema.patternProperties)))
		lintFields(lint, one, [...pointer, "patternProperties", pattern]);
}

function described(lint: Lint, value: unknown, pointer: Pointer, what: string): void {
	const { description, "x-money": money } = object(value);
	if (typeof description !== "string" || description.trim() === "")
		lint.report(
			pointer,
			`the ${what} has no description; add one, with unit, format and default (${written(pointer)})`,
		);
	else if (money !== undefined && !UNIT.test(description))
		lint.report(pointer, `the description of the ${what} names no unit; say "in US dollars" (${written(pointer)})`);
	else noNote(lint, description, pointer);
}

function noNote(lint: Lint, description: unknown, pointer: Pointer): void {
	const [note] = NOTE.exec(String(description ?? "")) ?? [];
	if (note !== undefined)
		lint.report(
			pointer,
			`the description has a note for maintainers ("${note}"); move it to x-source (${written(pointer)})`,
		);
}

/** The pointer as JSON Pointer. */
const written = (pointer: Pointer): string =>
	`#/${pointer.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
