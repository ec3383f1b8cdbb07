// What builds the site. It is installed when the site is built, because it is larger than everything else in the workspace together.
import { join } from "node:path";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

const DEPENDENCIES = {
	typedoc: "0.28.20",
	"typedoc-plugin-markdown": "4.14.1",
	"typedoc-vitepress-theme": "1.1.4",
	typescript: "6.0.3",
	vitepress: "1.6.4",
};

const folder = join(root, ".cache", "tools", "site");
/** The Markdown that VitePress reads. It is below the tools, so that the theme finds them. */
export const source = join(folder, "src");
/** The finished site. */
export const site = join(root, "docs", "site");
/** Sites of single versions, from `--version-base`. */
export const versionsFolder = join(root, "docs", "versions");

export const siteTools = () => installTools("site", DEPENDENCIES);
