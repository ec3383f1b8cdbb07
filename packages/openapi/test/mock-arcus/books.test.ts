import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeWorld, Refused, type World } from "./support/world.ts";

/** Everything that must hold after any sequence of calls. */
function check(world: World): void {
	const rows = (name: string) => world.db.collection(name).all();
	const cents = (value: number): number => Math.round(value * 100);
	const balances = new Map<string, number>();
	for (const line of rows("journal_lines")) {
		balances.set(
			line.account_id,
			(balances.get(line.account_id) ?? 0) + cents(line.debit_amount) - cents(line.credit_amount),
		);
	}
	const account = (key: string): number => {
		const found = rows("gl_accounts").find((one: { system_account_key: string }) => one.system_account_key === key);
		return balances.get(found.id) ?? 0;
	};
	expect([...balances.values()].reduce((sum, value) => sum + value, 0)).toBe(0);

	const open = rows("receivables").reduce((sum: number, one: { ar: number }) => sum + one.ar, 0);
	const memos = rows("credit_memos").reduce(
		(sum: number, one: { amount: number; amount_applied: number; amount_refunded: number }) =>
			sum + cents(one.amount) - cents(one.amount_applied) - cents(one.amount_refunded),
		0,
	);
	const credits = rows("customer_credits").reduce(
		(sum: number, one: { open_balance: number }) => sum + cents(one.open_balance),
		0,
	);
	expect(account("ar_account")).toBe(open - memos - credits);
	const deposits = rows("receivables").reduce((sum: number, one: { deposits: number }) => sum + one.deposits, 0);
	expect(account("customer_deposits") + deposits).toBe(0);

	for (const order of rows("orders")) {
		const receivable = world.db.collection("receivables").get(order.id) as { ar: number; posted: number } | undefined;
		if (receivable !== undefined && receivable.posted > 0) expect(receivable.ar).toBe(cents(order.balance_due));
		expect(cents(order.order_total)).toBe(
			cents(order.subtotal) -
				cents(order.discount_total) +
				cents(order.tax_total) +
				cents(order.shipping_total) +
				cents(order.fee_total),
		);
	}
	for (const balance of rows("inventory_balances")) {
		expect(balance.on_hand).toBeGreaterThanOrEqual(0);
		expect(balance.allocated).toBeGreaterThanOrEqual(0);
		expect(balance.available).toBe(balance.on_hand - balance.allocated);
		expect(balance.available).toBeGreaterThanOrEqual(0);
		const layers = rows("fifo_layers").filter(
			(one: { location_id: string }) => one.location_id === balance.location_id,
		);
		expect(layers.reduce((sum: number, one: { remaining_qty: number }) => sum + one.remaining_qty, 0)).toBe(
			balance.on_hand,
		);
		const held = rows("allocations").filter((one: { location_id: string }) => one.location_id === balance.location_id);
		expect(held.reduce((sum: number, one: { quantity: number }) => sum + one.quantity, 0)).toBe(balance.allocated);
	}
}

const STEPS = [
	"order",
	"invoice",
	"pickup",
	"confirm",
	"cancel",
	"void",
	"pay",
	"refund",
	"credit",
	"customerCredit",
	"apply",
	"receive",
	"adjust",
	"transfer",
	"multi",
	"noShow",
	"fee",
] as const;

describe("the books", () => {
	it("balance, agree with the documents and never let stock go below zero, whatever is called in whatever order", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(1000), fc.integer({ min: 1, max: 30_000 })), {
					maxLength: 40,
					size: "max",
				}),
				(steps) => {
					const world = makeWorld();
					const account = world.call("accounts.create", {
						body: { account_type: "business", name: "A", addresses: [{ type: "shipping", line1: "x" }] },
					}).id;
					const product = world.call("products.create", {
						body: { title: "P", product_type: "physical", list_price: 9.99 },
					}).id;
					const [main, store] = world.db.collection("locations").all();
					world.call("inventory.receive", {
						body: { product_id: product, location_id: main.id, quantity: 20, unit_cost: 1.337 },
					});
					const pick = (name: string, at: number) => {
						const all = world.db.collection(name).all();
						return all[at % Math.max(all.length, 1)]?.id ?? "none";
					};
					const make = (type: string, at: number, extra: object = {}) =>
						world.call("orders.create", {
							body: {
								document_type: type,
								account_id: account,
								line_items: [
									{
										product_id: product,
										quantity: (at % 6) + 1,
										sell_rate: at / 7,
										discount_amount: at % 2 === 0 ? at / 77 : 0,
									},
								],
								...extra,
							},
						});
					const run = (step: (typeof STEPS)[number], at: number, value: number): unknown => {
						const order = { path: { id: pick("orders", at) } };
						const amount = value / 100;
						switch (step) {
							case "order":
								return make("sales_order", at);
							case "invoice":
								return make("invoice", at);
							case "pickup":
								return make("sales_order", at, { delivery_option: "pick_up" });
							case "pay":
								return world.call("orders.payments.create", { ...order, body: { payment_method: "cash", amount } });
							case "refund": {
								const id = pick("payments", at);
								const row = world.db.collection("payments").get(id) as { order_id: string | null } | undefined;
								const paths = { id: row?.order_id ?? pick("orders", at), payment_id: id };
								return world.call("orders.payments.refund", {
									path: paths,
									body: value % 2 === 0 ? {} : { amount: value },
								});
							}
							case "credit":
								return world.call("credits.create", { body: { account_id: account, amount } });
							case "customerCredit":
								return world.call("customerCredits.create", { body: { account_id: account, amount } });
							case "apply":
								return world.call(value % 2 === 0 ? "credits.apply" : "customerCredits.apply", {
									path: { id: pick("customer_credits", at), credit_id: pick("credit_memos", at) },
									body: { order_id: pick("orders", value) },
								});
							case "receive":
								return world.call("inventory.receive", {
									body: { product_id: product, location_id: main.id, quantity: (at % 9) + 1, unit_cost: amount },
								});
							case "adjust":
								return world.call("inventory.adjust", {
									body: { product_id: product, location_id: main.id, quantity: (at % 9) - 4, unit_cost: amount },
								});
							case "transfer":
								return world.call("inventory.transfer", {
									body: {
										product_id: product,
										from_location_id: main.id,
										to_location_id: store.id,
										quantity: (at % 4) + 1,
									},
								});
							case "multi":
								return world.call("payments.multiInvoiceApply", {
									body: {
										account_id: account,
										payment_method: "check",
										amount,
										applications: [{ order_id: pick("orders", at), amount_applied: amount }],
									},
								});
							case "noShow":
								return world.call("orders.markNoShow", { ...order, body: {} });
							case "fee":
								return world.call("orders.adjustments.create", {
									...order,
									body: {
										name: "f",
										effect_type: at % 2 === 0 ? "fee" : "discount",
										discount_type: "percentage",
										value: at % 100,
									},
								});
							default:
								return world.call(`orders.${step}`, order);
						}
					};
					for (const [step, at, value] of steps) {
						try {
							run(step, at, value);
						} catch (error) {
							if (!(error instanceof Refused)) throw error;
						}
						check(world);
					}
				},
			),
			{ numRuns: 25 },
		);
	}, 60_000);
});
