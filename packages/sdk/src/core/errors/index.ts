/** All errors of the package: what the API refuses, and what happens on the way. */
export * from "./api-error.ts";
export * from "./base-errors.ts";
export * from "./response-validation-error.ts";
