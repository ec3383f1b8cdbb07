import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the built pages of the console are: in the package, or in a checkout of the repository. */
export const consoleFolder = join(
	dirname(createRequire(import.meta.url).resolve("countersign/package.json")),
	"dist",
	"console",
);
