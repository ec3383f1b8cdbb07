import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import type { LintProfile } from "@countersign/openapi/document";
import { UsageError } from "./errors.ts";

/** The folder of the package that holds the documents. */
export const packageRoot = dirname(createRequire(import.meta.url).resolve("@countersign/openapi/package.json"));
/** In a checkout, the repository around the package. */
export const repositoryRoot = join(packageRoot, "..", "..");

export const isCheckout = (): boolean => existsSync(join(repositoryRoot, "packages", "openapi", "specs"));

/** The document of the control API of `countersign dev`, which is no provider. */
const CONTROL = "control";

/** The documents are the folders of `specs`. */
export function documents(): string[] {
	const folder = join(packageRoot, "specs");
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, "openapi.yaml")))
		.sort();
}

export const providers = (): string[] => documents().filter((name) => name !== CONTROL);

export const specFolder = (provider: string): string => join(packageRoot, "specs", provider);

/** Where a document is, how to name it in problems, and how strictly to check it. */
export interface LocatedSpec {
	readonly folder: string;
	readonly shownAs: string;
	/** Our own documents must describe every field; other documents need not. */
	readonly profile: LintProfile;
}

/** Finds the document that a command takes: a provider's name, a folder or a file. */
export function locateSpec(target: string): LocatedSpec {
	if (providers().includes(target))
		return { folder: specFolder(target), shownAs: `packages/openapi/specs/${target}`, profile: "strict" };
	if (existsSync(target)) return { folder: resolve(target), shownAs: basename(resolve(target)), profile: "standard" };
	throw new UsageError(`There is no provider, folder or file ${target}. Providers: ${providers().join(", ")}.`);
}
