/** Schemas of every Deskflow object on zod/mini, as Standard Schemas; `responses` has them by operation. All of them are assumptions. */
export * from "./generated/schemas.ts";
