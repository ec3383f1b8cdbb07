import { fileURLToPath } from "node:url";

/** Where the built pages of the console are: next to the built command, or in their own package if the command runs from source. */
export const consoleFolder = fileURLToPath(
	new URL(import.meta.url.endsWith(".ts") ? "../../../console/dist" : "./console", import.meta.url),
);
