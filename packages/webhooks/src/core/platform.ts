/** Secrets from an environment variable, where there is an environment. */
export { secretsOfEnvironment } from "#platform";
