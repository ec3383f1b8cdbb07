import { encodeUtf8 } from "./bytes.ts";
import type { Refusal } from "./errors.ts";
import { PLAIN_INTEGER, parseSignatureHeader } from "./header.ts";
import { singleHeader } from "./header-lookup.ts";
import { hmacKey, type SigningKey } from "./hmac.ts";
import type { Proof, Scheme, SignInput } from "./scheme.ts";

/** Reads the most common form: one header `t=<seconds>,v1=<hex>`, with HMAC-SHA256 over `t`, a dot and the body. */
export function readSignedHeader(headers: unknown, header: string): Proof | Refusal {
	const value = singleHeader(headers, header);
	if (typeof value !== "string") return value;
	const parsed = parseSignatureHeader(value);
	if (!("t" in parsed)) return parsed;
	return { timestamp: Number(parsed.t), prefix: `${parsed.t}.`, candidates: parsed.candidates };
}

/**
 * Returns the key of a secret: its text as it was issued, prefix included.
 *
 * @throws TypeError for the bare prefix
 */
export function textKey(secret: string, prefix: string): SigningKey {
	if (secret.trim() === prefix) throw new TypeError("The secret is only a prefix. Copy all of it.");
	return hmacKey(encodeUtf8(secret));
}

/** Returns this part of a scheme for a sender with its own header name and secret prefix. */
export function signedHeader(
	header: string,
	secretPrefix: string,
): Pick<Scheme<never, never>, "readProof" | "importKey" | "sign" | "secretParts"> {
	return {
		secretParts: { signatures: [header] },
		importKey: (secret) => textKey(secret, secretPrefix),
		readProof: (headers) => readSignedHeader(headers, header),
		async sign({ body, secrets, timestamp }: SignInput) {
			if (!PLAIN_INTEGER.test(`${timestamp}`)) throw new TypeError("timestamp must be a whole number of seconds.");
			let value = `t=${timestamp}`;
			for (const secret of secrets)
				value += `,v1=${await textKey(secret, secretPrefix).sign({ prefix: `${timestamp}.`, body })}`;
			return { [header]: value };
		},
	};
}
