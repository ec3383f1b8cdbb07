/** HMAC-SHA256 keys, made by whatever this runtime hashes best with. */
export { hmacKey, isSync } from "#platform";
export type { DigestEncoding, SignedMessage, SigningKey, VerificationKey } from "./key.ts";
