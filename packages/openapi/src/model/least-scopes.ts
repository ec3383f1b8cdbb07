import type { ApiModel } from "./api-model.ts";

/** Alternative sets of scopes. One whole set is enough. */
export type Need = readonly (readonly string[])[];

const missing = (set: readonly string[], held: ReadonlySet<string>): string[] => set.filter((one) => !held.has(one));
const met = (need: Need, held: ReadonlySet<string>): boolean =>
	need.length === 0 || need.some((set) => missing(set, held).length === 0);

/**
 * Returns the smallest set of scopes that meets every need. Of several sets of the same size it returns the one that allows the
 * fewest operations, so `webhooks:read` wins over `webhooks:manage` if both are enough.
 */
export function leastScopes(needs: readonly Need[], model: Pick<ApiModel, "operations">): string[] {
	const opened = (held: ReadonlySet<string>): number => model.operations.filter((one) => met(one.scopes, held)).length;
	let best: { readonly scopes: readonly string[]; readonly opened: number } | undefined;

	const search = (held: ReadonlySet<string>, rest: readonly Need[]): void => {
		if (best && held.size > best.scopes.length) return;
		const open = rest.filter((need) => !met(need, held));
		// Start with the need that has the fewest alternatives, because a single alternative needs no search.
		const next = [...open].sort((a, b) => a.length - b.length)[0];
		if (next) {
			for (const set of next) search(new Set([...held, ...set]), open);
			return;
		}
		const found = { scopes: [...held].sort(), opened: opened(held) };
		const better =
			!best ||
			found.scopes.length < best.scopes.length ||
			(found.scopes.length === best.scopes.length && found.opened < best.opened);
		if (better) best = found;
	};
	search(new Set(), needs);
	return [...(best?.scopes ?? [])];
}
