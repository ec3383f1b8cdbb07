// Marks the names in TypeScript blocks with their types. `theme/hovers.mjs` shows them.
import { createHash } from "node:crypto";

/** The name of a block in `hovers.json`. @param {string} code */
export const codeKey = (code) => createHash("sha256").update(code.trimEnd()).digest("hex").slice(0, 16);

/**
 * Returns a transformer of Shiki.
 *
 * @param {Readonly<Record<string, readonly [number, number, string][]>>} hovers start, length and text by block
 */
export const hoverTransformer = (hovers) => ({
	name: "countersign:hovers",
	preprocess(code, options) {
		const found = /^(?:ts|typescript)$/.test(options.lang) ? hovers[codeKey(code)] : undefined;
		if (!found) return;
		const decorations = found.map(([start, length, text]) => ({
			start,
			end: start + length,
			properties: { class: "typed", "data-type": text },
			alwaysWrap: true,
		}));
		options.decorations = [...(options.decorations ?? []), ...decorations];
	},
});
