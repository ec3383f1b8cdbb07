/** Serial numbers. They are received in bulk, row by row, and each number is unique for its product. */

import type { JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { found, referred } from "../shared/lookup.ts";
import type { SerialRow } from "../shared/rows/stock.ts";
import { rows } from "../shared/tables.ts";

/** The document does not say what the fields of a serial are. */
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function bulkReceive(call: CallOf<"inventory.serials.receive">) {
	const body = call.body;
	const product = referred(call, "products", body.product_id, "product_id");
	const location = body.location_id === undefined ? null : referred(call, "locations", body.location_id, "location_id");
	const table = rows(call.db, "serials");
	const taken = new Set(table.by("product_id", product.id).map((row) => row.serial_number));
	const errors: { index: number; serial_number: string; error: string; code: string }[] = [];
	const now = call.iso();
	body.serials.forEach((given, index) => {
		const fields: JsonObject = typeof given === "string" ? { serial_number: given } : given;
		const number = textOf(fields.serial_number)?.trim() ?? "";
		if (number === "" || taken.has(number)) {
			const code = number === "" ? "serial_number_required" : "duplicate_serial_number";
			const error = number === "" ? "The serial number is empty." : "The product already has this serial number.";
			errors.push({ index, serial_number: number, error, code });
			return;
		}
		taken.add(number);
		const row: SerialRow = {
			id: call.id("serial"),
			entity_id: call.key.entityId,
			product_id: product.id,
			serial_number: number,
			status: "available",
			location_id: location?.id ?? null,
			order_id: null,
			lot_number: textOf(fields.lot_number) ?? null,
			expiry_date: textOf(fields.expiry_date) ?? null,
			warranty_start_date: null,
			warranty_end_date: null,
			extended_warranty_end_date: null,
			warranty_status: null,
			received_at: body.received_at ?? now,
			sold_at: null,
			returned_at: null,
			last_scanned_at: null,
			created_at: now,
			updated_at: now,
		};
		table.insert(row);
	});
	const created = body.serials.length - errors.length;
	return {
		body: {
			object: "bulk_serial_receive_result",
			processed: body.serials.length,
			created,
			failed: errors.length,
			errors,
		},
	};
}

export const serialHandlers = {
	"inventory.serials.list": (call) => {
		const { product_id: product, status, location_id: location, serial_number_contains: part } = call.query;
		return call.list(
			rows(call.db, "serials").filter(
				(row) =>
					(product === undefined || row.product_id === product) &&
					(status === undefined || row.status === status) &&
					(location === undefined || row.location_id === location) &&
					(typeof part !== "string" || row.serial_number.toLowerCase().includes(part.toLowerCase())),
			),
		);
	},
	"inventory.serials.retrieve": (call) => ({ body: { data: found(call, "serials", call.path.id) } }),
	"inventory.serials.receive": bulkReceive,
} satisfies SomeHandlers;
