/** The endpoints of customer returns. Each larger endpoint has its own module. */

import type { Call, JsonObject, Result } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { ReturnCreateParams } from "../generated/types.ts";
import { cents } from "../shared/amounts.ts";
import { conflict, found, referred, refuse } from "../shared/lookup.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import type { ReturnRow } from "../shared/rows/returns.ts";
import { rows } from "../shared/tables.ts";
import { awaitsDecision, inspectReturn, receiveReturn, wrongStatus } from "./return-goods.ts";
import { insertItem, itemsOfReturn } from "./return-items.ts";
import { refundable, refundReturn } from "./return-refund.ts";

const FILTERS = ["status", "account_id", "original_order_id"] as const;

function insertReturn(call: Call, order: OrderRow, body: ReturnCreateParams): ReturnRow {
	const now = call.iso();
	return rows(call.db, "returns").insert({
		id: call.id("return"),
		object: "return",
		entity_id: call.key.entityId,
		return_number: `RMA-${String(call.sequence("return")).padStart(6, "0")}`,
		status: "authorized",
		original_order_id: order.id,
		account_id: order.account_id,
		vendor_id: body.vendor_id ?? null,
		vendor_rma_number: body.vendor_rma_number ?? null,
		inspection_required: body.inspection_required ?? false,
		restocking_fee: body.restocking_fee ?? null,
		refund_amount: 0,
		return_to_vendor: body.return_to_vendor ?? false,
		// Assumption: a call that names no source comes from the staff.
		source: body.source ?? "csr",
		notes: body.notes ?? null,
		metadata: body.metadata ?? {},
		received_at: null,
		closed_at: null,
		cancelled_at: null,
		created_at: now,
		updated_at: now,
	});
}

/** Creates a return with its items and, on request, its refund. If a step fails, nothing is done. */
function create(call: CallOf<"returns.create">): JsonObject {
	const body = call.body;
	const order = referred(call, "orders", body.original_order_id, "original_order_id");
	if (order.document_type !== "sales_order" && order.document_type !== "invoice") {
		refuse(call, "invalid_reference", "original_order_id", `A ${order.document_type} cannot be returned.`);
	}
	if (body.vendor_id !== undefined) {
		const vendor = referred(call, "accounts", body.vendor_id, "vendor_id");
		if (vendor.account_type !== "vendor") {
			refuse(call, "account_type_mismatch", "vendor_id", "The goods can only be sent to a vendor account.");
		}
	}
	const back = insertReturn(call, order, body);
	body.items.forEach((item, index) => {
		insertItem(call, back, order, item, `items[${index}].`);
	});
	refuseHighFee(call, back);
	call.emit("return.created", back);
	if (body.auto_refund === true) refundReturn(call, back, {}, "auto_refund");
	return { ...(rows(call.db, "returns").get(back.id) ?? back), items: itemsOfReturn(call, back) };
}

/** Refuses a fee that is larger than what is left of the goods' value after refunds. */
function refuseHighFee(call: Call, back: ReturnRow): void {
	const most = refundable(call, { ...back, restocking_fee: null }) - cents(back.refund_amount);
	if (cents(back.restocking_fee ?? 0) > most) {
		refuse(call, "validation_error", "restocking_fee", `The fee can be at most ${most} cents.`);
	}
}

const MUTABLE = ["restocking_fee", "inspection_required", "vendor_rma_number", "notes", "metadata"] as const;

function update(call: CallOf<"returns.update">, back: ReturnRow): ReturnRow {
	const allowed: readonly string[] = MUTABLE;
	const foreign = Object.keys(call.body).find((field) => !allowed.includes(field));
	if (foreign !== undefined) {
		refuse(call, "forbidden_field", foreign, `\`${foreign}\` is not one of ${MUTABLE.join(", ")}.`);
	}
	const updated = rows(call.db, "returns").update(back.id, { ...call.body, updated_at: call.iso() });
	if ("restocking_fee" in call.body) refuseHighFee(call, updated);
	return updated;
}

const CLOSABLE = new Set(["received", "inspecting", "restocked", "written_off", "sent_to_vendor"]);

function close(call: CallOf<"returns.close">, back: ReturnRow): ReturnRow {
	if (!CLOSABLE.has(back.status)) wrongStatus(call, back, "Receive the goods before you close it.");
	if (awaitsDecision(call, back)) wrongStatus(call, back, "Inspect the received goods first.");
	const { notes } = call.body;
	return rows(call.db, "returns").update(back.id, {
		status: "closed",
		closed_at: call.iso(),
		...(notes !== undefined && { notes }),
		updated_at: call.iso(),
	});
}

const CANCELLABLE = new Set(["authorized", "expected"]);

function cancel(call: CallOf<"returns.cancel">, back: ReturnRow): ReturnRow {
	if (!CANCELLABLE.has(back.status)) wrongStatus(call, back, "It can be cancelled only before goods are received.");
	if (back.refund_amount > 0) conflict(call, "return_refunded", "The customer has been refunded for it.");
	const { reason } = call.body;
	return rows(call.db, "returns").update(back.id, {
		status: "cancelled",
		cancelled_at: call.iso(),
		...(reason !== undefined && { notes: reason }),
		updated_at: call.iso(),
	});
}

/** Returns a handler for an action on one return. */
/** A call whose path names one return. */
type CallById = Call<JsonObject, { readonly id: string }>;

const onReturn =
	<One extends CallById>(action: (call: One, back: ReturnRow) => JsonObject) =>
	(call: One): Result => ({ body: action(call, found(call, "returns", call.path.id)) });

export const returnHandlers = {
	"returns.list": (call) =>
		call.list(
			rows(call.db, "returns").filter((back) =>
				FILTERS.every((field) => call.query[field] === undefined || back[field] === call.query[field]),
			),
		),
	"returns.create": (call) => ({ body: create(call) }),
	"returns.retrieve": onReturn((_call, back) => back),
	"returns.update": onReturn(update),
	"returns.refund": onReturn((call, back) => ({ data: refundReturn(call, back, call.body) })),
	"returns.receive": onReturn(receiveReturn),
	"returns.inspect": onReturn(inspectReturn),
	"returns.close": onReturn(close),
	"returns.cancel": onReturn(cancel),
} satisfies SomeHandlers;
