/** The difference between the cost of a label and what the customer was billed for it: billed, absorbed or flagged. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf } from "../generated/handlers.ts";
import { chargeOrder, checkCharge, notePostedShipping, postToCustomer, recomputeOrder } from "../sales/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { LabelRow, PackageRow } from "../shared/rows/fulfillment.ts";
import type { PaymentRow } from "../shared/rows/money.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import { rows } from "../shared/tables.ts";
import { activeLabel } from "./labels.ts";
import { orderOfPackage } from "./package-items.ts";

/**
 * Bills, absorbs or flags the difference. A billed difference stays billed, and a repeat returns the same response. An absorbed or
 * flagged one can still be billed (assumption); the last action counts.
 *
 * @throws 422 `no_active_label` (assumption: the code)
 */
export function rechargeLabel(call: CallOf<"packages.rechargeLabel">, parcel: PackageRow): JsonObject {
	const body = call.body;
	const label = labelOf(call, parcel, body.label_id);
	const before = rows(call.db, "label_recharges").get(label.id);
	if (before !== undefined && (before.outcome.action === "recharge" || before.outcome.action === body.action)) {
		return { ...before.outcome, idempotent: true };
	}
	const order = orderOfPackage(call, parcel);
	const difference = cents(label.purchased_cost) - cents(label.billed_cost ?? 0);
	const done = body.action === "recharge" ? bill(call, order, parcel, label, difference) : undefined;
	const payment = done === undefined ? undefined : charge(call, order, difference, body.payment_method_id);
	const outcome: JsonObject = {
		delta: dollars(difference),
		action: body.action,
		shipping_total_updated: done !== undefined && difference !== 0,
		gl_je_id: done?.entryId ?? null,
		charge_status: payment === undefined ? null : payment.status === "failed" ? "declined" : "charged",
		charge_payment_id: payment?.id ?? null,
		order_id: order.id,
		label_id: label.id,
		idempotent: false,
	};
	if (before === undefined) rows(call.db, "label_recharges").insert({ id: label.id, outcome });
	else rows(call.db, "label_recharges").update(label.id, { outcome });
	return outcome;
}

function labelOf(call: Call, parcel: PackageRow, id: string | undefined): LabelRow {
	const label = id === undefined ? activeLabel(call, parcel.id) : referred(call, "labels", id, "label_id");
	if (label === undefined) return refuse(call, "no_active_label", "label_id", "The package has no label.");
	if (label.package_id !== parcel.id || label.voided_at !== null) {
		refuse(call, "invalid_reference", "label_id", "Choose a label of this package that is not voided.");
	}
	return label;
}

/** Raises the order's shipping to the cost of its labels, and bills the difference to the customer. */
function bill(call: Call, order: OrderRow, parcel: PackageRow, label: LabelRow, difference: number) {
	const shipping = cents(order.shipping_total) + difference;
	const raised = rows(call.db, "orders").update(order.id, { shipping_total: dollars(shipping) });
	recomputeOrder(call, raised);
	const entry = postToCustomer(
		call,
		order,
		{ posted: difference },
		{
			source_type: "SHIPPING_RECHARGE",
			source_id: order.id,
			description: `Shipping of ${parcel.package_number}`,
			lines: [{ account: "shipping_income", credit: difference }],
		},
	);
	notePostedShipping(call, order, difference);
	rows(call.db, "labels").update(label.id, { billed_cost: label.purchased_cost });
	rows(call.db, "packages").update(parcel.id, { billed_ship_cost: label.purchased_cost, updated_at: call.iso() });
	return { entryId: entry?.id };
}

/** Charges the difference to a card immediately. If it is declined, the difference stays open. */
function charge(call: Call, order: OrderRow, value: number, methodId: string | undefined): PaymentRow | undefined {
	if (methodId === undefined || value <= 0) return undefined;
	const body = { amount: dollars(value), payment_method: "card", payment_method_id: methodId };
	checkCharge(call, order.account_id, body);
	return chargeOrder(call, order.id, body);
}
