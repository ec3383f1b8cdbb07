/** The fields that the document has for an operation. A body may have others, which are never stored. */
import type { JsonObject } from "../../engine/handler.ts";
import { schemas } from "../generated/schemas.ts";

/** Returns the fields of a named schema of the document. */
export const fieldsOf = (schema: string): readonly string[] =>
	Object.keys((schemas as Readonly<Record<string, { readonly properties?: object }>>)[schema]?.properties ?? {});

/** Returns the part of a body that a named schema knows. */
export const writable = (schema: string, body: JsonObject): JsonObject =>
	Object.fromEntries(fieldsOf(schema).flatMap((field) => (Object.hasOwn(body, field) ? [[field, body[field]]] : [])));
