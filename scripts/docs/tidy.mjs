// Tidies the pages that typedoc wrote: leaves out generated types of the wire, of which there are hundreds and whose fields are
// on the API pages, and corrects links and titles.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { polished } from "./polish.mjs";
import { REPOSITORY } from "./stage.mjs";

const BLOB = `${REPOSITORY}/blob/main`;

function markdownFiles(folder) {
	return readdirSync(folder, { recursive: true })
		.filter((path) => path.endsWith(".md"))
		.map((path) => join(folder, path));
}

/** Whether a page documents a generated type that is not a resource with its methods. */
const isWireType = (file, text) => /^Defined in: \[[^\]]*\/generated\//m.test(text) && !file.endsWith("Resource.md");

/** Removes links to pages that were left out, and rows of an index that consist of such a link. */
function withoutLinksTo(dropped, file, text) {
	const leadsNowhere = (link) => dropped.has(join(dirname(file), link.split("#")[0]));
	const lines = text.split("\n").flatMap((line) => {
		const row = /^\| \[[^\]]*\]\(([^)]+)\) \|/.exec(line);
		if (row?.[1] && leadsNowhere(row[1])) return [];
		return [
			line.replace(/\[(`?[^\]]+?`?)\]\(([^)\s]+)\)/g, (whole, label, link) => (leadsNowhere(link) ? label : whole)),
		];
	});
	// The heading of an index whose rows are all gone.
	return lines.join("\n").replace(/^## [\w ]+\n\n\|[^\n]+\n\| -[^\n]+\n(?!\|)/gm, "");
}

/** Keeps the link to the source of what the page is about, but not one for each member. */
function oneSourceLink(text, folder) {
	let first = true;
	return text.replace(/^Defined in: \[([^\]]*)\]\(([^)]*)\)\n\n?/gm, (_whole, path, url) => {
		if (!first) return "";
		first = false;
		return `<small>[${path.replace(/:\d+$/, "")}](${url.replace(`${BLOB}/`, `${BLOB}/packages/${folder}/src/`)})</small>\n\n`;
	});
}

/** Shows control characters of literal types as escapes. */
const printable = (text) =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	text.replace(/[\u0000-\u0008\u000b-\u001f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The title of an entry is what one imports. */
function titleOf(text, path) {
	if (!path.endsWith("/index.md")) return text;
	const name = path.slice(0, -"/index.md".length).replace(/\/(?:index|adapters)(?=\/|$)/g, "");
	return text.replace(/^# .+$/m, `# @countersign/${name}`);
}

/** @param {string} out */
export function tidyReference(out) {
	const pages = new Map(markdownFiles(out).map((file) => [file, readFileSync(file, "utf8")]));
	const dropped = new Set([...pages].filter(([file, text]) => isWireType(file, text)).map(([file]) => file));
	for (const [file, text] of pages) {
		if (dropped.has(file)) {
			rmSync(file);
			continue;
		}
		const path = file.slice(out.length + 1);
		const linked = oneSourceLink(withoutLinksTo(dropped, file, text), path.split("/")[0]);
		writeFileSync(file, polished(titleOf(printable(linked), path)));
	}
	console.log(`${pages.size - dropped.size} pages; ${dropped.size} generated types are on the API pages instead`);
}
