/** Deeper than any documented body; what lies below is not searched. */
const DEEPEST = 32;
/** Shorter values would also replace ordinary words of a text. */
const SHORTEST = 6;

/** The texts that a JSON value holds in fields of these names, at any depth. */
export function secretValues(value: unknown, names: readonly string[]): readonly string[] {
	const found = new Set<string>();
	const visit = (at: unknown, secret: boolean, depth: number): void => {
		if (typeof at === "string") {
			if (secret && at.length >= SHORTEST) found.add(at);
		} else if (typeof at === "object" && at !== null && depth < DEEPEST)
			for (const [name, field] of Object.entries(at)) visit(field, secret || names.includes(name), depth + 1);
	};
	if (names.length > 0) visit(value, false, 0);
	return [...found];
}
