// The configuration of the site. It is copied next to the staged pages before VitePress reads it: see scripts/docs/build.mjs.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { CODE_COLOR, fewerSpans } from "./fewer-spans.mjs";
import { guides, project } from "./guides.mjs";
import { head, pageHead, referenceDescription } from "./head.mjs";
import { hoverTransformer } from "./hover-blocks.mjs";
import { renderForSearch, searchOptions } from "./search.mjs";
import { apiSidebars, referenceSidebars } from "./sidebars.mjs";
import { versionItems } from "./versions.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const data = (name, otherwise) =>
	existsSync(join(here, name)) ? JSON.parse(readFileSync(join(here, name), "utf8")) : otherwise;
const { versions, repository, siteUrl, latestUrl, isLatest } = data("build.json", {});
const api = data("api.json", []);
const { pathname } = new URL(siteUrl);

export default defineConfig({
	title: "Countersign",
	description: "Typed API clients, verified webhooks and stateful mocks for business APIs.",
	lang: "en-US",
	base: pathname,
	cleanUrls: true,
	metaChunk: true,
	head: head(pathname),
	sitemap: { hostname: siteUrl },
	markdown: {
		theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
		codeTransformers: [hoverTransformer(data("hovers.json", {})), fewerSpans(CODE_COLOR)],
		// The names of GitHub's anchors, which links between files use.
		anchor: {
			slugify: (text) =>
				text
					.trim()
					.toLowerCase()
					.replace(/[^\p{L}\p{N}\s_-]/gu, "")
					.replace(/\s/g, "-"),
		},
		config(md) {
			// Braces in code are not templates of Vue.
			const inlineCode = md.renderer.rules.code_inline;
			md.renderer.rules.code_inline = (tokens, index, ...rest) => {
				tokens[index].attrSet("v-pre", "");
				return inlineCode(tokens, index, ...rest);
			};
			// A table scrolls in its own box, which the keyboard can reach.
			md.renderer.rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
			md.renderer.rules.table_close = () => "</table></div>\n";
		},
	},
	vite: {
		build: { chunkSizeWarningLimit: 20_000, reportCompressedSize: false },
	},
	transformPageData(page) {
		page.description ||= referenceDescription(page);
		if (page.relativePath.startsWith("reference/")) page.frontmatter.pageClass = "reference-page";
		const file = page.frontmatter.repositoryPath;
		if (file) page.frontmatter.editUrl = `${repository}/edit/main/${file}`;
		else page.frontmatter.editLink = false;
	},
	transformHead: (context) => pageHead(context, siteUrl),
	themeConfig: {
		logo: { src: "/favicon.svg", alt: "" },
		nav: [
			{ text: "Guides", link: "/guides/quick-start", activeMatch: "/guides/" },
			{ text: "API", link: "/api/", activeMatch: "/api/" },
			{ text: "Reference", link: "/reference/", activeMatch: "/reference/" },
			{ text: `v${versions[0]}`, items: versionItems({ versions, repository, latestUrl, isLatest }) },
		],
		sidebar: {
			"/guides/": guides,
			"/examples/": guides,
			"/packages/": guides,
			...apiSidebars(api),
			...referenceSidebars(data("reference.json", {})),
			"/": project,
		},
		outline: { level: [2, 3] },
		search: {
			provider: "local",
			options: { detailedView: false, miniSearch: { searchOptions }, _render: renderForSearch },
		},
		editLink: { pattern: ({ frontmatter }) => frontmatter.editUrl, text: "Edit this page" },
		socialLinks: [{ icon: "github", link: repository, ariaLabel: "GitHub" }],
		externalLinkIcon: true,
		notFound: {
			quote: "There is no such page in this version. Search for it above, or begin with the guides.",
			linkText: "Go to the home page",
			linkLabel: "Go to the home page",
		},
		footer: { message: "MIT License" },
	},
});
