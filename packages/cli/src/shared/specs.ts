import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { type LintProfile, readDocument } from "@countersign/openapi/document";
import { type ApiModel, buildModel } from "@countersign/openapi/model";
import { UsageError } from "./errors.ts";
import type { Files } from "./files.ts";

/** The folder of the package that holds the documents. */
export const packageRoot = dirname(createRequire(import.meta.url).resolve("@countersign/openapi/package.json"));
/** In a checkout, the repository around the package. */
export const repositoryRoot = join(packageRoot, "..", "..");

export const isCheckout = (files: Files): boolean =>
	files.kind(join(repositoryRoot, "packages", "openapi", "specs")) !== undefined;

/** The document of the control API of `countersign dev`, which is not a provider. */
const CONTROL = "control";

/** The documents are the folders of `specs`. */
export function documents(files: Files): string[] {
	const folder = join(packageRoot, "specs");
	return files
		.list(folder)
		.filter((name) => files.kind(join(folder, name, "openapi.yaml")) !== undefined)
		.sort();
}

export const providers = (files: Files): string[] => documents(files).filter((name) => name !== CONTROL);

/** Where a document is, how to name it in problems, and how strictly to check it. */
export interface LocatedSpec {
	readonly folder: string;
	readonly shownAs: string;
	/** Our own documents must describe every field; other documents need not. */
	readonly profile: LintProfile;
}

/** Returns the document of a provider of this repository. */
export const specOf = (provider: string): LocatedSpec => ({
	folder: join(packageRoot, "specs", provider),
	shownAs: `packages/openapi/specs/${provider}`,
	profile: "strict",
});

/** Finds the document that a command takes: a provider's name, a folder or a file. */
export function locateSpec(target: string, files: Files): LocatedSpec {
	const known = providers(files);
	if (known.includes(target)) return specOf(target);
	if (files.kind(target) !== undefined)
		return { folder: resolve(target), shownAs: basename(resolve(target)), profile: "standard" };
	throw new UsageError(`There is no provider, folder or file ${target}. Providers: ${known.join(", ")}.`);
}

/**
 * Reads a document and builds its model.
 *
 * @throws DocumentError with all mistakes of the document
 */
export async function readModel({ folder, shownAs, profile }: LocatedSpec, files: Files): Promise<ApiModel> {
	return buildModel(await readDocument(folder, shownAs, profile, files));
}
