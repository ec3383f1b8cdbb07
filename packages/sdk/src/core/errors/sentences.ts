/** Joins what is known about an error into sentences. Vendors write their explanations with or without a period, and repeat the code. */
export function sentences(parts: readonly (string | undefined)[]): string {
	const said: string[] = [];
	for (const part of parts) {
		const text = tidy(part ?? "");
		const words = text.toLowerCase();
		if (text !== "" && !said.some((one) => one.toLowerCase().includes(words))) said.push(text);
	}
	return said.map((text, at) => (at < said.length - 1 && !/[?!…]$/.test(text) ? `${text}.` : text)).join(" ");
}

/** Returns the text on one line, without the punctuation at its end. */
export function tidy(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/\.{2,}(?= |$)/g, ".")
		.trim()
		.replace(/[\s.,;:]+$/, "");
}
