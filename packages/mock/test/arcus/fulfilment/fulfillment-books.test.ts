import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBooks } from "../support/books.ts";
import { makeWorld, Refused, type World } from "../support/world.ts";

const STEPS = [
	"pack",
	"packAndShip",
	"putIn",
	"change",
	"move",
	"label",
	"voidLabel",
	"recharge",
	"fulfill",
	"deliver",
	"return",
	"takeIn",
	"inspect",
	"refundReturn",
	"close",
	"cancelReturn",
	"marketplace",
	"pay",
	"refund",
	"cancel",
	"void",
	"receive",
] as const;

/** Two locations with goods; orders that are confirmed, most of them paid, taxed and discounted. */
function furnished() {
	const world = makeWorld();
	world.db.collection("tax_rates").insert({
		id: "22222222-2222-4222-8222-222222222222",
		rate: 0.0825,
		is_active: true,
		inclusive: false,
		display_name: "US",
		effective_from: null,
		effective_to: null,
		jurisdiction_country: "US",
	});
	const account = world.call("accounts.create", {
		body: { account_type: "business", name: "A", addresses: [{ type: "shipping", line1: "x", country: "US" }] },
	}).id;
	const [main, store] = world.db.collection("locations").all();
	const products = ["P", "Q"].map(
		(title) =>
			world.call("products.create", { body: { title, product_type: "physical", list_price: 9.99, weight: 1.5 } }).id,
	);
	const receive = (location: string, product: string, quantity: number, cost: number) =>
		world.call("inventory.receive", {
			body: { product_id: product, location_id: location, quantity, unit_cost: cost },
		});
	for (const product of products) {
		receive(main.id, product, 30, 1.337);
		receive(store.id, product, 4, 2.5);
	}
	["sales_order", "sales_order", "invoice"].forEach((document_type, index) => {
		const order = world.call("orders.create", {
			body: {
				document_type,
				account_id: account,
				source_platform: "shopify",
				ship_complete: index === 1,
				auto_compute_tax: true,
				discount: { type: "percentage", value: 10 },
				line_items: products.map((product_id, line) => ({
					product_id,
					quantity: 3 + line,
					sell_rate: 7.77 + index,
				})),
			},
		});
		world.call("orders.confirm", { path: { id: order.id } });
		if (index !== 2) {
			world.call("orders.payments.create", { path: { id: order.id }, body: { payment_method: "cash", amount: 30 } });
			world.call("orders.payments.create", { path: { id: order.id }, body: { payment_method: "check", amount: 15 } });
		}
	});
	return { world, main, store, products, receive };
}

type Stage = ReturnType<typeof furnished>;

function run(
	{ world, main, store, products, receive }: Stage,
	step: (typeof STEPS)[number],
	at: number,
	value: number,
) {
	const pick = (name: string, seed: number) => {
		const all = world.db.collection(name).all();
		return all[seed % Math.max(all.length, 1)];
	};
	const line = pick("order_items", at);
	const order = { path: { id: pick("orders", at).id } };
	const parcel = { path: { id: pick("packages", at)?.id ?? "none" } };
	const item = pick("package_items", at);
	const back = { path: { id: pick("returns", at)?.id ?? "none" } };
	const backItem = pick("return_items", at);
	switch (step) {
		case "pack":
		case "packAndShip":
			return world.call("packages.create", {
				body: {
					order_id: line.order_id,
					items: world.db
						.collection("order_items")
						.by("order_id", line.order_id)
						.slice(value % 2)
						.map((one: { id: string }) => ({ order_item_id: one.id, quantity: (value % 3) + 1 })),
					...(value % 3 === 0 && { location_id: store.id }),
					...(step === "packAndShip" && { buy_label: true, fulfill_after_label: true }),
				},
			});
		case "putIn":
			return world.call("packages.items.create", {
				...parcel,
				body: { order_item_id: line.id, quantity: (value % 2) + 1 },
			});
		case "change":
			return world.call("packages.items.update", {
				path: { id: item?.package_id ?? "none", item_id: item?.id ?? "none" },
				body: { quantity: (value % 4) + 1 },
			});
		case "move":
			return world.call("packages.items.move", {
				path: { id: item?.package_id ?? "none", item_id: item?.id ?? "none" },
				body: { target_package_id: pick("packages", value)?.id ?? "none", ...(value % 2 === 0 && { quantity: 1 }) },
			});
		case "label":
			return world.call("packages.buyLabel", {
				...parcel,
				body: value % 2 === 0 ? {} : { estimated_amount: value / 100 },
			});
		case "voidLabel":
			return world.call("packages.voidLabel", { ...parcel, body: {} });
		case "recharge":
			return world.call("packages.rechargeLabel", {
				...parcel,
				body: {
					action: ["recharge", "absorb", "manual"][value % 3],
					...(value % 2 === 0 && { payment_method_id: "pm_card_visa" }),
				},
			});
		case "fulfill":
			return world.call("packages.fulfill", parcel);
		case "deliver":
			return world.call("packages.markDelivered", { ...parcel, body: {} });
		case "return":
			return world.call("returns.create", {
				body: {
					original_order_id: line.order_id,
					items: [{ order_item_id: line.id, quantity: (value % 3) + 1 }],
					inspection_required: value % 2 === 0,
					auto_refund: value % 7 === 0,
					restocking_fee: (at % 3) / 4,
				},
			});
		case "takeIn":
			return world.call("returns.receive", {
				...back,
				body: {
					...(value % 3 === 0 && { location_id: store.id }),
					...(value % 2 === 0 && { items: [{ return_item_id: backItem?.id ?? "none", quantity_received: 1 }] }),
				},
			});
		case "inspect":
			return world.call("returns.inspect", {
				path: { id: backItem?.return_id ?? "none" },
				body: {
					items: [
						{
							return_item_id: backItem?.id ?? "none",
							disposition: ["restock", "write_off", "send_to_vendor"][value % 3],
						},
					],
				},
			});
		case "refundReturn":
			return world.call("returns.refund", {
				...back,
				body: {
					payment_method: ["original", "store_credit", "check", "cash"][at % 4],
					...(value % 2 === 0 && { amount: (value % 900) / 100 + 0.01 }),
				},
			});
		case "close":
			return world.call("returns.close", { ...back, body: {} });
		case "cancelReturn":
			return world.call("returns.cancel", { ...back, body: {} });
		case "marketplace":
			return world.call("marketplaceOrders.refund", { ...order, body: { amount: (value % 900) / 100 + 0.01 } });
		case "pay":
			return world.call("orders.payments.create", {
				...order,
				body: { payment_method: at % 2 === 0 ? "store_credit" : "cash", amount: (value % 900) / 100 + 0.01 },
			});
		case "refund": {
			const payment = pick("payments", at);
			return world.call("orders.payments.refund", {
				path: { id: payment.order_id ?? order.path.id, payment_id: payment.id },
				body: { amount: (value % 900) + 1 },
			});
		}
		case "cancel":
			return world.call("orders.cancel", order);
		case "void":
			return world.call("orders.void", order);
		case "receive":
			return receive(main.id, products[at % 2] ?? "", (value % 3) + 1, 1 + value / 999);
	}
}

/** What shipping and returns add to the rules of the books. */
function checkParcels(world: World): void {
	const rows = (name: string) => world.db.collection(name).all();
	const sum = (list: readonly { quantity: number }[]) => list.reduce((all, one) => all + one.quantity, 0);
	for (const line of rows("order_items")) {
		const packed = sum(
			rows("package_items").filter(
				(item: { order_item_id: string; package_id: string }) =>
					item.order_item_id === line.id &&
					["packing", "packed", "labeled"].includes(world.db.collection("packages").get(item.package_id).status),
			),
		);
		expect(line.quantity_fulfilled + packed).toBeLessThanOrEqual(line.quantity);
		expect(line.quantity_returned).toBeLessThanOrEqual(line.quantity_fulfilled);
		const dead = ["cancelled", "voided"].includes(world.db.collection("orders").get(line.order_id).order_status);
		const allocated = sum(
			rows("allocations").filter((one: { order_item_id: string }) => one.order_item_id === line.id),
		);
		expect(allocated).toBe(dead ? 0 : line.quantity - line.quantity_fulfilled);
	}
	for (const payment of rows("payments")) expect(payment.amount_refunded).toBeLessThanOrEqual(payment.amount);
	for (const back of rows("returns")) {
		const worth = rows("return_items")
			.filter((item: { return_id: string }) => item.return_id === back.id)
			.reduce((all: number, item: { refund_amount: number }) => all + Math.round(item.refund_amount * 100), 0);
		expect(Math.round(back.refund_amount * 100)).toBeLessThanOrEqual(worth);
	}
	for (const parcel of rows("packages")) {
		const alive = rows("labels").filter(
			(label: { package_id: string; voided_at: string | null }) =>
				label.package_id === parcel.id && label.voided_at === null,
		);
		expect(alive.length).toBeLessThanOrEqual(1);
		if (parcel.status === "labeled") expect(alive).toHaveLength(1);
	}
	// The ledger's goods are the goods on the shelves, except those that came in without an entry.
	const inventory = rows("gl_accounts").find(
		(one: { system_account_key: string }) => one.system_account_key === "inventory_fg",
	);
	const booked = rows("journal_lines")
		.filter((one: { account_id: string }) => one.account_id === inventory.id)
		.reduce(
			(all: number, one: { debit_amount: number; credit_amount: number }) =>
				all + Math.round(one.debit_amount * 100) - Math.round(one.credit_amount * 100),
			0,
		);
	const unbooked = rows("inventory_transactions")
		.filter((one: { type: string }) => one.type === "receiving")
		.reduce((all: number, one: { total_price: number }) => all + Math.round(one.total_price * 100), 0);
	const shelved = rows("inventory_balances").reduce(
		(all: number, one: { total_value: number }) => all + Math.round(one.total_value * 100),
		0,
	);
	expect(booked + unbooked).toBe(shelved);
}

describe("shipping and returns", () => {
	it("books, stock, allocations and refunds stay correct after any sequence of calls", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(1000), fc.nat(3000)), { maxLength: 50, size: "max" }),
				(steps) => {
					const stage = furnished();
					for (const [step, at, value] of steps) {
						try {
							run(stage, step, at, value);
						} catch (error) {
							if (!(error instanceof Refused)) throw error;
						}
						checkBooks(stage.world);
						checkParcels(stage.world);
					}
				},
			),
			{ numRuns: 25 },
		);
	}, 60_000);
});
