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

const isRecord = (value: unknown): value is RawRecord =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two records or fields have the same canonical text, which is only written where a look does not decide. */
export function sameContent(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((one, index) => sameContent(one, b[index]));
	if (!isRecord(a) || !isRecord(b)) return canonical(a) === canonical(b);
	let more = 0;
	for (const name of Object.keys(b)) if (b[name] !== undefined) more++;
	for (const name of Object.keys(a)) {
		if (a[name] === undefined) continue;
		if (!Object.hasOwn(b, name) || b[name] === undefined || !sameContent(a[name], b[name])) return false;
		more--;
	}
	return more === 0;
}

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
