// Copies the hand-written pages to the source of the site. In the repository they link to files, as GitHub needs it;
// on the site they link to pages, or to GitHub for files that are not pages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { linkSymbols } from "./symbols.mjs";

/** Where the site is published. Files in the repository link to its generated pages by this address. */
export const SITE = "https://countersign.github.io/";
export const REPOSITORY = "https://github.com/countersign/countersign";
const FENCE = /^[ \t]*```[\s\S]*?^[ \t]*```[ \t]*$/gm;

/** Returns the page of the site for a Markdown file, without its ending, or undefined. @param {string} file */
export function pageOf(file) {
	if (file === "CONTRIBUTING.md" || file === "SECURITY.md") return file.slice(0, -3).toLowerCase();
	const example = /^examples\/([^/]+)\/README\.md$/.exec(file);
	if (example) return `examples/${example[1]}`;
	const readme = /^packages\/([^/]+)\/README\.md$/.exec(file);
	if (readme) return `packages/${readme[1]}`;
	const page = /^docs\/(.+)\.md$/.exec(file);
	return page?.[1]?.replace(/(^|\/)README$/, "$1index");
}

/** Returns the file that a link leads to, relative to the root; a folder leads to its README. */
function targetOf(file, path) {
	const target = normalize(join(dirname(file), decodeURIComponent(path))).replace(/\/$/, "");
	return existsSync(join(root, target, "README.md")) ? `${target}/README.md` : target;
}

/**
 * Changes links between files into links between pages.
 *
 * @param {string} file
 * @param {string} text
 */
export function withPageLinks(file, text) {
	return text.replace(/(\]\()([^)\s]+)(\))/g, (whole, before, link, after) => {
		if (link.startsWith(SITE)) return `${before}/${link.slice(SITE.length)}${after}`;
		if (/^(?:[a-z]+:|#|\/)/.test(link)) return whole;
		const [path, anchor] = link.split("#");
		const target = targetOf(file, path);
		const page = pageOf(target);
		const hash = anchor === undefined ? "" : `#${anchor}`;
		if (page === undefined) return `${before}${REPOSITORY}/blob/main/${target}${hash}${after}`;
		return `${before}/${page.replace(/(^|\/)index$/, "$1")}${hash}${after}`;
	});
}

/** Applies `change` to everything that is not a code block. */
export function outsideCode(text, change) {
	let result = "";
	let end = 0;
	for (const match of text.matchAll(FENCE)) {
		result += change(text.slice(end, match.index)) + match[0];
		end = match.index + match[0].length;
	}
	return result + change(text.slice(end));
}

/** Gives a block with a name that is not in a group of tabs a tab with that name. @param {string} text */
export function withFileNames(text) {
	const groups = text.split(/^(?=::: ?code-group)/m);
	const named = /^```\w+ \[[^\]]+\][\s\S]*?^```$/gm;
	return groups
		.map((part) => {
			const end = part.startsWith(":::") ? part.indexOf("\n:::", 3) : 0;
			return part.slice(0, end) + part.slice(end).replace(named, "::: code-group\n\n$&\n\n:::");
		})
		.join("");
}

/** Splits front matter from the text. @param {string} text */
export function frontMatter(text) {
	const match = /^---\n([\s\S]*?)\n---\n+/.exec(text);
	return match ? { matter: match[1], body: text.slice(match[0].length) } : { matter: "", body: text };
}

/** Returns the first paragraph as plain text: the description of a page that has none. @param {string} body */
export function descriptionOf(body) {
	const text = body.replace(FENCE, "").replace(/^:::.*$/gm, "");
	const paragraph =
		text.split(/\n{2,}/).find((part) => /^[A-Z`[*@]/.test(part.trim()) && part.trim().length > 40) ?? "";
	const plain = paragraph
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/[`*_]/g, "")
		.replace(/<[^>]+>/g, "")
		.replace(/\s+/g, " ")
		.trim();
	if (plain.length <= 160) return plain;
	return `${plain.slice(0, 158).replace(/\s+\S*$/, "")} …`;
}

function staged(file, symbols) {
	const { matter, body } = frontMatter(readFileSync(join(root, file), "utf8"));
	let text = outsideCode(body, (part) => withPageLinks(file, part));
	if (/^docs\/guides\//.test(file)) text = linkSymbols(text, symbols);
	// Why a block does not run concerns only the check.
	text = withFileNames(text).replace(/^([ \t]*```\w+[^\n]*?) (?:no-run|run-by): [^\n]*$/gm, "$1");
	const lines = matter === "" ? [] : [matter];
	if (!/^description:/m.test(matter)) lines.push(`description: ${JSON.stringify(descriptionOf(text))}`);
	lines.push(`repositoryPath: ${file}`);
	return `---\n${lines.join("\n")}\n---\n\n${text}`;
}

/**
 * @param {string} source
 * @param {readonly { readonly name: string, readonly path: string }[]} symbols
 */
export function stage(source, symbols) {
	for (const file of repositoryFiles("*.md")) {
		const page = pageOf(file);
		if (page === undefined) continue;
		const path = join(source, `${page}.md`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, staged(file, symbols));
	}
}
