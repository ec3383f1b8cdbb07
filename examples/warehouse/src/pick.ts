import type { Arcus } from "@countersign/sdk/arcus";

/** The part of an order line that must still be shipped. */
export interface PickLine {
	readonly lineId: string;
	readonly productId: string;
	readonly title: string;
	readonly quantity: number;
	/** Quantity already shipped. */
	readonly sent: number;
}

/** One order to pick. */
export interface PickTask {
	readonly orderId: string;
	readonly orderNumber: string;
	/** The order must ship complete. */
	readonly shipComplete: boolean;
	readonly lines: readonly PickLine[];
}

/** Returns everything to ship: confirmed and partially shipped sales orders, except those that customers pick up.
 * Reads the whole list before anything is shipped, because shipping removes orders from it and pages would shift.
 */
export async function pickList(arcus: Arcus): Promise<PickTask[]> {
	const tasks: PickTask[] = [];
	for (const order_status of ["confirmed", "partially_fulfilled"] as const) {
		for await (const order of arcus.orders.list({
			document_type: "sales_order",
			order_status,
			limit: 200,
			expand: ["data.line_items"],
		})) {
			if (order.delivery_option === "pick_up") continue;
			const lines = (order.line_items ?? []).flatMap((line): PickLine[] => {
				const quantity = line.quantity - line.quantity_fulfilled;
				if (quantity <= 0 || line.product_id === null) return [];
				const sent = line.quantity_fulfilled;
				return [{ lineId: line.id, productId: line.product_id, title: line.title, quantity, sent }];
			});
			if (lines.length === 0) continue;
			tasks.push({
				orderId: order.id,
				orderNumber: order.order_number,
				shipComplete: order.ship_complete ?? false,
				lines,
			});
		}
	}
	return tasks;
}

/** Returns how much of each product all orders need, so that nobody walks to a shelf twice. */
export function shelfList(
	tasks: readonly PickTask[],
): Map<string, { readonly title: string; readonly quantity: number }> {
	const shelves = new Map<string, { title: string; quantity: number }>();
	for (const { productId, title, quantity } of tasks.flatMap((task) => task.lines)) {
		const shelf = shelves.get(productId) ?? { title, quantity: 0 };
		shelves.set(productId, { title, quantity: shelf.quantity + quantity });
	}
	return shelves;
}
