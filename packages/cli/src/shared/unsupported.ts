import type { Intake, Note } from "@countersign/openapi/document";
import type { ApiModel } from "@countersign/openapi/model";

const FEW = 10;

/** Something of a document that its client does not have, and why. */
interface Missing {
	readonly where: string;
	readonly what: string;
}

/**
 * Lists everything of a document that its client does not have or do, as lines: each kind once, with its number and the first place.
 *
 * @param intake the document as it was read. Undefined for one of ours, which has nothing to leave out
 * @param all whether to list every place
 */
export function unsupportedLines(
	model: ApiModel,
	intake: Pick<Intake, "warnings"> | undefined,
	all: boolean,
): string[] {
	const missing: Missing[] = [
		...(intake?.warnings ?? []).map((note: Note) => ({
			where: `${note.file}:${note.line}:${note.column}`,
			what: note.message,
		})),
		...model.unsupported.map(({ operation, what, why }) => ({
			where: operation ?? model.title,
			what: `${what}: ${why}`,
		})),
	];
	if (missing.length === 0) return ["Everything in the document is supported."];
	const kinds = new Map<string, Missing[]>();
	for (const one of missing) {
		const key = all ? `${one.where} ${one.what}` : one.what.replace(/"[^"]*"/g, "…");
		kinds.set(key, [...(kinds.get(key) ?? []), one]);
	}
	const lines = [...kinds.values()].map(([first, ...more]) => {
		const others = more.length === 0 ? "" : ` (and ${more.length} more like this)`;
		return `  ${first?.where}  ${first?.what}${others}`;
	});
	const shown = all || lines.length <= FEW + 1 ? lines : lines.slice(0, FEW);
	return [
		`Not supported, or left out (${missing.length}):`,
		...shown,
		...(shown.length < lines.length
			? [`  … and ${lines.length - shown.length} more kinds; run countersign infer --all for the whole list`]
			: []),
	];
}

/** Says in a few lines what a client has, what was corrected in its document, and what it does not have. */
export function clientLines(model: ApiModel, intake: Pick<Intake, "warnings" | "repairs"> | undefined): string[] {
	const lists = model.operations.filter(({ pagination }) => pagination && pagination.style !== "none").length;
	const corrected = intake?.repairs.length ?? 0;
	return [
		`operations ${model.operations.length}, resources ${model.resources.length}, lists that page ${lists}, events ${model.events.length}`,
		...(corrected > 0 ? [`corrected while reading ${corrected}; countersign infer lists the places`] : []),
		...(intake || model.unsupported.length > 0 ? unsupportedLines(model, intake, false) : []),
	];
}
