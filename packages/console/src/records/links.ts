/** A field that holds the id of another record. */
export interface RecordLink {
	/** Path of the field, such as `line_items[0].product_id`. */
	readonly field: string;
	readonly id: string;
	readonly collection: string;
	/** Other collections that the field can mean: `account_id` can be in `gl_accounts`, too. Absent if there are no others. */
	readonly others?: readonly string[];
}

const MAX_LINKS = 100;
/** Fields that name a person by what they do. */
const PEOPLE = /^(owner|creator|author|assignee|uploader|created_by|updated_by)$/;
const ID_FIELD = /[a-z_]ids?$/i;

/** The collections that the field of an id can point to: `account_id` points to `accounts`. */
function candidates(name: string, collections: readonly string[], own: string): readonly string[] {
	const stem = name.replace(/_?ids?$/i, "").toLowerCase();
	if (stem === "") return [];
	if (stem === "parent") return [own];
	const names = [
		`${stem}s`,
		stem,
		`${stem}es`,
		`${stem.replace(/y$/, "ie")}s`,
		...(PEOPLE.test(stem) ? ["users"] : []),
	];
	const exact = collections.filter((one) => names.includes(one.toLowerCase()));
	const longer = collections.filter((one) => names.some((name) => one.toLowerCase().endsWith(`_${name}`)));
	return [...exact, ...longer];
}

/**
 * Chooses the collection of each link that could mean several.
 *
 * @param exists whether a collection has a record with the id
 */
export async function settled(
	links: readonly RecordLink[],
	exists: (collection: string, id: string) => Promise<boolean>,
): Promise<RecordLink[]> {
	const chosen: RecordLink[] = [];
	for (const { others, ...link } of links) {
		let { collection } = link;
		for (const one of others === undefined ? [] : [collection, ...others])
			if (await exists(one, link.id)) {
				collection = one;
				break;
			}
		chosen.push({ ...link, collection });
	}
	return chosen;
}

/**
 * Finds the fields of a record that name other records.
 *
 * @param own the collection of the record, which its parents are in too
 */
export function linksOf(record: object, collections: readonly string[], own: string): RecordLink[] {
	const links: RecordLink[] = [];
	const visit = (value: unknown, field: string, name: string): void => {
		if (links.length >= MAX_LINKS) return;
		if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, `${field}[${index}]`, name);
		else if (typeof value === "object" && value !== null)
			for (const [key, inner] of Object.entries(value)) visit(inner, field === "" ? key : `${field}.${key}`, key);
		else if (ID_FIELD.test(name) && (typeof value === "string" || typeof value === "number") && value !== "") {
			const [collection, ...others] = candidates(name, collections, own);
			if (collection !== undefined)
				links.push({ field, id: String(value), collection, ...(others.length > 0 && { others }) });
		}
	};
	visit(record, "", "");
	return links;
}
