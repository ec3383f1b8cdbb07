/** The kit's functions with the options that a simulation needs. */
import { type SecretDocument, type SecretStore, secretStore } from "@countersign/webhooks";
import type { SimProcess } from "../world/process.ts";

/** 32 bytes, as they come from the environment. */
const KEY = Buffer.from("0123456789abcdef0123456789abcdef").toString("base64");

/** The store of secrets of one process. What it writes is encrypted. */
export function storeOfSecrets(document: SecretDocument, process: SimProcess): SecretStore {
	return secretStore(document, { clock: process.clock, encryptionKeys: [KEY] });
}
