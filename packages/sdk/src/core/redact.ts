const REDACTED = "[redacted]";

/** The part of a key that may be shown: what a vendor's support asks for. Never more than a quarter where the key has no prefix. */
export function keyPrefix(key: string): string {
	const named = /^([a-z]+(?:_[a-z0-9]+){0,3}_)/i.exec(key)?.[1];
	const shown = named && named.length <= key.length / 2 ? named : key.slice(0, Math.min(4, Math.floor(key.length / 4)));
	return `${shown.slice(0, 24)}…`;
}

const HTML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The forms in which a secret appears in text, JSON, URLs and HTML. */
export const formsOf = (secret: string): readonly string[] => [
	secret,
	JSON.stringify(secret).slice(1, -1),
	encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "\ufffd")),
	secret.replace(/[&<>"]/g, (one) => HTML[one] ?? one),
];

/** Replaces every secret that occurs in a text; no text stays none. Scrub first, cut afterwards: half a secret is not found. */
export function scrub<T extends string | null | undefined>(text: T, secrets: Iterable<string>): T {
	let result: string | null | undefined = text;
	for (const secret of secrets) if (secret.length > 3) result = result?.replaceAll(secret, REDACTED);
	return result as T;
}

const SHOWN =
	/^(?:content-(?:type|length)|date|retry-after|user-agent|accept|idempotency-key|location|server|via|x-request-id|x-ratelimit-.*)$/i;

/** Headers for logs and hooks: what is known to be harmless is shown, everything else is not. */
export function shownHeaders(
	headers: Iterable<readonly [string, string]>,
	secrets: Iterable<string>,
): Record<string, string> {
	const result: Record<string, string> = {};
	for (const [name, value] of headers) result[name] = SHOWN.test(name) ? scrub(value, secrets) : REDACTED;
	return result;
}
