import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** One mistake in a document: where it stands and what to do. */
export interface Problem {
	/** The file, named as the loader was told to show it. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1. */
	readonly column: number;
	/** What is wrong, and what to do where that is known. */
	readonly message: string;
}

/** Everything that is wrong with a document, all at once. */
export class DocumentError extends Error {
	/** What it is told apart by where `instanceof` cannot be used. */
	override readonly name = "DocumentError";
	constructor(
		/** All of them; the message has one line for each. */
		readonly problems: readonly Problem[],
	) {
		super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`).join("\n"));
	}
}

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** An object of JSON. */
export interface JsonObject {
	/** A value by its name. */
	[key: string]: Json;
}

/** The steps to a place in the document. */
export type Pointer = readonly (string | number)[];

/** The files of one provider as one OpenAPI document, with the way back from any place in it to file and line. */
export interface LoadedDocument {
	/** The bundle: paths, schemas and events of all files in one OpenAPI document. */
	readonly document: JsonObject;
	/** Where a place of the document stands: file, line and column. */
	locate(pointer: Pointer): Omit<Problem, "message">;
	/** What loading found: invalid YAML, and names that are defined twice. Empty when it found nothing. */
	readonly problems: readonly Problem[];
	/** A file is no YAML: what it defines is not known, and nothing can be said of what refers to it. */
	readonly incomplete: boolean;
}

interface Part {
	readonly file: string;
	readonly parsed: Document;
	readonly lines: LineCounter;
}

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Where a place of the document stands: at its key where it has one, so that the line is the one a person looks for. */
function nodeAt(parsed: Document, path: Pointer): Node | undefined {
	const last = path.at(-1);
	const holder = last === undefined ? parsed.contents : parsed.getIn(path.slice(0, -1), true);
	if (last !== undefined && isMap(holder)) {
		const key = holder.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(last))?.key;
		return isNode(key) ? key : undefined;
	}
	const node = last === undefined ? parsed.contents : parsed.getIn(path, true);
	return isNode(node) ? node : undefined;
}

/**
 * Loads a document: a file that holds all of it, YAML or JSON, or a folder with `openapi.yaml`, `paths/*.yaml`, `schemas/*.yaml` and
 * `webhooks.yaml`. Problems name it as `shownAs`.
 */
export function loadDocument(path: string, shownAs: string): LoadedDocument {
	const whole = existsSync(path) && statSync(path).isFile();
	const folder = whole ? dirname(path) : path;
	const problems: Problem[] = [];
	let incomplete = false;
	const owners = new Map<string, Part>();

	const parse = (name: string): { part: Part; value: JsonObject } => {
		const lines = new LineCounter();
		const parsed = parseDocument(readFileSync(join(folder, name), "utf8"), { lineCounter: lines, uniqueKeys: true });
		const part = { file: whole ? shownAs : `${shownAs}/${name}`, parsed, lines };
		if (parsed.errors.length > 0) incomplete = true;
		for (const error of parsed.errors) {
			const { line, col } = lines.linePos(error.pos[0]);
			problems.push({ file: part.file, line, column: col, message: `not valid YAML: ${error.message.split("\n")[0]}` });
		}
		const value = parsed.errors.length === 0 ? (parsed.toJS() as unknown) : {};
		return { part, value: isObject(value) ? value : {} };
	};
	const position = (part: Part, path: Pointer): Omit<Problem, "message"> => {
		for (let length = path.length; length >= 0; length--) {
			const node = nodeAt(part.parsed, path.slice(0, length));
			if (node?.range) {
				const { line, col } = part.lines.linePos(node.range[0]);
				return { file: part.file, line, column: col };
			}
		}
		return { file: part.file, line: 1, column: 1 };
	};

	if (!whole && !existsSync(join(folder, "openapi.yaml")))
		throw new DocumentError([
			{ file: shownAs, line: 1, column: 1, message: "there is no openapi.yaml in this folder" },
		]);
	const root = parse(whole ? basename(path) : "openapi.yaml");
	const components = isObject(root.value.components) ? root.value.components : {};
	const document: JsonObject = whole
		? { ...root.value, components }
		: { ...root.value, paths: {}, components: { ...components, schemas: {} } };

	const merge = (into: JsonObject, space: string, name: string, what: string): void => {
		const { part, value } = parse(name);
		for (const key of Object.keys(value)) {
			const before = owners.get(`${space}/${key}`);
			if (before) {
				const first = position(before, [key]);
				problems.push({
					...position(part, [key]),
					message: `${what} ${key} stands already in ${first.file}:${first.line}; keep one of the two`,
				});
				continue;
			}
			owners.set(`${space}/${key}`, part);
			into[key] = value[key] as Json;
		}
	};
	const folderOf = (name: string): string[] =>
		!whole && existsSync(join(folder, name))
			? readdirSync(join(folder, name))
					.filter((file) => file.endsWith(".yaml"))
					.sort()
			: [];
	for (const file of folderOf("paths")) merge(document.paths as JsonObject, "paths", `paths/${file}`, "path");
	for (const file of folderOf("schemas"))
		merge((document.components as JsonObject).schemas as JsonObject, "schemas", `schemas/${file}`, "schema");
	if (!whole && existsSync(join(folder, "webhooks.yaml"))) {
		document.webhooks = {};
		merge(document.webhooks, "webhooks", "webhooks.yaml", "event");
	}

	return {
		document,
		problems,
		incomplete,
		locate(pointer) {
			const [first, second, third] = pointer;
			const space =
				first === "components" && second === "schemas"
					? `schemas/${String(third)}`
					: `${String(first)}/${String(second)}`;
			const part = owners.get(space);
			if (!part) return position(root.part, pointer);
			return position(part, pointer.slice(first === "components" ? 2 : 1));
		},
	};
}
