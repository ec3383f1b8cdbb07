import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "./usage.ts";

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

export const isCheckout = (): boolean => existsSync(join(repositoryRoot, "packages", "openapi", "specs"));

/** The providers are the folders of `specs`. */
export function providers(): string[] {
	const folder = join(packageRoot, "specs");
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, "openapi.yaml")))
		.sort();
}

export const specFolder = (provider: string): string => join(packageRoot, "specs", provider);

/** A provider's name, a folder or a file, as a command takes it. */
export function locateSpec(target: string): { readonly folder: string; readonly shownAs: string } {
	if (providers().includes(target)) return { folder: specFolder(target), shownAs: `packages/openapi/specs/${target}` };
	if (existsSync(target)) return { folder: resolve(target), shownAs: basename(resolve(target)) };
	throw new UsageError(`there is no provider, folder or file ${target}; providers: ${providers().join(", ")}`);
}
