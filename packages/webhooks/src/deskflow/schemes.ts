/** Three ways a delivery may prove itself. Assumption: all three; none is documented. */
import { refuse } from "../core/errors.ts";
import { type HeadersInput, singleHeader } from "../core/header-lookup.ts";
import { base64, hmacKey } from "../core/hmac.ts";
import type { DigestEncoding } from "../core/key.ts";
import type { Scheme } from "../core/scheme.ts";
import { tokenKey } from "../core/token.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import { signatureReader, wholeReader } from "../hmac/whole.ts";

type ProofScheme = Pick<Scheme<never, never>, "readProof" | "importKey" | "sign" | "secretParts">;

/** Accepts every delivery. Anyone who knows the URL can make one. */
export const unproved: ProofScheme = {
	importKey: () => ({ matches: () => true, fingerprint: () => "unproved" }),
	readProof: () => ({ prefix: "", candidates: [] }),
	sign: () => ({}),
};

/** HMAC-SHA256 of the body alone, in one header, with or without `sha256=` before it. */
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
		// Without the prefix, as the first release signed.
		async sign({ body, secrets: [secret, ...others] }) {
			if (secret === undefined || others.length > 0)
				throw new TypeError("A delivery of this sender carries one signature: pass one secret.");
			return { [header]: await importKey(secret).sign({ prefix: "", body }) };
		},
	};
}

/** The pseudo-header of HTTP/2 that carries the path. */
export const PATH_HEADER = ":path";

/**
 * A secret as the last part of the address. Addresses end up in access logs: use a secret made for this alone.
 */
export const pathSecret: ProofScheme = {
	secretParts: { path: true, signatures: [] },
	importKey(secret) {
		if (!/^[\w.~-]{16,}$/.test(secret))
			throw new TypeError("A secret in the path must be 16 or more letters, digits, and any of - . _ ~");
		return tokenKey(secret);
	},
	readProof(headers) {
		const path = singleHeader(headers, PATH_HEADER);
		if (typeof path !== "string")
			return refuse(
				"missing_header",
				"The path of the request is not known here: pass the headers through withPath(headers, url), or `url` to receiver.process.",
			);
		const last = path.split(/[?#]/, 1)[0]!.split("/").at(-1);
		return last
			? { prefix: "", candidates: [last] }
			: refuse("missing_header", "The path of the request ends without a secret.");
	},
	sign: ({ secrets }) => ({ [PATH_HEADER]: `/${secrets[0] ?? ""}` }),
};

/** The headers of a request together with its path, for verification by a secret in the path. */
export function withPath(headers: HeadersInput, url: string): [string, string][] {
	const pairs =
		Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : Object.entries(headers);
	const found: [string, string][] = [];
	for (const [name, value] of pairs as Iterable<readonly [string, string | readonly string[] | undefined]>)
		for (const one of typeof value === "string" ? [value] : (value ?? []))
			if (name !== PATH_HEADER) found.push([name, one]);
	return [...found, [PATH_HEADER, pathOf(url)]];
}

/** The sender chooses this text, and it may not be a URL. */
function pathOf(url: string): string {
	try {
		return new URL(url, "http://localhost").pathname;
	} catch {
		return "/";
	}
}
