import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
} from "yaml";
import { DocumentError, isObject, type Json, type Pointer, type Problem } from "../document/load.ts";
import { JsonPositions, Lines } from "./json-positions.ts";
import { type IntakeLimits, limitError } from "./limits.ts";
import { tidyValue } from "./tidy-value.ts";

/** A file as data, with a way back to its lines. */
export interface ParsedFile {
	/** How problems name the file. */
	readonly file: string;
	readonly value: Json;
	/** Returns the place in the file, or the nearest place around it that the file has. */
	locate(pointer: Pointer): Omit<Problem, "message">;
	/** What was corrected to read the file. */
	readonly repairs: readonly Problem[];
	/** How many values the file holds. */
	readonly values: number;
}

/** Reads a string as JSON or YAML. @throws DocumentError if it is neither, or larger than the limits */
export function parseFile(text: string, file: string, limits: IntakeLimits): ParsedFile {
	const repairs: Problem[] = [];
	const at = (line: number, column: number, message: string): Problem => ({ file, line, column, message });
	let source = text;
	if (source.startsWith("\uFEFF")) {
		source = source.slice(1);
		repairs.push(at(1, 1, "the file begins with a byte order mark, which was ignored"));
	}
	const isJson = /^\s*[{[]/.test(source);
	if (!isJson && source.length > limits.yamlBytes)
		throw limitError("yamlBytes", file, tooLarge("YAML", source.length, limits.yamlBytes, "; convert it to JSON"));
	const read = (isJson ? readJson(source) : undefined) ?? readYaml(source, repairs, at, file);
	const tidied = tidyValue(read.value, file, limits, (pointer, message) => {
		repairs.push({ ...read.locate(pointer), file, message });
	});
	return {
		file,
		value: tidied.value,
		values: tidied.values,
		repairs,
		locate: (pointer) => ({ file, ...read.locate(pointer) }),
	};
}

export const tooLarge = (kind: string, bytes: number, limit: number, more = ""): string =>
	`the ${kind} file has ${(bytes / 1024 / 1024).toFixed(1)} MB, but at most ${limit / 1024 / 1024} MB are read${more}`;

interface Read {
	readonly value: unknown;
	locate(pointer: Pointer): { readonly line: number; readonly column: number };
}

function readJson(text: string): Read | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// The YAML parser also reads JSON, and says where the mistake is.
		return undefined;
	}
	let positions: JsonPositions | undefined;
	let lines: Lines | undefined;
	return {
		value,
		locate(pointer) {
			positions ??= new JsonPositions(text);
			lines ??= new Lines(text);
			return lines.position(positions.offset(pointer));
		},
	};
}

type At = (line: number, column: number, message: string) => Problem;

function readYaml(text: string, repairs: Problem[], at: At, file: string): Read {
	const lines = new LineCounter();
	const source = withoutTabs(text, repairs, at);
	let parsed: Document;
	try {
		parsed = parseDocument(source, { lineCounter: lines, uniqueKeys: true, merge: true });
	} catch (error) {
		const deep = error instanceof RangeError;
		const message = deep ? "the file is nested too deeply to be read" : `not valid YAML or JSON: ${firstLine(error)}`;
		throw deep ? limitError("depth", file, message) : new DocumentError([at(1, 1, message)]);
	}
	const mistakes: Problem[] = [];
	for (const error of parsed.errors) {
		const { line, col } = lines.linePos(error.pos[0]);
		if (error.code === "DUPLICATE_KEY")
			repairs.push(at(line, col, "the key occurs twice; the last one was used. Remove one of them"));
		else mistakes.push(at(line, col, `not valid YAML or JSON: ${firstLine(error)}`));
	}
	if (mistakes.length > 0) throw new DocumentError(mistakes.slice(0, 20));
	let value: unknown;
	try {
		value = parsed.toJS({ maxAliasCount: 10_000 });
	} catch (error) {
		const expands = error instanceof ReferenceError && /alias count/i.test(error.message);
		const message = expands ? "its YAML aliases expand to too many values" : `not valid YAML: ${firstLine(error)}`;
		throw expands || error instanceof RangeError
			? limitError("values", file, message)
			: new DocumentError([at(1, 1, message)]);
	}
	return {
		value,
		locate(pointer) {
			const { line, col } = lines.linePos(Math.max(0, offsetIn(parsed, pointer)));
			return { line: Math.max(1, line), column: Math.max(1, col) };
		},
	};
}

/** The place at the end of a message is left out: the mistake already begins with it. */
const firstLine = (error: unknown): string =>
	((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "").replace(
		/ at line \d+, column \d+:?$/,
		"",
	);

/** YAML forbids tabs in the indentation. Most editors show them as two or more spaces. */
function withoutTabs(text: string, repairs: Problem[], at: At): string {
	if (!/^[ ]*\t/m.test(text)) return text;
	let first = 0;
	const fixed = text.split("\n").map((line, index) => {
		const [indent = ""] = /^[ \t]*/.exec(line) ?? [];
		if (!indent.includes("\t")) return line;
		first ||= index + 1;
		return indent.replaceAll("\t", "  ") + line.slice(indent.length);
	});
	repairs.push(at(first, 1, "the indentation has tabs, which were read as two spaces; YAML allows only spaces"));
	return fixed.join("\n");
}

/** Returns where a place is in the text: for a field its key, because that is the line people look for. */
function offsetIn(parsed: Document, pointer: Pointer): number {
	let node: Node | null | undefined = isNode(parsed.contents) ? parsed.contents : undefined;
	let found = node?.range?.[0] ?? 0;
	for (const step of pointer) {
		if (isAlias(node)) node = node.resolve(parsed);
		if (isMap(node)) {
			const pair: Pair | undefined = [...node.items]
				.reverse()
				.find((one) => isScalar(one.key) && String(one.key.value) === String(step));
			if (!pair) return found;
			found = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? found;
			node = isNode(pair.value) ? pair.value : undefined;
		} else if (isSeq(node)) {
			const item: unknown = node.items[Number(step)];
			if (!isNode(item)) return found;
			found = item.range?.[0] ?? found;
			node = item;
		} else return found;
	}
	return found;
}

export const rootObject = ({ value, file }: ParsedFile): Exclude<ReturnType<typeof asObject>, undefined> => {
	const found = asObject(value);
	if (found) return found;
	const what = Array.isArray(value) ? "a list" : value === null ? "empty" : `a ${typeof value}`;
	throw new DocumentError([
		{ file, line: 1, column: 1, message: `the file is ${what}, but an OpenAPI document is an object` },
	]);
};
const asObject = (value: Json) => (isObject(value) ? value : undefined);
