import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let level: string;
beforeEach(() => {
	world = makeWorld();
	level = world.db.collection("pricing_levels").all()[0].id;
});

const create = (body: object = {}) =>
	world.call("products.create", { body: { title: "Chai", product_type: "physical", ...body } });

describe("products", () => {
	it("a product is created with its variants, prices and vendors, and the response contains all of them", () => {
		const vendor = world.call("accounts.create", { body: { account_type: "vendor", name: "V" } });
		const made = create({
			product_type: "variant_parent",
			vendors: [{ vendor_id: vendor.id, vendor_sku: "V1", default_unit_cost: 4 }],
			variants: [
				{ title: "Red", sku: "R", pricing: [{ pricing_level_id: level, min_quantity: 5, sell_price: 3 }] },
				{ title: "Blue", sku: "B" },
			],
		});
		expect(made).toMatchObject({ object: "product", has_variants: true, vendor_id: vendor.id, cost: 4 });
		expect(made.variants.map((one: { variant_title: string }) => one.variant_title)).toEqual(["Red", "Blue"]);
		expect(made.variants[0].pricing[0]).toMatchObject({ min_quantity: 5, sell_price: 3, level_name: "Retail" });
	});

	it.each([
		[{ variants: [{ title: "x" }] }, "variants"],
		[{ components: [{ component_product_id: "00000000-0000-4000-8000-000000000000", quantity: 1 }] }, "components"],
		[{ vendors: [{ vendor_id: "x" }] }, "vendors[0].vendor_id"],
		[{ pricing: [{ sell_price: 1 }] }, "pricing[0].pricing_level_id"],
		[{ pricing: [{ pricing_level_id: "x", sell_price: 1 }] }, "pricing[0].pricing_level_id"],
		[
			{
				product_type: "variant_parent",
				variants: [{ title: "a" }, { title: "b", pricing: [{ pricing_level_id: "x" }] }],
			},
			"variants[1].pricing[0].pricing_level_id",
		],
	])("an invalid child is rejected with its exact path, and nothing is stored: %j", (body, param) => {
		expect(refusal(() => create(body))).toMatchObject({ status: 422, param });
		expect(world.call("products.list").data).toEqual([]);
	});

	it("a product has one price per level and minimum quantity", () => {
		const twice = [
			{ pricing_level_id: level, sell_price: 1 },
			{ pricing_level_id: level, min_quantity: 1, sell_price: 2 },
		];
		expect(refusal(() => create({ pricing: twice }))).toMatchObject({ status: 422, param: "pricing[1].min_quantity" });
		const product = create({ pricing: [{ pricing_level_id: level, sell_price: 1 }] });
		const again = refusal(() =>
			world.call("pricingPolicies.create", {
				body: { product_id: product.id, pricing_level_id: level, sell_price: 9 },
			}),
		);
		expect(again).toMatchObject({ status: 422, code: "duplicate_pricing_policy_for_scope" });
	});

	it("a SKU belongs to one product", () => {
		create({ sku: "A" });
		expect(refusal(() => create({ sku: "A" }))).toMatchObject({ status: 422, param: "sku" });
		expect(world.call("products.list", { query: { sku: "A" } }).data).toHaveLength(1);
	});

	it("a kit cannot contain itself at any depth", () => {
		const inner = create({ product_type: "kit" });
		const outer = create({ product_type: "kit", components: [{ component_product_id: inner.id, quantity: 1 }] });
		const wrong = refusal(() =>
			world.call("kits.components.create", {
				path: { id: inner.id },
				body: { component_product_id: outer.id, quantity_per_kit: 1 },
			}),
		);
		expect(wrong).toMatchObject({ status: 422, code: "circular_kit" });
	});

	it("a product can be limited to locations of the entity only", () => {
		const product = create();
		const [location] = world.db.collection("locations").all();
		const set = (ids: string[]) =>
			world.call("products.replaceLocations", { path: { id: product.id }, body: { location_ids: ids } });
		expect(set([location.id]).locations).toMatchObject([{ id: location.id, name: "Main Warehouse" }]);
		expect(refusal(() => set(["00000000-0000-4000-8000-000000000000"]))).toMatchObject({
			status: 422,
			code: "invalid_location_id",
		});
		expect(set([]).locations).toEqual([]);
	});
});
