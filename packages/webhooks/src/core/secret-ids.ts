import { fingerprint } from "./fingerprint.ts";
import type { ReadySecret } from "./secrets.ts";

/** Returns fingerprints of secrets, which identify an endpoint. */
export function fingerprintsOf(secrets: readonly ReadySecret[]): Promise<readonly string[]> {
	return Promise.all(secrets.map(async ({ key, reveal }) => key.fingerprint?.() ?? fingerprint(reveal())));
}
