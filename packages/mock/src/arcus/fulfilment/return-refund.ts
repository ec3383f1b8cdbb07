/** Refunds of returns. Only this module writes a return's `refund_amount`. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { ReturnRefundParams } from "../generated/types.ts";
import { post } from "../ledger/index.ts";
import { issueMemo, repay, salesReturn } from "../sales/index.ts";
import { cents, dollars } from "../shared/amounts.ts";
import { conflict, refuse } from "../shared/lookup.ts";
import type { ReturnRefundRow, ReturnRow } from "../shared/rows/returns.ts";
import { rows } from "../shared/tables.ts";
import { orderOfReturn, wrongStatus } from "./return-goods.ts";
import { itemsOfReturn, taxShare, worthOf } from "./return-items.ts";

/** Returns the refund value of a return less the restocking fee, in cents. */
export const refundable = (call: Call, back: ReturnRow): number =>
	itemsOfReturn(call, back).reduce((sum, item) => sum + worthOf(call, item), 0) - cents(back.restocking_fee ?? 0);

/**
 * Refunds a return, by default all that is left of it. If nothing is left, it returns the last refund again.
 *
 * @param param the path of the amount in the caller's body
 * @throws 422 `refund_exceeds_balance`; 409 `return_cancelled`, `invalid_return_status`
 */
export function refundReturn(call: Call, back: ReturnRow, body: ReturnRefundParams, param = "amount"): JsonObject {
	if (back.status === "cancelled") conflict(call, "return_cancelled", `${back.return_number} was cancelled.`);
	if (back.status === "closed") wrongStatus(call, back, "It cannot be refunded again.");
	const left = refundable(call, back) - cents(back.refund_amount);
	const last = rows(call.db, "return_refunds").by("return_id", back.id).at(-1);
	if (body.amount === undefined && left === 0 && last !== undefined) return shown(back, last, true);
	const value = body.amount === undefined ? left : cents(body.amount);
	if (value <= 0 || value > left) {
		refuse(call, "refund_exceeds_balance", param, `${dollars(Math.max(left, 0))} of the return can be refunded.`);
	}
	const refund = rows(call.db, "return_refunds").insert({
		id: call.id("return_refund"),
		return_id: back.id,
		amount: dollars(value),
		...pay(call, back, value, body, param),
		status: "succeeded",
		reason: body.reason ?? null,
		created_at: call.iso(),
	});
	rows(call.db, "returns").update(back.id, {
		refund_amount: dollars(cents(back.refund_amount) + value),
		updated_at: call.iso(),
	});
	return shown(back, refund, false);
}

/** Store credit covers the full value of the goods; money is refunded only as far as the order was paid. */
function pay(call: Call, back: ReturnRow, value: number, body: ReturnRefundParams, param: string) {
	const order = orderOfReturn(call, back);
	const tax = Math.round(value * taxShare(call, order, back));
	const way = body.payment_method ?? "original";
	if (way !== "store_credit") {
		const reason = body.reason ?? null;
		const { refunds, method } = repay(call, order, { value, tax, reason, batch: back.id, param });
		return {
			payment_method_type: way === "original" ? method : way,
			order_refund_id: refunds[0]?.id ?? null,
			credit_memo_id: null,
		};
	}
	const memo = issueMemo(call, {
		account_id: back.account_id,
		cents: value,
		reason: "return",
		source_order_id: order.id,
		source_return_id: back.id,
		notes: body.reason ?? null,
	});
	post(call, {
		source_type: "CREDIT_MEMO",
		source_id: memo.id,
		batch_id: back.id,
		description: `Credit for ${back.return_number}`,
		lines: [...salesReturn(value, tax), { account: "ar_account", credit: value }],
	});
	return { payment_method_type: way, order_refund_id: null, credit_memo_id: memo.id };
}

const shown = (back: ReturnRow, refund: ReturnRefundRow, idempotent: boolean): JsonObject => ({
	return_id: back.id,
	return_number: back.return_number,
	amount: refund.amount,
	payment_method_type: refund.payment_method_type,
	order_refund_id: refund.order_refund_id,
	credit_memo_id: refund.credit_memo_id,
	status: refund.status,
	idempotent,
});
