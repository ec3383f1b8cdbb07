// Writes what programs read: a Markdown twin of every page, `llms.txt` (the index of the guides and API pages) and
// `llms-full.txt` (the guides in one file).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagesOf } from "../../docs/.vitepress/guides.mjs";
import { frontMatter } from "./stage.mjs";

const INTRODUCTION = `# Countersign

> Typed API clients, verified webhooks and stateful mocks for business APIs (Arcus, Arca, Deskflow, and your own OpenAPI document).

Every page is also available as Markdown: add \`.md\` to its address. The guides in one file: llms-full.txt.`;

/** @returns {{ path: string, title: string, description: string, body: string }} */
function pageAt(source, path) {
	const { matter, body } = frontMatter(readFileSync(join(source, path), "utf8"));
	const description = /^description: (.+)$/m.exec(matter)?.[1] ?? "";
	const title = /^# (.+)$/m.exec(body)?.[1] ?? /^title: (.+)$/m.exec(matter)?.[1] ?? path;
	return { path, title: title.replaceAll("`", ""), description: description.replace(/^"(.*)"$/, "$1"), body };
}

/** The body with links to twins instead of pages. */
function twin({ body }, base) {
	return body.replace(/(\]\()(\/[^)\s#]*)(#[^)\s]*)?\)/g, (_whole, before, path, anchor = "") => {
		const target = path.endsWith("/") ? `${path}index.md` : `${path}.md`;
		return `${before}${base}${target.slice(1)}${anchor})`;
	});
}

function listOf(pages, siteUrl) {
	return pages
		.map(({ path, title, description }) => `- [${title}](${siteUrl}${path})${description ? `: ${description}` : ""}`)
		.join("\n");
}

/**
 * @param {string} source the Markdown that the site was built from
 * @param {string} site the built site
 * @param {string} siteUrl
 * @param {readonly { text: string, items: readonly { link: string }[] }[]} groups the sidebar of the guides
 */
export function writeForAgents(source, site, siteUrl, groups) {
	const { pathname } = new URL(siteUrl);
	const paths = readdirSync(source, { recursive: true }).filter(
		(path) => path.endsWith(".md") && !path.startsWith("."),
	);
	const pages = new Map(paths.map((path) => [path, pageAt(source, path)]));
	for (const [path, page] of pages) {
		const file = join(site, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, twin(page, pathname));
	}
	const guides = groups.map(({ text, items }) => ({
		text,
		pages: pagesOf(items).map(({ link }) => pages.get(`${link.slice(1)}.md`)),
	}));
	const under = (folder) =>
		paths
			.filter((path) => path.startsWith(`${folder}/`))
			.sort()
			.map((path) => pages.get(path));
	const sections = [
		...guides.map((group) => `## ${group.text}\n\n${listOf(group.pages, siteUrl)}`),
		`## API\n\n${listOf(under("api"), siteUrl)}`,
		`## Examples\n\n${listOf(under("examples"), siteUrl)}`,
		`## Reference\n\n${listOf(
			paths
				.filter((path) => /^reference\/.*index\.md$/.test(path))
				.sort()
				.map((path) => pages.get(path)),
			siteUrl,
		)}`,
	];
	writeFileSync(join(site, "llms.txt"), `${INTRODUCTION}\n\n${sections.join("\n\n")}\n`);
	const texts = guides.flatMap((group) =>
		group.pages.map((page) => `<!-- ${siteUrl}${page.path} -->\n\n${twin(page, siteUrl).trim()}`),
	);
	writeFileSync(join(site, "llms-full.txt"), `${INTRODUCTION}\n\n${texts.join("\n\n")}\n`);
}
