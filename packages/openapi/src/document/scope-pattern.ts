/** Returns the scopes that an entry of a set means: itself, or with `*:` all scopes that end like it. */
export function scopesOfPattern(entry: string, scopes: Iterable<string>): string[] {
	const ending = /^\*(:.+)$/.exec(entry)?.[1];
	return [...scopes].filter((scope) => (ending === undefined ? scope === entry : scope.endsWith(ending)));
}
