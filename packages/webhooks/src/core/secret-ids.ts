import { fingerprint } from "./fingerprint.ts";
import type { ReadySecret } from "./secrets.ts";

/** Fingerprints of secrets, by which an endpoint is known. */
export function fingerprintsOf(secrets: readonly ReadySecret[]): Promise<readonly string[]> {
	return Promise.all(secrets.map(async ({ key, reveal }) => key.fingerprint?.() ?? fingerprint(reveal())));
}
