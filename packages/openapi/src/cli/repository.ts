import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder and, in a checkout, the repository around it. */
export const packageRoot = fileURLToPath(new URL("../../", import.meta.url));
export const repositoryRoot = join(packageRoot, "..", "..");

/** The providers are the folders of `specs`. */
export function providers(): string[] {
	const folder = join(packageRoot, "specs");
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, "openapi.yaml")))
		.sort();
}

export const specFolder = (provider: string): string => join(packageRoot, "specs", provider);
