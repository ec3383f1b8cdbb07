/** Three ways in which a delivery may prove who sent it. Assumption: all three, because none is documented. */
import { refuse } from "../core/errors.ts";
import { type HeadersInput, singleHeader } from "../core/header-lookup.ts";
import { base64, hmacKey } from "../core/hmac.ts";
import type { DigestEncoding } from "../core/key.ts";
import type { Scheme } from "../core/scheme.ts";
import { tokenKey } from "../core/token.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import { signatureReader, wholeReader } from "../hmac/whole.ts";

type ProofScheme = Pick<Scheme<never, never>, "readProof" | "importKey" | "sign" | "secretParts">;

/** Accepts every delivery. Anyone who knows the URL can send one. */
export const unproved: ProofScheme = {
	importKey: () => ({ matches: () => true, fingerprint: () => "unproved" }),
	readProof: () => ({ prefix: "", candidates: [] }),
	sign: () => ({}),
};

/** Verifies an HMAC-SHA256 of only the body, in one header, with or without `sha256=` in front. */
export function bodyHmac(header: string, encoding: DigestEncoding): ProofScheme {
	const signature = { header, encoding, prefix: "sha256=", optionalPrefix: true };
	const read = wholeReader(signature, signatureReader(signature));
	const importKey = (secret: string) => hmacKey(encodeUtf8(secret), encoding === "base64" ? base64 : undefined);
	return {
		secretParts: { signatures: [header] },
		importKey,
		readProof(headers) {
			const value = singleHeader(headers, header);
			if (typeof value !== "string") return value;
			const found = read(value);
			return "ok" in found ? found : { prefix: "", ...found };
		},
		// Signatures are created without the prefix, as in the first release.
		async sign({ body, secrets: [secret, ...others] }) {
			if (secret === undefined || others.length > 0)
				throw new TypeError("A delivery of this sender has one signature. Pass one secret.");
			return { [header]: await importKey(secret).sign({ prefix: "", body }) };
		},
	};
}

/** The HTTP/2 pseudo-header with the path. */
export const PATH_HEADER = ":path";

/** Verifies a secret that is the last part of the URL. URLs end up in access logs, so use a secret made for this purpose only. */
export const pathSecret: ProofScheme = {
	secretParts: { path: true, signatures: [] },
	importKey(secret) {
		if (!/^[\w.~-]{16,}$/.test(secret))
			throw new TypeError("A secret in the path must have at least 16 characters: letters, digits, and any of - . _ ~");
		return tokenKey(secret);
	},
	readProof(headers) {
		const path = singleHeader(headers, PATH_HEADER);
		if (typeof path !== "string")
			return refuse(
				"missing_header",
				"The path of the request is unknown. Pass the headers through withPath(headers, url), or pass `url` to receiver.process.",
			);
		const last = path.split(/[?#]/, 1)[0]!.split("/").at(-1);
		return last
			? { prefix: "", candidates: [last] }
			: refuse("missing_header", "The path of the request does not end with a secret.");
	},
	sign: ({ secrets }) => ({ [PATH_HEADER]: `/${secrets[0] ?? ""}` }),
};

/** Returns the headers of a request together with its path, for verification by a secret in the path. */
export function withPath(headers: HeadersInput, url: string): [string, string][] {
	const pairs =
		Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : Object.entries(headers);
	const found: [string, string][] = [];
	for (const [name, value] of pairs as Iterable<readonly [string, string | readonly string[] | undefined]>)
		for (const one of typeof value === "string" ? [value] : (value ?? []))
			if (name !== PATH_HEADER) found.push([name, one]);
	return [...found, [PATH_HEADER, pathOf(url)]];
}

/** Returns the path of a URL, or `/` if it is invalid, because the sender chooses it. */
function pathOf(url: string): string {
	try {
		return new URL(url, "http://localhost").pathname;
	} catch {
		return "/";
	}
}
