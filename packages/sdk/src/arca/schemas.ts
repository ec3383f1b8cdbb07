/** Schemas of every Arca object on zod/mini, as Standard Schemas; `responses` has them by operation. */
export * from "./generated/schemas.ts";
