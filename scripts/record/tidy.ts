/** Replaces what is random or secret in a recording with values that look like real ones and are the same on every run. */
import { createHash } from "node:crypto";
import type { Exchange, Json, JsonObject } from "./exchange.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const PREFIXED = /\b(req|evt|whd|act|pi|re|ch)_([0-9a-f]{20,})\b/g;

/** Returns hexadecimal digits that depend only on the text. */
const digits = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A version 4 UUID. */
const uuid = (number: string): string =>
	digits(`uuid ${number}`).replace(
		/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
		(_, a: string, b: string, c: string, d: string, e: string) => `${a}-${b}-4${c}-a${d}-${e}`,
	);

/** Replaces ids by the order in which they first appear, so that a new call at the end leaves the others as they are. */
export function tidy(exchanges: readonly Exchange[]): Exchange[] {
	const numbers = new Map<string, string>();
	const counts = new Map<string, number>();
	const numbered = (kind: string, found: string, write: (number: string) => string): string => {
		const known = numbers.get(found);
		if (known !== undefined) return known;
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		const written = write(String(count));
		numbers.set(found, written);
		return written;
	};
	const text = (value: string): string =>
		value
			.replace(UUID, (found) => numbered("uuid", found, uuid))
			.replace(PREFIXED, (found, prefix: string, random: string) =>
				numbered(prefix, found, (number) => `${prefix}_${digits(`${prefix} ${number}`).slice(0, random.length)}`),
			)
			.replace(/\bwhsec_[0-9a-f]{32,}/g, "whsec_example_do_not_use")
			.replace(/\b(ark_(?:test|live)_ent_mock)_[0-9a-z]+/g, "$1_example")
			.replace(/\b[0-9a-f]{64}\b/g, (found) => numbered("hash", found, (number) => number.padStart(4, "0").repeat(16)));
	const walk = (value: Json): Json => {
		if (typeof value === "string") return text(value);
		if (Array.isArray(value)) return value.map(walk);
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
	};
	return exchanges.map((one) => ({
		...one,
		path: walk(one.path) as JsonObject,
		query: walk(one.query) as JsonObject,
		body: one.body === undefined ? undefined : walk(one.body),
		response: one.response === undefined ? undefined : walk(one.response),
	}));
}

/** The maximum number of items of a list in an example. */
const ITEMS = 2;
/** Lists inside a record may be longer, so that an order has all its lines. */
const INNER_ITEMS = 4;

/** Shortens the lists of a response. @param items where the rows of a page are; "" for the response itself */
export function shortened(value: Json | undefined, items: string | undefined): Json | undefined {
	const cut = (one: Json, most: number): Json => {
		if (Array.isArray(one))
			return (one.length > most ? one.slice(0, ITEMS) : one).map((inner) => cut(inner, INNER_ITEMS));
		if (one === null || typeof one !== "object") return one;
		return Object.fromEntries(
			Object.entries(one).map(([name, inner]) => [name, cut(inner, name === items ? ITEMS : INNER_ITEMS)]),
		);
	};
	return value === undefined ? undefined : cut(value, items === "" ? ITEMS : INNER_ITEMS);
}
