/**
 * What the stock was worth on a day, from the cost layers: what had come in by then less what had gone out by then. So a day in the past
 * can be valued too, and the worth today is what the ledger's inventory account holds.
 */
import type { Database } from "../../engine/database.ts";
import { addQuantity, cents } from "../shared/amounts.ts";
import { rows } from "../shared/tables.ts";

export type CostingMethod = "fifo" | "avg" | "lot_cost";

export interface Valued {
	readonly product_id: string;
	readonly location_id: string;
	readonly quantity: number;
	readonly cents: number;
}

interface Pile {
	readonly product_id: string;
	readonly location_id: string;
	/** What is left, and what it cost. */
	left: number;
	worth: number;
	/** All that ever came in. */
	received: number;
	cost: number;
}

/** Products and locations that have stock on the day. Lots are not modelled, so that `lot_cost` comes to what `fifo` does. */
export function valuation(db: Database, asOf: string, method: CostingMethod, locationId?: string): readonly Valued[] {
	const by = (time: string): boolean => time.slice(0, 10) <= asOf;
	const piles = new Map<string, Pile>();
	for (const layer of rows(db, "fifo_layers").all()) {
		if (!by(layer.received_at) || (locationId !== undefined && layer.location_id !== locationId)) continue;
		const { product_id, location_id } = layer;
		const name = `${product_id} ${location_id}`;
		const pile = piles.get(name) ?? { product_id, location_id, left: 0, worth: 0, received: 0, cost: 0 };
		piles.set(name, pile);
		const gone = rows(db, "fifo_consumptions")
			.by("fifo_layer_id", layer.id)
			.filter((one) => by(one.created_at));
		pile.received = addQuantity(pile.received, layer.received_qty);
		pile.cost += cents(layer.total_cost);
		pile.left = gone.reduce(
			(left, one) => addQuantity(left, -one.quantity),
			addQuantity(pile.left, layer.received_qty),
		);
		pile.worth = gone.reduce((worth, one) => worth - cents(one.total_cost), pile.worth + cents(layer.total_cost));
	}
	return [...piles.values()]
		.filter((pile) => pile.left !== 0)
		.map(({ product_id, location_id, left, worth, received, cost }) => ({
			product_id,
			location_id,
			quantity: left,
			cents: method === "avg" ? Math.round((cost * left) / received) : worth,
		}));
}
