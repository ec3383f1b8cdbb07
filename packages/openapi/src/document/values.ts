import { isObject, type Json, type JsonObject } from "./json.ts";

/** Returns the value if it is an object, otherwise an empty one, because a document can contain anything. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {});
/** Returns the value if it is a list, otherwise an empty one. */
export const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

/** Returns whether a media type is JSON: also with parameters, as a vendor type such as `application/vnd.api+json`, and as a wildcard for all types. */
export const isJsonType = (type: string): boolean =>
	/^(?:application\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(type);
