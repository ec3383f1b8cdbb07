import { isObject, type JsonObject, type Pointer, type Problem } from "../document/load.ts";

/** What kind of correction or finding a note is about, to count them. */
export type NoteKind =
	| "file"
	| "reference"
	| "schema"
	| "parameter"
	| "response"
	| "operation"
	| "path"
	| "security"
	| "server"
	| "extension"
	| "unsupported";

/** Something that was corrected or noticed while reading, with its place in the user's file. */
export interface Note extends Problem {
	readonly kind: NoteKind;
}

/** A document while it is being corrected. */
export interface Draft {
	readonly document: JsonObject;
	/** Notes a correction: what was wrong, and what it was read as. */
	repair(kind: NoteKind, pointer: Pointer, message: string): void;
	/** Notes something that a person should look at, because its meaning is not clear or it is not supported. */
	warn(kind: NoteKind, pointer: Pointer, message: string): void;
	/** Remembers that what is now at a place was at another place before. */
	moved(now: Pointer, before: Pointer): void;
}

/** The methods of operations that clients can have. */
export const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "query"] as const;

/** Methods whose responses have no body for a client: `HEAD` never has one, and that of `OPTIONS` describes the server. */
export const isBodiless = (method: string): boolean => method === "head" || method === "options";

/** An operation of a document. */
export interface OperationPlace {
	readonly path: string;
	readonly method: string;
	readonly item: JsonObject;
	readonly operation: JsonObject;
	readonly pointer: Pointer;
}

/** Returns every operation under `paths`, in the order of the document. */
export function operationPlaces(document: JsonObject): OperationPlace[] {
	const { paths } = document;
	if (!isObject(paths)) return [];
	return Object.entries(paths).flatMap(([path, item]) => {
		if (!isObject(item)) return [];
		return METHODS.flatMap((method): OperationPlace[] => {
			const operation = item[method];
			return isObject(operation) ? [{ path, method, item, operation, pointer: ["paths", path, method] }] : [];
		});
	});
}

/** Returns the path items of a document: those of `paths`, of webhooks, and of callbacks of both. */
export function pathItems(document: JsonObject): { readonly item: JsonObject; readonly pointer: Pointer }[] {
	const found: { item: JsonObject; pointer: Pointer }[] = [];
	for (const section of ["paths", "webhooks"]) {
		const items = document[section];
		if (!isObject(items)) continue;
		for (const [name, item] of Object.entries(items))
			if (isObject(item)) found.push({ item, pointer: [section, name] });
	}
	return found;
}
