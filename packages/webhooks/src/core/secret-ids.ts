import { fingerprint } from "./fingerprint.ts";
import { chain, type MaybeLater } from "./later.ts";
import type { ReadySecret } from "./secrets.ts";

/** Returns fingerprints of secrets, which identify an endpoint. */
export function fingerprintsOf(secrets: readonly ReadySecret[]): Promise<readonly string[]> {
	return Promise.all(secrets.map(async ({ key, reveal }) => key.fingerprint?.() ?? fingerprint(reveal())));
}

/** Returns a secret's name for results and logs: the given name, or one that is created when it is first needed. */
export function idOf(secret: ReadySecret): MaybeLater<string> {
	return chain(secret.id ?? secret.key.fingerprint?.() ?? fingerprint(secret.reveal()), (id) => {
		secret.id = id;
		return id;
	});
}
