/** Reads environment variables, on platforms that have them. */
export { environmentValue, secretsOfEnvironment } from "#platform";
