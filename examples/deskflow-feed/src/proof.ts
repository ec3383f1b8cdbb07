import type { Arcus } from "@countersign/sdk/arcus";
import type { Deskflow } from "@countersign/sdk/deskflow";
import { cents, PLATFORM } from "./feed.ts";

export interface Proof {
	readonly deskflow: { readonly orders: number; readonly cents: number };
	readonly arcus: { readonly orders: number; readonly cents: number };
	/** Deskflow orders that are missing or duplicated in Arcus, or have another total. */
	readonly wrong: readonly string[];
}

/** Reads both systems back and compares them order by order, in whole cents. */
export async function prove(deskflow: Deskflow, arcus: Arcus): Promise<Proof> {
	const copies = new Map<string, number[]>();
	for await (const order of arcus.orders.list({ limit: 200 })) {
		if (order.source_platform !== PLATFORM || !order.external_order_id) continue;
		const found = copies.get(order.external_order_id) ?? [];
		copies.set(order.external_order_id, [...found, cents(order.order_total ?? 0)]);
	}
	const originals = new Map<string, number>();
	for await (const order of deskflow.orders.list()) originals.set(order.id, order.total);

	const wrong = [...originals]
		.filter(([id, total]) => copies.get(id)?.length !== 1 || copies.get(id)?.[0] !== total)
		.map(([id]) => id);
	wrong.push(...[...copies.keys()].filter((id) => !originals.has(id)));
	const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, amount) => total + amount, 0);
	return {
		deskflow: { orders: originals.size, cents: sum(originals.values()) },
		arcus: { orders: [...copies.values()].flat().length, cents: sum([...copies.values()].flat()) },
		wrong,
	};
}
