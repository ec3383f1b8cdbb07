import { isObject, type Json, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft } from "../draft.ts";
import { METHODS, pathItems } from "../draft.ts";
import { readPointer, valueAt, whyNowhere, writePointer } from "../pointers.ts";
import { visitHolders } from "../walk-schemas.ts";

const KINDS: Readonly<Record<string, string>> = {
	parameters: "parameters",
	headers: "headers",
	responses: "responses",
	requestBody: "requestBodies",
	examples: "examples",
	links: "links",
};

/**
 * Makes every reference to a parameter, response, request body, header, example or path item point to a component that exists. Other
 * targets are copied in; references that lead nowhere are removed.
 */
export function repairReferences(draft: Draft): void {
	const { document } = draft;
	inlinePathItems(draft);
	const components = isObject(document.components) ? document.components : {};
	for (const kind of ["parameters", "headers", "responses", "requestBodies", "examples", "links"]) {
		const table = components[kind];
		if (isObject(table)) settleEntries(draft, table, ["components", kind], kind);
	}
	for (const { item, pointer } of pathItems(document)) {
		settleField(draft, item, "parameters", pointer);
		for (const method of METHODS) {
			const operation = item[method];
			if (!isObject(operation)) continue;
			const at = [...pointer, method];
			settleField(draft, operation, "parameters", at);
			settleField(draft, operation, "responses", at);
			settleOne(draft, operation, "requestBody", at, "requestBodies");
			if (isObject(operation.responses))
				for (const [status, response] of Object.entries(operation.responses))
					if (isObject(response)) settleField(draft, response, "headers", [...at, "responses", status]);
		}
	}
	if (isObject(components.responses))
		for (const [name, response] of Object.entries(components.responses))
			if (isObject(response)) settleField(draft, response, "headers", ["components", "responses", name]);
	visitHolders(document, (holder, pointer) => settleField(draft, holder, "examples", pointer));
}

function settleField(draft: Draft, holder: JsonObject, key: string, pointer: Pointer): void {
	const value = holder[key];
	const kind = KINDS[key] ?? key;
	if (Array.isArray(value)) {
		const kept = value.filter((one, index) => {
			if (!isObject(one) || typeof one.$ref !== "string") return true;
			const settled = settle(draft, one.$ref, [...pointer, key, index], kind);
			if (settled) value[index] = settled;
			return settled !== undefined;
		});
		// The filter saw the entries before they were replaced.
		if (kept.length !== value.length) holder[key] = value.filter((one) => !isDangling(draft, one));
	} else if (isObject(value)) settleEntries(draft, value, [...pointer, key], kind);
}

const isDangling = (draft: Draft, one: Json): boolean =>
	isObject(one) && typeof one.$ref === "string" && target(draft.document, one.$ref) === undefined;

function settleEntries(draft: Draft, table: JsonObject, pointer: Pointer, kind: string): void {
	for (const name of Object.keys(table)) settleOne(draft, table, name, pointer, kind);
}

function settleOne(draft: Draft, holder: JsonObject, key: string, pointer: Pointer, kind: string): void {
	const one = holder[key];
	if (!isObject(one) || typeof one.$ref !== "string") return;
	const settled = settle(draft, one.$ref, [...pointer, key], kind);
	if (settled) holder[key] = settled;
	else delete holder[key];
}

/** Returns the reference in the form that the model reads, or a copy of what it points to. Undefined if it leads nowhere. */
function settle(draft: Draft, reference: string, pointer: Pointer, kind: string): JsonObject | undefined {
	const found = target(draft.document, reference);
	if (!found) {
		draft.warn("reference", pointer, `${whyNowhere(reference)}. It was left out`);
		return undefined;
	}
	const [components, ofKind, name] = found.pointer;
	const isComponent = found.pointer.length === 3 && components === "components" && ofKind === kind;
	const isItself = pointer.length === 3 && pointer.every((step, index) => String(step) === found.pointer[index]);
	if (isComponent && !isItself && !(pointer.length === 3 && pointer[0] === "components"))
		return { $ref: writePointer(["components", kind, String(name)]) };
	return structuredClone(found.value);
}

const MAX_HOPS = 50;

/** Follows a reference through further references to its end. */
function target(
	document: JsonObject,
	reference: string,
): { readonly pointer: readonly string[]; readonly value: JsonObject } | undefined {
	let current = reference;
	for (let hops = 0; hops < MAX_HOPS; hops++) {
		const pointer = readPointer(current);
		const value = pointer && valueAt(document, pointer);
		if (!pointer || !isObject(value)) return undefined;
		if (typeof value.$ref !== "string") return { pointer, value };
		current = value.$ref;
	}
	return undefined;
}

/** A path item may be a reference, with more fields beside it. */
function inlinePathItems(draft: Draft): void {
	for (const section of ["paths", "webhooks"]) {
		const items = draft.document[section];
		if (!isObject(items)) continue;
		for (const [name, item] of Object.entries(items)) {
			if (!isObject(item) || typeof item.$ref !== "string") continue;
			const found = target(draft.document, item.$ref);
			const { $ref: reference, ...own } = item;
			if (found) items[name] = { ...structuredClone(found.value), ...own };
			else {
				draft.warn("reference", [section, name], `$ref ${JSON.stringify(reference)} of the path leads nowhere`);
				items[name] = own;
			}
		}
	}
}
