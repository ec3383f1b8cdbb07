/** HMAC-SHA256 keys, created with the fastest hashing of this runtime. */
export { base64, base64url, hashName, hmacKey, isSync } from "#platform";
export type { SignedMessage, SigningKey, VerificationKey } from "./key.ts";
