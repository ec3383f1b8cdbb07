import type { MockRoute } from "./route.ts";

/** Alternatives of sets, each of which is enough. */
export type Scopes = readonly (readonly string[])[];

/** Records the scopes that calls needed, so that you can find the smallest sufficient set. */
export class ScopeLedger {
	readonly #used = new Map<string, Scopes>();

	/** Notes a call; answers what it needs, with what its `expand[]` needs on top. */
	note(route: MockRoute, expanded: readonly string[]): Scopes {
		const widened = (sets: Scopes): Scopes =>
			expanded.length === 0
				? sets
				: (sets.length === 0 ? [[]] : sets).map((set) => [...new Set([...set, ...expanded])]);
		this.#used.set(route.id, widened(this.#used.get(route.id) ?? route.scopes));
		return widened(route.scopes);
	}

	/** By operation. */
	all(): Readonly<Record<string, Scopes>> {
		return Object.fromEntries(this.#used);
	}

	clear(): void {
		this.#used.clear();
	}
}
