import type { OperationPlace } from "../intake/draft.ts";
import { camelOf, wordsOf } from "../intake/safe-names.ts";
import type { Proposal } from "./facts.ts";

const VERSION = /^v\d+(?:alpha|beta)?\d*$/i;
const HTTP = new Set(["get", "post", "put", "patch", "delete"]);
/** Most ids must have the form; a few exceptions do not change what the vendor meant. */
const MOST = 0.8;

/**
 * Returns names from operation ids that already say resource and method, such as `repos/list-for-org`, `v1.endpoint.create` or
 * `Users_list`, if most ids of the document have the same form.
 */
export function delimitedIds(places: readonly OperationPlace[]): Map<OperationPlace, Proposal> {
	const given = places.flatMap((place) => {
		const id = place.operation.operationId;
		return typeof id === "string" && id !== "" ? [{ place, id }] : [];
	});
	const found = new Map<OperationPlace, Proposal>();
	if (given.length < places.length * MOST || given.length === 0) return found;
	for (const delimiter of ["/", ".", ":", "_"]) {
		const split = given.map(({ place, id }) => ({ place, parts: partsOf(id, delimiter) }));
		const fitting = split.filter(({ parts }) => parts.length >= 2 && (delimiter !== "_" || parts.length === 2));
		if (fitting.length < given.length * MOST) continue;
		const groups = new Map<string, number>();
		for (const { parts } of fitting) groups.set(parts[0] ?? "", (groups.get(parts[0] ?? "") ?? 0) + 1);
		// With underscores, `get_user` has the same form as `users_get`, but its groups are verbs.
		if (
			delimiter === "_" &&
			(groups.size > fitting.length * 0.6 || [...groups.keys()].some((group) => HTTP.has(group)))
		)
			continue;
		for (const { place, parts } of fitting)
			found.set(place, {
				resource: parts.slice(0, -1),
				name: parts.at(-1) ?? "",
				confidence: "high",
				because: "its operationId says resource and method",
			});
		return found;
	}
	return found;
}

const partsOf = (id: string, delimiter: string): string[] =>
	id
		.split(delimiter)
		.filter((part) => !VERSION.test(part))
		.map((part) => camelOf(wordsOf(part.replace(/Controller$/, ""))))
		.filter((part) => part !== "");
