/**
 * The value of the stock on a day, from the cost layers: arrivals less departures up to that day. Today's value equals the ledger's
 * inventory account.
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
	/** The remaining quantity and its cost. */
	left: number;
	worth: number;
	/** All arrivals. */
	received: number;
	cost: number;
}

/** Returns the products and locations with stock on the day. The mock has no lots, so `lot_cost` equals `fifo`. */
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
