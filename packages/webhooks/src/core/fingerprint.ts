import { hmacKey } from "./hmac.ts";
import { chain, type MaybeLater } from "./later.ts";
import { encodeUtf8 } from "./utf8.ts";

/**
 * Returns eight hex digits that identify a secret in logs and reveal nothing about it: the start of a keyed digest of a fixed text.
 * Deliveries sign texts that begin with a digit or an id, so this is never part of a signature.
 */
export function fingerprint(secret: string): MaybeLater<string> {
	const digest = hmacKey(encodeUtf8(secret)).sign({ prefix: "countersign/secret-id", body: "" });
	return chain(digest, (hex) => hex.slice(0, 8));
}
