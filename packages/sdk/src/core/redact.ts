/** Everything that keeps secrets out of errors, logs and hooks. */
import type { ErrorHeaders } from "./errors/api-error.ts";
import { textOf } from "./text-of.ts";

/** Replaces a secret. */
export const REDACTED = "[redacted]";

/** Returns the part of a key that may be shown: what a vendor's support asks for. If the key has no prefix, never more than a quarter. */
export function keyPrefix(key: string): string {
	const named = /^([a-z]+(?:_[a-z0-9]+){0,3}_)/i.exec(key)?.[1];
	const shown = named && named.length <= key.length / 2 ? named : key.slice(0, Math.min(4, Math.floor(key.length / 4)));
	return `${shown.slice(0, 24)}…`;
}

/** Characters that every encoding leaves unchanged. */
const PLAIN = /^[\w-]*$/;
/** Longer secrets are found in their own form only: a pattern for each of their characters would be too large. */
const LONGEST_PATTERN = 4_096;
/** How encodings write a character, other than by its number. A preceding backslash is always matched. */
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

/** Matches a secret in every form. A string can match in one way only and every part is bounded, so that no text makes the search slow. */
function patternOf(secret: string): RegExp {
	let source = "";
	for (const part of secret.match(/\\+|[\w-]+|./gsu) ?? []) {
		if (PLAIN.test(part)) source += part;
		else if (part[0] === "\\") source += `(?:\\\\(?:u005c)?|%5c|&#(?:0{0,8}92|x0{0,8}5c);){1,${4 * part.length}}`;
		// A pattern for the preceding backslash has already matched this one.
		else source += `${source.endsWith("}") ? "" : "\\\\{0,8}"}${anyForm(part)}`;
	}
	return new RegExp(source, "giu");
}

/**
 * Replaces every secret that occurs in a string, in any form; undefined and null are returned unchanged. Scrub before you cut: half a
 * secret is not found.
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

/** Returns headers for logs and hooks: only what is known to be harmless is shown. */
export function shownHeaders(
	headers: Iterable<readonly [string, string]>,
	secrets: Iterable<string>,
): Record<string, string> {
	const result: Record<string, string> = {};
	for (const [name, value] of headers) result[name] = SHOWN.test(name) ? scrub(value, secrets) : REDACTED;
	return result;
}

/** Removes user, query and fragment from a redirect's target: they may hold secrets of another site. */
const withoutSecrets = (location: string): string =>
	location.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, "$1//").replace(/[?#].*$/s, "?[redacted]");

/** Returns the headers of an error response without cookies, and with every credential that the server repeats replaced. */
export function scrubHeaders(headers: Headers, secrets: Iterable<string>): ErrorHeaders {
	const result = new Headers();
	for (const [name, value] of headers)
		if (name === "location") result.set(name, scrub(withoutSecrets(value), secrets));
		else if (name !== "set-cookie") result.append(name, scrub(value, secrets));
	// Names with a dash cannot hide a method.
	return Object.assign(result, Object.fromEntries([...result].filter(([name]) => name.includes("-"))));
}

/** Returns a body without the secrets: the parsed JSON, or the text if it isn't JSON. Names of fields are scrubbed too. */
export function scrubBody(text: string, isJson: boolean, secrets: readonly string[]): unknown {
	const scrubbed = scrub(text, secrets);
	if (!isJson) return scrubbed;
	try {
		// Scrubbed again once parsed: a string inside a string was escaped twice.
		return JSON.parse(scrubbed, (_, one) => (typeof one === "string" ? scrub(one, secrets) : one));
	} catch {
		return scrubbed;
	}
}

/** How many levels of nested objects are searched. Deeper ones are not. No documented body is nested that deeply. */
const DEEPEST_FIELD = 32;
/** Shorter values would also replace ordinary words of a string. */
const SHORTEST_VALUE = 6;

/** Fields that hold secrets in any API, whether or not its document says so. */
const USUAL = ["secret", "client_secret", "webhook_secret", "api_key", "access_token", "refresh_token", "password"];

/** Returns the strings in the secret fields of a JSON value, at any depth: in the named fields and in the usual ones. */
export function secretValues(value: unknown, names: readonly string[]): readonly string[] {
	const found = new Set<string>();
	const visit = (at: unknown, secret: boolean, depth: number): void => {
		if (typeof at === "string") {
			if (secret && at.length >= SHORTEST_VALUE) found.add(at);
		} else if (typeof at === "object" && at !== null && depth < DEEPEST_FIELD)
			for (const [name, field] of Object.entries(at))
				visit(field, secret || names.includes(name) || USUAL.includes(name), depth + 1);
	};
	visit(value, false, 0);
	return [...found];
}

/** How many levels of causes are kept. */
const DEEPEST_CAUSE = 5;

/**
 * Returns a copy of an error and its causes without secrets: name, message, stack and code. Its other properties are dropped, because they
 * may contain a request with its key.
 */
export function safeCause(error: unknown, secrets: Iterable<string>, depth = 0): Error | undefined {
	if (error === undefined) return undefined;
	const { name, message, stack, code, cause } = partsOf(error);
	const below = depth < DEEPEST_CAUSE ? safeCause(cause, secrets, depth + 1) : undefined;
	const copy = new Error(scrub(message, secrets), below && { cause: below });
	const configurable = true;
	Object.defineProperties(copy, {
		name: { value: name, configurable },
		stack: { value: scrub(stack, secrets), configurable },
	});
	return typeof code === "string" ? Object.assign(copy, { code: scrub(code, secrets) }) : copy;
}

/** Reads an error that anyone may have thrown: its properties can be of any type, and getters can throw. */
function partsOf(error: unknown) {
	try {
		const from = (error instanceof Error ? error : new Error(textOf(error))) as Error & { readonly code?: unknown };
		const { name, message, stack = "", code, cause } = from;
		return { name: textOf(name), message: textOf(message), stack: textOf(stack), code, cause };
	} catch {
		const message = "something that cannot be shown";
		return { name: "Error", message, stack: message, code: undefined, cause: undefined };
	}
}
