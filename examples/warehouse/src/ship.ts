import { idempotencyKey } from "@countersign/sdk";
import type { Arcus, Order } from "@countersign/sdk/arcus";

export interface Shipment {
	readonly orderNumber: string;
	readonly packageId: string;
	readonly trackingNumber: string | null | undefined;
}

/** Every confirmed order that has not left yet, with its lines. */
async function* toShip(arcus: Arcus): AsyncGenerator<Order> {
	for await (const order of arcus.orders.list({
		document_type: "sales_order",
		order_status: "confirmed",
		limit: 100,
	})) {
		if (order.fulfillment_status === "unfulfilled") yield order;
	}
}

/**
 * Ships what is to be shipped. Every write has a key made from the order, so that a run that was stopped after the label was
 * bought does not buy a second one.
 */
export async function shipConfirmedOrders(arcus: Arcus, carrierService: string): Promise<Shipment[]> {
	const shipments: Shipment[] = [];
	const orders: Order[] = [];
	for await (const order of toShip(arcus)) orders.push(order);
	for (const { id } of orders) {
		const order = await arcus.orders.retrieve(id, { expand: ["line_items"] });
		const items = (order.line_items ?? []).map((line) => ({ order_item_id: line.id, quantity: line.quantity }));
		const parcel = await arcus.packages.create(
			{ order_id: order.id, carrier_service: carrierService, items },
			{ idempotencyKey: idempotencyKey("pack", order.id) },
		);
		const label = await arcus.packages.buyLabel(
			parcel.id,
			{ carrier: "ups", service_name: carrierService },
			{ idempotencyKey: idempotencyKey("label", order.id) },
		);
		await arcus.packages.fulfill(parcel.id, { idempotencyKey: idempotencyKey("fulfill", order.id) });
		shipments.push({ orderNumber: order.order_number, packageId: parcel.id, trackingNumber: label.tracking_number });
	}
	return shipments;
}

/** Writes the difference between what was counted and what Arcus believes; a difference of nothing is not written. */
export async function correctStock(
	arcus: Arcus,
	count: {
		readonly locationId: string;
		readonly productId: string;
		readonly difference: number;
		readonly unitCost: number;
		readonly day: string;
	},
): Promise<void> {
	if (count.difference === 0) return;
	await arcus.inventory.adjust(
		{
			product_id: count.productId,
			location_id: count.locationId,
			quantity: count.difference,
			reason: "cycle count",
			...(count.difference > 0 && { unit_cost: count.unitCost }),
		},
		{ idempotencyKey: idempotencyKey("cycle-count", count.day, count.locationId, count.productId) },
	);
}
