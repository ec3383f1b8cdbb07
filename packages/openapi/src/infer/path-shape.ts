import type { OperationPlace } from "../intake/draft.ts";
import { segmentsOf } from "../intake/path-template.ts";
import { wordsOf } from "../intake/safe-names.ts";
import { singular } from "./words.ts";

/** A literal part of a path. */
export interface Literal {
	readonly words: readonly string[];
	/** Whether a parameter is directly before it: it belongs to one record. */
	readonly isInRecord: boolean;
	/** The path before it, without the names of parameters. */
	readonly parent: string;
	/** Whether the path says that it is a method: `orders:search`, or `chat.postMessage`. */
	readonly isMethod: boolean;
}

/** A name that is the same in singular and plural, and however its words are joined. */
export const sameName = (words: readonly string[]): string => words.map(singular).join("");

/** A path as names, and how it relates to the other paths of the document. */
export interface PathShape {
	readonly literals: readonly Literal[];
	/** Whether it ends with a parameter: it is one record. */
	readonly endsInParameter: boolean;
	/** Whether there is a path for one record below it. */
	readonly hasRecords: boolean;
	/** Whether there are other paths below it. */
	readonly hasChildren: boolean;
	/** Whether its GET returns a list. */
	readonly hasList: boolean;
	/** The methods of the path. */
	readonly methods: ReadonlySet<string>;
}

const NO_MEANING = /^(?:api|rest|v\d+(?:[._-]\d+)*(?:alpha|beta)?\d*|\d{4}-\d{2}-\d{2}|latest)$/i;

/** Returns the shape of every path of a document. */
export function shapesOf(
	places: readonly OperationPlace[],
	isList: (place: OperationPlace) => boolean,
): Map<string, PathShape> {
	const lists = new Set(places.filter((one) => one.method === "get" && isList(one)).map(({ path }) => path));
	const paths = [...new Set(places.map(({ path }) => path))];
	const methods = new Map<string, Set<string>>();
	for (const { path, method } of places) methods.set(path, (methods.get(path) ?? new Set()).add(method));
	const normal = new Map(paths.map((path) => [path, normalOf(path)]));
	const prefixes = new Set<string>();
	const withRecords = new Set<string>();
	for (const steps of normal.values()) {
		for (let length = 1; length < steps.length; length++) prefixes.add(steps.slice(0, length).join("/"));
		if (steps.at(-1) === "{}") withRecords.add(steps.slice(0, -1).join("/"));
	}
	const skipped = commonPrefix([...normal.values()]);
	return new Map(
		paths.map((path) => {
			const steps = normal.get(path) ?? [];
			const key = steps.join("/");
			return [
				path,
				{
					literals: literalsOf(path, skipped),
					endsInParameter: steps.at(-1) === "{}",
					hasRecords: withRecords.has(key),
					hasList: lists.has(path),
					hasChildren: prefixes.has(key),
					methods: methods.get(path) ?? new Set(),
				},
			];
		}),
	);
}

/** The steps of a path without the names of its parameters. */
export const normalOf = (path: string): string[] =>
	segmentsOf(path).map(({ literal, parameters }) => (parameters.length > 0 && literal === "" ? "{}" : literal));

/** Returns how many literals at the beginning all paths share, if none of the paths ends there. */
function commonPrefix(all: readonly (readonly string[])[]): number {
	const [first = []] = all;
	if (all.length < 4) return 0;
	let length = 0;
	while (
		length < first.length &&
		first[length] !== "{}" &&
		all.every((steps) => steps.length > length + 1 && steps[length] === first[length])
	)
		length++;
	// What follows must still name something.
	return all.every((steps) => steps.slice(length).some((step) => step !== "{}")) ? length : 0;
}

function literalsOf(path: string, skipped: number): Literal[] {
	const segments = segmentsOf(path);
	const found: Literal[] = [];
	let isInRecord = false;
	let isFirst = true;
	const normal = normalOf(path);
	let before = "";
	for (const [index, { literal, parameters }] of segments.entries()) {
		const parent = index === 0 ? "" : `${before}${index === 1 ? "" : "/"}${normal[index - 1] ?? ""}`;
		before = parent;
		const meaning =
			index < skipped || (isFirst && NO_MEANING.test(literal) && index < segments.length - 1) ? "" : literal;
		const [name = "", ...verbs] = meaning.split(":");
		const parts = parameters.length > 0 && meaning === "" ? [] : name.split(".");
		for (const [at, part] of parts.entries()) {
			const words = wordsOf(part);
			if (words.length === 0) continue;
			const isLast = at === parts.length - 1 && index === segments.length - 1;
			found.push({
				words,
				isInRecord: isInRecord || parameters.length > 0,
				parent,
				isMethod: parts.length > 1 && isLast && at > 0,
			});
			isInRecord = false;
			isFirst = false;
		}
		for (const verb of verbs) {
			const words = wordsOf(verb);
			if (words.length > 0) found.push({ words, isInRecord: parameters.length > 0, parent, isMethod: true });
		}
		if (parameters.length > 0) {
			isInRecord = true;
			isFirst = false;
		}
	}
	return found;
}
