import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder: the first one upwards that holds the documents, from source and from a build alike. */
function findPackageRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "specs"))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error("the folder `specs` of @countersign/openapi is missing; install it again");
		folder = parent;
	}
	return folder;
}

export const packageRoot = findPackageRoot();
/** In a checkout, the repository around the package. */
export const repositoryRoot = join(packageRoot, "..", "..");

/** The providers are the folders of `specs`. */
export function providers(): string[] {
	const folder = join(packageRoot, "specs");
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, "openapi.yaml")))
		.sort();
}

export const specFolder = (provider: string): string => join(packageRoot, "specs", provider);
