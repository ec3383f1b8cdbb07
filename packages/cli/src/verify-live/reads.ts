import type { ApiModel, Operation } from "@countersign/openapi/model";

/** A call that only reads, or why it cannot be made. */
export type PlannedRead =
	| { readonly operation: Operation; readonly path: string }
	| { readonly operation: Operation; readonly skipped: string };

/** Ids that lists have shown, by the path of the list. */
export type KnownIds = Map<string, string>;

const isList = ({ pagination }: Operation): boolean => pagination !== undefined;

/** Everything that reads, lists before what needs an id of theirs, outer resources before inner ones. */
export function readsOf(model: ApiModel): readonly Operation[] {
	const depth = ({ path }: Operation): number => path.split("{").length;
	return model.operations
		.filter(({ method }) => method === "GET")
		.sort((a, b) => depth(a) - depth(b) || Number(isList(b)) - Number(isList(a)));
}

/**
 * The path of a read with known ids in place of its parameters.
 *
 * @param today the date for reads that need one, `YYYY-MM-DD`
 */
export function planRead(operation: Operation, known: KnownIds, today: string): PlannedRead {
	let path = "";
	let template = "";
	for (const segment of operation.path.split("/").slice(1)) {
		if (segment.startsWith("{")) {
			const id = known.get(template);
			if (id === undefined) return { operation, skipped: `no id from ${template || "/"} is known` };
			path += `/${encodeURIComponent(id)}`;
		} else path += `/${segment}`;
		template += `/${segment}`;
	}
	const needed = operation.parameters.filter((one) => one.in === "query" && one.required);
	const unknown = needed.find((one) => one.schema.format !== "date");
	if (unknown) return { operation, skipped: `it needs ${unknown.name}` };
	const query = needed.map((one) => `${one.name}=${today}`).join("&");
	return { operation, path: query === "" ? path : `${path}?${query}` };
}

/** Remembers the id of a list's first item, for the reads that need one. */
export function learnId(operation: Operation, body: unknown, known: KnownIds): void {
	const { pagination } = operation;
	if (!pagination) return;
	const items = pagination.items === "" ? body : (body as Record<string, unknown> | null)?.[pagination.items];
	const first = Array.isArray(items) ? (items[0] as { id?: unknown } | undefined) : undefined;
	if (typeof first?.id === "string" || typeof first?.id === "number") known.set(operation.path, String(first.id));
}
