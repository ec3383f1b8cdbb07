/** Deeper than any documented body; what lies below is not searched. */
const DEEPEST = 32;
/** Shorter values would also replace ordinary words of a text. */
const SHORTEST = 6;

/** Fields that hold secrets in any API, whether or not its document says so. */
const USUAL = ["secret", "client_secret", "webhook_secret", "api_key", "access_token", "refresh_token", "password"];

/** The texts that a JSON value holds in secret fields, at any depth: in those named, and in the usual ones. */
export function secretValues(value: unknown, names: readonly string[]): readonly string[] {
	const found = new Set<string>();
	const visit = (at: unknown, secret: boolean, depth: number): void => {
		if (typeof at === "string") {
			if (secret && at.length >= SHORTEST) found.add(at);
		} else if (typeof at === "object" && at !== null && depth < DEEPEST)
			for (const [name, field] of Object.entries(at))
				visit(field, secret || names.includes(name) || USUAL.includes(name), depth + 1);
	};
	visit(value, false, 0);
	return [...found];
}
