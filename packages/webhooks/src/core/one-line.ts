/** Makes text from an untrusted sender safe to log. */

/** Returns text without line breaks and other control characters, so that nobody can forge log lines or control a terminal. */
export function oneLine(text: string, most: number): string {
	const clean = text
		.slice(0, most * 2)
		.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
		.replace(/ {2,}/g, " ")
		.trim();
	return clean.length > most ? `${clean.slice(0, most - 1).trimEnd()}…` : clean;
}

/** Replaces whatever could be a key, a signature or a secret: those are long words without spaces. */
export function withoutTokens(text: string): string {
	return text.replace(/[\w+/=.~-]{24,}/g, "…").replace(/\b[a-z]+(?:_[a-z]+)*_(?=\w*\d)\w{8,}/gi, "…");
}

/** Replaces quoted values: the messages of schemas quote the body. */
export function withoutQuotes(text: string): string {
	return text.replace(/"[^"]*"?|'[^']*'|`[^`]*`/g, '"…"');
}
