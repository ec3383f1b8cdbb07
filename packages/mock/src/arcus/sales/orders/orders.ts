/** The endpoints of orders. Each larger endpoint has its own module. */

import type { Call, JsonObject, Result } from "../../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../../generated/handlers.ts";
import { conflict, found, referred, refuse } from "../../shared/lookup.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { cancelOrder, markNoShow, type VoidPackages, voidOrder } from "./order-cancel.ts";
import { confirmOrder } from "./order-confirm.ts";
import { createOrder } from "./order-create.ts";
import { addLines, adjustOrder, applyCoupon } from "./order-edit.ts";
import { copyLines } from "./order-lines.ts";
import { orderNumber } from "./order-numbers.ts";
import { recomputeOrder } from "./order-totals.ts";
import { emitOrder, hydratedOrder } from "./order-view.ts";
import { confirmPickup } from "./pickup.ts";

/** Finds an order by its UUID or number in the key's entity. */
export function orderOf(call: Call, id: string | undefined, code = "not_found"): OrderRow {
	const orders = rows(call.db, "orders");
	const row = id === undefined ? undefined : (orders.get(id) ?? orders.by("order_number", id)[0]);
	return row ?? found(call, "orders", undefined, code);
}

const EQUAL = ["document_type", "account_id", "order_status", "payment_status", "external_order_id"] as const;

function listOrders(call: Call, documentType?: string) {
	const { created_after: after, created_before: before } = call.query;
	const from = typeof after === "string" ? Date.parse(after) : undefined;
	const to = typeof before === "string" ? Date.parse(before) : undefined;
	return call.list(
		rows(call.db, "orders").filter((order) => {
			if (documentType !== undefined && order.document_type !== documentType) return false;
			if (!EQUAL.every((field) => call.query[field] === undefined || order[field] === call.query[field])) return false;
			if (from === undefined && to === undefined) return true;
			const created = Date.parse(order.created_at);
			return (from === undefined || created > from) && (to === undefined || created < to);
		}),
	);
}

/** Creates a draft sales order from a quote. The quote does not change, and `linked_order_id` points to it. */
function convert(call: CallOf<"orders.convert">, quote: OrderRow): OrderRow {
	if (quote.document_type !== "quote") refuse(call, "not_a_quote", "id", "Only a quote can be converted.");
	if (quote.order_status === "cancelled" || quote.order_status === "voided") {
		conflict(call, "quote_not_open", `The quote is ${quote.order_status}.`);
	}
	const now = call.iso();
	const order = rows(call.db, "orders").insert({
		...quote,
		id: call.id("order"),
		order_number: orderNumber(call, "sales_order"),
		document_type: "sales_order",
		order_status: "draft",
		payment_status: "unpaid",
		amount_paid: 0,
		order_date: now,
		linked_order_id: quote.id,
		created_at: now,
		updated_at: now,
	});
	copyLines(call, quote, order.id);
	const adjustments = rows(call.db, "order_adjustments");
	for (const row of [...adjustments.by("order_id", quote.id)]) {
		adjustments.insert({ ...row, id: call.id("order_adjustment"), order_id: order.id, created_at: now });
	}
	const options = rows(call.db, "order_options");
	options.insert({ id: order.id, auto_compute_tax: options.get(quote.id)?.auto_compute_tax ?? false });
	const converted = recomputeOrder(call, order);
	emitOrder(call, "order.created", converted);
	return converted;
}

const EDITABLE = [
	"location_id",
	"payment_term_id",
	"sales_channel_id",
	"pricing_level_id",
	"notes",
	"internal_notes",
	"customer_notes",
	"po_number",
	"requested_ship_date",
	"ships_freight",
	"metadata",
] as const;

const REFERENCES = [
	["location_id", "locations"],
	["payment_term_id", "payment_terms"],
	["pricing_level_id", "pricing_levels"],
] as const;

/** Updates the fields that may always change, and opens a draft purchase order: that status change has no separate action. */
function update(call: CallOf<"orders.update">, order: OrderRow, openPurchase: OrderHelpers["openPurchase"]): OrderRow {
	const body = call.body;
	for (const [field, table] of REFERENCES) {
		const id = body[field];
		if (typeof id === "string") referred(call, table, id, field);
	}
	const wanted = body.order_status ?? body.status;
	if (wanted !== undefined && wanted !== order.order_status) {
		const opens = wanted === "open" || wanted === "confirmed";
		if (order.document_type !== "purchase_order" || !opens) {
			const param = body.order_status === undefined ? "status" : "order_status";
			refuse(call, "forbidden_field", param, "The status can be changed only by the action endpoints.");
		}
		if (order.order_status === "draft") openPurchase(call, order);
		else if (order.order_status !== "confirmed")
			conflict(call, "order_not_draft", `The order is ${order.order_status}.`);
	}
	const patch = Object.fromEntries(EDITABLE.flatMap((field) => (field in body ? [[field, body[field]]] : [])));
	return rows(call.db, "orders").update(order.id, { ...patch, updated_at: call.iso() });
}

function releaseHold(call: CallOf<"orders.releaseHold">, order: OrderRow): JsonObject {
	if (!order.is_on_hold) conflict(call, "order_not_on_hold", "The order is not on hold.");
	const body = call.body;
	rows(call.db, "orders").update(order.id, {
		// Assumption: the order is a draft again, and its next confirmation skips the checks.
		order_status: "draft",
		is_on_hold: false,
		hold_type: null,
		hold_reason: null,
		released_at: call.iso(),
		...(body.notes !== undefined && { internal_notes: body.notes }),
		updated_at: call.iso(),
	});
	return { data: { success: true, order_id: order.id } };
}

/** Functions of other departments that orders need. They are passed in, because those departments import this one. */
export interface OrderHelpers {
	readonly voidPackages: VoidPackages;
	/** Sends a draft purchase order to its vendor. */
	openPurchase(call: Call, order: OrderRow): OrderRow;
}

/** A call whose path names one order. */
type CallById = Call<JsonObject, { readonly id: string }>;

/** Returns a handler for an action on one order. */
const onOrder =
	<One extends CallById>(action: (call: One, order: OrderRow) => JsonObject, code?: string) =>
	(call: One): Result => ({ body: action(call, orderOf(call, call.path.id, code)) });

export const orderHandlers = ({ voidPackages, openPurchase }: OrderHelpers) =>
	({
		"orders.list": (call) => listOrders(call),
		"orders.listInvoices": (call) => listOrders(call, "invoice"),

		"orders.create": (call) => {
			const order = createOrder(call, call.body);
			return { body: hydratedOrder(call, order) };
		},

		"orders.retrieve": onOrder((_call, order) => order),
		"orders.update": onOrder((call, order) => update(call, order, openPurchase)),
		"orders.confirm": onOrder(confirmOrder),
		"orders.convert": onOrder(convert),
		"orders.cancel": onOrder((call, order) => cancelOrder(call, order, voidPackages)),
		"orders.void": onOrder((call, order) => voidOrder(call, order, voidPackages)),
		"orders.releaseHold": onOrder(releaseHold),
		"orders.confirmPickup": onOrder((call, order) => {
			const { id, order_number, order_status, fulfillment_status, picked_up_at } = confirmPickup(call, order);
			return { data: { order_id: id, order_number, order_status, fulfillment_status, picked_up_at } };
		}),

		"orders.markNoShow": onOrder((call, order) => {
			const marked = markNoShow(call, order, voidPackages);
			return {
				data: {
					order_id: marked.id,
					order_number: marked.order_number,
					order_status: marked.order_status,
					pickup_no_show_at: marked.pickup_no_show_at,
				},
			};
		}),

		"orders.adjustments.create": onOrder((call, order) => adjustOrder(call, order, call.body), "order_not_found"),
		"orders.applyCoupon": onOrder((call, order) => applyCoupon(call, order, String(call.body.code))),

		"orders.items.create": onOrder((call, order) => {
			const [item] = addLines(call, order, [call.body], () => "");
			return item ?? {};
		}),

		"orders.items.createBulk": onOrder((call, order) => {
			const bodies = call.body.items;
			const items = addLines(call, order, bodies, (index) => `items[${index}].`);
			return { object: "bulk_add_result", processed: items.length, items, errors: [] };
		}),
	}) satisfies SomeHandlers;
