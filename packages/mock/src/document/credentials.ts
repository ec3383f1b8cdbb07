import type { KeyRecord } from "../engine/keys.ts";
import type { Credential } from "../engine/provider.ts";
import type { ApiDescription, DescribedCredential, DescribedOperation } from "./description.ts";
import { cookieOf } from "./input.ts";

/** A request, as far as it has a credential. */
export interface Asking {
	readonly url: string;
	readonly headers: { get(name: string): string | undefined };
}

/** What a request carries for one security scheme. */
interface Presented {
	/** Any of these can be the key. */
	readonly candidates: readonly string[];
	/** The second half, for Basic. */
	readonly secret?: string;
	/** How it was sent, for people. */
	readonly form: string;
}

/** Finds the key of a request in the places that the document names. */
export class CredentialFinder {
	readonly #schemes: Readonly<Record<string, DescribedCredential>>;
	readonly #known: (key: string) => KeyRecord | undefined;
	readonly #anonymous: () => KeyRecord;

	/**
	 * @param known returns the record of a key
	 * @param anonymous returns the key that a call without a credential acts for, where the document allows such calls
	 */
	constructor(
		{ credentials }: ApiDescription,
		known: (key: string) => KeyRecord | undefined,
		anonymous: () => KeyRecord,
	) {
		this.#schemes = credentials;
		this.#known = known;
		this.#anonymous = anonymous;
	}

	/** @param operation undefined for a path that the document does not have */
	find(operation: DescribedOperation | undefined, request: Asking): Credential {
		const all = Object.fromEntries(Object.keys(this.#schemes).map((name) => [name, []]));
		const alternatives = operation?.security ?? Object.keys(all).map((name) => ({ [name]: [] }));
		let wrong: { readonly key: string; readonly form: string } | undefined;
		for (const alternative of alternatives) {
			const presented = Object.keys(alternative).map((name) => this.#presented(this.#schemes[name], request));
			if (presented.length === 0 || presented.some((one) => one === undefined)) continue;
			for (const one of presented as Presented[]) {
				const key = one.candidates.find((candidate) => this.#known(candidate));
				if (key !== undefined && this.#fits(key, one)) return { key, form: one.form };
				wrong ??= { key: key === undefined ? (one.candidates[0] ?? "") : "", form: one.form };
			}
		}
		if (wrong !== undefined) return wrong;
		if (alternatives.length === 0 || alternatives.some((one) => Object.keys(one).length === 0))
			return { key: this.#anonymous().key, form: "no credential" };
		return {
			refused: {
				status: 401,
				code: "missing_credentials",
				extra: { type: "permission_error", hint: `Send ${this.#wanted(alternatives[0] ?? {})}.` },
			},
		};
	}

	/** Whether the secret beside a key is the key's. Vendors leave it empty where the key is enough. */
	#fits(key: string, { candidates, secret }: Presented): boolean {
		if (secret === undefined || secret === "" || secret === key || candidates[0] === "") return true;
		return candidates[0] !== key || secret === this.#known(key)?.details?.secret;
	}

	#presented(scheme: DescribedCredential | undefined, request: Asking): Presented | undefined {
		const authorization = request.headers.get("authorization") ?? "";
		const form = formOf(scheme);
		const some = (value: string | undefined | null): Presented | undefined =>
			value ? { candidates: [value, value.replace(/^\w+ /, "")], form } : undefined;
		switch (scheme?.kind) {
			case "bearer":
				return some(/^Bearer +(\S+)$/i.exec(authorization)?.[1]);
			case "basic": {
				const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization)?.[1];
				if (encoded === undefined) return undefined;
				const text = Buffer.from(encoded, "base64").toString("utf8");
				const colon = text.indexOf(":");
				const user = colon < 0 ? text : text.slice(0, colon);
				const secret = colon < 0 ? "" : text.slice(colon + 1);
				return { candidates: [user, secret], secret, form };
			}
			case "header":
				return some(request.headers.get(scheme.name ?? ""));
			case "query":
				return some(new URLSearchParams(request.url.split("?")[1] ?? "").get(scheme.name ?? ""));
			case "cookie":
				return some(cookieOf(request, scheme.name ?? ""));
			default:
				// A scheme that the mock does not know, such as mutual TLS, can be proved by any key.
				return some(authorization);
		}
	}

	#wanted(alternative: Readonly<Record<string, unknown>>): string {
		return Object.keys(alternative)
			.map((name) => wordsFor(this.#schemes[name]))
			.join(" and ");
	}
}

function wordsFor(scheme: DescribedCredential | undefined): string {
	switch (scheme?.kind) {
		case "basic":
			return "the key as the user of Basic authentication";
		case "header":
			return `the key in the header ${scheme.name}`;
		case "query":
			return `the key in the parameter ${scheme.name}`;
		case "cookie":
			return `the key in the cookie ${scheme.name}`;
		default:
			return "the key as Authorization: Bearer <key>";
	}
}

function formOf(scheme: DescribedCredential | undefined): string {
	switch (scheme?.kind) {
		case "bearer":
			return "Authorization: Bearer";
		case "basic":
			return "Authorization: Basic";
		case "header":
			return scheme.name ?? "";
		case "query":
			return `the parameter ${scheme.name}`;
		case "cookie":
			return `the cookie ${scheme.name}`;
		default:
			return "Authorization";
	}
}
