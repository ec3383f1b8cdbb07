/** Stands where a secret was. */
export const REDACTED = "[redacted]";

/** The part of a key that may be shown: what a vendor's support asks for. Never more than a quarter where the key has no prefix. */
export function keyPrefix(key: string): string {
	const named = /^([a-z]+(?:_[a-z0-9]+){0,3}_)/i.exec(key)?.[1];
	const shown = named && named.length <= key.length / 2 ? named : key.slice(0, Math.min(4, Math.floor(key.length / 4)));
	return `${shown.slice(0, 24)}…`;
}

/** Characters that every encoding leaves as they are. */
const PLAIN = /^[\w-]*$/;
/** Longer secrets are found in their own form only: a pattern for each of their characters would be too large. */
const LONGEST_PATTERN = 4_096;
/** What encodings write for a character besides its number; a backslash before it is found anyway. */
const NAMED: Readonly<Record<string, string>> = {
	"&": "|&amp;",
	"<": "|&lt;",
	">": "|&gt;",
	'"': "|&quot;",
	"'": "|&apos;",
	" ": "|\\+",
	"\n": "|n",
	"\r": "|r",
	"\t": "|t",
};

/** Matches one character in the forms of text, JSON, URLs and HTML, whatever an encoder chooses to escape. */
function anyForm(char: string): string {
	const code = char.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	const json = Array.from({ length: char.length }, (_, i) => `u${char.charCodeAt(i).toString(16).padStart(4, "0")}`);
	const url = code < 128 ? `%${hex.padStart(2, "0")}` : encodeURIComponent(char.replace(/\p{Surrogate}/u, "\ufffd"));
	return `(?:\\u{${hex}}|${json.join("\\\\{0,8}")}|${url}|&#(?:0{0,8}${code}|x0{0,8}${hex});${NAMED[char] ?? ""})`;
}

/** Matches a secret in every form. Each text can be taken in one way only and every part is bounded, so that no text makes the search slow. */
function patternOf(secret: string): RegExp {
	let source = "";
	for (const part of secret.match(/\\+|[\w-]+|./gsu) ?? []) {
		if (PLAIN.test(part)) source += part;
		else if (part[0] === "\\") source += `(?:\\\\(?:u005c)?|%5c|&#(?:0{0,8}92|x0{0,8}5c);){1,${4 * part.length}}`;
		// Escapes of a backslash before it have taken this one's as well.
		else source += `${source.endsWith("}") ? "" : "\\\\{0,8}"}${anyForm(part)}`;
	}
	return new RegExp(source, "giu");
}

/**
 * Replaces every secret that occurs in a text, in whatever form; no text stays none. Scrub first, cut afterwards: half a secret is not
 * found.
 */
export function scrub<T extends string | null | undefined>(text: T, secrets: Iterable<string>): T {
	let result: string | null | undefined = text;
	for (const secret of secrets)
		if (secret.length > 3)
			result = result?.replaceAll(
				PLAIN.test(secret) || secret.length > LONGEST_PATTERN ? secret : patternOf(secret),
				REDACTED,
			);
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
