export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** An object as the wire has it. Rows are typed by their tables; the engine does not look into them. */
// biome-ignore lint/suspicious/noExplicitAny: rows of many forms pass through the engine, which reads none of their fields
export type JsonObject = { [key: string]: any };
