export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object whose fields are not known. A provider's tables define the types of rows, its generated types those of bodies. */
export type JsonObject = { [key: string]: unknown };
