import { basename, dirname, join } from "node:path";
import {
	checkReadiness,
	DocumentError,
	type Intake,
	type Note,
	readIntake,
	readOverlayFile,
	withOverlay,
} from "@countersign/openapi/document";
import { UsageError } from "./errors.ts";
import type { Files } from "./files.ts";
import { shortPath } from "./short-path.ts";

/** Thrown if a document does not say yet how a client names its operations. */
export class NotInferredError extends DocumentError {
	override readonly name = "NotInferredError";
}

/** A document of any vendor, with its overlay. */
export interface ForeignDocument {
	readonly path: string;
	readonly shownAs: string;
	/** The overlay that is applied. Undefined without one. */
	readonly overlay?: string;
}

/** Returns where the overlay of a document is by default: `api.overlay.yaml` for `api.yaml`. */
export const overlayBeside = (path: string): string =>
	join(dirname(path), `${basename(path).replace(/\.(?:ya?ml|json)$/i, "")}.overlay.yaml`);

/** Finds the overlay of a document: the one that was passed, or the one beside it. */
export function locateOverlay(path: string, given: string | undefined, files: Files): string | undefined {
	if (given !== undefined && files.kind(given) === "folder")
		throw new UsageError(`--overlay ${given} is a folder. Pass the file of the overlay.`);
	if (given !== undefined && files.kind(given) === undefined) throw new UsageError(`There is no overlay ${given}.`);
	if (given !== undefined) return given;
	const beside = overlayBeside(path);
	return files.kind(beside) === "file" ? beside : undefined;
}

/**
 * Reads a document of any vendor with its overlay, ready to build a model from.
 *
 * @throws NotInferredError if operations have no names yet
 * @throws DocumentError if the document or its overlay have mistakes
 */
export async function readForeign(spec: ForeignDocument, files: Files): Promise<Intake> {
	const plain = await readIntake(spec.path, spec.shownAs, { files });
	return applied(plain, spec, files);
}

/** Applies the overlay to a document that was read, and checks that nothing is missing. */
export function applied(plain: Intake, { path, shownAs, overlay }: ForeignDocument, files: Files): Intake {
	const intake = overlay === undefined ? plain : withOverlay(plain, readOverlayFile(overlay, basename(overlay), files));
	const { unnamed, hasProvider, problems } = checkReadiness(intake);
	if (unnamed.length > 0 || !hasProvider) {
		const total = unnamed.length === 1 ? "1 operation has" : `${unnamed.length} operations have`;
		const some = unnamed.slice(0, 3).map((one) => `${one.method.toUpperCase()} ${one.path}`);
		const which = some.length === 0 ? "" : ` (${some.join(", ")}${unnamed.length > 3 ? ", …" : ""})`;
		const why =
			unnamed.length > 0 ? `${total} no name for a client${which}` : "the document has no name for its client";
		const isBeside = overlay === undefined || overlay === overlayBeside(path);
		const command = `countersign infer ${shortPath(path)}${isBeside ? "" : ` --out ${shortPath(overlay)}`}`;
		const what =
			overlay === undefined
				? `Run \`${command}\` first: it writes ${basename(overlayBeside(path))}, which you review. Then run this command again.`
				: `Run \`${command}\` again: it adds what is new to ${basename(overlay)}.`;
		throw new NotInferredError([{ ...locate(intake), file: shownAs, message: `${why}. ${what}` }]);
	}
	if (problems.length > 0) throw new DocumentError(problems);
	return intake;
}

const locate = (intake: Intake) => intake.locate(["info"]);

/** Counts notes with the same text, for a summary. */
export function countNotes(
	notes: readonly Note[],
): { readonly text: string; readonly count: number; readonly first: Note }[] {
	const counted = new Map<string, { count: number; first: Note }>();
	for (const note of notes) {
		const text = note.message
			.replace(/"[^"]*"/g, "…")
			.replace(/\b(parameter|schema|type) (?!is\b|has\b|name\b)\S+/g, "$1 …");
		const before = counted.get(text);
		if (before) before.count++;
		else counted.set(text, { count: 1, first: note });
	}
	return [...counted].map(([text, one]) => ({ text, ...one })).sort((a, b) => b.count - a.count);
}
