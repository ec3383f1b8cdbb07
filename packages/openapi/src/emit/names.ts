import ts from "typescript";

/** Names in generated code. */
export const pascal = (text: string): string =>
	text.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
export const camel = (text: string): string =>
	text
		.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase())
		.replace(/^[A-Z]/, (first) => first.toLowerCase());
/** Marked as what they are, since schemas have the plain names. */
export const resourceName = (path: readonly string[]): string => `${path.map(pascal).join("")}Resource`;
export const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A schema whose name can be a type's. Other schemas are only in `components`. */
export const isTypeName = (name: string): boolean => /^[A-Z]\w*$/.test(name);

/** A schema as a type. */
export const typeName = (schema: string): string =>
	isTypeName(schema) ? schema : `components["schemas"][${JSON.stringify(schema)}]`;

/** The name of a schema that a reference points at. */
export const schemaOf = (reference: unknown): string | undefined =>
	/^#\/components\/schemas\/([^/]+)$/.exec(String(reference ?? ""))?.[1];

/** Text for a comment of one line, which it cannot end. */
export const comment = (text: string): string =>
	text.replaceAll("*/", "*\\/").replace(/\s*[\n\r\u2028\u2029]\s*/g, " ");

/** Words that an argument must not have as its name. */
const RESERVED = new Set(
	"arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null options package params private protected public return static super switch this throw true try typeof var void while with yield".split(
		" ",
	),
);

/** What the compiler says, because this runtime may know newer letters than it does. */
const fits = (text: string, check: typeof ts.isIdentifierStart): boolean =>
	check(text.codePointAt(0) ?? 0, ts.ScriptTarget.ES2022);

/** Returns a name for an argument: in camelCase, not a reserved word, and not taken yet. */
export function argument(name: string, taken: Set<string>): string {
	const words = Array.from(camel(name), (char) => (fits(char, ts.isIdentifierPart) ? char : "_")).join("");
	let base = fits(words, ts.isIdentifierStart) ? words : `_${words}`;
	if (RESERVED.has(base)) base = `${base}_`;
	let free = base;
	for (let count = 2; taken.has(free); count++) free = `${base}${count}`;
	taken.add(free);
	return free;
}
