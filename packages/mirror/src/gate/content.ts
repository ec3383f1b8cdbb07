import type { Observation, RawRecord, Stored } from "./observation.ts";

/** Returns the value as JSON with sorted keys, so that two records with the same content have the same text. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	const fields = Object.entries(value)
		.filter(([, field]) => field !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
	return `{${fields.join(",")}}`;
}

const only = (raw: RawRecord, names: ReadonlySet<string>): RawRecord =>
	Object.fromEntries(Object.entries(raw).filter(([name]) => names.has(name)));

/** Whether two records have the same fields and values. */
export const sameContent = (a: RawRecord, b: RawRecord): boolean => canonical(a) === canonical(b);

/** What is known about the fields of a resource's records. */
export interface Fields {
	/** The fields that its lists have shown. */
	readonly listed: ReadonlySet<string>;
	/** The fields that only its lists show, as far as many fetches by id can tell. */
	readonly onlyListed: ReadonlySet<string>;
}

/**
 * Whether a response shows the same record as the store. Lists may leave out fields that a record has when it is fetched by its id, and the other
 * way round, so only the fields that both show are compared then.
 */
export function sameObservation(stored: Stored, seen: Observation, { listed, onlyListed }: Fields): boolean {
	if (stored.raw === undefined || seen.raw === undefined) return stored.raw === seen.raw;
	if (stored.from === seen.from) return sameContent(stored.raw, seen.raw);
	const [fetched, fromList] = stored.from === "retrieve" ? [stored.raw, seen.raw] : [seen.raw, stored.raw];
	const shared = new Set([...listed, ...Object.keys(fromList)].filter((name) => !onlyListed.has(name)));
	return sameContent(only(fetched, shared), only(fromList, shared));
}
