// Links names in guides to their page in the reference, so that no guide has to know the reference's addresses.

/** Entries whose names win when several export the same name. */
const FIRST = ["/reference/sdk/index/", "/reference/webhooks/index/", "/reference/mock/", "/reference/openapi/"];

/**
 * Returns the page of each name. A name with several pages belongs to the most general entry.
 *
 * @param {readonly { readonly name: string, readonly path: string }[]} symbols
 * @returns {Map<string, string>}
 */
export function pagesByName(symbols) {
	const rank = (path) => {
		const index = FIRST.findIndex((prefix) => path.startsWith(prefix));
		return index < 0 ? FIRST.length : index;
	};
	const found = new Map();
	for (const { name, path } of symbols) {
		const known = found.get(name);
		if (known === undefined || rank(path) < rank(known)) found.set(name, path);
	}
	return found;
}

/**
 * Links the first mention of each name, written as inline code in running text.
 *
 * @param {string} text
 * @param {readonly { readonly name: string, readonly path: string }[]} symbols
 */
export function linkSymbols(text, symbols) {
	const pages = pagesByName(symbols);
	const linked = new Set();
	let inFence = false;
	return text
		.split("\n")
		.map((line) => {
			if (/^\s*```/.test(line)) inFence = !inFence;
			if (inFence || /^(?:#|\s*```)/.test(line)) return line;
			return line.replace(/(\[[^\]]*\]\([^)]*\))|`([A-Za-z]\w{3,})(\(\))?`/g, (whole, link, name) => {
				const page = link === undefined ? pages.get(name) : undefined;
				if (page === undefined || linked.has(name)) return whole;
				linked.add(name);
				return `[${whole}](${page})`;
			});
		})
		.join("\n");
}
