/** Checks every link between Markdown files and their headings, and between the pages of the built site and their
 * anchors. Links to other hosts are not checked.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { fileOf } from "./serve.ts";
import { site, versionsFolder } from "./tools.mjs";

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

function* filesOf(folder: string, ending: string): Generator<string> {
	for (const path of readdirSync(folder, { recursive: true }) as string[])
		if (path.endsWith(ending)) yield join(folder, path);
}

/** A built site, and the address it was built for, which its own start page names. */
class BuiltSite {
	readonly #url: string;
	readonly #base: string;
	readonly #anchors = new Map<string, Set<string>>();

	constructor(readonly folder: string) {
		const start = readFileSync(join(folder, "index.html"), "utf8");
		this.#url = /<link rel="canonical" href="([^"]+)"/.exec(start)?.[1] ?? "";
		this.#base = new URL(this.#url).pathname;
	}

	#anchorsOf(file: string): Set<string> {
		const known =
			this.#anchors.get(file) ??
			new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""));
		this.#anchors.set(file, known);
		return known;
	}

	#check(link: string, page: string): void {
		const name = page.slice(this.folder.length + 1);
		const place = relative(root, page);
		const here = new URL(name.replace(/(^|\/)index\.html$/, "$1"), this.#url);
		const url = new URL(link.replaceAll("&amp;", "&"), here);
		// A path without a host that leaves the folder of this version would show another one.
		if (/^\/(?!\/)/.test(link) && !link.startsWith(this.#base)) {
			problems.push(`${place}: ${link} leads out of ${this.#base}`);
			return;
		}
		// Earlier versions are sites of their own.
		if (!url.href.startsWith(this.#url) || /^v\/\d/.test(url.href.slice(this.#url.length))) return;
		links++;
		const found = fileOf(url.pathname.slice(this.#base.length), this.folder);
		const anchor = decodeURIComponent(url.hash.slice(1));
		if (found === undefined) problems.push(`${place}: ${link} does not exist`);
		else if (anchor && found.endsWith(".html") && !this.#anchorsOf(found).has(anchor))
			problems.push(`${place}: ${link} has no such anchor`);
	}

	check(): void {
		for (const page of filesOf(this.folder, ".html"))
			for (const [, link = ""] of readFileSync(page, "utf8").matchAll(/\s(?:href|src)="([^"#][^"]*|#[^"]+)"/g))
				this.#check(link, page);
		// What programs read: the twins of the pages, and their index.
		for (const file of [...filesOf(this.folder, ".md"), join(this.folder, "llms.txt")]) {
			const text = readFileSync(file, "utf8").replace(/^[ \t]*```[\s\S]*?^[ \t]*```/gm, "");
			for (const [, link = ""] of text.matchAll(/\]\(([^)\s#]+)/g)) this.#check(link, file);
		}
	}
}

/** Sites of versions that were built with `--version-base`. */
const versionSites = (): string[] =>
	existsSync(versionsFolder) ? readdirSync(versionsFolder).map((name) => join(versionsFolder, name)) : [];

markdown();
if (existsSync(site)) for (const folder of [site, ...versionSites()]) new BuiltSite(folder).check();
else problems.push("the site is missing; run npm run docs");
for (const problem of [...new Set(problems)]) console.error(problem);
console.log(`${links} links, ${problems.length} of them broken`);
process.exit(problems.length === 0 ? 0 : 1);
