/**
 * Writes Markdown for VitePress. Everything that comes from a document passes through one of these functions, so that it can
 * neither end a block, add attributes or HTML, include a file, nor become a Vue expression.
 */

/** Sequences of braces would be an expression of Vue, and one brace begins the attributes of markdown-it-attrs. */
const BRACES = /[{}]+/g;
const braces = (escaped: (brace: string) => string) => (found: string) =>
	found.length === 1 ? escaped(found) : `<span v-pre>${[...found].map((one) => escaped(one)).join("")}</span>`;

/** Characters that mean something inside a line of Markdown. */
const INLINE = /[\\*_[\]|~`$^=]/g;
const AT_START = /^(?:[#>+:-]|\d+(?=[.)]))/;
const SPACES = /\s+/g;

const entities = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Words of a document, without their formatting. */
function plain(words: string): string {
	return entities(words)
		.replace(INLINE, (one) => `\\${one}`)
		.replace(
			BRACES,
			braces((brace) => `\\${brace}`),
		);
}

/** Code spans that Markdown cannot hold: it has no escapes inside backticks, and VitePress looks for includes there. */
const ODD_CODE = /[`|\\<>]|\{\{|^\s|\s$|^$/;

/** Returns text as inline code. */
export function code(text: string): string {
	const line = text.replace(SPACES, " ");
	if (!ODD_CODE.test(line)) return `\`${line}\``;
	const inside = entities(line).replace(/[\\*_[\]|~`$^={}:#!]/g, (one) => `&#${one.charCodeAt(0)};`);
	return `<code v-pre>${inside}</code>`;
}

/** Returns one line of Markdown with the code spans and bold words of the document; everything else is shown literally. */
export function inline(text: string): string {
	const line = text.replace(SPACES, " ").trim();
	const parts = line.split(/(`[^`]+`|\*\*[^*`]+\*\*)/);
	const written = parts.map((part, index) => {
		if (index % 2 === 0) return plain(part);
		return part.startsWith("`") ? code(part.slice(1, -1)) : `**${plain(part.slice(2, -2).trim())}**`;
	});
	return atStart(written.join(""));
}

const atStart = (line: string): string =>
	line.replace(AT_START, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));

/** Returns the paragraphs and lists of a description. */
export function paragraphs(text: string): string {
	return text
		.trim()
		.split(/\n\s*\n/)
		.map((block) =>
			block
				.split(/\n(?=[-*] )/)
				.map((one) => (/^[-*] /.test(one) ? `- ${inline(one.slice(2))}` : inline(one)))
				.join("\n"),
		)
		.map((block) => block.replace(/^(?!- )(.*)\n- /, "$1\n\n- "))
		.filter((block) => block !== "")
		.join("\n\n");
}

/** Returns a block of code. The fence is longer than any in the code. */
export function fence(language: string, text: string, title = ""): string {
	const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([ticks]) => ticks.length));
	const ticks = "`".repeat(longest + 1);
	return `${ticks}${language}${title === "" ? "" : ` [${title}]`}\n${text}\n${ticks}`;
}

/** Returns JSON for a code block. VitePress looks for comments there: they include files, or mark lines. */
export const json = (value: unknown, indent = 2): string => harmless(JSON.stringify(value, null, indent) ?? "null");

/** Escapes inside string literals of JSON and TypeScript what VitePress would act on. */
export const harmless = (source: string): string =>
	source.replaceAll("<!--", "\\u003c!--").replaceAll("[!code", "\\u005b!code");

/** Returns an anchor. Anchors depend only on the name, so that links to them stay valid. */
export const anchor = (name: string): string => name.replace(/[^A-Za-z0-9_]+/g, "-").replace(/^-+|-+$/g, "") || "none";

/** Returns a heading with its anchor. */
export const heading = (level: number, text: string, id: string): string =>
	`${"#".repeat(level)} ${text} {#${anchor(id)}}`;

/** Returns a closed block that opens on a click; `summary` is HTML in one line. */
export const folded = (summary: string, content: string): string =>
	`<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;

/** Returns text for HTML, where Markdown is not parsed. */
export const htmlText = (text: string): string =>
	text.trim() === "" ? "" : `<span v-pre>${entities(text.trim().replace(SPACES, " "))}</span>`;

/** Returns text as code in HTML, where Markdown is not parsed. */
export const htmlCode = (text: string): string => `<code v-pre>${entities(text.replace(SPACES, " "))}</code>`;

/** Indents what belongs to a list item. */
export const indented = (text: string, by = "  "): string => text.replace(/^(?=.)/gm, by);

/** Returns a whole page: its parts with a blank line between them, below a title for the browser and search. */
export function page(
	title: string,
	description: string,
	parts: readonly (string | undefined)[],
	more: readonly string[] = [],
): string {
	const head = [
		`title: ${harmless(JSON.stringify(title))}`,
		`description: ${harmless(JSON.stringify(description.replace(SPACES, " ")))}`,
		"pageClass: api-page",
		"editLink: false",
		...more,
	];
	const text = parts.filter((part) => part !== undefined && part !== "").join("\n\n");
	return `---\n${head.join("\n")}\n---\n\n${withUniqueAnchors(text)}\n`;
}

/** Two names can have the same anchor; the second gets a number, because VitePress rejects a page with both. */
function withUniqueAnchors(text: string): string {
	const taken = new Set<string>();
	return text.replace(/^(#{1,6} .*\{#)([\w-]+)\}$/gm, (_whole, start: string, id: string) => {
		let free = id;
		for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
		taken.add(free);
		return `${start}${free}}`;
	});
}
