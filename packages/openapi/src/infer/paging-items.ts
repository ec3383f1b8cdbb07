import type { Json } from "../document/load.ts";
import type { OperationPlace } from "../intake/draft.ts";
import { segmentsOf } from "../intake/path-template.ts";
import { wordsOf } from "../intake/safe-names.ts";
import type { Confidence } from "./facts.ts";
import type { Look } from "./look.ts";
import { singular } from "./words.ts";

/** Where the items of a list are in its response. */
export interface ItemsPlace {
	/** Names from the outside to the inside, with dots; empty if the body is the list. */
	readonly path: string;
	/** Schema of one item. */
	readonly item: Json;
	readonly confidence: Confidence;
	readonly because: string;
}

const USUAL = [
	"data",
	"items",
	"results",
	"records",
	"entries",
	"values",
	"value",
	"rows",
	"list",
	"objects",
	"content",
	"elements",
	"nodes",
	"hits",
	"resources",
	"members",
	"matches",
];
/** Lists beside the items that say something about the response. */
const BESIDE =
	/^(?:errors?|warnings?|messages?|links|_links|included|includes|meta|metadata|facets|aggregations|schemas?|required|fields|columns|order|sort|headers|paging|filters?)$/i;
const HOLDERS = /^(?:data|result|results|response|payload|body|_embedded|embedded|content|page|list|entities)$/i;

/** Finds the list in a response: the body itself, a property, or a property inside one object. */
export function itemsOf(look: Look, place: OperationPlace, schema: Json): ItemsPlace | undefined {
	const own = look.items(schema);
	if (own !== undefined) return { path: "", item: own, confidence: "high", because: "the body is the list" };
	const properties = look.properties(schema);
	const direct = candidates(look, place, properties, "");
	if (direct) return direct;
	const holders = Object.entries(properties).filter(
		([name, one]) => HOLDERS.test(name) && look.items(one) === undefined,
	);
	for (const [name, one] of holders) {
		const inner = candidates(look, place, look.properties(one), `${name}.`);
		if (inner) return inner;
	}
	return undefined;
}

function candidates(
	look: Look,
	place: OperationPlace,
	properties: Record<string, Json>,
	prefix: string,
): ItemsPlace | undefined {
	const named = new Set(namesOf(place));
	const isNamed = (name: string): boolean => named.has(wordsOf(name).map(singular).join("_"));
	const lists = Object.entries(properties).flatMap(([name, one]) => {
		const item = look.items(one);
		return item === undefined || (BESIDE.test(name) && !isNamed(name)) ? [] : [{ name, item }];
	});
	if (lists.length === 0) return undefined;
	const found = (one: { name: string; item: Json }, confidence: Confidence): ItemsPlace => ({
		path: `${prefix}${one.name}`,
		item: one.item,
		confidence,
		because: `the items are in ${prefix}${one.name}`,
	});
	const same = lists.find(({ name }) => isNamed(name));
	const usual = USUAL.flatMap((name) => lists.filter((one) => one.name.toLowerCase() === name))[0];
	// A record can have a list of its own; a response that is only a list has hardly anything else.
	const others = Object.keys(properties).filter((name) => !lists.some((one) => one.name === name)).length;
	if (same && lists.length === 1) return found(same, "high");
	if (usual) return found(usual, others <= 12 ? "high" : "low");
	if (same) return found(same, "medium");
	const [only] = lists;
	if (lists.length === 1 && only) return found(only, others <= 8 ? "medium" : "low");
	return undefined;
}

/** The names of what the path lists, in the singular: `/users/{id}/api_keys` lists `api_key` or `key`. */
function namesOf({ path }: OperationPlace): string[] {
	const last = segmentsOf(path)
		.filter(({ literal }) => literal !== "")
		.at(-1);
	const words = wordsOf(last?.literal ?? "").map(singular);
	return words.length === 0 ? [] : [words.join("_"), words.at(-1) ?? ""];
}
