import type { ErrorCase, Source } from "../model/api-model.ts";

/**
 * Returns the line that tells a reader how far to trust a description; nothing for a document without sources, as other vendors' are. The
 * reasons behind an assumption, and notes, are for the maintainers of the document and stay there.
 *
 * @param what `operation` or `event`
 */
export function sourceText({ kind, where }: Partial<Source>, what: string): string {
	if (kind === undefined) return "";
	return kind === "assumption"
		? `Assumption: the vendor's public documentation does not describe this ${what}.`
		: `Source: ${where} (${kind})`;
}

/** Returns when an error occurs, and which part of that the vendor's documentation does not say: `the order is a draft (assumed: code)`. */
export const whenText = ({ when, assumption = [] }: ErrorCase): string =>
	assumption.length === 0 ? when : `${when} (assumed: ${assumption.join(" and ")})`;
