import type { Clock } from "@countersign/webhooks";
import type { GateRules } from "../gate/gate.ts";
import type { MirrorStore, ResourceState } from "../store/store.ts";
import type { TableDescription } from "../tables/description.ts";
import type { HintFinder } from "./hints.ts";
import type { Source } from "./source.ts";

/** A resource that is mirrored. */
export interface Mirrored {
	readonly table: TableDescription;
	readonly source: Source;
}

/** What the parts of a mirror share. */
export interface Context {
	readonly store: MirrorStore;
	readonly resources: readonly Mirrored[];
	readonly hints: HintFinder;
	readonly clock: Clock;
	/** Names this process. A new one after each start. */
	readonly worker: string;
}

/** After so many fetches by id, a field that none of them has shown is one that only lists show. */
const ENOUGH_FETCHES = 50;

/** What the gate must know about a resource now. */
export function rulesOf({ table }: Mirrored, state: ResourceState): GateRules {
	const fetched = new Set(state.fetched);
	const isKnown = (state.fetches ?? 0) >= ENOUGH_FETCHES;
	return {
		version: table.version,
		listed: new Set(state.listed),
		onlyListed: new Set(isKnown ? state.listed.filter((name) => !fetched.has(name)) : []),
		retrievable: table.retrieve !== undefined,
	};
}

/** Counts a fetch by id, until it is known which fields only lists show. */
export function countFetch(state: ResourceState, raw: object | undefined): Partial<ResourceState> | undefined {
	if (raw === undefined) return undefined;
	const known = new Set(state.fetched);
	const { size } = known;
	for (const name of Object.keys(raw)) known.add(name);
	if (known.size > size) return { fetched: [...known].sort(), fetches: 1 };
	const fetches = state.fetches ?? 0;
	return fetches < ENOUGH_FETCHES ? { fetches: fetches + 1 } : undefined;
}
