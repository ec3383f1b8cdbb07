import type { Due } from "../control/generated/index.ts";
import { addressOf, type Place } from "../shared/place.ts";

/** What is due, for people: what it is, what it is about, and the page that shows it. */
export interface DueWords {
	readonly what: string;
	readonly about: string;
	/** The address of what it is about; undefined if no page shows it. */
	readonly address: string | undefined;
}

/** An id in the data of a job names a record: `account_id` of the collection `accounts`. */
const ID_FIELD = /^(?<stem>[a-z_]+?)_?id$/i;
/** Data that is not about a record of this world. */
const OWN = new Set(["world", "deliveryId", "name", "keyId"]);

const textOf = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
const words = (name: string): string =>
	name
		.replaceAll(/[_-]+/g, " ")
		.replaceAll(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase();
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Says what is due.
 *
 * @param collections the names of the collections that the world has
 * @param pages the pages that the API has
 */
export function wordsOf(
	{ kind, detail }: Due,
	place: Place,
	collections: readonly string[],
	pages: readonly string[],
): DueWords {
	if (kind === "delivery") {
		const id = textOf(detail.deliveryId ?? "");
		const hasPage = pages.includes("developers/webhooks");
		return {
			what: "Deliver a webhook event",
			about: id,
			address: hasPage ? addressOf(place, `developers/webhooks/deliveries/${encodeURIComponent(id)}`) : undefined,
		};
	}
	if (kind === "key expires") {
		const page = pages.find((one) => /\/(keys|api)$/.test(one));
		const name = textOf(detail.name);
		return {
			what: "An API key expires",
			about: name,
			address: page === undefined ? undefined : `${addressOf(place, page)}?search=${encodeURIComponent(name)}`,
		};
	}
	const what = sentence(words(kind.replace(/^job:/, "")));
	const fields = Object.entries(detail).filter(([name]) => !OWN.has(name));
	for (const [name, value] of fields) {
		const collection = collectionOf(ID_FIELD.exec(name)?.groups?.stem, collections);
		if (collection !== undefined)
			return {
				what,
				about: `${words(name.replace(/_?id$/i, ""))} ${textOf(value)}`,
				address: addressOf(place, `records/${collection}/${encodeURIComponent(textOf(value))}`),
			};
	}
	return {
		what,
		about: fields.map(([name, value]) => `${words(name)} ${textOf(value)}`).join(", "),
		address: undefined,
	};
}

function collectionOf(stem: string | undefined, collections: readonly string[]): string | undefined {
	if (stem === undefined) return undefined;
	const base = stem.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
	const names = [`${base}s`, base, `${base.replace(/y$/, "ie")}s`];
	return collections.find((one) => names.includes(one.toLowerCase()));
}
