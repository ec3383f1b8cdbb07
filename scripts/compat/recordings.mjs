// The output of each example in its README: `npm run examples -- --record` writes it from a real run, and every later run is compared.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/workspace.mjs";

const BLOCK = /(<!-- recorded[^\n]*-->\n\n```text\n)([\s\S]*?)(```)/;
const MARK = "<!-- recorded by `npm run examples -- --record`, and compared by `npm run check` -->";
const VARIES = "(differs from run to run)";

const readme = (name) => join(root, "examples", name, "README.md");

/** Writes the output of a run into the README of the example. */
export function record(name, output) {
	const text = readFileSync(readme(name), "utf8");
	const block = `${MARK}\n\n\`\`\`text\n$ npm start\n${output.trim()}\n\`\`\``;
	const changed = BLOCK.test(text)
		? text.replace(BLOCK, () => block)
		: `${text.trimEnd()}\n\n## What it prints\n\n${block}\n`;
	writeFileSync(readme(name), changed);
}

/** Returns how the output of a run differs from the README, or `undefined`. */
export function difference(name, output) {
	const recorded = BLOCK.exec(readFileSync(readme(name), "utf8"))?.[2].replace(/^\$ npm start\n/, "");
	if (recorded === undefined) return "its README has no recorded output; run npm run examples -- --record";
	const [wanted, found] = [stable(recorded), stable(output)];
	const line = Math.max(wanted.length, found.length);
	for (let at = 0; at < line; at++)
		if (wanted[at] !== found[at])
			return `its output is not that of its README: expected "${wanted[at] ?? "the end"}", printed "${found[at] ?? "the end"}".\nIf the change is meant, run npm run examples -- --record ${name}.`;
	return undefined;
}

/** The lines that are the same in every run: without addresses, times, progress, and the figures that are said to differ. */
export function stable(output) {
	const lines = output
		.replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
		.replace(/seed \d+/g, "seed N")
		.replace(/(?:\/[\w.-]+)+\/([a-z-]+-)\w{6}\b/g, "TMP/$1")
		.replace(/each of [\d,]+ events/g, "each of N events")
		.trim()
		.split("\n")
		.map((line) => line.trimEnd())
		.filter((line) => !/^\w+ +\d+\/\d+$/.test(line));
	let varies = false;
	let rows = 0;
	return lines.map((line) => {
		if (line.includes(VARIES)) {
			varies = true;
			rows = 0;
		} else if (line === "") varies &&= rows === 0;
		else if (varies) {
			rows++;
			// The label stays; what follows it after two blanks differs.
			return line.replace(/^(\s*\S+(?: \S+)*)(?:\s{2,}|\s*:\s).*$/, "$1");
		}
		return line;
	});
}
