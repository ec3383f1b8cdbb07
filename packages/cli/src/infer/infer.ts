import { basename, resolve } from "node:path";
import { readIntake, readOverlayFile } from "@countersign/openapi/document";
import { inferFacts, reportFacts, writeOverlay } from "@countersign/openapi/infer";
import { UsageError } from "../shared/errors.ts";
import { overlayBeside } from "../shared/foreign.ts";
import type { Machine } from "../shared/machine.ts";
import { describeReport } from "./describe.ts";

/** Writes the overlay of a document and prints what was concluded. */
export async function infer(
	args: { readonly document: string; readonly out: string | undefined; readonly all: boolean },
	{ print, files }: Pick<Machine, "print" | "files">,
): Promise<number> {
	if (files.kind(args.document) !== "file") throw new UsageError(`There is no file ${args.document}.`);
	const shownAs = basename(resolve(args.document));
	const out = args.out ?? overlayBeside(args.document);
	if (resolve(out) === resolve(args.document)) throw new UsageError("--out must be another file than the document.");
	const intake = await readIntake(resolve(args.document), shownAs, { files });
	const facts = inferFacts(intake.document);
	const before = files.kind(out) === "file" ? files.readText(out) : undefined;
	// A file that is no overlay must not be overwritten.
	if (before !== undefined) readOverlayFile(out, basename(out), files);
	const title = String((intake.document.info as { title?: unknown }).title ?? shownAs);
	const overlay = writeOverlay(title, facts, before);
	if (overlay.text !== before) files.write(out, overlay.text);
	for (const line of describeReport({
		intake,
		report: reportFacts(facts),
		overlay,
		shownAs,
		document: args.document,
		out,
		isNew: before === undefined,
		all: args.all,
	}))
		print(line);
	return 0;
}
