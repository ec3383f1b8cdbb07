/** A field that holds the id of another record. */
export interface RecordLink {
	/** Path of the field, such as `line_items[0].product_id`. */
	readonly field: string;
	readonly id: string;
	readonly collection: string;
}

const MAX_LINKS = 100;

/** The names that a collection can have for the field of an id: `account_id` points to `accounts`. */
function candidates(name: string, collections: readonly string[]): readonly string[] {
	const stem = name.replace(/_?ids?$/i, "").toLowerCase();
	if (stem === "") return [];
	const own = [`${stem}s`, stem, `${stem}es`, `${stem.replace(/y$/, "ie")}s`];
	return collections.filter(
		(one) => own.includes(one.toLowerCase()) || own.some((like) => one.toLowerCase().endsWith(`_${like}`)),
	);
}

/** Finds the fields of a record that name other records. */
export function linksOf(record: unknown, collections: readonly string[], path = ""): RecordLink[] {
	if (typeof record !== "object" || record === null) return [];
	const links: RecordLink[] = [];
	for (const [name, value] of Object.entries(record)) {
		if (links.length >= MAX_LINKS) break;
		const field = Array.isArray(record) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
		if (typeof value === "object" && value !== null) links.push(...linksOf(value, collections, field));
		else if (/[a-z_]id$/i.test(name) && (typeof value === "string" || typeof value === "number")) {
			const [collection] = candidates(name, collections);
			if (collection !== undefined) links.push({ field, id: String(value), collection });
		}
	}
	return links.slice(0, MAX_LINKS);
}
