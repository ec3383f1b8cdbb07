/** All errors of the package. */
export * from "./api-error.ts";
export * from "./base-errors.ts";
export * from "./response-validation-error.ts";
