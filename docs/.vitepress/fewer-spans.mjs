// Makes one element of neighbors in a line of code that look the same. A page of the API has thousands of them otherwise.

/** Returns a transformer of Shiki. */
export const fewerSpans = () => ({
	name: "countersign:fewer-spans",
	line(line) {
		// Marked names are found by their position among the elements of a line.
		if (this.options.decorations?.length) return;
		line.children = mergeAlike(line.children);
	},
});

function mergeAlike(spans) {
	const merged = [];
	for (const span of spans) {
		const last = merged.at(-1);
		const text = onlyText(span);
		const before = last && onlyText(last);
		const isBlank = text?.value.trim() === "";
		if (before && text && (isBlank || styleOf(last) === styleOf(span))) before.value += text.value;
		else merged.push(span);
	}
	return merged;
}

const onlyText = ({ children }) => (children?.length === 1 && children[0].type === "text" ? children[0] : undefined);

const styleOf = ({ properties }) => JSON.stringify(properties);
