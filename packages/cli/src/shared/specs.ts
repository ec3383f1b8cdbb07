import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import {
	type Intake,
	type LintProfile,
	type LoadedDocument,
	readDocument,
	readIntake,
} from "@countersign/openapi/document";
import { type ApiModel, buildModel } from "@countersign/openapi/model";
import { UsageError } from "./errors.ts";
import type { Files } from "./files.ts";
import { applied, locateOverlay } from "./foreign.ts";
import { missingDocument } from "./missing-document.ts";

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
	/** An overlay to apply. Without one, the overlay beside the document is used if there is one. */
	readonly overlay?: string;
}

/** Returns the document of a provider of this repository. */
export const specOf = (provider: string): LocatedSpec => ({
	folder: join(packageRoot, "specs", provider),
	shownAs: `packages/openapi/specs/${provider}`,
	profile: "strict",
});

/** Finds the document that a command takes: a provider's name, a folder or a file. */
export function locateSpec(target: string, files: Files, overlay?: string): LocatedSpec {
	const known = providers(files);
	if (known.includes(target)) {
		if (overlay !== undefined) throw new UsageError(`${target} is a provider and needs no overlay.`);
		return specOf(target);
	}
	if (files.kind(target) !== undefined)
		return {
			folder: resolve(target),
			shownAs: basename(resolve(target)),
			profile: "standard",
			...(overlay !== undefined && { overlay }),
		};
	throw missingDocument(target, `There is no provider, folder or file ${target}. Providers: ${known.join(", ")}.`);
}

/**
 * Reads a document: strictly if it is written for Countersign, otherwise with its overlay, whatever version of OpenAPI it has.
 *
 * @throws DocumentError with all mistakes of the document
 * @throws NotInferredError if the document needs an overlay and has none
 */
export async function readSpec(
	{ folder, shownAs, profile, overlay }: LocatedSpec,
	files: Files,
): Promise<LoadedDocument> {
	if (profile === "strict") return readDocument(folder, shownAs, profile, files);
	const isFolder = files.kind(folder) === "folder";
	const path = isFolder ? join(folder, "openapi.yaml") : folder;
	// Reading the folder says that the file is missing.
	if (files.kind(path) !== "file") return readDocument(folder, shownAs, profile, files);
	const intake = await readIntake(path, isFolder ? `${shownAs}/openapi.yaml` : shownAs, { files });
	if (overlay === undefined && intake.document["x-provider"] !== undefined)
		return readDocument(folder, shownAs, profile, files);
	const found = locateOverlay(path, overlay, files);
	return applied(intake, { path, shownAs, ...(found !== undefined && { overlay: found }) }, files);
}

/** Returns the notes of a document of another vendor. Undefined for one that is written for Countersign. */
export const intakeOf = (loaded: LoadedDocument): Intake | undefined =>
	"warnings" in loaded ? (loaded as Intake) : undefined;

/**
 * Reads a document and builds its model.
 *
 * @throws DocumentError with all mistakes of the document
 */
export async function readModel(spec: LocatedSpec, files: Files): Promise<ApiModel> {
	return buildModel(await readSpec(spec, files));
}
