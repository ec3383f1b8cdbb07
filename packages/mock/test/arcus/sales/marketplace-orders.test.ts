import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../support/shop.ts";
import { refusal } from "../support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

const refund = (id: string, body: object) => shop.world.call("marketplaceOrders.refund", { path: { id }, body });

describe("the refund of a marketplace order", () => {
	it("the refund comes from the order's payments, reduces what the customer owes, and sends events", () => {
		const sold = shop.shipped(2, { source_platform: "amazon" }, 20);
		shop.pay(sold.id, 16);
		shop.world.clearEvents();
		const made = refund(sold.id, { amount: 18, reason: "late" });
		expect(made).toMatchObject({ amount: 18, status: "succeeded" });
		const refunds = shop.world.db.collection("refunds").all();
		expect(refunds.map((one: { amount: number }) => one.amount)).toEqual([16, 2]);
		expect(refunds[0]).toMatchObject({ id: made.refund_id, reason: "late" });
		expect(shop.stateOf(sold.id)).toMatchObject({
			amount_paid: 18,
			balance_due: 0,
			payment_status: "partially_refunded",
		});
		expect(shop.ledger()).toMatchObject({ sales_returns: 18, cash: -18 });
		expect(shop.ledger()).not.toHaveProperty("ar_account");
		expect(shop.eventTypes()).toEqual(["payment.refunded", "payment.refunded"]);
	});

	it("the refund never exceeds what was paid and not yet refunded", () => {
		const sold = shop.shipped(2, { source_platform: "shopify" });
		refund(sold.id, { amount: 30 });
		const wrong = { status: 422, code: "refund_exceeds_balance", param: "amount" };
		expect(refusal(() => refund(sold.id, { amount: 6.01 }))).toMatchObject(wrong);
		refund(sold.id, { amount: 6 });
		expect(shop.stateOf(sold.id).payment_status).toBe("refunded");
		const unpaid = shop.shipped(1, { source_platform: "shopify" }, 0);
		expect(refusal(() => refund(unpaid.id, { amount: 1 }))).toMatchObject(wrong);
	});

	it("the refund does not use money that paid other invoices", () => {
		const [one, other] = [1, 2].map(() => shop.order(1, { document_type: "invoice", source_platform: "shopify" }));
		const apply = (...amounts: [id: string, amount: number][]) =>
			shop.world.call("payments.multiInvoiceApply", {
				body: {
					account_id: shop.customer.id,
					payment_method: "check",
					amount: amounts.reduce((sum, [, amount]) => sum + amount, 0),
					applications: amounts.map(([order_id, amount_applied]) => ({ order_id, amount_applied })),
				},
			});
		apply([one?.id ?? "", 8], [other?.id ?? "", 8]);
		apply([one?.id ?? "", 5]);
		expect(refusal(() => refund(one?.id ?? "", { amount: 5.01 })).code).toBe("refund_exceeds_balance");
		expect(refund(one?.id ?? "", { amount: 5 }).amount).toBe(5);
		expect(shop.stateOf(other?.id ?? "").amount_paid).toBe(8);
	});

	it("a deposit can be refunded before anything was sold", () => {
		const order = shop.order(1, { source_platform: "shopify" }, 18);
		refund(order.id, { amount: 18 });
		expect(shop.stateOf(order.id)).toMatchObject({ amount_paid: 0, balance_due: 18 });
		expect(shop.ledger()).toEqual({ undeposited_funds: 18, cash: -18 });
	});

	it("the order must be from a marketplace, and an eBay order needs eBay's return", () => {
		const ebay = shop.shipped(1, { source_platform: "eBay" });
		expect(refusal(() => refund(ebay.id, { amount: 1 }))).toMatchObject({
			status: 422,
			code: "ebay_return_id_required",
			param: "ebay_return_id",
		});
		expect(refund(ebay.id, { amount: 1, ebay_return_id: "5" }).amount).toBe(1);
		expect(refusal(() => refund(shop.shipped(1).id, { amount: 1 })).code).toBe("not_a_marketplace_order");
		expect(refusal(() => refund("nope", { amount: 1 })).status).toBe(404);
	});
});
