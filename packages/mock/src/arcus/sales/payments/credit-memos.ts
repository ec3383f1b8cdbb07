/** Credit memos. In the books, a memo is a credit in receivables as soon as it is issued. */

import type { Call } from "../../../engine/handler.ts";
import { noteMove } from "../../ledger/index.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import type { CreditMemoRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { memoBalance } from "./receivables.ts";

export interface NewMemo {
	readonly account_id: string;
	readonly cents: number;
	/** `return`, `write_off`, `goodwill`, `price_adjustment`, `duplicate_payment`, `other`. */
	readonly reason: string;
	readonly source_order_id?: string | null;
	readonly source_return_id?: string | null;
	readonly notes?: string | null;
	readonly expires_at?: string | null;
}

/** Adds a credit memo. The caller posts it to the books. */
export function issueMemo(call: Call, memo: NewMemo): CreditMemoRow {
	const id = call.id("credit_memo");
	noteMove(call, { kind: "ar", owner_id: memo.account_id, document_id: id, cents: -memo.cents });
	return rows(call.db, "credit_memos").insert({
		id,
		object: "credit_memo",
		entity_id: call.key.entityId,
		account_id: memo.account_id,
		credit_memo_number: `CM-${String(call.sequence("credit_memo")).padStart(6, "0")}`,
		amount: dollars(memo.cents),
		amount_applied: 0,
		amount_refunded: 0,
		reason: memo.reason,
		source_return_id: memo.source_return_id ?? null,
		source_order_id: memo.source_order_id ?? null,
		status: "issued",
		notes: memo.notes ?? null,
		issued_at: call.iso(),
		voided_at: null,
		expires_at: memo.expires_at ?? null,
	});
}

/** Marks a part of a memo as used on an order. */
export function spendMemo(
	call: Call,
	memo: CreditMemoRow,
	orderId: string,
	value: number,
	notes: string | null,
): CreditMemoRow {
	rows(call.db, "credit_applications").insert({
		id: call.id("credit_application"),
		credit_id: memo.id,
		order_id: orderId,
		amount_applied: dollars(value),
		notes,
		applied_at: call.iso(),
	});
	noteMove(call, { kind: "ar", owner_id: memo.account_id, document_id: memo.id, cents: value });
	const left = memoBalance(memo) - value;
	return rows(call.db, "credit_memos").update(memo.id, {
		amount_applied: dollars(cents(memo.amount_applied) + value),
		status: left === 0 ? "fully_applied" : "partially_applied",
	});
}

/** Uses up a customer's credits, oldest first: memos, then customer credits. The caller has checked that they are sufficient. */
export function spendCredits(call: Call, order: OrderRow, value: number): void {
	let left = value;
	for (const memo of [...rows(call.db, "credit_memos").by("account_id", order.account_id)]) {
		const part = Math.min(memoBalance(memo), left);
		if (part > 0) spendMemo(call, memo, order.id, part, null);
		left -= Math.max(part, 0);
	}
	const credits = rows(call.db, "customer_credits");
	for (const credit of [...credits.by("account_id", order.account_id)]) {
		const part = credit.status === "voided" ? 0 : Math.min(cents(credit.open_balance), left);
		if (part <= 0) continue;
		const open = cents(credit.open_balance) - part;
		credits.update(credit.id, {
			open_balance: dollars(open),
			status: open === 0 ? "fully_applied" : "partially_applied",
			updated_at: call.iso(),
		});
		noteMove(call, { kind: "ar", owner_id: credit.account_id, document_id: credit.id, cents: part });
		left -= part;
	}
}
