export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object whose fields are not known. The tables of a provider give rows their types, and its generated types bodies theirs. */
export type JsonObject = { [key: string]: unknown };
