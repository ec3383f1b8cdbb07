import ts from "typescript";
import { camel } from "./names.ts";

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
