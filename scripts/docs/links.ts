/** Checks every link between Markdown files and their headings, and between the pages of the built site and their
 * anchors. Links to other hosts are not checked.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { repositoryFiles, root } from "../lib/workspace.mjs";

const site = join(root, "docs", "site");
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

function* pagesOf(folder: string): Generator<string> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* pagesOf(path);
		else if (entry.name.endsWith(".html")) yield path;
	}
}

function built(): void {
	const anchors = new Map<string, Set<string>>();
	const anchorsOf = (file: string, html: string = readFileSync(file, "utf8")): Set<string> => {
		const known = anchors.get(file) ?? new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""));
		anchors.set(file, known);
		return known;
	};
	for (const page of pagesOf(site)) {
		const html = readFileSync(page, "utf8");
		for (const [, raw = ""] of html.matchAll(/\shref="([^"]*)"/g)) {
			if (raw === "" || raw === "#" || /^[a-z]+:/.test(raw)) continue;
			links++;
			const [path = "", anchor] = raw.replaceAll("&amp;", "&").split("#").map(decodeURIComponent);
			const found = path === "" ? page : normalize(join(dirname(page), path.replace(/\?.*$/, "")));
			const place = page.slice(site.length + 1);
			if (!existsSync(found) || !statSync(found).isFile()) problems.push(`${place}: ${raw} does not exist`);
			else if (anchor && found.endsWith(".html") && !anchorsOf(found).has(anchor))
				problems.push(`${place}: ${raw} has no such anchor`);
		}
	}
}

markdown();
if (existsSync(site)) built();
else problems.push("the site is missing; run npm run docs");
for (const problem of [...new Set(problems)]) console.error(problem);
console.log(`${links} links, ${problems.length} of them broken`);
process.exit(problems.length === 0 ? 0 : 1);
