/** Purchase orders: drafts, approval, sending, revisions and receipts. */

import { type Call, type JsonObject, Refusal } from "../../engine/handler.ts";
import { voidPackages } from "../fulfilment/index.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { PurchaseOrderReceiveParams } from "../generated/types.ts";
import { cancelOrder, createOrder, linesOfOrder } from "../sales/index.ts";
import { addQuantity } from "../shared/amounts.ts";
import { conflict, referred, refuse } from "../shared/lookup.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import type { PurchaseReceiptRow } from "../shared/rows/purchasing.ts";
import { setting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";
import { type Arrival, receivePurchase } from "./order-receive.ts";
import { addPurchaseLine, purchasable, unitCost } from "./purchase-lines.ts";
import { spread } from "./purchase-matching.ts";
import {
	activatePurchase,
	openPurchase,
	purchaseOf,
	purchaseOrder,
	purchaseState,
	purchaseStatus,
	refuseEmpty,
	updatePurchase,
} from "./purchase-view.ts";
import { billReceipt } from "./vendor-bills.ts";
import { referredVendor } from "./vendors.ts";

const shown = (call: Call, order: OrderRow) => ({
	body: purchaseOrder(call.db, rows(call.db, "orders").get(order.id) ?? order),
});

const refuseStatus = (call: Call, order: OrderRow): never =>
	conflict(call, "invalid_purchase_order_status", `${order.order_number} is ${purchaseStatus(call.db, order)}.`);

function create(call: CallOf<"purchaseOrders.create">) {
	const body = call.body;
	const vendor = referredVendor(call, body.vendor_id);
	const lines = body.items.map((item, index) => {
		const at = `items[${index}].`;
		const cost = unitCost(call, purchasable(call, item, at), vendor, item, at);
		return {
			product_id: item.product_id,
			quantity: item.quantity,
			...(cost !== undefined && { unit_cost: cost }),
		};
	});
	const order = createOrder(call, {
		document_type: "purchase_order",
		account_id: vendor.id,
		line_items: lines,
		...(body.location_id !== undefined && { location_id: body.location_id }),
		...(body.payment_term_id !== undefined && { payment_term_id: body.payment_term_id }),
		...(body.notes !== undefined && { notes: body.notes }),
	});
	if (body.expected_date !== undefined) {
		updatePurchase(call, order.id, { expected_date: `${body.expected_date}T00:00:00.000Z` });
	}
	return shown(call, order);
}

function approve(call: CallOf<"purchaseOrders.approve">) {
	const order = purchaseOf(call);
	const status = purchaseStatus(call.db, order);
	if (status !== "draft" && status !== "pending_approval") refuseStatus(call, order);
	refuseEmpty(call, order);
	updatePurchase(call, order.id, { approved_at: call.iso() });
	rows(call.db, "orders").update(order.id, { updated_at: call.iso() });
	return shown(call, order);
}

function cancel(call: CallOf<"purchaseOrders.cancel">) {
	const order = purchaseOf(call);
	// The mock knows no roles: the setting represents a user who lacks the permission (assumption).
	if (setting(call.db, "purchasing.cancel") === false) {
		call.fail(403, "permission_denied", {
			type: "permission_error",
			hint: "The user behind the key lacks the permission purchasing.cancel.",
		});
	}
	if (linesOfOrder(call, order.id).some((item) => item.quantity_fulfilled > 0)) {
		conflict(call, "purchase_order_has_receipts", "Goods have been received: the order is closed short in the app.");
	}
	if (purchaseStatus(call.db, order) === "cancelled") refuseStatus(call, order);
	cancelOrder(call, order, voidPackages);
	return shown(call, order);
}

/** The states in which lines can be added; the page calls `sent` "open". */
const EDITABLE = new Set(["draft", "sent"]);

function addItem(call: CallOf<"purchaseOrders.items.create">) {
	const order = purchaseOf(call);
	const status = purchaseStatus(call.db, order);
	if (status === "pending_approval") {
		refuse(call, "purchase_order_pending_approval", "id", `${order.order_number} is awaiting approval.`);
	}
	if (!EDITABLE.has(status)) {
		refuse(call, "purchase_order_not_editable", "id", `${order.order_number} is ${status}.`);
	}
	const vendor = rows(call.db, "accounts").get(order.account_id);
	if (vendor === undefined) throw new Error(`purchase order ${order.id} has no vendor`);
	const wasEmpty = linesOfOrder(call, order.id).length === 0;
	const item = addPurchaseLine(call, order, vendor);
	const current = rows(call.db, "orders").get(order.id) ?? order;
	if (status === "sent") revise(call, order);
	else if (wasEmpty && purchaseStatus(call.db, current) === "draft") openPurchase(call, current);
	return { body: item };
}

/** Records a change of an order that was already sent: someone must notify the vendor or decide not to. */
function revise(call: Call, order: OrderRow): void {
	const { revision_count: count } = purchaseState(call.db, order.id);
	updatePurchase(call, order.id, { revision_count: count + 1, revision_open: true });
}

function notifyRevision(call: CallOf<"purchaseOrders.notifyRevision">) {
	const order = purchaseOf(call);
	if (!WITH_VENDOR.has(purchaseStatus(call.db, order))) refuseStatus(call, order);
	const { revision_open: open, revision_count: count } = purchaseState(call.db, order.id);
	updatePurchase(call, order.id, { revision_open: false });
	return { body: { skipped: open, revision_count: count } };
}

const WITH_VENDOR = new Set(["sent", "partially_received"]);

function sendToVendor(call: CallOf<"purchaseOrders.sendToVendor">) {
	const order = purchaseOf(call);
	const status = purchaseStatus(call.db, order);
	if (status !== "approved" && !WITH_VENDOR.has(status)) refuseStatus(call, order);
	const { email } = call.body;
	const contact = rows(call.db, "contacts")
		.by("account_id", order.account_id)
		.find((one) => one.email !== null);
	const address = email ?? rows(call.db, "accounts").get(order.account_id)?.email ?? contact?.email;
	if (!address) refuse(call, "vendor_has_no_email", "email", "The vendor has no email address. Set `email`.");
	updatePurchase(call, order.id, { revision_open: false });
	if (status === "approved") openPurchase(call, order);
	return shown(call, order);
}

const RECEIVABLE = new Set(["approved", "sent", "partially_received", "received"]);

function receive(call: CallOf<"purchaseOrders.receive">) {
	const order = purchaseOf(call);
	if (!RECEIVABLE.has(purchaseStatus(call.db, order))) refuseStatus(call, order);
	const body = call.body;
	const location = call.headers.get("x-location-id");
	if (location !== undefined) referred(call, "locations", location, "X-Location-Id");
	const arrivals = arrivalsOf(call, order, body);
	// Goods of an approved order can arrive before anybody has marked it as sent.
	const open = order.order_status === "draft" ? activatePurchase(call, order) : order;
	const { receipt } = receivePurchase(call, open, arrivals, { location_id: location, notes: body.notes });
	return { body: { receipt, ...autoBill(call, order, receipt, body.create_bill === true) } };
}

/** Distributes received goods over the open lines. @throws 422 with the exact `param` */
function arrivalsOf(call: Call, order: OrderRow, body: PurchaseOrderReceiveParams): Arrival[] {
	const used = new Map<string, number>();
	const lines = linesOfOrder(call, order.id);
	return body.items.flatMap(({ product_id: product, quantity_received: quantity }, index) => {
		const own = lines.filter((item) => item.product_id === product);
		if (own.length === 0) {
			refuse(call, "invalid_reference", `items[${index}].product_id`, "The purchase order has no such line.");
		}
		const at = `items[${index}].quantity_received`;
		const laid = spread(own, quantity, (item) =>
			addQuantity(addQuantity(item.quantity, -item.quantity_fulfilled), -(used.get(item.id) ?? 0)),
		);
		if (!("parts" in laid)) {
			return refuse(
				call,
				"quantity_exceeds_order_item",
				at,
				`Only ${laid.free} are still on order, but ${quantity} were received.`,
			);
		}
		for (const part of laid.parts) {
			used.set(part.item.id, addQuantity(used.get(part.item.id) ?? 0, part.quantity));
		}
		return laid.parts.map((part) => ({ ...part, at }));
	});
}

/** Drafts a bill for what has just arrived. If that fails, the receipt remains. */
function autoBill(call: Call, order: OrderRow, receipt: PurchaseReceiptRow, wanted: boolean): JsonObject {
	if (!wanted) return { auto_bill: null, auto_bill_error: null };
	try {
		return { auto_bill: call.attempt((inner) => billReceipt(inner, order, receipt)), auto_bill_error: null };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { auto_bill: null, auto_bill_error: String(error.extra.hint ?? error.code) };
	}
}

function list(call: CallOf<"purchaseOrders.list">) {
	const { status, vendor_id: vendor } = call.query;
	const orders = rows(call.db, "orders")
		.by("document_type", "purchase_order")
		.filter((order) => vendor === undefined || order.account_id === vendor)
		.map((order) => purchaseOrder(call.db, order));
	return call.list(orders.filter((order) => status === undefined || order.status === status));
}

export const purchaseOrderHandlers = {
	"purchaseOrders.list": list,
	"purchaseOrders.create": create,
	"purchaseOrders.retrieve": (call) => shown(call, purchaseOf(call)),
	"purchaseOrders.approve": approve,
	"purchaseOrders.cancel": cancel,
	"purchaseOrders.items.create": addItem,
	"purchaseOrders.receive": receive,
	"purchaseOrders.notifyRevision": notifyRevision,
	"purchaseOrders.sendToVendor": sendToVendor,
} satisfies SomeHandlers;
