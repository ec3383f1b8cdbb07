// Writes what a coding agent reads in an installed package: `AGENTS.md`, an index, and the guides of that version.
// Runs before a package is packed (`prepack`), in its folder. The files are not committed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { guides, pagesOf } from "../../docs/.vitepress/guides.mjs";
import { root } from "../lib/workspace.mjs";
import { frontMatter, outsideCode, pageOf, REPOSITORY } from "./stage.mjs";

const SITE = "https://countersign.github.io/";
const WEBHOOKS = ["Receive webhooks"];
const CALLS = ["Start", "Call an API", "Do a job"];

/** The groups of the sidebar, and single guides, that each package contains. */
const CONTENTS = {
	sdk: { groups: CALLS, guides: ["security-checklist", "runtimes", "versions"] },
	webhooks: { groups: WEBHOOKS, guides: ["errors", "arca", "deskflow", "security-checklist", "runtimes", "versions"] },
	mock: { groups: [], guides: ["quick-start", "testing-with-the-mock", "sandbox", "control-api", "scopes"] },
	mirror: { groups: [], guides: ["mirror", "pagination", "retries-and-limits", "catch-up", "errors"] },
	openapi: { groups: [], guides: ["own-document", "generated-package", "uploads-and-streams", "collections"] },
	cli: { groups: ["Test"], guides: ["command-line", "own-document", "generated-package", "scopes"] },
};

/** Returns the names of the guides in a package, such as `webhooks/next`. @param {string} name */
export function guidesOf(name) {
	const contents = CONTENTS[name];
	const names = guides
		.filter((group) => contents.groups.includes(group.text))
		.flatMap((group) => pagesOf(group.items).map(({ link }) => link.slice("/guides/".length)));
	return [...new Set([...names, ...contents.guides])];
}

/** Links to guides of the same package stay; all others lead to the site or to GitHub. */
function withLinks(text, guide, included) {
	const file = `docs/guides/${guide}.md`;
	return outsideCode(text, (part) =>
		part.replace(/(\]\()([^)\s]+)\)/g, (whole, before, link) => {
			if (/^(?:[a-z]+:|#)/.test(link)) return whole;
			const [path, anchor] = link.split("#");
			const hash = anchor === undefined ? "" : `#${anchor}`;
			const target = posix.normalize(posix.join(dirname(file), path));
			const page = pageOf(target);
			if (page?.startsWith("guides/") && included.has(page.slice("guides/".length))) return whole;
			return `${before}${page === undefined ? `${REPOSITORY}/blob/main/${target}` : `${SITE}${page}`}${hash})`;
		}),
	);
}

/**
 * Returns the files of a package by their path in it.
 *
 * @param {string} name
 * @param {{ readonly name: string, readonly version: string, readonly description: string }} manifest
 * @returns {Map<string, string>}
 */
export function filesFor(name, manifest) {
	const names = guidesOf(name);
	const included = new Set(names);
	const files = new Map();
	const index = names.map((guide) => {
		const { matter, body } = frontMatter(readFileSync(join(root, "docs", "guides", `${guide}.md`), "utf8"));
		const title = /^# (.+)$/m.exec(body)?.[1];
		const description = /^description: "?(.+?)"?$/m.exec(matter)?.[1];
		files.set(`guides/${guide}.md`, withLinks(body, guide, included));
		return `- [${title}](guides/${guide}.md): ${description}`;
	});
	const text = `# ${manifest.name} ${manifest.version}

${manifest.description}

These guides belong to this version. Every code block in them was type-checked and run before the release; blocks marked \`no-run\` say why not.
All pages, and the newest version of them: ${SITE}llms.txt

${index.join("\n")}
`;
	return files.set("AGENTS.md", text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = process.cwd();
	const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	rmSync(join(folder, "guides"), { recursive: true, force: true });
	for (const [path, text] of filesFor(basename(folder), manifest)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
