import type { Source } from "../model/api-model.ts";

/**
 * Returns the line that tells a reader how far to trust a description. The reasons behind an assumption, and notes, are for the maintainers of
 * the document and stay there.
 *
 * @param what `operation` or `event`
 */
export const sourceText = ({ kind, where }: Source, what: string): string =>
	kind === "assumption"
		? `Assumption: the vendor's public documentation does not describe this ${what}.`
		: `Source: ${where} (${kind})`;

/** Returns the text without a remark such as `(Assumption: the code)`, which the error tables of the documentation keep. */
export const withoutDoubts = (text: string): string => text.replace(/\s*\(Assumption[^)]*\)$/, "");
