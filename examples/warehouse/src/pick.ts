import { type OrderCopy, refresh } from "./copy.ts";

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

const QUERY = `
	select o.id as order_id, o.order_number, coalesce(o.ship_complete, false) as ship_complete, line.id as line_id, line.product_id, line.title,
		(line.quantity - line.quantity_fulfilled)::float8 as quantity, line.quantity_fulfilled::float8 as sent
	from mirror.orders o, json_to_recordset(o._mirror_raw->'line_items')
		as line(id text, product_id text, title text, quantity numeric, quantity_fulfilled numeric)
	where o.document_type = 'sales_order' and o.order_status in ('confirmed', 'partially_fulfilled')
		and o.delivery_option is distinct from 'pick_up'
		and line.product_id is not null and line.quantity > line.quantity_fulfilled
	order by o.order_number desc, line.id`;

interface Row {
	readonly order_id: string;
	readonly order_number: string;
	readonly ship_complete: boolean;
	readonly line_id: string;
	readonly product_id: string;
	readonly title: string;
	readonly quantity: number;
	readonly sent: number;
}

/** Returns everything to ship, from an up-to-date copy: confirmed and partially shipped sales orders, except those that customers pick up. */
export async function pickList(copy: OrderCopy): Promise<PickTask[]> {
	await refresh(copy);
	const { rows } = await copy.database.query<Row>(QUERY);
	const tasks = new Map<string, PickTask & { readonly lines: PickLine[] }>();
	for (const row of rows) {
		const { order_id: orderId, order_number: orderNumber, ship_complete: shipComplete } = row;
		const task = tasks.get(orderId) ?? { orderId, orderNumber, shipComplete, lines: [] };
		const { line_id: lineId, product_id: productId, title, quantity, sent } = row;
		task.lines.push({ lineId, productId, title, quantity, sent });
		tasks.set(orderId, task);
	}
	return [...tasks.values()];
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
