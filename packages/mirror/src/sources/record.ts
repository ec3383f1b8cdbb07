import { sameContent } from "../gate/content.ts";
import type { RawRecord } from "../gate/observation.ts";
import type { Refusal } from "../store/store.ts";

/** PostgreSQL's indexes take no longer ids, in bytes. */
const LONGEST_ID = 2_000;
/** Levels of objects and arrays in a record. PostgreSQL and JavaScript read JSON recursively, and give up somewhere after this. */
const DEEPEST = 500;

/** Returns the id of a record; undefined if it has none. */
export function idOf(record: unknown): string | undefined {
	const id = (record as { readonly id?: unknown } | null | undefined)?.id;
	return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : undefined;
}

/** A record with its id. */
export interface Identified {
	readonly id: string;
	readonly raw: RawRecord;
}

/** Separates the records that can be copied from the others. A list of which some cannot be copied is never complete. */
export function recordsIn(all: readonly unknown[]): {
	readonly records: readonly Identified[];
	readonly refused: Refusal | undefined;
} {
	const records = new Map<string, Identified>();
	let refused: Refusal | undefined;
	for (const raw of all) {
		const id = idOf(raw);
		const twin = id === undefined ? undefined : records.get(id);
		const why = problemOf(raw, id) ?? (twin && !sameContent(twin.raw, raw as RawRecord) ? twinText(id) : undefined);
		if (why === undefined) records.set(id as string, { id: id as string, raw: raw as RawRecord });
		else refused = { count: (refused?.count ?? 0) + 1, why: refused?.why ?? why };
	}
	return { records: [...records.values()], refused };
}

const twinText = (id: string | undefined): string => `has the id ${id}, as another record beside it has`;

/** Adds what two responses refuse. */
export const addRefusals = (a: Refusal | undefined, b: Refusal | undefined): Refusal | undefined =>
	a && b ? { count: a.count + b.count, why: a.why } : (a ?? b);

/** Says that records cannot be copied, as sentences. */
export function refusalText(resource: string, { count, why }: Refusal): string {
	if (count === 1) return `1 record of ${resource} cannot be copied: it ${why}.`;
	return `${count} records of ${resource} cannot be copied. The first one ${why}.`;
}

/** Says that a list does not show what the API counts. */
export const countText = (resource: string, counted: number, shown: number): string =>
	`The API says that ${resource} has ${counted} records, but its list showed ${shown}.`;

function problemOf(raw: unknown, id: string | undefined): string | undefined {
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return "is not an object";
	if (id === undefined) return "has no id";
	const number = (raw as RawRecord).id;
	// JSON.parse has rounded it, so two records may have got the same id.
	if (
		typeof number === "number" &&
		(Number.isInteger(number) ? !Number.isSafeInteger(number) : !Number.isFinite(number))
	)
		return `has the id ${id}, a number that is too large to be exact`;
	if (id.length * 3 > LONGEST_ID && Buffer.byteLength(id) > LONGEST_ID)
		return `has an id that begins with ${JSON.stringify(id.slice(0, 40))} and is longer than ${LONGEST_ID} bytes`;
	if (id.includes("\u0000") || /\p{Surrogate}/u.test(id))
		return `has the id ${JSON.stringify(id.slice(0, 80))}, and PostgreSQL cannot store a NUL or half a surrogate pair`;
	return isDeeper(raw, DEEPEST) ? `has the id ${id} and is nested deeper than ${DEEPEST} levels` : undefined;
}

/** Whether a value has more levels. Most records have few objects, so this looks at little. */
function isDeeper(value: object, levels: number): boolean {
	if (levels === 0) return true;
	for (const name in value) {
		const one = (value as RawRecord)[name];
		if (typeof one === "object" && one !== null && isDeeper(one, levels - 1)) return true;
	}
	return false;
}
