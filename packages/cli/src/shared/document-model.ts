import { basename, resolve } from "node:path";
import { readIntake } from "@countersign/openapi/document";
import { inferFacts, writeOverlay } from "@countersign/openapi/infer";
import { type ApiModel, buildModel } from "@countersign/openapi/model";
import type { Files } from "./files.ts";
import { applied, locateOverlay, NotInferredError, overlayBeside } from "./foreign.ts";
import type { Machine } from "./machine.ts";
import { locateSpec, readModel } from "./specs.ts";

/**
 * Reads the model of a document. What a document without an overlay does not say is inferred.
 *
 * @param what what guesses then, such as `the mock`
 * @throws DocumentError with all mistakes of the document
 */
export async function modelOf(
	target: string,
	overlay: string | undefined,
	what: string,
	{ files, warn }: Pick<Machine, "files" | "warn">,
): Promise<ApiModel> {
	try {
		return await readModel(locateSpec(target, files, overlay), files);
	} catch (error) {
		if (!(error instanceof NotInferredError) || overlay !== undefined || locateOverlay(target, undefined, files))
			throw error;
		warn(
			`${target} has no overlay, so ${what} guesses resources, pages and names. Run \`countersign infer ${target}\` to review them.`,
		);
		return inferred(target, files);
	}
}

/** Applies what can be inferred, without writing the overlay. */
async function inferred(target: string, files: Files): Promise<ApiModel> {
	const path = resolve(target);
	const shownAs = basename(path);
	const intake = await readIntake(path, shownAs, { files });
	const overlay = overlayBeside(path);
	const { text } = writeOverlay(shownAs, inferFacts(intake.document), undefined);
	const withOverlay: Files = {
		...files,
		kind: (one) => (one === overlay ? "file" : files.kind(one)),
		readText: (one) => (one === overlay ? text : files.readText(one)),
		size: (one) => (one === overlay ? Buffer.byteLength(text) : (files.size?.(one) ?? 0)),
	};
	return buildModel(applied(intake, { path, shownAs, overlay }, withOverlay));
}
