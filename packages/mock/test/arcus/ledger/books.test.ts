import fc from "fast-check";
import { describe, it } from "vitest";
import { checkBooks } from "../support/books.ts";
import { makeWorld, Refused } from "../support/world.ts";

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
	"onAccount",
	"applyOnAccount",
	"fee",
] as const;

describe("the books", () => {
	it("the books balance, agree with the documents, and stock never goes below zero after any sequence of calls", () => {
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
								return world.call("orders.payments.create", {
									...order,
									body: { payment_method: at % 5 === 0 ? "store_credit" : "cash", amount },
								});
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
							case "onAccount":
								return world.call("payments.create", {
									body: { account_id: account, payment_method: "wire", amount },
								});
							case "applyOnAccount":
								return world.call("payments.apply", {
									path: { payment_id: pick("payments", value) },
									body: { applications: [{ order_id: pick("orders", at), amount_applied: amount / 3 }] },
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
						checkBooks(world);
					}
				},
			),
			{ numRuns: 25 },
		);
	}, 60_000);
});
