/** A part of a path between slashes. */
export interface PathSegment {
	/** As written, such as `{id}.json` or `orders:search`. */
	readonly text: string;
	/** Its literal part without an extension such as `.json`; empty for a parameter alone. */
	readonly literal: string;
	/** The names of its parameters. */
	readonly parameters: readonly string[];
}

/** Returns the names of the parameters of a path, in the order of the path. */
export const parametersOfPath = (path: string): string[] => [
	...new Set(Array.from(path.matchAll(/\{([^{}]+)\}/g), (match) => match[1] ?? "")),
];

/** Returns the parts of a path. Parts that are empty are left out. */
export const segmentsOf = (path: string): PathSegment[] =>
	path
		.replace(/[?#].*$/, "")
		.split("/")
		.filter((text) => text !== "")
		.map((text) => ({
			text,
			literal: text.replace(/\{[^{}]*\}/g, "").replace(/\.(?:json|xml)$/i, ""),
			parameters: parametersOfPath(text),
		}));
