// Formats the code blocks of the staged pages so that no line is wider than the column of the site. In the repository the code
// keeps the width of the sources.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, root, run } from "../lib/workspace.mjs";

/** Columns that fit into a code block next to the outline. */
export const COLUMNS = 90;
/** The code of the landing page is next to its title. */
const LANDING_COLUMNS = 62;
const FENCE = /^([ \t]*)(```(\w+)[^\n]*)\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;
const TYPESCRIPT = /^(?:ts|typescript|js|javascript)$/;
const SHELL = /^(?:sh|bash)$/;
/** What a signature is wrapped in so that it is a program: nothing, a member of a type, or a declaration. */
const WRAPPERS = [
	{ before: "", after: "", indent: 0 },
	{ before: "interface Wrapper {\n", after: "\n}", indent: 2 },
	{ before: "declare ", after: "", indent: 0 },
];

/** Wraps text at blanks. @param {string} text @param {number} width */
function wrapped(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Returns where the comment of a line begins, or -1. Signs inside a string do not begin a comment. */
function commentAt(line, mark) {
	let quote = "";
	for (let at = 0; at < line.length; at++) {
		const sign = line[at];
		if (sign === "\\") at++;
		else if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === '"' || sign === "'" || sign === "`") quote = sign;
		else if (line.startsWith(`${mark} `, at) && (at === 0 || /\s/.test(line[at - 1]))) return at;
	}
	return -1;
}

/**
 * Moves a comment behind code that makes its line too long to lines of its own above it, and wraps comments.
 *
 * @param {string} code
 * @param {number} columns
 * @param {"//" | "#"} mark what a comment begins with
 */
export function narrowComments(code, columns, mark) {
	return code
		.split("\n")
		.flatMap((line) => {
			if (line.length <= columns) return [line];
			const at = commentAt(line, mark);
			if (at < 0) return [line];
			const [indent = ""] = /^\s*/.exec(line) ?? [];
			const before = line.slice(0, at).trimEnd();
			const above = wrapped(line.slice(at + mark.length + 1), columns - indent.length - mark.length - 1);
			return [...above.map((each) => `${indent}${mark} ${each}`), ...(before === "" ? [] : [before])];
		})
		.join("\n");
}

/** Continues a long command on further lines, before its options. @param {string} code @param {number} columns */
export function narrowCommands(code, columns) {
	return narrowComments(code, columns, "#")
		.split("\n")
		.map((line) => {
			if (line.length <= columns || line.startsWith("#")) return line;
			const lines = [];
			for (const part of line.split(/ (?=-)/)) {
				const last = lines.at(-1);
				if (last !== undefined && last.length + part.length + 3 <= columns) lines[lines.length - 1] = `${last} ${part}`;
				else lines.push(lines.length === 0 ? part : `  ${part}`);
			}
			return lines.join(" \\\n");
		})
		.join("\n");
}

/** typedoc writes `new Name(…)` for a constructor, which is not a member of a type. */
const asMember = (code) => code.replace(/^new (?=\w+[<(])/, "new_");
const fromMember = (code) => code.replace(/^new_/, "new ");
const isWide = (code, columns) => code.split("\n").some((line) => line.length > columns);

/** Formats programs of one width with Biome; one that it cannot read stays as it is. @returns {string[]} */
function formatted(codes, columns, folder) {
	const format = (files, { before, after, indent }) => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		const { javascript } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
		const formatter = { indentStyle: "space", indentWidth: 2, lineWidth: columns + indent };
		writeFileSync(join(folder, "biome.json"), JSON.stringify({ javascript, formatter }));
		const written = files.map(([index, code]) => {
			const path = join(folder, `${index}.ts`);
			const text = `${before}${indent > 0 ? asMember(code) : code}${after}`;
			writeFileSync(path, `${text}\n`);
			return { index, code, path, text };
		});
		// It fails if a block is not a program; that block is not changed.
		run(bin("biome"), ["format", "--write", `--config-path=${folder}`, "--log-level=none", folder], {
			stdio: "ignore",
		});
		return written.map(({ index, code, path, text }) => {
			const now = readFileSync(path, "utf8").trimEnd();
			if (now === text) return [index, code];
			const inner = now.slice(before.length, now.length - after.length);
			if (indent === 0) return [index, inner];
			const lines = inner.split("\n").map((line) => (line.startsWith("  ") ? line.slice(indent) : line));
			return [index, fromMember(lines.join("\n"))];
		});
	};
	const result = [...codes];
	for (const wrapper of WRAPPERS) {
		// typedoc leaves blanks behind the parameters of a signature.
		const left = [...result.entries()].filter(
			([index, code]) => code === codes[index] && (isWide(code, columns) || / $/m.test(code)),
		);
		const files = wrapper.indent === 0 && wrapper.before === "" ? [...codes.entries()] : left;
		if (files.length === 0) continue;
		for (const [index, code] of format(files, wrapper)) result[index] = code;
	}
	rmSync(folder, { recursive: true, force: true });
	return result;
}

/** @param {string} source the folder of the staged pages @param {string} folder for files in between */
export function narrowPages(source, folder) {
	const pages = readdirSync(source, { recursive: true })
		.filter((path) => path.endsWith(".md") && !/^(?:\.vitepress|public)\//.test(path))
		.map((path) => ({ path, text: readFileSync(join(source, path), "utf8"), blocks: [] }));
	const programs = new Map();
	for (const page of pages) {
		const columns = page.path === "index.md" ? LANDING_COLUMNS : COLUMNS;
		for (const [, indent = "", , language = "", raw = ""] of page.text.matchAll(FENCE)) {
			const lines = raw.trimEnd().split("\n");
			const code = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join("\n");
			const block = { code, columns: columns - indent.length, language };
			page.blocks.push(block);
			if (!TYPESCRIPT.test(language)) continue;
			const same = programs.get(block.columns) ?? [];
			same.push(block);
			programs.set(block.columns, same);
		}
	}
	for (const [columns, blocks] of programs) {
		const codes = formatted(
			blocks.map(({ code }) => code),
			columns,
			folder,
		);
		for (const [index, block] of blocks.entries()) block.code = narrowComments(codes[index], columns, "//");
	}
	for (const { path, text, blocks } of pages) {
		let at = 0;
		const changed = text.replace(FENCE, (_whole, indent, fence, language) => {
			const { code, columns } = blocks[at++];
			const shown = SHELL.test(language) ? narrowCommands(code, columns) : code;
			const lines = shown.split("\n").map((line) => (line === "" ? "" : `${indent}${line}`));
			return `${indent}${fence}\n${lines.join("\n")}\n${indent}\`\`\``;
		});
		if (changed !== text) writeFileSync(join(source, path), changed);
	}
}
