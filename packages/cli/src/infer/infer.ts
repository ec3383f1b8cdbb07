import { basename, join, resolve } from "node:path";
import {
	DocumentError,
	type Intake,
	overlayOf,
	readIntake,
	readOverlayFile,
	withOverlay,
} from "@countersign/openapi/document";
import { inferFacts, reportFacts, writeOverlay } from "@countersign/openapi/infer";
import { buildModel } from "@countersign/openapi/model";
import { UsageError } from "../shared/errors.ts";
import { overlayBeside } from "../shared/foreign.ts";
import type { Machine } from "../shared/machine.ts";
import { missingDocument } from "../shared/missing-document.ts";
import { shortPath } from "../shared/short-path.ts";
import { unsupportedLines } from "../shared/unsupported.ts";
import { describeReport } from "./describe.ts";

/** Writes the overlay of a document and prints what was concluded. */
export async function infer(
	args: { readonly document: string; readonly out: string | undefined; readonly all: boolean },
	{ print, files }: Pick<Machine, "print" | "files">,
): Promise<number> {
	const kind = files.kind(args.document);
	if (kind === undefined) throw missingDocument(args.document, `There is no file ${args.document}.`);
	if (kind === "folder")
		throw new UsageError(
			`${args.document} is a folder. Pass the file of the document, such as ${join(args.document, "openapi.yaml")}.`,
		);
	const shownAs = basename(resolve(args.document));
	const out = args.out ?? overlayBeside(args.document);
	if (files.kind(out) === "folder") throw new UsageError(`--out ${out} is a folder. Pass the name of a file.`);
	if (resolve(out) === resolve(args.document)) throw new UsageError("--out must be another file than the document.");
	const intake = await readIntake(resolve(args.document), shownAs, { files });
	const facts = inferFacts(intake.document);
	const before = files.kind(out) === "file" ? files.readText(out) : undefined;
	// A file that is not an overlay must not be overwritten.
	if (before !== undefined) readOverlayFile(out, basename(out), files);
	const title = String((intake.document.info as { title?: unknown }).title ?? shownAs);
	const overlay = writeOverlay(title, facts, before);
	if (overlay.text !== before) files.write(out, overlay.text);
	const missing = missingLines(intake, overlay.text, basename(out), args.all);
	for (const line of describeReport({
		intake,
		report: reportFacts(facts),
		overlay,
		shownAs,
		document: shortPath(args.document),
		out: shortPath(out),
		isNew: before === undefined,
		all: args.all,
		missing,
	}))
		print(line);
	return 0;
}

/** Returns what a client of the document will not have, once the overlay is applied. */
function missingLines(intake: Intake, overlay: string, shownAs: string, all: boolean): string[] {
	try {
		return unsupportedLines(buildModel(withOverlay(intake, overlayOf(overlay, shownAs))), intake, all);
	} catch (error) {
		// What people wrote into the overlay does not fit the document, which is what they must know first.
		if (error instanceof DocumentError)
			return ["The overlay has mistakes:", ...error.message.split("\n").map((line) => `  ${line}`)];
		throw error;
	}
}
