import { isObject, type JsonObject } from "./load.ts";

/** The value where it is an object or a list, else an empty one: rules look into documents that may be anything. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {});
/** Whether a media type is JSON, with parameters or under a vendor's name. A body of any type can be JSON too. */
export const isJsonType = (type: string): boolean =>
	/^(?:application\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(type);
export const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
