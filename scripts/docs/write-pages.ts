/** Writes the pages of the API, by resource, and their sidebar: `write-pages.ts FOLDER SIDEBAR_FILE`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../lib/workspace.mjs";

interface SidebarGroup {
	readonly text: string;
	readonly items: readonly { readonly text: string; readonly link: string }[];
}

const [folder, file] = process.argv.slice(2);
if (!folder || !file) throw new Error("usage: write-pages.ts FOLDER SIDEBAR_FILE");
const { writePages } = (await import(pathToFileURL(join(root, "scripts", "docs", "pages.ts")).href)) as {
	writePages(folder: string): Promise<readonly SidebarGroup[]>;
};
mkdirSync(folder, { recursive: true });
writeFileSync(file, JSON.stringify(await writePages(folder)));
