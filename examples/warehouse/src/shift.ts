import type { Arcus } from "@countersign/sdk/arcus";
import { noteChange, type OrderCopy } from "./copy.ts";
import { type Count, writeCounts } from "./count.ts";
import { type PickTask, pickList } from "./pick.ts";
import { type Shipment, type ShipOptions, shipOrder } from "./ship.ts";

/** The scopes that the vendor recommends for a WMS. They do not allow reading packages or stock, so the warehouse keeps its own records. */
export const WMS_SCOPES = ["orders:read", "fulfillment:write", "inventory:write"] as const;

export interface ShiftOptions extends ShipOptions {
	readonly locationId: string;
	/** `YYYY-MM-DD`. */
	readonly day: string;
	/** Counts the shelves after everything was shipped. */
	readonly count: (shipments: readonly Shipment[]) => readonly Count[];
	readonly onPickList?: (tasks: readonly PickTask[]) => void;
}

export interface ShiftResult {
	readonly shipments: readonly Shipment[];
	/** Numbers of orders that were not shipped because something is missing. */
	readonly waiting: readonly string[];
	/** Stock after the count, for products with a difference. */
	readonly corrected: ReadonlyMap<string, number>;
}

/** Runs a shift in the warehouse: pick from the copy, then pack, label, ship and count through the client. */
export async function workShift(arcus: Arcus, copy: OrderCopy, options: ShiftOptions): Promise<ShiftResult> {
	const tasks = await pickList(copy);
	options.onPickList?.(tasks);
	const shipments: Shipment[] = [];
	const waiting: string[] = [];
	for (const task of tasks) {
		// Before the first write, so that a crash in the middle leaves the note behind; and after the last, for a mirror that follows all the time.
		await noteChange(copy, task.orderId);
		const sent = await shipOrder(arcus, task, options);
		await noteChange(copy, task.orderId);
		shipments.push(...sent);
		if (sent.length === 0) waiting.push(task.orderNumber);
	}
	const corrected = await writeCounts(arcus, options.locationId, options.day, options.count(shipments));
	return { shipments, waiting, corrected };
}
