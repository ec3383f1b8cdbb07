import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../arcus/support/shop.ts";
import { refusal } from "../arcus/support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

const refused = (id: string, body: object, path: Record<string, string> = {}) =>
	refusal(() => shop.world.call(id, { path, body }));
const line = (quantity: number, sell_rate: number) => ({ product_id: shop.chai.id, quantity, sell_rate });

describe("a request that would break the books", () => {
	it("a credit larger than any record can hold is rejected", () => {
		const credit = (amount: number) => refused("credits.create", { account_id: shop.customer.id, amount });
		expect(credit(1e308)).toEqual({ status: 422, code: "validation_error", param: "amount" });
		expect(credit(5e-324)).toMatchObject({ status: 422, param: "amount" });
		expect(shop.world.db.collection("credit_memos").size).toBe(0);
	});

	it("a payment with an unknown method is rejected", () => {
		const order = shop.order(1);
		const one = { order_id: order.id, amount: 1, payment_method: "seashells" };
		expect(refused("payments.batch", { payments: [one] })).toMatchObject({
			status: 422,
			param: "payments[0].payment_method",
		});
		expect(
			refused("orders.payments.create", { amount: 1, payment_method: "__proto__" }, { id: order.id }),
		).toMatchObject({ status: 422, param: "payment_method" });
	});

	it("a line with a valid quantity and price but a product of invalid size is rejected", () => {
		const order = { document_type: "sales_order", account_id: shop.customer.id };
		expect(refused("orders.create", { ...order, line_items: [line(1_000_000_000, 999_999_999_999)] })).toMatchObject({
			status: 422,
			code: "amount_out_of_range",
		});
		const place = { product_id: shop.chai.id, location_id: shop.main.id };
		expect(refused("inventory.receive", { ...place, quantity: 1_000_000_000, unit_cost: 999_999_999 })).toMatchObject({
			status: 422,
			code: "amount_out_of_range",
		});
	});

	it("an amount that the ledger could no longer add up exactly is rejected, and the reports stay correct", () => {
		const amount = 999_999_999_999.99;
		const credit = () => shop.world.call("credits.create", { body: { account_id: shop.customer.id, amount } });
		const codes = new Set<string>();
		let made = 0;
		for (let count = 0; count < 120; count++) {
			try {
				credit();
				made++;
			} catch (error) {
				codes.add((error as { code: string }).code);
			}
		}
		expect([...codes]).toEqual(["ledger_out_of_range"]);
		expect(shop.world.call("reports.trialBalance")).toMatchObject({ is_balanced: true });
		const open = shop.world.call("reports.subledgerReconciliation", { query: { subledger_type: "ar" } });
		expect(open.ar).toMatchObject({ gl_balance: Math.round(-made * amount * 100) / 100, variance: 0 });
	});

	it("a setting with a number that no rule could use in calculations is rejected", () => {
		const set = (settings: object) => refused("settings.update", { settings });
		expect(set({ orders: { delinquency_days: 1e12 } })).toMatchObject({ param: "settings.orders.delinquency_days" });
		expect(set({ je_approval_threshold_low: 1e300 })).toMatchObject({ param: "settings.je_approval_threshold_low" });
		expect(set({ fiscal_year_end_month: 13 })).toMatchObject({ param: "settings.fiscal_year_end_month" });
	});
});

describe("a date in a request", () => {
	it.each(["banana", "2026-13-45", "2026-02-29", "", "0001-01-01", "9999-12-31", "2026-05-01T10:00:00Z"])(
		"the date %j is rejected with its place",
		(entry_date) => {
			const lines = [{ account_id: shop.chai.id, debit: 1 }];
			expect(refused("journalEntries.create", { entry_date, lines: [...lines, ...lines] })).toEqual({
				status: 422,
				code: "validation_error",
				param: "entry_date",
			});
		},
	);

	it("a payment term never moves a date beyond the calendar", () => {
		expect(refused("paymentTerms.create", { name: "Never", due_days: 999_999_999 })).toMatchObject({
			status: 422,
			param: "due_days",
		});
	});

	it("a leap second is rejected, because no clock here can read it", () => {
		const parcel = shop.pack(shop.order(1), 1);
		expect(
			refused("packages.markDelivered", { delivered_at: "2026-12-31T23:59:60Z" }, { id: parcel.id }),
		).toMatchObject({ status: 422, param: "delivered_at" });
	});
});

describe("a hostile body", () => {
	it("a body nested deeper than any rule can walk is rejected", () => {
		let deep: object = {};
		for (let level = 0; level < 200; level++) deep = { deep };
		expect(refused("accounts.create", { account_type: "lead", name: "x", metadata: deep })).toEqual({
			status: 422,
			code: "validation_error",
			param: "metadata",
		});
	});

	it("a body of 100,000 wrong items is rejected at the first one, because collecting every error would take minutes", () => {
		const payments = Array.from({ length: 100_000 }, () => ({}));
		expect(refused("payments.batch", { payments })).toMatchObject({ status: 422, param: "payments" });
		const tags = Array.from({ length: 900 }, () => ({ order_id: 1, amount: "x", payment_method: 3 }));
		expect(refused("payments.batch", { payments: tags })).toMatchObject({ status: 422 });
	});

	it("a field called __proto__ in metadata is kept as an ordinary field", () => {
		const metadata = JSON.parse('{"__proto__":{"admin":true},"constructor":1}');
		const { id } = shop.world.call("accounts.create", { body: { account_type: "lead", name: "x", metadata } });
		const kept = shop.world.db.collection("accounts").get(id).metadata;
		expect(JSON.stringify(kept)).toBe('{"__proto__":{"admin":true},"constructor":1}');
		expect(kept.admin).toBeUndefined();
	});
});
