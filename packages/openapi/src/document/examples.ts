import { join } from "node:path";
import type { DocumentFiles } from "./files.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { isJsonType, object } from "./values.ts";

/** The file with the recorded examples, relative to the document's folder. */
export const EXAMPLES_FILE = "generated/examples.json";

/** A recorded call of an operation. */
export interface RecordedCall {
	/** The arguments in the path. */
	readonly path?: JsonObject;
	/** The arguments in the query, by the names of client code. */
	readonly query?: JsonObject;
	/** The request body. Absent for a call without one. */
	readonly body?: Json;
	/** Status of the response. */
	readonly status: number;
	/** The response body. Absent for an empty response. */
	readonly response?: Json;
	/** Responses of other success statuses, by status. */
	readonly others?: Readonly<Record<string, Json>>;
	/** Error responses that only this operation has, by status and code. */
	readonly errors?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** A recorded delivery of an event. */
export interface RecordedDelivery {
	/** The headers, with a signature under an example secret. */
	readonly headers: Readonly<Record<string, string>>;
	/** The body. Its exact text is what `JSON.stringify` returns. */
	readonly body: Json;
}

/** The examples of a document, which are recorded and not written by hand. */
export interface RecordedExamples {
	/** The calls by operation id. */
	readonly operations: Readonly<Record<string, RecordedCall>>;
	/** Error responses that operations share: by the name of the shared response, then by code. */
	readonly responses: Readonly<Record<string, Readonly<Record<string, Json>>>>;
	/** One delivery of each event that occurred, by event type. */
	readonly events: Readonly<Record<string, RecordedDelivery>>;
}

/** Reads the recorded examples of a folder. Undefined if it has none. @throws SyntaxError if the file is not JSON */
export function readExamples(folder: string, files: DocumentFiles): RecordedExamples | undefined {
	const path = join(folder, EXAMPLES_FILE);
	if (files.kind(path) === undefined) return undefined;
	const value = JSON.parse(files.readText(path)) as Partial<RecordedExamples>;
	return { operations: value.operations ?? {}, responses: value.responses ?? {}, events: value.events ?? {} };
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Returns the operations of a document with their ids and pointers. */
export function operationsOf(
	document: JsonObject,
): { readonly id: string; readonly operation: JsonObject; readonly path: string; readonly method: string }[] {
	return Object.entries(object(document.paths)).flatMap(([path, item]) =>
		METHODS.filter((method) => isObject(object(item)[method])).map((method) => {
			const operation = object(object(item)[method]);
			return { id: String(operation.operationId), operation, path, method };
		}),
	);
}

const jsonMedia = (holder: unknown): JsonObject | undefined => {
	const found = Object.entries(object(object(holder).content)).find(([type]) => isJsonType(type));
	return found && object(found[1]);
};

/** Adds an example unless the document already has one. */
function addExample(holder: unknown, value: Json | undefined): void {
	const media = jsonMedia(holder);
	if (media && value !== undefined && media.example === undefined && media.examples === undefined)
		media.example = value;
}

function addExamples(holder: unknown, values: Readonly<Record<string, Json>>): void {
	const media = jsonMedia(holder);
	if (!media || media.example !== undefined || media.examples !== undefined) return;
	media.examples = Object.fromEntries(Object.entries(values).map(([code, value]) => [code, { value }]));
}

/**
 * Returns a response that belongs to one operation. A shared response is copied, so that the copy can have its own examples.
 *
 * @param copied receives the name of a shared response that was copied
 */
function ownResponse(
	document: JsonObject,
	operation: JsonObject,
	status: string,
	copied: Set<string>,
): JsonObject | undefined {
	const responses = object(operation.responses);
	const given = responses[status];
	if (!isObject(given)) return undefined;
	const name = sharedName(given);
	if (name === undefined) return given;
	copied.add(name);
	const copy = structuredClone(object(object(object(document.components).responses)[name]));
	const media = jsonMedia(copy);
	if (media) {
		delete media.example;
		delete media.examples;
	}
	responses[status] = copy;
	return copy;
}

const sharedName = (response: JsonObject): string | undefined =>
	/^#\/components\/responses\/([^/]+)$/.exec(String(response.$ref ?? ""))?.[1];

/** Removes the shared responses that nothing refers to since they were copied. */
function removeUnused(document: JsonObject, copied: ReadonlySet<string>): void {
	const shared = object(object(document.components).responses);
	const text = JSON.stringify(document);
	for (const name of copied) if (!text.includes(JSON.stringify(`#/components/responses/${name}`))) delete shared[name];
}

/** Writes recorded examples into a document, next to the schemas that they illustrate. Operations that no longer exist are ignored. */
export function addRecordedExamples(document: JsonObject, recorded: RecordedExamples): void {
	const copied = new Set<string>();
	for (const { id, operation } of operationsOf(document)) {
		const call = recorded.operations[id];
		if (!call) continue;
		const { path, query, body, status, response, others = {}, errors = {} } = call;
		if (path || query) operation["x-example"] = { ...(path && { path }), ...(query && { query }) };
		addExample(operation.requestBody, body);
		const successes: Readonly<Record<string, Json>> = {
			...others,
			...(response !== undefined && { [status]: response }),
		};
		for (const [good, one] of Object.entries(successes))
			addExample(ownResponse(document, operation, good, copied), one);
		for (const [refused, bodies] of Object.entries(errors))
			addExamples(ownResponse(document, operation, refused, copied), bodies);
	}
	for (const [type, { headers, body }] of Object.entries(recorded.events)) {
		const delivery = object(object(document.webhooks)[type]).post;
		if (!isObject(delivery)) continue;
		delivery["x-example"] = { headers };
		addExample(delivery.requestBody, body);
	}
	const shared = object(object(document.components).responses);
	for (const [name, bodies] of Object.entries(recorded.responses)) addExamples(shared[name], bodies);
	removeUnused(document, copied);
}
