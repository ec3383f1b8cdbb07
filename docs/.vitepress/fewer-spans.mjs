// Leaves text in the color of ordinary code without an element of its own. A page of the API has thousands of them otherwise: every colon
// and comma of its JSON.

/** The color of ordinary code in the two themes of the site. */
export const CODE_COLOR = { light: "#0E1116", dark: "#F0F3F6" };

/**
 * Returns a transformer of Shiki.
 *
 * @param {{ readonly light: string, readonly dark: string }} text the color of ordinary code, which the style sheet gives to the block
 */
export const fewerSpans = ({ light, dark }) => ({
	name: "countersign:fewer-spans",
	line(line) {
		// Marked names are found by their position among the elements of a line.
		if (this.options.decorations?.length) return;
		const ordinary = `--shiki-light:${light};--shiki-dark:${dark}`.toLowerCase();
		line.children = line.children.flatMap((span) =>
			Object.keys(span.properties ?? {}).join() === "style" && span.properties.style.toLowerCase() === ordinary
				? span.children
				: [span],
		);
	},
});
