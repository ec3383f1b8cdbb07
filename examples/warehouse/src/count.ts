import { idempotencyKey } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";

/** What somebody counted on a shelf, and what should have been there by the warehouse's own book. */
export interface Count {
	readonly productId: string;
	readonly expected: number;
	readonly counted: number;
	/** What one piece costs, US dollars: needed where more was found than expected. */
	readonly unitCost: number;
}

/**
 * Writes the differences of a count, all of them or none, and gives what is on hand by Arcus' book now. A count that agrees writes
 * nothing; the same count sent twice is written once.
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
