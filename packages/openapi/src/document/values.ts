import { isObject, type JsonObject } from "./load.ts";

/** The value where it is an object or a list, else an empty one: rules look into documents that may be anything. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {});
export const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
