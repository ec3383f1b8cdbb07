// What the search finds, and in which order. Guides come first: who searches for "retry" wants to know how it works,
// not every type that has the word in its name.

/** Options of MiniSearch. VitePress sends their source to the browser, so they refer to nothing outside themselves. */
export const searchOptions = {
	fuzzy: (term) => (term.length > 5 ? 0.15 : false),
	prefix: (term) => term.length > 2,
	boost: { title: 4, text: 2, titles: 1 },
	boostDocument: (id) => {
		const path = id.replace(/^https?:\/\/[^/]+/, "");
		// The guide itself, found by its title and keywords, comes before its sections.
		if (/\/guides\//.test(path)) return path.includes("#") ? 2 : 20;
		// The section of an operation, such as /api/shop/orders#confirm.
		if (/\/api\/\w+\/(?!errors|scopes|events)\w+#\w+$/.test(path)) return 6;
		if (/\/(?:api|reference)\//.test(path)) return 1;
		return 0.5;
	},
};

const plain = (text) =>
	text
		.replace(/[`*]/g, "")
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.trim();
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const section = (level, title, anchor, text) =>
	`<h${level}>${escaped(title)} <a href="#${anchor}">#</a></h${level}> ${escaped(text) || "·"}\n`;

/** A page of the reference: its name, its methods and one sentence. Types and parameters would bury everything else. */
function referenceSections(src, path) {
	const title = plain(/^# (.+)$/m.exec(src)?.[1] ?? "");
	const resource = /^`\w+\.([\w.]+)`/m.exec(src)?.[1];
	const summary = /\n\n([A-Z`][^\n]{20,})\n/.exec(src.replace(/```[\s\S]*?```/g, ""))?.[1] ?? "";
	let html = section(1, title, "", plain(summary));
	if (/\/(?:classes|interfaces)\//.test(path))
		for (const [, name] of src.matchAll(/^### (\w+)\(\)$/gm))
			html += section(2, resource ? `${resource}.${name}()` : `${title}.${name}()`, name.toLowerCase(), "");
	return html;
}

/** Replaces VitePress's rendering for the index, which would highlight all code a second time. */
export function renderForSearch(src, env, md) {
	if (env.relativePath.startsWith("reference/")) return referenceSections(src, env.relativePath);
	const html = md.render(src.replace(/^([ \t]*)```[^\n]+$/gm, "$1```txt"), env);
	const { keywords, title, search } = env.frontmatter ?? {};
	if (search === false) return "";
	const heading = title ?? plain(/^# (.+)$/m.exec(src)?.[1] ?? "");
	return keywords ? section(1, heading, "", [].concat(keywords).join(" ")) + html : html;
}
