import { defaultName } from "../../inbox/name.ts";
import type { Entry } from "./entry.ts";

type NameEntry = Extract<Entry, { op: "name" }>;

/** Remembers which secrets belong to which inbox. */
export class LedgerNames {
	readonly #known = new Map<string, NameEntry>();

	/** Returns the names of the inboxes that some secrets belong to, and the change to record for secrets that are new. */
	find(verifier: string, fingerprints: readonly string[]): { inboxes: readonly string[]; missing?: NameEntry } {
		const found = fingerprints.flatMap((one) => this.#known.get(keyOf(verifier, one)) ?? []);
		const inboxes = [...new Set(found.map(({ inbox }) => inbox))];
		if (inboxes.length === 0) inboxes.push(defaultName(verifier, fingerprints[0]!));
		const unknown = fingerprints.filter((one) => !this.#known.has(keyOf(verifier, one)));
		if (unknown.length === 0) return { inboxes };
		return { inboxes, missing: { op: "name", verifier, fingerprints: unknown, inbox: inboxes[0]! } };
	}

	add(entry: NameEntry): void {
		for (const fingerprint of entry.fingerprints) {
			const key = keyOf(entry.verifier, fingerprint);
			if (!this.#known.has(key)) this.#known.set(key, { ...entry, fingerprints: [fingerprint] });
		}
	}

	rename(from: string, into: string): void {
		for (const [key, entry] of this.#known) if (entry.inbox === from) this.#known.set(key, { ...entry, inbox: into });
	}

	snapshot(): IterableIterator<Entry> {
		return this.#known.values();
	}
}

const keyOf = (verifier: string, fingerprint: string) => `${verifier}\n${fingerprint}`;
