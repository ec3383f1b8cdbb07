/** A small printer for the declarations that generated modules consist of. Nothing reads or edits what it has printed. */

/** The longest line that an import may have before its names get a line each. */
const LONGEST_IMPORT = 90;

/** Returns a comment with the given lines. Text from a document cannot end it. */
export function docComment(lines: readonly string[], indent: string): string {
	const text = lines
		.join("\n")
		.replaceAll("*/", "*\\/")
		.replace(/\r\n?|[\u2028\u2029]/g, "\n");
	const inside = text.split("\n").map((line) => `${indent} * ${line}`.trimEnd());
	return [`${indent}/**`, ...inside, `${indent} */`].join("\n");
}

/** A field of an interface or object type. */
export interface Field {
	/** As printed: an identifier, or a string in quotes. */
	readonly name: string;
	readonly type: string;
	/** A field that is not required also accepts `undefined`, for callers with `exactOptionalPropertyTypes`. */
	readonly required: boolean;
	readonly description?: string | undefined;
}

/** Returns the fields of a type in braces. */
export function fieldList(fields: readonly Field[]): string {
	const members = fields.flatMap(({ name, type, required, description }) => [
		...(description ? [docComment([description], "\t")] : []),
		required ? `\t${name}: ${type};` : `\t${name}?: ${type} | undefined;`,
	]);
	return `{\n${members.join("\n")}\n}`;
}

/** Returns `import type { … } from "…";`, or nothing when there are no names. */
export function importTypes(names: Iterable<string>, from: string): string {
	const all = [...new Set(names)].sort();
	if (all.length === 0) return "";
	const line = `{ ${all.join(", ")} }`;
	const list = line.length <= LONGEST_IMPORT ? line : `{\n${all.map((name) => `\t${name},\n`).join("")}}`;
	return `import type ${list} from ${JSON.stringify(from)};\n`;
}
