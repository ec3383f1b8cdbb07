import { idempotencyKey } from "@countersign/sdk";
import type { Arcus, Package, ShippingLabel } from "@countersign/sdk/arcus";
import type { PickTask } from "./pick.ts";

export interface Shipment {
	readonly orderNumber: string;
	readonly packageNumber: string;
	readonly pieces: number;
	readonly trackingNumber: string;
}

export interface ShipOptions {
	/** Carrier and service, such as `ups_ground`. */
	readonly carrierService: string;
	/** How many pieces go into one box. */
	readonly piecesPerBox: number;
	/** Quantity that the picker found of a line. @defaultValue all of it */
	readonly found?: (lineId: string, wanted: number) => number;
	/** Called after each step of an order. */
	readonly onStep?: (step: "packed" | "labeled" | "shipped", task: PickTask) => void;
}

interface BoxItem {
	readonly order_item_id: string;
	readonly quantity: number;
}

/** Fills boxes one after another; a line may be split over several boxes. */
export function fillBoxes(items: readonly BoxItem[], piecesPerBox: number): BoxItem[][] {
	const boxes: BoxItem[][] = [];
	let room = 0;
	for (const { order_item_id, quantity } of items) {
		for (let left = quantity; left > 0; ) {
			if (room === 0) {
				boxes.push([]);
				room = piecesPerBox;
			}
			const part = Math.min(left, room);
			boxes.at(-1)?.push({ order_item_id, quantity: part });
			left -= part;
			room -= part;
		}
	}
	return boxes;
}

/** Packs, labels and ships what was found of an order. Idempotency keys are derived from the order, the quantity already shipped, and the box,
 * so a run after a crash resumes where the last one stopped, packs nothing twice and buys no second label.
 * @returns an empty list for an order that must ship complete and is not complete
 */
export async function shipOrder(arcus: Arcus, task: PickTask, options: ShipOptions): Promise<Shipment[]> {
	const { found = (_line, wanted) => wanted, onStep } = options;
	const picked = task.lines.map((line) => ({
		order_item_id: line.lineId,
		quantity: Math.min(found(line.lineId, line.quantity), line.quantity),
	}));
	const short = picked.some(({ quantity }, index) => quantity < (task.lines[index]?.quantity ?? 0));
	if (short && task.shipComplete) return [];
	const before = task.lines.map((line) => `${line.lineId}:${line.sent}`).join(",");
	const key = (step: string, box: number) => ({ idempotencyKey: idempotencyKey(step, task.orderId, before, box) });

	const boxes = fillBoxes(picked, options.piecesPerBox);
	const parcels: Package[] = [];
	for (const [box, items] of boxes.entries()) {
		const body = { order_id: task.orderId, carrier_service: options.carrierService, items };
		parcels.push(await arcus.packages.create(body, key("pack", box)));
	}
	onStep?.("packed", task);
	const labels: ShippingLabel[] = [];
	for (const [box, { id }] of parcels.entries()) labels.push(await arcus.packages.buyLabel(id, {}, key("label", box)));
	onStep?.("labeled", task);
	for (const [box, { id }] of parcels.entries()) await arcus.packages.fulfill(id, key("ship", box));
	onStep?.("shipped", task);
	return parcels.map((parcel, box) => ({
		orderNumber: task.orderNumber,
		packageNumber: parcel.package_number,
		pieces: (boxes[box] ?? []).reduce((sum, { quantity }) => sum + quantity, 0),
		trackingNumber: labels[box]?.tracking_number ?? "",
	}));
}
