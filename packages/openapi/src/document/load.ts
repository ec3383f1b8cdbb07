import { basename, dirname, join } from "node:path";
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { addRecordedExamples, EXAMPLES_FILE, readExamples } from "./examples.ts";
import { type DocumentFiles, machineFiles } from "./files.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

export { isObject, type Json, type JsonObject } from "./json.ts";

/** A mistake in a document: where it is and how to fix it. */
export interface Problem {
	/** The file, under the name that was passed as `shownAs`. */
	readonly file: string;
	/** Line, starting at 1. */
	readonly line: number;
	/** Column, starting at 1. */
	readonly column: number;
	/** What is wrong and, if known, how to fix it. */
	readonly message: string;
}

/** Contains everything that is wrong with a document. */
export class DocumentError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name: string = "DocumentError";
	constructor(
		/** All problems. The message has one line for each. */
		readonly problems: readonly Problem[],
	) {
		super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`).join("\n"));
	}
}

/** A path into the document: names of fields and indexes of lists. */
export type Pointer = readonly (string | number)[];

/** The files of a provider as one OpenAPI document. Every place in it can be traced back to its file and line. */
export interface LoadedDocument {
	/** The paths, schemas and events of all files as one OpenAPI document. */
	readonly document: JsonObject;
	/** Returns the file, line and column of a place in the document. */
	locate(pointer: Pointer): Omit<Problem, "message">;
	/** Problems found while loading: invalid YAML and names that are defined twice. */
	readonly problems: readonly Problem[];
	/** Whether a file was not valid YAML. It may define anything, so references cannot be checked. */
	readonly incomplete: boolean;
}

interface Part {
	readonly file: string;
	readonly parsed: Document;
	readonly lines: LineCounter;
}

/** Returns the node of a place in the document. For a field it is the key, because that is the line people look for. */
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

/** Adds the examples that were recorded for a folder, and returns what is wrong with their file. */
function addExamples(document: JsonObject, folder: string, shownAs: string, files: DocumentFiles): Problem[] {
	try {
		const recorded = readExamples(folder, files);
		if (recorded) addRecordedExamples(document, recorded);
		return [];
	} catch (error) {
		const message = `not valid JSON: ${error instanceof Error ? error.message : String(error)}; run \`npm run generate\``;
		return [{ file: `${shownAs}/${EXAMPLES_FILE}`, line: 1, column: 1, message }];
	}
}

/**
 * Loads a document from a YAML or JSON file, or from a folder with `openapi.yaml`, `paths/*.yaml`, `schemas/*.yaml` and `webhooks.yaml`.
 *
 * @param path the file or folder
 * @param shownAs how to name it in problems
 * @param files where to read it from
 * @defaultValue files the disk of this machine
 * @param examples whether to add the examples that were recorded for a folder
 * @defaultValue examples `true`
 */
export function loadDocument(
	path: string,
	shownAs: string,
	files: DocumentFiles = machineFiles,
	examples = true,
): LoadedDocument {
	const whole = files.kind(path) === "file";
	const folder = whole ? dirname(path) : path;
	const exists = (name: string): boolean => files.kind(join(folder, name)) !== undefined;
	const problems: Problem[] = [];
	let incomplete = false;
	const owners = new Map<string, Part>();

	const parse = (name: string): { part: Part; value: JsonObject } => {
		const lines = new LineCounter();
		const parsed = parseDocument(files.readText(join(folder, name)), { lineCounter: lines, uniqueKeys: true });
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

	if (!whole && !exists("openapi.yaml"))
		throw new DocumentError([
			{
				file: shownAs,
				line: 1,
				column: 1,
				message: "the folder has no openapi.yaml; pass a folder that has one, or a file",
			},
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
					message: `${what} ${key} is already defined in ${first.file}:${first.line}; keep only one`,
				});
				continue;
			}
			owners.set(`${space}/${key}`, part);
			into[key] = value[key] as Json;
		}
	};
	const folderOf = (name: string): string[] =>
		!whole && exists(name)
			? files
					.list(join(folder, name))
					.filter((file) => file.endsWith(".yaml"))
					.sort()
			: [];
	for (const file of folderOf("paths")) merge(document.paths as JsonObject, "paths", `paths/${file}`, "path");
	for (const file of folderOf("schemas"))
		merge((document.components as JsonObject).schemas as JsonObject, "schemas", `schemas/${file}`, "schema");
	if (!whole && exists("webhooks.yaml")) {
		document.webhooks = {};
		merge(document.webhooks, "webhooks", "webhooks.yaml", "event");
		for (const event of Object.values(document.webhooks)) {
			// Receivers check a delivery by its signature. The ways to sign in to the API do not apply.
			const post = isObject(event) ? event.post : undefined;
			if (isObject(post)) post.security ??= [];
		}
	}

	if (!whole && examples) problems.push(...addExamples(document, folder, shownAs, files));

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
