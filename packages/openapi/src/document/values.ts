import { isObject, type JsonObject } from "./json.ts";

/** Returns the value if it is an object, otherwise an empty one, because a document can contain anything. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {});
/** Returns whether a media type is JSON: also with parameters, as a vendor type such as `application/vnd.api+json`, and as a wildcard for all types. */
export const isJsonType = (type: string): boolean =>
	/^(?:application\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(type);
export const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
