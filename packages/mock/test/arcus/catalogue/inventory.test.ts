import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let product: string;
let main: string;
let store: string;
beforeEach(() => {
	world = makeWorld();
	product = world.call("products.create", { body: { title: "Chai", product_type: "physical", sku: "A" } }).id;
	[main, store] = world.db
		.collection("locations")
		.all()
		.map((one: { id: string }) => one.id);
});

const receive = (quantity: number, cost: number) =>
	world.call("inventory.receive", { body: { product_id: product, location_id: main, quantity, unit_cost: cost } });
const adjust = (quantity: number, extra: object = {}) =>
	world.call("inventory.adjust", { body: { product_id: product, location_id: main, quantity, ...extra } });
const balance = (location = main) =>
	world.call("inventory.balances.list", { query: { product_id: product, location_id: location } }).data[0];

describe("inventory", () => {
	it("each receipt adds a cost layer, and the oldest layer is used first", () => {
		receive(5, 2);
		receive(5, 3);
		adjust(-7);
		expect(balance()).toMatchObject({ on_hand: 3, available: 3, total_value: 9, avg_unit_value: 3 });
		const layers = world.call("inventory.fifoLayers.list", { query: { product_id: product } }).data;
		expect(layers.map((one: { remaining_qty: number }) => one.remaining_qty)).toEqual([0, 3]);
		expect(layers[0].depleted_at).not.toBeNull();
		const [move] = world.call("inventory.transactions.list", { query: { product_id: product } }).data;
		expect(move).toMatchObject({
			type: "adjustment",
			quantity: -7,
			before_on_hand: 10,
			after_on_hand: 3,
			total_price: 16,
		});
		const taken = world.call("inventory.transactions.listLayers", { path: { id: move.id } }).data;
		expect(taken.map((one: { quantity: number; total_cost: number }) => [one.quantity, one.total_cost])).toEqual([
			[5, 10],
			[2, 6],
		]);
	});

	it("rounding does not change the total cost of a layer", () => {
		receive(3, 0.3333);
		adjust(-1);
		adjust(-1);
		adjust(-1);
		expect(balance()).toMatchObject({ on_hand: 0, total_value: 0 });
		const total = world.db
			.collection("fifo_consumptions")
			.all()
			.reduce((sum: number, one: { total_cost: number }) => sum + Math.round(one.total_cost * 100), 0);
		expect(total).toBe(100);
	});

	it("stock never goes below zero", () => {
		receive(2, 1);
		expect(refusal(() => adjust(-3))).toMatchObject({ status: 422, code: "negative_inventory", param: "quantity" });
		expect(refusal(() => adjust(-3, { allow_negative: true })).status).toBe(403);
		expect(balance().on_hand).toBe(2);
	});

	it("an adjustment needs a cost to add stock, and is posted in both directions", () => {
		expect(refusal(() => adjust(3))).toMatchObject({ status: 422, param: "unit_cost" });
		adjust(3, { unit_cost: 2 });
		adjust(-1);
		const entries = world.db.collection("journal_entries").all();
		expect(entries.map((one: { total_debit: number }) => one.total_debit)).toEqual([6, 2]);
	});

	it("an adjustment of several items is all or nothing", () => {
		receive(5, 1);
		const wrong = refusal(() =>
			world.call("inventory.adjust", {
				body: {
					location_id: main,
					items: [
						{ product_id: product, quantity_delta: -1 },
						{ product_id: product, quantity_delta: -9 },
					],
				},
			}),
		);
		expect(wrong.param).toBe("items[1].quantity_delta");
		expect(balance().on_hand).toBe(5);
	});

	it("a receipt without a purchase order posts nothing", () => {
		receive(5, 1);
		expect(world.db.collection("journal_entries").size).toBe(0);
	});

	it("a transfer moves layers with their costs from one location to another", () => {
		receive(2, 1);
		receive(2, 5);
		world.call("inventory.transfer", {
			body: { product_id: product, from_location_id: main, to_location_id: store, quantity: 3 },
		});
		expect(balance()).toMatchObject({ on_hand: 1, total_value: 5 });
		expect(balance(store)).toMatchObject({ on_hand: 3, total_value: 7 });
		const wrong = refusal(() =>
			world.call("inventory.transfer", {
				body: { product_id: product, from_location_id: main, to_location_id: store, quantity: 2 },
			}),
		);
		expect(wrong).toMatchObject({ status: 422, param: "quantity" });
	});

	it("serial numbers are received row by row, each once", () => {
		const result = world.call("inventory.serials.receive", {
			body: { product_id: product, serials: ["1", { serial_number: "2" }, "1", ""] },
		});
		expect(result).toMatchObject({ object: "bulk_serial_receive_result", processed: 4, created: 2, failed: 2 });
		expect(result.errors.map((one: { index: number }) => one.index)).toEqual([2, 3]);
	});
});
