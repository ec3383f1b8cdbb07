import { isObject, type JsonObject, type Pointer } from "../../document/load.ts";
import { type Draft, METHODS, type OperationPlace, operationPlaces, pathItems } from "../draft.ts";
import { readPointer, valueAt } from "../pointers.ts";
import { repairContent } from "./content.ts";
import { repairParameters } from "./parameters.ts";
import { repairPathQueries } from "./path-queries.ts";
import { repairResponses } from "./responses.ts";

/** `fetch` refuses it. */
const OTHER_METHODS = ["trace"];
const TEXTS = ["summary", "description", "operationId"];

/** Corrects paths, operations and webhooks. */
export function repairOperations(draft: Draft): void {
	const { document } = draft;
	repairPaths(draft);
	for (const { item, pointer } of pathItems(document)) {
		for (const method of METHODS) repairOperation(draft, item, method, [...pointer, method]);
		if (pointer[0] === "paths") warnOfMethods(draft, item, pointer);
	}
	for (const place of operationPlaces(document)) repairParameters(draft, place);
	repairIds(draft, operationPlaces(document));
}

function repairPaths(draft: Draft): void {
	for (const section of ["paths", "webhooks"]) {
		const items = draft.document[section];
		if (items === undefined && section === "webhooks") continue;
		if (!isObject(items)) {
			if (items !== undefined) draft.repair("path", [section], `${section} is not an object; it was read as empty`);
			draft.document[section] = {};
			continue;
		}
		for (const [name, item] of Object.entries(items)) {
			if (name.startsWith("x-") && section === "paths") delete items[name];
			else if (!isObject(item)) {
				draft.repair("path", [section, name], "the entry is not an object and was left out");
				delete items[name];
			}
		}
	}
	repairSlashes(draft);
	repairPathQueries(draft);
}

function repairSlashes(draft: Draft): void {
	const paths = draft.document.paths as JsonObject;
	if (Object.keys(paths).every((path) => path.startsWith("/"))) return;
	draft.document.paths = Object.fromEntries(
		Object.entries(paths).map(([path, item]) => {
			if (path.startsWith("/")) return [path, item];
			const now = `/${path}`;
			draft.repair("path", ["paths", path], `the path does not begin with a slash; it was read as ${now}`);
			draft.moved(["paths", now], ["paths", path]);
			return [Object.hasOwn(paths, now) ? `${now}/` : now, item];
		}),
	);
}

function warnOfMethods(draft: Draft, item: JsonObject, pointer: Pointer): void {
	for (const method of OTHER_METHODS)
		if (isObject(item[method]))
			draft.warn(
				"unsupported",
				[...pointer, method],
				`clients have no ${method.toUpperCase()} operations; it was left out`,
			);
	if (isObject(item.additionalOperations))
		for (const method of Object.keys(item.additionalOperations))
			draft.warn(
				"unsupported",
				[...pointer, "additionalOperations", method],
				`clients have no ${method.slice(0, 40)} operations; it was left out`,
			);
}

function repairOperation(draft: Draft, item: JsonObject, method: string, pointer: Pointer): void {
	const operation = item[method];
	if (operation === undefined) return;
	if (!isObject(operation)) {
		draft.repair("operation", pointer, "the operation is not an object and was left out");
		delete item[method];
		return;
	}
	for (const key of TEXTS) {
		const value = operation[key];
		if (value === undefined || typeof value === "string") continue;
		draft.repair("operation", [...pointer, key], `${key} is not a string and was left out`);
		delete operation[key];
	}
	if (operation.deprecated !== undefined && typeof operation.deprecated !== "boolean")
		operation.deprecated = operation.deprecated === "true";
	if (operation.tags !== undefined) {
		const tags = Array.isArray(operation.tags) ? operation.tags : [operation.tags];
		operation.tags = tags.filter((one) => typeof one === "string" && one !== "");
	}
	if (operation.security !== undefined && !Array.isArray(operation.security)) {
		draft.repair("security", [...pointer, "security"], "security is not a list and was left out");
		delete operation.security;
	}
	repairBody(draft, operation, method, pointer);
	repairResponses(draft, operation, pointer);
	for (const name of Object.keys(isObject(operation.callbacks) ? operation.callbacks : {}))
		draft.warn("unsupported", [...pointer, "callbacks", name], "callbacks are not part of a client and were left out");
}

function repairBody(draft: Draft, operation: JsonObject, method: string, pointer: Pointer): void {
	const body = operation.requestBody;
	if (body === undefined) return;
	const at = [...pointer, "requestBody"];
	if (!isObject(body)) {
		draft.repair("operation", at, "the request body is not an object and was left out");
		delete operation.requestBody;
		return;
	}
	const hasNoBody = method === "get" || method === "head";
	const isShared = typeof body.$ref === "string";
	if (isShared && !hasNoBody) return;
	if (!isShared) repairContent(draft, body, at);
	const content = isShared
		? valueAt(draft.document, [...(readPointer(String(body.$ref)) ?? []), "content"])
		: body.content;
	if (!isShared && (!isObject(content) || Object.keys(content).length === 0)) {
		draft.repair("operation", at, "the request body has no content and was left out");
		delete operation.requestBody;
	} else if (hasNoBody) {
		// Some generators document an empty body with every GET.
		if (Object.values(isObject(content) ? content : {}).every(isEmptyBody))
			draft.repair("operation", at, `the empty body of a ${method.toUpperCase()} request was left out`);
		else
			draft.warn(
				"unsupported",
				at,
				`a ${method.toUpperCase()} request cannot have a body in JavaScript; the body was left out`,
			);
	}
	if (hasNoBody) delete operation.requestBody;
}

function isEmptyBody(media: unknown): boolean {
	const schema = isObject(media) && isObject(media.schema) ? media.schema : {};
	return (
		schema.$ref === undefined &&
		Object.keys(isObject(schema.properties) ? schema.properties : {}).length === 0 &&
		!["allOf", "anyOf", "oneOf", "items"].some((keyword) => schema[keyword] !== undefined)
	);
}

function repairIds(draft: Draft, places: readonly OperationPlace[]): void {
	const seen = new Map<string, OperationPlace>();
	for (const place of places) {
		const { operationId } = place.operation;
		if (typeof operationId !== "string") continue;
		const before = seen.get(operationId);
		if (!before) {
			seen.set(operationId, place);
			continue;
		}
		draft.repair(
			"operation",
			[...place.pointer, "operationId"],
			`the operationId ${JSON.stringify(operationId.slice(0, 120))} is also that of ${before.method.toUpperCase()} ${before.path}; it was ignored here`,
		);
		delete place.operation.operationId;
	}
}
