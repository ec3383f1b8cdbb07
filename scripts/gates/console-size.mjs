// Checks how much of the built console a browser loads before it shows anything: the page, and the scripts and styles that it names,
// with all that those import statically.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../lib/packs.mjs";
import { folderOf } from "../lib/workspace.mjs";

const MAX_BYTES = 350 * 1024;
const folder = join(folderOf("cli"), "dist", "console");

/** Returns the files of the first load, as paths below the folder of the console. */
export function firstLoad(read) {
	const files = new Set(["index.html"]);
	for (const file of files) {
		const text = read(file);
		const found = file.endsWith(".html")
			? [...text.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, path]) => path)
			: [...text.matchAll(/(?:\bimport|\bfrom)\s*"(\.[^"]+)"/g)].map(([, path]) => posix.join(dirname(file), path));
		for (const path of found) files.add(path);
	}
	return [...files];
}

build();
const sizes = firstLoad((file) => readFileSync(join(folder, file), "utf8")).map((file) => ({
	file,
	bytes: gzipSync(readFileSync(join(folder, file))).length,
}));
const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
for (const { file, bytes } of sizes) console.log(`${(bytes / 1024).toFixed(1)} kB  ${file}`);
const all = readdirSync(join(folder, "assets")).length;
console.log(
	`${(sum / 1024).toFixed(1)} kB gzip in ${sizes.length} files of ${all + 1}; at most ${MAX_BYTES / 1024} kB`,
);
process.exit(sum <= MAX_BYTES ? 0 : 1);
