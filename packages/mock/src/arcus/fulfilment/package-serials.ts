/** Goods with serial numbers: allocated when they are packed, sold when the package leaves, and available again when they are returned. */
import type { Call } from "../../engine/handler.ts";
import { refuse } from "../shared/lookup.ts";
import type { SerialRow } from "../shared/rows/stock.ts";
import { rows } from "../shared/tables.ts";

function serialOf(call: Call, productId: string | null, number: string): SerialRow | undefined {
	if (productId === null) return undefined;
	return rows(call.db, "serials")
		.by("product_id", productId)
		.find((row) => row.serial_number === number);
}

/** @throws 422 `serial_count_mismatch` unless there is one serial number for each unit (assumption: the code) */
export function refuseWrongCount(call: Call, serials: readonly string[], quantity: number, param: string): void {
	if (new Set(serials).size !== serials.length || serials.length !== quantity) {
		refuse(call, "serial_count_mismatch", param, `${quantity} pieces need ${quantity} different serial numbers.`);
	}
}

/** Allocates serial numbers to an order. @throws 422 `serial_not_available` naming the number (assumption: the code) */
export function claimSerials(
	call: Call,
	productId: string | null,
	orderId: string,
	serials: readonly string[],
	param: string,
): void {
	serials.forEach((number, index) => {
		const row = serialOf(call, productId, number);
		if (row === undefined || row.status !== "available") {
			const state = row === undefined ? "does not belong to the product" : `is ${row.status}`;
			refuse(call, "serial_not_available", `${param}[${index}]`, `${number} ${state}.`);
		} else move(call, row, { status: "allocated", order_id: orderId });
	});
}

/** Releases the serial numbers of a package. */
export function freeSerials(call: Call, productId: string | null, serials: readonly string[] | null): void {
	for (const row of known(call, productId, serials)) move(call, row, { status: "available", order_id: null });
}

export function sellSerials(call: Call, productId: string | null, serials: readonly string[] | null): void {
	for (const row of known(call, productId, serials)) {
		move(call, row, { status: "sold", location_id: null, sold_at: call.iso() });
	}
}

/** @throws 422 `serial_not_sold` for a serial number that was not sold with this order (assumption: the code) */
export function refuseForeignSerials(
	call: Call,
	productId: string | null,
	orderId: string,
	serials: readonly string[],
	param: string,
): void {
	serials.forEach((number, index) => {
		const row = serialOf(call, productId, number);
		if (row?.status !== "sold" || row.order_id !== orderId) {
			refuse(call, "serial_not_sold", `${param}[${index}]`, `${number} was not sold with this order.`);
		}
	});
}

export function takeBackSerials(call: Call, productId: string | null, serials: readonly string[]): void {
	for (const row of known(call, productId, serials)) {
		move(call, row, { status: "returned", returned_at: call.iso() });
	}
}

/** Moves returned serial numbers back to a location, or marks them as not for sale. */
export function settleSerials(
	call: Call,
	productId: string | null,
	serials: readonly string[],
	location: string | null,
): void {
	for (const row of known(call, productId, serials)) {
		const status = location === null ? "damaged" : "available";
		move(call, row, { status, location_id: location, order_id: null });
	}
}

const known = (call: Call, productId: string | null, serials: readonly string[] | null): SerialRow[] =>
	(serials ?? []).flatMap((number) => serialOf(call, productId, number) ?? []);

const move = (call: Call, row: SerialRow, patch: Partial<SerialRow>): SerialRow =>
	rows(call.db, "serials").update(row.id, { ...patch, updated_at: call.iso() });
