import { isObject, type Json, type JsonObject } from "./json.ts";
import { DATA_KEYWORDS, SCHEMA_MAPS } from "./keywords.ts";
import type { Pointer } from "./load.ts";

/** Keywords whose objects have names as keys. A name can be any word, also one that is a keyword elsewhere. */
const TABLES: ReadonlySet<string> = new Set([...SCHEMA_MAPS, "headers", "schemas", "responses", "parameters"]);

/** A keyword or an extension in a document. */
export interface Found {
	readonly key: string;
	readonly value: Json;
	/** The object that has it. */
	readonly holder: JsonObject;
	/** Where that object is. */
	readonly pointer: Pointer;
}

/** Visits every keyword and extension of a document. What is inside an extension, an example or other data is not visited. */
export function walkDocument(document: JsonObject, visit: (found: Found) => void): void {
	const walk = (value: Json, pointer: Pointer, table: string | undefined): void => {
		if (Array.isArray(value)) {
			for (const [index, one] of value.entries()) walk(one, [...pointer, index], undefined);
			return;
		}
		if (!isObject(value)) return;
		for (const [key, inner] of Object.entries(value)) {
			// Next to the status codes of responses there can be extensions.
			const isExtension = key.startsWith("x-") && (table === undefined || table === "responses");
			const isName = table !== undefined && !isExtension;
			if (!isName && DATA_KEYWORDS.has(key)) continue;
			if (!isName) visit({ key, value: inner, holder: value, pointer });
			if (!isExtension) walk(inner, [...pointer, key], !isName && TABLES.has(key) ? key : undefined);
		}
	};
	walk(document, [], undefined);
}
