/** Checks every link between Markdown files and their headings, and between the pages of the built site and their
 * anchors. Links to other hosts are not checked.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { fileOf } from "./serve.ts";
import { site, source } from "./tools.mjs";

const problems: string[] = [];
let links = 0;

/** Returns the anchor that GitHub generates for a heading. */
const slug = (heading: string): string =>
	heading
		.trim()
		.toLowerCase()
		.replace(/[`*]/g, "")
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/[^\p{L}\p{N}\s_-]/gu, "")
		.replace(/\s/g, "-");

function headings(file: string): Set<string> {
	const text = readFileSync(file, "utf8").replace(/^```[\s\S]*?^```/gm, "");
	return new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => slug(match[1] ?? "")));
}

function markdown(): void {
	for (const file of repositoryFiles("*.md")) {
		const text = readFileSync(join(root, file), "utf8").replace(/^```[\s\S]*?^```/gm, "");
		for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
			if (/^[a-z]+:/.test(target)) continue;
			links++;
			const [path = "", anchor] = target.split("#");
			const found = path === "" ? join(root, file) : normalize(join(root, dirname(file), decodeURIComponent(path)));
			if (!existsSync(found)) problems.push(`${file}: ${target} does not exist`);
			else if (anchor && found.endsWith(".md") && !headings(found).has(anchor))
				problems.push(`${file}: ${target} has no such heading`);
		}
	}
}

const { siteUrl } = JSON.parse(readFileSync(join(source, ".vitepress", "build.json"), "utf8")) as { siteUrl: string };

function* filesOf(folder: string, ending: string): Generator<string> {
	for (const path of readdirSync(folder, { recursive: true }) as string[])
		if (path.endsWith(ending)) yield join(folder, path);
}

/** Returns the address inside the site that a link leads to, or undefined for other hosts. */
function addressOf(link: string, page: string): URL | undefined {
	const here = new URL(page.slice(site.length + 1).replace(/(^|\/)index\.html$/, "$1"), siteUrl);
	const url = new URL(link.replaceAll("&amp;", "&"), here);
	// Earlier versions are sites of their own.
	const isOtherVersion = /^v\/\d/.test(url.href.slice(siteUrl.length));
	return url.href.startsWith(siteUrl) && !isOtherVersion ? url : undefined;
}

function built(): void {
	const anchors = new Map<string, Set<string>>();
	const anchorsOf = (file: string): Set<string> => {
		const known =
			anchors.get(file) ??
			new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""));
		anchors.set(file, known);
		return known;
	};
	const check = (place: string, link: string, page: string): void => {
		const url = addressOf(link, page);
		if (url === undefined) return;
		links++;
		const found = fileOf(url.pathname.slice(new URL(siteUrl).pathname.length));
		const anchor = decodeURIComponent(url.hash.slice(1));
		if (found === undefined) problems.push(`${place}: ${link} does not exist`);
		else if (anchor && found.endsWith(".html") && !anchorsOf(found).has(anchor))
			problems.push(`${place}: ${link} has no such anchor`);
	};
	for (const page of filesOf(site, ".html"))
		for (const [, link = ""] of readFileSync(page, "utf8").matchAll(/\shref="([^"#][^"]*|#[^"]+)"/g))
			check(page.slice(site.length + 1), link, page);
	// What programs read: the twins of the pages, and their index.
	for (const file of [...filesOf(site, ".md"), join(site, "llms.txt")]) {
		const text = readFileSync(file, "utf8").replace(/^[ \t]*```[\s\S]*?^[ \t]*```/gm, "");
		for (const [, link = ""] of text.matchAll(/\]\(([^)\s#]+)/g)) check(file.slice(site.length + 1), link, file);
	}
}

markdown();
if (existsSync(site)) built();
else problems.push("the site is missing; run npm run docs");
for (const problem of [...new Set(problems)]) console.error(problem);
console.log(`${links} links, ${problems.length} of them broken`);
process.exit(problems.length === 0 ? 0 : 1);
