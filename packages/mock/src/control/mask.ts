import type { JsonObject } from "../engine/json.ts";
import type { KeyRecord } from "../engine/keys.ts";
import { MAX_BODY } from "./exchange-log.ts";

const SECRET_NAME =
	/authorization|cookie|secret|token|password|passwd|passphrase|signature|credentials?$|api[-_]?key|(^|[-_])key$/i;
/** Names that match, but whose values are not secret. */
const PUBLIC_NAME =
	/^(idempotency|public|sort|partition|next|cursor|page|continuation)[-_]?(key|token)$|^(key|token)_id$|_key_id$|_last4$/i;
/** Where a name in camel case has its next word, as in `apiKey`. */
const NEXT_WORD = /(?<=[a-z0-9])(?=[A-Z])/g;
/** A parameter of a query or form, which can begin the text or be part of a URL in it. */
const PARAMETER = /(^|[?&;])([\w.%[\]-]{1,100})=([^&;#\s"'<>\\]+)/g;
/** A field with text in JSON that cannot be parsed, for example because it was cut. The text can end within it. */
const FIELD = /"((?:[^"\\]|\\.){1,100})"(\s*:\s*)"((?:[^"\\]|\\.)*\\?)(?="|$)/gs;
const ENCODED = /(?:%[0-9a-f]{2})+/gi;
const WORD = /[^\s"'<>\\/?#&;=]+/g;
/** What cannot be part of a word of a URL, or of JSON. */
const UNSAFE = /[\s"'<>\\/?#&;=%]/g;
/** A shorter beginning of a credential says only what kind it is. */
const MIN_CUT = 12;
const MASK = "•••";
/** The longest beginning that is shown, such as `ark_test_`. */
const MAX_KIND = 9;
/** The end that tells credentials apart, as vendors show it: `secret_last4`. */
const TAIL = 4;
/** The end of a shorter credential would be too much of it. */
const MIN_WITH_TAIL = 24;
const MAX_FORMER = 1_000;

function isSecretName(name: string): boolean {
	const words = name.replace(NEXT_WORD, "_");
	return SECRET_NAME.test(words) && !PUBLIC_NAME.test(words);
}

/** Returns a credential with the words of its beginning, which say what kind it is, and the last four characters, which say which one. */
export function masked(text: string): string {
	const [kind = ""] = /^(?:[a-z]+_)*/.exec(text) ?? [];
	const shown = kind.slice(0, Math.min(MAX_KIND, Math.floor(text.length / 3)));
	return `${shown}…${text.length < MIN_WITH_TAIL ? "" : text.slice(-TAIL)}`;
}

/** People choose passwords, so their ends can be guessed from. */
const hiddenField = (name: string, value: string): string => (/pass/i.test(name) ? MASK : masked(value));

/** A JSON value with hidden secrets: in a field with such a name, alone or in a list. */
function hiddenValue(name: string, value: unknown): unknown {
	if (typeof value !== "string" && !Array.isArray(value)) return value;
	if (!isSecretName(name)) return value;
	if (typeof value === "string") return hiddenField(name, value);
	return value.map((one: unknown) => (typeof one === "string" ? hiddenField(name, one) : one));
}

/** Decodes what can be decoded, and leaves the rest. */
const percentDecoded = (text: string): string =>
	text.replace(ENCODED, (encoded) => {
		try {
			return decodeURIComponent(encoded);
		} catch {
			return encoded;
		}
	});

/** With a mask of characters that a URL can contain, so that the URL stays one. */
const withoutSecretParameters = (text: string): string =>
	text.includes("=")
		? text.replace(PARAMETER, (whole, before: string, name: string, value: string) =>
				isSecretName(percentDecoded(name))
					? `${before}${name}=${hiddenField(name, value).replace(/[^ -~]+/, "***")}`
					: whole,
			)
		: text;

/** Hides credentials in what the control API shows of requests and deliveries. */
export class Mask {
	readonly #keys: () => readonly KeyRecord[];
	/** Credentials of keys that no longer exist, which the logs may still contain. */
	readonly #former = new Set<string>();

	/** @param keys the keys of the API; their credentials are hidden wherever they appear */
	constructor(keys: () => readonly KeyRecord[]) {
		this.#keys = keys;
	}

	headers(headers: Readonly<Record<string, string>>): Record<string, string> {
		return Object.fromEntries(
			Object.entries(headers).map(([name, value]) => [
				name,
				isSecretName(name) ? this.#hidden(value) : this.text(value),
			]),
		);
	}

	/** Hides the secret fields of a body, and every known credential in it. */
	body(text: string): string {
		let json: unknown;
		try {
			json = JSON.parse(text);
		} catch {
			return this.#unparsed(text);
		}
		if (typeof json !== "object" || json === null) return this.text(text);
		const plain = JSON.stringify(json);
		// Compared without escapes, which could hide a credential.
		const hidden = this.text(JSON.stringify(json, hiddenValue));
		return hidden === plain ? text : hidden;
	}

	/** The same for a stored row. */
	row(row: JsonObject): JsonObject {
		return JSON.parse(this.body(JSON.stringify(row))) as JsonObject;
	}

	/** Hides every known credential in a string, and the secret parameters of URLs. */
	text(text: string): string {
		const known = this.#withoutKnown(this.#withoutCutEnd(text));
		const decoded = known.includes("%") ? known.replace(WORD, (word) => this.#withoutEncoded(word)) : known;
		return withoutSecretParameters(decoded);
	}

	/** A body that is no JSON, or only the beginning of it. */
	#unparsed(text: string): string {
		return this.text(
			text.replace(FIELD, (field, name: string, colon: string, value: string) =>
				isSecretName(name) ? `"${name}"${colon}"${hiddenField(name, value)}` : field,
			),
		);
	}

	/** A long text is cut anywhere, so it can end with almost all of a credential. */
	#withoutCutEnd(text: string): string {
		if (text.length <= MAX_BODY) return text;
		for (const secret of this.#secrets())
			for (let length = secret.length - 1; length >= MIN_CUT; length--)
				if (text.endsWith(`${secret.slice(0, length)}…`)) return `${text.slice(0, -length - 1)}…`;
		return text;
	}

	/** A word of a URL, which can be a credential in percent-encoding. */
	#withoutEncoded(word: string): string {
		if (!word.includes("%")) return word;
		const decoded = percentDecoded(word);
		const hidden = this.#withoutKnown(decoded);
		return hidden === decoded ? word : hidden.replace(UNSAFE, encodeURIComponent);
	}

	#withoutKnown(text: string): string {
		let shown = text;
		for (const secret of this.#secrets()) if (shown.includes(secret)) shown = shown.replaceAll(secret, masked(secret));
		return shown;
	}

	/** Hides the credentials of the current keys even after these keys are gone. Call it before the keys are replaced. */
	remember(): void {
		for (const secret of this.#secrets()) this.#former.add(secret);
		for (const oldest of this.#former) {
			if (this.#former.size <= MAX_FORMER) return;
			this.#former.delete(oldest);
		}
	}

	*#secrets(): Iterable<string> {
		for (const { key, details } of this.#keys()) {
			if (key !== "") yield key;
			if (typeof details?.secret === "string" && details.secret !== "") yield details.secret;
		}
		yield* this.#former;
	}

	#hidden(value: string): string {
		const [scheme, rest] = /^(\w+) (.+)$/.exec(value)?.slice(1) ?? [];
		return scheme === undefined || rest === undefined ? MASK : `${scheme} ${masked(rest)}`;
	}
}
