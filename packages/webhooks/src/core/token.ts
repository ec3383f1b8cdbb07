import { refuse } from "./errors.ts";
import { singleHeader } from "./header-lookup.ts";
import { hmacKey, type SigningKey, type VerificationKey } from "./hmac.ts";
import type { Scheme } from "./scheme.ts";

const MAX_LENGTH = 4096;
const BEARER = /^bearer +([!-~]+)$/i;
/** A single word that is valid in a header. */
const TOKEN = /^[!-~]+$/;

/**
 * Verifies a token in the `Authorization` header. It proves that the sender knows the token but says nothing about the body: anyone who
 * reads a delivery can forge others. Several tokens, each with its validity period, work like several secrets.
 */
export function bearerToken(): Pick<Scheme<never, never>, "readProof" | "importKey" | "sign" | "secretParts"> {
	return {
		secretParts: { credentials: ["authorization"], signatures: [] },
		importKey: tokenKey,
		readProof(headers) {
			const value = singleHeader(headers, "Authorization");
			if (typeof value !== "string") return value;
			const token = value.length > MAX_LENGTH ? undefined : BEARER.exec(value)?.[1];
			if (token === undefined)
				return refuse("malformed_header", 'The Authorization header must be "Bearer" and one token.');
			return { prefix: "", candidates: [token] };
		},
		sign: ({ secrets }) => {
			const [token, ...others] = secrets;
			if (token === undefined || others.length > 0)
				throw new TypeError("A delivery has only one token. Pass one secret.");
			return { Authorization: `Bearer ${token}` };
		},
	};
}

let blind: SigningKey | undefined;

/**
 * Compares digests made with a key that only this process knows. Digests have the same length for every token, so timing reveals neither
 * the length of the token nor how much of a guess was right.
 *
 * @throws TypeError for a token that does not fit into a header
 */
export function tokenKey(token: string): VerificationKey {
	if (!TOKEN.test(token))
		throw new TypeError('A token must be printable ASCII characters without spaces. Leave out "Bearer".');
	let expected: string | Promise<string> | undefined;
	return {
		matches(_message, [candidate = ""]) {
			// Created on first use, because some runtimes have no random numbers while a module loads.
			blind ??= hmacKey(crypto.getRandomValues(new Uint8Array(32)));
			const key = blind;
			expected ??= key.sign({ prefix: "", body: token });
			const given = { prefix: "", body: candidate };
			return typeof expected === "string"
				? key.matches(given, [expected])
				: expected.then((digest) => key.matches(given, [digest]));
		},
	};
}
