/** Values and secrets of environment variables, where there is an environment. */
export { environmentValue, secretsOfEnvironment } from "#platform";
