import type { MockRoute } from "./route.ts";

/** Alternative sets of scopes, each of which is sufficient. */
export type Scopes = readonly (readonly string[])[];

/** Records the scopes that calls needed, so that you can find the smallest sufficient set. */
export class ScopeLedger {
	readonly #used = new Map<string, Scopes>();

	/** Records a call and returns the scopes it needs, including those for its `expand[]`. */
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
