/** Errors of customer payments and credits. */
import type { Company } from "./company.ts";

const DAY = 86_400_000;

export async function paymentErrors({ arcus, refused, buyer, draft, pay, months }: Company) {
	const order = await draft();
	const invoice = () => draft(2, { document_type: "invoice" });
	await refused("raw_card_data_not_allowed", (one) =>
		one.orders.payments.create(order.id, {
			amount: 40,
			payment_method: "card",
			card_number: "4242424242424242",
			cvc: "123",
		} as never),
	);
	const gone = await draft();
	await arcus.orders.cancel(gone.id, { reason: "changed mind" });
	await refused("order_not_payable", (one) =>
		one.orders.payments.create(gone.id, { amount: 40, payment_method: "cash" }),
	);
	const cash = await pay(order.id, 20);
	await refused("refund_exceeds_payment", (one) => one.orders.payments.refund(order.id, cash.id, { amount: 5000 }));
	const card = (amount: number, auto_capture: boolean) =>
		arcus.orders.payments.create(order.id, {
			amount,
			payment_method: "card",
			payment_method_id: "pm_card_visa",
			auto_capture,
		});
	const authorized = await card(5, false);
	await refused("payment_not_refundable", (one) =>
		one.orders.payments.refund(order.id, authorized.id, { amount: 500 }),
	);
	await refused("not_a_stripe_payment", (one) => one.payments.void(cash.id));
	const captured = await card(5, true);
	await refused("payment_not_voidable", (one) => one.payments.void(captured.id));

	const money = { account_id: buyer, payment_method: "check", amount: 40 } as const;
	const [march] = (await months(2026)).filter((one) => one.start_date === "2026-03-01");
	await arcus.periods.close(march?.id ?? "");
	await refused("period_closed", (one) => one.payments.create({ ...money, payment_date: "2026-03-31" }));
	const unapplied = await arcus.payments.create(money);
	const [one, other] = [await invoice(), await invoice()];
	const parts = (first: number, second: number) => ({
		applications: [
			{ order_id: one.id, amount_applied: first },
			{ order_id: other.id, amount_applied: second },
		],
	});
	await refused("applications_exceed_payment", (api) => api.payments.apply(unapplied.id, parts(40, 30)));
	await arcus.payments.apply(unapplied.id, parts(10, 5));
	await refused("payment_already_applied", (api) => api.payments.apply(unapplied.id, parts(10, 5)));
	await refused("applications_do_not_match_amount", (api) =>
		api.payments.multiInvoiceApply({ ...money, ...parts(10, 20) }),
	);
	await refused("amount_exceeds_balance_due", (api) =>
		api.payments.multiInvoiceApply({ ...money, amount: 60, ...parts(10, 50) }),
	);
}

export async function creditErrors({ arcus, refused, buyer, draft, advance, after }: Company) {
	await refused("late_fees_disabled", (one) => one.receivables.assessLateFees());
	const open = await draft(2, { document_type: "invoice" });
	const memo = (amount: number, more: object = {}) => arcus.credits.create({ account_id: buyer, amount, ...more });
	const large = await memo(100);
	await refused("amount_exceeds_balance_due", (one) => one.credits.apply(large.id, { order_id: open.id, amount: 90 }));
	await refused("amount_exceeds_credit_balance", (one) =>
		one.credits.apply(large.id, { order_id: open.id, amount: 500 }),
	);
	const small = await memo(2);
	await arcus.credits.apply(small.id, { order_id: open.id });
	await refused("credit_not_open", (one) => one.credits.apply(small.id, { order_id: open.id, amount: 2 }));

	const credit = (amount: number) => arcus.customerCredits.create({ account_id: buyer, amount });
	const rich = await credit(100);
	await refused("amount_exceeds_balance_due", (one) =>
		one.customerCredits.apply(rich.id, { order_id: open.id, amount: 90 }),
	);
	await refused("amount_exceeds_credit_balance", (one) =>
		one.customerCredits.apply(rich.id, { order_id: open.id, amount: 500 }),
	);
	const used = await credit(2);
	await arcus.customerCredits.apply(used.id, { order_id: open.id });
	await refused("credit_not_open", (one) => one.customerCredits.apply(used.id, { order_id: open.id, amount: 2 }));
	await refused("credit_not_open", (one) => one.customerCredits.void(used.id, { reason: "twice" }));

	const brief = await memo(5, { expires_at: after(DAY) });
	await advance(2 * DAY);
	await refused("credit_expired", (one) => one.credits.apply(brief.id, { order_id: open.id, amount: 2 }));
}
