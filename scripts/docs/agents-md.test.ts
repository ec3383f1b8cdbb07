import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { guides, pagesOf } from "../../docs/.vitepress/guides.mjs";
import { folderOf, root } from "../lib/workspace.mjs";
import { filesFor, guidesOf } from "./agents-md.mjs";

const PACKAGES = ["sdk", "webhooks", "mock", "mirror", "openapi", "cli"];
const inSidebar = guides
	.flatMap((group) => pagesOf(group.items))
	.map(({ link }: { link: string }) => link.slice("/guides/".length));

describe("the guides in the packages", () => {
	it("every guide is in the sidebar, and has a description and keywords", () => {
		const files = (readdirSync(join(root, "docs/guides"), { recursive: true }) as string[])
			.filter((file) => file.endsWith(".md"))
			.map((file) => file.slice(0, -".md".length));
		expect(files.sort()).toEqual([...new Set(inSidebar)].sort());
		for (const file of files)
			expect(readFileSync(join(root, "docs/guides", `${file}.md`), "utf8")).toMatch(
				/^---\n+description: .{40,}\nkeywords: \[.+\]\n---\n\n# /,
			);
	});

	it("every guide is in a package, except those about no package", () => {
		const packed = new Set(PACKAGES.flatMap(guidesOf));
		expect(inSidebar.filter((guide: string) => !packed.has(guide))).toEqual([]);
	});

	it.each(PACKAGES)(
		"the index of %s lists its guides, and every relative link leads to a file in the package",
		(name) => {
			const manifest = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
			expect(manifest.files).toEqual(expect.arrayContaining(["AGENTS.md", "guides"]));
			expect(manifest.scripts.prepack).toBe("node ../../scripts/docs/agents-md.mjs");
			const files = filesFor(name, manifest);
			expect(files.size).toBeGreaterThan(2);
			for (const [path, text] of files) {
				const prose = text.replace(/^[ \t]*```[\s\S]*?^[ \t]*```/gm, "");
				for (const [, link = ""] of prose.matchAll(/\]\(([^)\s#]+)/g)) {
					if (/^[a-z]+:/.test(link)) continue;
					expect([...files.keys()]).toContain(posix.normalize(posix.join(posix.dirname(path), link)));
				}
			}
		},
	);
});
