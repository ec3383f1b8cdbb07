// Finds the type of each name in the TypeScript blocks of the staged pages, as an editor shows it on hover. All blocks are files
// of one program, so the packages are read once, from their sources. The result is kept until a block or a source changes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { codeKey } from "../../docs/.vitepress/hover-blocks.mjs";
import { repositoryFiles, root } from "../lib/workspace.mjs";

/** The example that depends on all packages and frameworks, so imports resolve as they do for a reader. */
const FOLDER = join(root, "examples", "webhook-receivers", ".doc-hovers");
const FENCE = /^([ \t]*)```(?:ts|typescript)\b[^\n]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;
/** The longest text of a hover. A longer one would cover the code that it explains. */
const MAX_TEXT = 480;

/** Returns the TypeScript blocks of a page as VitePress passes them to the highlighter. @param {string} text */
export function typescriptBlocks(text) {
	return Array.from(text.matchAll(FENCE), ([, indent = "", code = ""]) =>
		code
			.split("\n")
			.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
			.join("\n")
			.trimEnd(),
	);
}

function blocksIn(source) {
	const blocks = new Map();
	for (const path of readdirSync(source, { recursive: true })) {
		// The reference shows signatures, which are not programs.
		if (!path.endsWith(".md") || /^(?:reference|\.vitepress|public)\//.test(path)) continue;
		for (const code of typescriptBlocks(readFileSync(join(source, path), "utf8"))) blocks.set(codeKey(code), code);
	}
	return blocks;
}

/** Everything that a type can depend on: the blocks, our sources, the installed versions, and this file. */
function fingerprint(blocks) {
	const hash = createHash("sha256");
	for (const key of [...blocks.keys()].sort()) hash.update(key);
	for (const file of repositoryFiles("packages/*/src/**/*.ts", "pnpm-lock.yaml", "scripts/docs/hovers.mjs"))
		hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest("hex");
}

function languageService(files) {
	const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
	const snapshot = (file) => files.get(file) ?? ts.sys.readFile(file);
	return ts.createLanguageService({
		getCompilationSettings: () => options,
		getScriptFileNames: () => [...files.keys()],
		getScriptVersion: () => "1",
		getScriptSnapshot: (file) => {
			const text = snapshot(file);
			return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
		},
		getCurrentDirectory: () => root,
		getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
		fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
		readFile: snapshot,
		readDirectory: ts.sys.readDirectory,
		directoryExists: (folder) => folder === FOLDER || ts.sys.directoryExists(folder),
		getDirectories: ts.sys.getDirectories,
		realpath: (path) => (path.startsWith(FOLDER) ? path : ts.sys.realpath(path)),
	});
}

function textOf(info) {
	const signature = ts
		.displayPartsToString(info.displayParts)
		.replace(/^\((?:alias|property|parameter)\) /, "")
		.replace(/\nimport [\w$]+$/, "");
	const documentation = ts.displayPartsToString(info.documentation).split(/\n\n|(?<=\.)\s+(?=[A-Z`])/)[0] ?? "";
	const text = documentation === "" ? signature : `${signature}\n\n${documentation}`;
	return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 2).trimEnd()} …`;
}

/** Returns start, length and text of each name of a block. */
function hoversOf(service, file) {
	const found = [];
	const visit = (node) => {
		if (ts.isIdentifier(node)) {
			const info = service.getQuickInfoAtPosition(file, node.getStart());
			const text = info?.displayParts ? textOf(info) : "";
			// A name of unknown type helps nobody.
			if (text !== "" && !/: any$|^any$|^import /.test(text)) found.push([node.getStart(), node.getWidth(), text]);
		}
		ts.forEachChild(node, visit);
	};
	visit(service.getProgram().getSourceFile(file));
	return found;
}

/**
 * Returns the hovers of all blocks by the hash of their code.
 *
 * @param {ReadonlyMap<string, string>} blocks code by its key
 * @returns {Record<string, [number, number, string][]>}
 */
export function findHovers(blocks) {
	// `export {}` makes each block a module of its own, so that equal names do not meet.
	const files = new Map(Array.from(blocks, ([key, code]) => [join(FOLDER, `${key}.ts`), `${code}\nexport {};\n`]));
	const service = languageService(files);
	const entries = Array.from(blocks.keys(), (key) => [key, hoversOf(service, join(FOLDER, `${key}.ts`))]);
	service.dispose();
	return Object.fromEntries(entries);
}

/** Writes the hovers of the pages in `source` to `file`. */
export function writeHovers(source, file) {
	const blocks = blocksIn(source);
	const cache = join(root, ".cache", "hovers.json");
	const key = fingerprint(blocks);
	const known = existsSync(cache) ? JSON.parse(readFileSync(cache, "utf8")) : {};
	const hovers = known.key === key ? known.hovers : findHovers(blocks);
	mkdirSync(dirname(cache), { recursive: true });
	if (known.key !== key) writeFileSync(cache, JSON.stringify({ key, hovers }));
	writeFileSync(file, JSON.stringify(hovers));
	const count = Object.values(hovers).reduce((sum, list) => sum + list.length, 0);
	console.log(`${count} names in ${blocks.size} blocks${known.key === key ? ", as in the last build" : ""}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const [source, file] = process.argv.slice(2);
	if (!source || !file) throw new Error("usage: hovers.mjs SOURCE FILE");
	writeHovers(source, file);
}
