const REDACTED = "[redacted]";

/** The part of a key that may be shown: what a vendor's support asks for. */
export function keyPrefix(key: string): string {
	const named = /^([a-z]+(?:_[a-z0-9]+){0,3}_)/i.exec(key)?.[1];
	return `${(named && named.length < key.length - 4 ? named : key.slice(0, 4)).slice(0, 24)}…`;
}

/** Replaces every secret that occurs in a text. */
export function scrub(text: string, secrets: Iterable<string>): string {
	let result = text;
	for (const secret of secrets) if (secret.length > 3) result = result.replaceAll(secret, REDACTED);
	return result;
}

const SHOWN = new Set([
	"content-type",
	"content-length",
	"date",
	"retry-after",
	"user-agent",
	"accept",
	"idempotency-key",
	"location",
	"server",
	"via",
	"x-request-id",
]);

/** Headers for logs and hooks: what is known to be harmless is shown, everything else is not. */
export function shownHeaders(headers: Iterable<readonly [string, string]>): Record<string, string> {
	const result: Record<string, string> = {};
	for (const [name, value] of headers)
		result[name] = SHOWN.has(name.toLowerCase()) || /^x-ratelimit-/i.test(name) ? value : REDACTED;
	return result;
}
