/** Writes the pages of the API, by resource, and their sidebar: `write-pages.ts FOLDER SIDEBAR_FILE`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { writePages } from "./pages.ts";

const [folder, file] = process.argv.slice(2);
if (!folder || !file) throw new Error("usage: write-pages.ts FOLDER SIDEBAR_FILE");
mkdirSync(folder, { recursive: true });
writeFileSync(file, JSON.stringify(await writePages(folder)));
