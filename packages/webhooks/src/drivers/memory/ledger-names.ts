import { defaultName } from "../../inbox/name.ts";
import type { Entry } from "./entry.ts";

/** Which secrets belong to which inbox, in a ledger. */
export function ledgerNames(write: (entries: readonly Entry[], commit: () => void) => Promise<void>) {
	const known = new Map<string, Extract<Entry, { op: "name" }>>();
	const keyOf = (verifier: string, fingerprint: string) => `${verifier}\n${fingerprint}`;

	function apply(entry: Extract<Entry, { op: "name" }>): void {
		for (const fingerprint of entry.fingerprints) {
			const key = keyOf(entry.verifier, fingerprint);
			if (!known.has(key)) known.set(key, { ...entry, fingerprints: [fingerprint] });
		}
	}
	return {
		apply,
		rename(from: string, into: string): void {
			for (const [key, entry] of known) if (entry.inbox === from) known.set(key, { ...entry, inbox: into });
		},
		async namesFor(verifier: string, fingerprints: readonly string[]): Promise<readonly string[]> {
			const found = fingerprints.flatMap((one) => known.get(keyOf(verifier, one)) ?? []);
			const inboxes = [...new Set(found.map(({ inbox }) => inbox))];
			const [inbox = defaultName(verifier, fingerprints[0]!)] = inboxes;
			const missing = fingerprints.filter((one) => !known.has(keyOf(verifier, one)));
			if (missing.length > 0) {
				const entry = { op: "name", verifier, fingerprints: missing, inbox } as const;
				await write([entry], () => apply(entry));
			}
			return inboxes.length > 0 ? inboxes : [inbox];
		},
		snapshot: () => known.values() as IterableIterator<Entry>,
	};
}
