/** HMAC-SHA256 keys, made by whatever this runtime hashes best with. */
export { base64, base64url, hashName, hmacKey, isSync } from "#platform";
export type { SignedMessage, SigningKey, VerificationKey } from "./key.ts";
