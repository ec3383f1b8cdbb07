/** Errors of vendor bills, their payments, credits and prepayments. */
import type { Company } from "./company.ts";

const DAY = 86_400_000;

export async function billErrors({ arcus, refused, seller, tea, header, months }: Company) {
	const other = await arcus.accounts.create({ account_type: "vendor", name: "Exotic Liquids" });
	const order = await arcus.purchaseOrders.create({
		vendor_id: seller,
		items: [{ product_id: tea, quantity: 20, unit_cost: 7.5 }],
	});
	await arcus.purchaseOrders.approve(order.id);
	const bill = { vendor_id: seller, po_id: order.id };
	await refused("nothing_to_bill", (one) => one.vendorBills.create(bill));
	await refused("vendor_mismatch", (one) => one.vendorBills.create({ ...bill, vendor_id: other.id }));
	await arcus.purchaseOrders.receive(order.id, { items: [{ product_id: tea, quantity_received: 10 }] });
	await refused("quantity_exceeds_received", (one) =>
		one.vendorBills.create({ ...bill, items: [{ product_id: tea, quantity: 15, unit_cost: 7.5 }] }),
	);
	const freight = (amount: number, more: object = {}) => ({
		vendor_id: seller,
		items: [{ description: "Freight", amount, ...more }],
	});
	await refused("insufficient_scope", (one) => one.vendorBills.create({ ...freight(12), suppress_gl: true }), {
		scopes: ["purchasing:write"],
	});
	await refused("bill_total_not_positive", (one) => one.vendorBills.create(freight(0)));
	await refused("account_is_header", (one) => one.vendorBills.create(freight(12, { gl_account_id: header })));
	const month = async (start: string) => (await months(2026)).find((one) => one.start_date === start)?.id ?? "";
	await arcus.periods.close(await month("2026-03-01"));
	await refused("period_closed", (one) => one.vendorBills.create({ ...freight(12), bill_date: "2026-03-31" }));

	const open = await arcus.vendorBills.create(freight(12));
	const wrong = "invalid_vendor_bill_status";
	await refused(wrong, (one) => one.vendorBills.approve(open.id));
	await arcus.apPayments.create({ vendor_id: seller, method: "wire", amount: 2, bill_id: open.id });
	await refused("vendor_bill_has_payments", (one) => one.vendorBills.delete(open.id));
	await refused(wrong, (one) => one.vendorBills.reject(open.id, { reason: "not ours" }));
	const gone = await arcus.vendorBills.create(freight(12));
	await arcus.vendorBills.delete(gone.id);
	await refused(wrong, (one) => one.vendorBills.delete(gone.id));
	await refused(wrong, (one) => one.vendorBills.writeOff(gone.id, { reason: "vendor gone" }));
	await arcus.periods.close(await month("2026-05-01"));
	await refused("closed_period", (one) => one.vendorBills.writeOff(open.id, { reason: "vendor gone" }));
}

export async function payableErrors({ arcus, refused, seller, months, advance, after }: Company) {
	const other = await arcus.accounts.create({ account_type: "vendor", name: "Exotic Liquids" });
	const fee = (amount: number, vendor_id = seller) =>
		arcus.vendorBills.create({ vendor_id, items: [{ description: "Freight", amount }] });
	const pay = { vendor_id: seller, method: "wire", amount: 50 } as const;
	const [bill, second, foreign] = [await fee(60), await fee(30), await fee(40, other.id)];
	await refused("insufficient_scope", (one) => one.apPayments.create({ ...pay, suppress_gl: true }), {
		scopes: ["purchasing:write"],
	});
	await arcus.apPayments.create({ ...pay, amount: 1, idempotency_key: "legacy-1042" });
	await refused("idempotency_key_mismatch", (one) =>
		one.apPayments.create({ ...pay, amount: 2, idempotency_key: "legacy-1042" }),
	);
	await refused("amount_exceeds_bill_balance_due", (one) =>
		one.apPayments.create({ ...pay, amount: 70, bill_id: bill.id }),
	);
	await refused("vendor_mismatch", (one) => one.apPayments.create({ ...pay, amount: 40, bill_id: foreign.id }));
	await refused("amounts_do_not_add_up", (one) =>
		one.apPayments.create({
			...pay,
			bills: [
				{ bill_id: bill.id, amount: 50 },
				{ bill_id: second.id, amount: 30 },
			],
		}),
	);
	const [march] = (await months(2026)).filter((one) => one.start_date === "2026-03-01");
	await arcus.periods.close(march?.id ?? "");
	await refused("period_closed", (one) =>
		one.apPayments.create({ ...pay, bill_id: bill.id, payment_date: "2026-03-31" }),
	);
	await arcus.settings.update({ settings: { vendor_bill_approval_threshold: 500 } });
	const large = await fee(900);
	await refused("vendor_bill_not_payable", (one) => one.apPayments.create({ ...pay, bill_id: large.id }));
	const credit = (amount: number, more: object = {}) =>
		arcus.vendorCredits.create({ vendor_id: seller, amount, ...more });
	const used = await credit(5);
	await arcus.apPayments.create({ ...pay, amount: 5, bill_id: bill.id, vendor_credit_ids: [used.id] });
	await refused("vendor_credit_not_open", (one) =>
		one.apPayments.create({ ...pay, amount: 5, bill_id: bill.id, vendor_credit_ids: [used.id] }),
	);
	await prepaymentErrors({ arcus, refused, seller, months }, { bill: second.id, foreign: foreign.id, large: large.id });

	const brief = await credit(5, { expires_at: after(DAY) });
	await advance(2 * DAY);
	await refused("vendor_credit_expired", (one) =>
		one.apPayments.create({ ...pay, amount: 5, bill_id: bill.id, vendor_credit_ids: [brief.id] }),
	);
}

interface Bills {
	readonly bill: string;
	readonly foreign: string;
	readonly large: string;
}

async function prepaymentErrors(
	{ arcus, refused, seller, months }: Pick<Company, "arcus" | "refused" | "seller" | "months">,
	{ bill, foreign, large }: Bills,
) {
	const wire = { amount: 50, payment_method: "wire" } as const;
	await refused("prepayment_mode_disabled", (one) => one.vendors.prepayments.create(seller, wire));
	await arcus.settings.update({ settings: { enable_vendor_prepayments_asset_posting: true } });
	await refused("period_closed", (one) =>
		one.vendors.prepayments.create(seller, { ...wire, payment_date: "2026-03-31" }),
	);
	for (const { id } of await months(2025)) await arcus.periods.close(id);
	await refused("tax_year_locked", (one) =>
		one.vendors.prepayments.create(seller, { ...wire, payment_date: "2025-12-31" }),
	);
	const ahead = (await arcus.vendors.prepayments.create(seller, wire)).prepayment_id;
	const apply = (bill_id: string, amount: number) => ({ bill_id, amount });
	await refused("amount_exceeds_prepayment_balance", (one) => one.vendorPrepayments.apply(ahead, apply(bill, 60)));
	await refused("amount_exceeds_bill_balance_due", (one) => one.vendorPrepayments.apply(ahead, apply(bill, 40)));
	await refused("vendor_mismatch", (one) => one.vendorPrepayments.apply(ahead, apply(foreign, 40)));
	await refused("vendor_bill_not_payable", (one) => one.vendorPrepayments.apply(ahead, apply(large, 40)));
	await refused("refund_exceeds_balance", (one) => one.vendorPrepayments.refund(ahead, { refund_amount: 60 }));
	await arcus.vendorPrepayments.refund(ahead, { reason: "order shrank" });
	await refused("prepayment_not_applicable", (one) => one.vendorPrepayments.apply(ahead, apply(bill, 10)));
	await refused("prepayment_not_refundable", (one) => one.vendorPrepayments.refund(ahead, { refund_amount: 10 }));
}
