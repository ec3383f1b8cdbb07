import type { JsonObject } from "../engine/json.ts";
import type { KeyRecord } from "../engine/keys.ts";

const SECRET_NAME = /authorization|cookie|secret|token|password|signature|(^|[-_])key$/i;
/** Names that match, but whose values are not secret. */
const PUBLIC_NAME =
	/^(idempotency|public|sort|partition|next|cursor)[-_]?(key|token)$|^(key|token)_id$|_key_id$|_last4$/i;
const MASK = "•••";
/** The longest beginning that is shown, such as `ark_test_`. */
const MAX_KIND = 9;
/** The end that tells credentials apart, as vendors show it: `secret_last4`. */
const TAIL = 4;
/** The end of a shorter credential would be too much of it. */
const MIN_WITH_TAIL = 24;
const MAX_FORMER = 1_000;

const isSecretName = (name: string): boolean => SECRET_NAME.test(name) && !PUBLIC_NAME.test(name);

/** Returns a credential with the words of its beginning, which say what kind it is, and the last four characters, which say which one. */
export function masked(text: string): string {
	const [kind = ""] = /^(?:[a-z]+_)*/.exec(text) ?? [];
	const shown = kind.slice(0, Math.min(MAX_KIND, Math.floor(text.length / 3)));
	return `${shown}…${text.length < MIN_WITH_TAIL ? "" : text.slice(-TAIL)}`;
}

/** People choose passwords, so their ends can be guessed from. */
const hiddenField = (name: string, value: string): string => (/password/i.test(name) ? MASK : masked(value));

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

	/** Hides the secret fields of a JSON body, and every known credential in any text. */
	body(text: string): string {
		let json: unknown;
		try {
			json = JSON.parse(text);
		} catch {
			return this.text(text);
		}
		if (typeof json !== "object" || json === null) return this.text(text);
		const hidden = JSON.stringify(json, (name, value: unknown) =>
			typeof value === "string" && isSecretName(name) ? hiddenField(name, value) : value,
		);
		return this.text(hidden === JSON.stringify(json) ? text : hidden);
	}

	/** The same for a stored row. */
	row(row: JsonObject): JsonObject {
		return JSON.parse(this.body(JSON.stringify(row))) as JsonObject;
	}

	/** Hides every known credential in a string. */
	text(text: string): string {
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
