import type { ApiModel, Operation } from "../model/api-model.ts";

/** Params that choose the order or the form of a list, but not its records. */
const SHAPES =
	/^(?:(?:page|per_?page|limit|size|count|offset|cursor|after|before|start|top|skip)|(?:sort|order|fields?|select|include|expand|embed|format|lang|locale).*|.*(?:page|limit|size|cursor|offset|token))$/i;

const listed = (names: readonly string[]): string =>
	names.length > 5 ? `${names.slice(0, 5).join(", ")} and others` : names.join(", ");

/** Returns what a document that nobody has checked for it does not say about a list, in sentences: a mirror cannot promise it. */
export function unknownOf(model: ApiModel, list: Operation, object: string | undefined): string[] {
	const filters = list.parameters.filter((one) => one.in === "query" && !SHAPES.test(one.name)).map(({ name }) => name);
	const named = model.events.some(
		(event) => object !== undefined && (event.type.split(".")[0] === object || event.object?.toLowerCase() === object),
	);
	return [
		...(list.all === undefined && filters.length > 0
			? [
					`The document does not say whether the list hides records by default (it has the parameters ${listed(filters)}). Records that it hides are missing. If it hides none, or to pass what shows all, set x-all in the overlay.`,
				]
			: []),
		...(named
			? []
			: [
					"The document names no event about these records, so changes and deletions are seen when the list is read again.",
				]),
		...(list.pagination?.style === "page" || list.pagination?.style === "offset"
			? [
					"The list is read by position, so a record that is deleted meanwhile moves another one to a page that was read already. If the API does not count its records, a run and a check may miss that one.",
				]
			: []),
	];
}
