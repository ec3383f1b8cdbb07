import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";

/** The counted quantity on a shelf, and the quantity expected by the warehouse's records. */
export interface Count {
	readonly productId: string;
	readonly expected: number;
	readonly counted: number;
	/** Cost of one piece in US dollars; required if more was found than expected. */
	readonly unitCost: number;
}

/** Books the differences of a count, all of them or none, and returns the new stock in Arcus. A count without differences books
 * nothing; the same count sent twice is booked once.
 *
 * @param day `YYYY-MM-DD`, part of the key
 */
export async function writeCounts(
	arcus: Arcus,
	locationId: string,
	day: string,
	counts: readonly Count[],
): Promise<Map<string, number>> {
	const items = counts.flatMap(({ productId, expected, counted, unitCost }) => {
		const difference = counted - expected;
		if (difference === 0) return [];
		return [{ product_id: productId, quantity_delta: difference, ...(difference > 0 && { unit_cost: unitCost }) }];
	});
	if (items.length === 0) return new Map();
	const result = await arcus.inventory.adjust(
		{ location_id: locationId, items, reason: "cycle count" },
		{ idempotencyKey: idempotencyKey("cycle-count", day, locationId) },
	);
	return new Map(
		(result.items ?? []).flatMap(({ product_id, balance }) =>
			balance ? [[product_id, balance.on_hand] as const] : [],
		),
	);
}
