import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const unit = (name: string, type: string, extra: object = {}) =>
	world.call("unitsOfMeasure.create", { body: { name, abbreviation: name.slice(0, 2), type, ...extra } });

describe("tax rates", () => {
	it("a tax rate prefers display_name over its alias and returns both", () => {
		const rate = world.call("taxRates.create", { body: { rate: 0.0825, name: "alias", display_name: "Austin" } });
		expect(rate).toMatchObject({ rate: 0.0825, name: "Austin", display_name: "Austin", tax_type: "sales" });
		expect(rate).toMatchObject({ inclusive: false, is_active: true });
		expect(world.call("taxRates.list").data).toEqual([rate]);
	});

	it("a tax rate cannot end before it begins, and cannot be negative", () => {
		const body = { rate: 0.1, effective_from: "2026-06-01", effective_to: "2026-05-01" };
		expect(refusal(() => world.call("taxRates.create", { body }))).toMatchObject({
			status: 422,
			param: "effective_to",
		});
		expect(refusal(() => world.call("taxRates.create", { body: { rate: -1 } }))).toMatchObject({ param: "rate" });
	});
});

describe("units of measure", () => {
	it("units convert through the base unit of their kind", () => {
		const gram = unit("gram", "weight", { is_base: true });
		const kilo = unit("kilogram", "weight", { base_conversion_factor: 1000 });
		const pound = unit("pound", "weight", { base_conversion_factor: 453.59237 });
		const convert = (from: { id: string }, to: { id: string }, quantity: number) =>
			world.call("unitsOfMeasure.convert", { body: { from_uom_id: from.id, to_uom_id: to.id, quantity } });
		expect(gram.base_conversion_factor).toBe(1);
		expect(convert(kilo, gram, 2.5)).toEqual({ from: "ki", to: "gr", quantity: 2.5, result: 2500 });
		expect(convert(pound, kilo, 10).result).toBe(4.535924);
	});

	it("units of different kinds, or without a known factor, do not convert", () => {
		const gram = unit("gram", "weight", { is_base: true });
		const box = unit("box", "count", { is_base: true });
		const crate = unit("crate", "weight");
		for (const to of [box, crate]) {
			const body = { from_uom_id: gram.id, to_uom_id: to.id, quantity: 1 };
			expect(refusal(() => world.call("unitsOfMeasure.convert", { body }))).toEqual({
				status: 422,
				code: "incompatible_units",
				param: "to_uom_id",
			});
		}
		const body = { from_uom_id: "nowhere", to_uom_id: gram.id, quantity: 1 };
		expect(refusal(() => world.call("unitsOfMeasure.convert", { body }))).toMatchObject({ param: "from_uom_id" });
	});

	it("a base unit has a factor of 1", () => {
		expect(refusal(() => unit("gram", "weight", { is_base: true, base_conversion_factor: 2 }))).toMatchObject({
			status: 422,
			param: "base_conversion_factor",
		});
	});
});

describe("other masters", () => {
	it("a category needs an existing parent, and a product an existing category", () => {
		const food = world.call("productCategories.create", { body: { name: "Food" } });
		const tea = world.call("productCategories.create", { body: { name: "Tea", parent_id: food.id } });
		expect(tea.parent_id).toBe(food.id);
		const wrong = (operation: string, body: object) => refusal(() => world.call(operation, { body }));
		expect(wrong("productCategories.create", { name: "X", parent_id: "none" })).toMatchObject({ param: "parent_id" });
		const product = { title: "Chai", product_type: "physical" };
		expect(wrong("products.create", { ...product, category_id: "none" })).toMatchObject({ param: "category_id" });
		expect(world.call("products.create", { body: { ...product, category_id: tea.id } }).category_id).toBe(tea.id);
	});

	it("a new account gets the default location, and only one location can be the default", () => {
		const dock = world.call("locations.create", { body: { name: "Dock", code: "DOCK", is_default: true } });
		const defaults = world.call("locations.list").data.filter((one: { is_default: boolean }) => one.is_default);
		expect(defaults.map((one: { id: string }) => one.id)).toEqual([dock.id]);
		const later = world.call("locations.create", { body: { name: "Shed", code: "SHED" } });
		const order = world.call("locations.list").data.map((one: { id: string }) => one.id);
		expect(order.slice(0, 2)).toEqual([dock.id, later.id]);
		const account = world.call("accounts.create", { body: { account_type: "business", name: "A" } });
		expect(account.default_location_id).toBe(dock.id);
	});

	it("a new payment term sets the due date of an invoice", () => {
		const term = world.call("paymentTerms.create", { body: { name: "Net 10", due_days: 10 } });
		expect(world.call("paymentTerms.list").data[0]).toEqual(term);
		const wrong = { name: "2/10 net 5", due_days: 5, discount_percent: 2, discount_days: 10 };
		expect(refusal(() => world.call("paymentTerms.create", { body: wrong }))).toMatchObject({ param: "discount_days" });
		const account = world.call("accounts.create", {
			body: { account_type: "business", name: "A", payment_term_id: term.id },
		});
		expect(account.payment_term_id).toBe(term.id);
	});

	it("new pricing levels are listed", () => {
		const level = world.call("pricingLevels.create", { body: { name: "Wholesale", defaults_on: [] } });
		expect(world.call("pricingLevels.list").data.map((one: { id: string }) => one.id)).toContain(level.id);
	});
});

describe("projects, departments and classes", () => {
	it.each(["projects", "departments", "classes"])(
		"projects, departments and classes can be listed by whether they are active: %s",
		(kind) => {
			const one = world.call(`${kind}.create`, { body: { name: "One", code: "1" } });
			const two = world.call(`${kind}.create`, { body: { name: "Two", is_active: false } });
			const names = (query: object) =>
				world.call(`${kind}.list`, { query }).data.map((row: { name: string }) => row.name);
			expect(names({}).sort()).toEqual([one.name, two.name]);
			expect(names({ is_active: true })).toEqual(["One"]);
			expect(names({ is_active: false })).toEqual(["Two"]);
		},
	);

	it("an update changes only the fields that are sent, including null", () => {
		const project = world.call("projects.create", { body: { name: "Move", code: "M1", description: "new house" } });
		world.advance(1000);
		const changed = world.call("projects.update", { path: { id: project.id }, body: { code: null, is_active: false } });
		expect(changed).toMatchObject({ name: "Move", code: null, description: "new house", is_active: false });
		expect(changed.updated_at > project.updated_at).toBe(true);
		expect(refusal(() => world.call("projects.update", { path: { id: "none" }, body: {} })).status).toBe(404);
	});
});

describe("settings", () => {
	const update = (settings: object) => world.call("settings.update", { body: { settings } }).settings;

	it("settings that are not sent stay, and nested ones are merged one level deep", () => {
		update({ late_fee_enabled: true, branding: { logo: "a.png", colours: { main: "red", other: "blue" } } });
		update({ branding: { colours: { main: "green" } }, je_approval_threshold_low: 500 });
		const answer = world.call("settings.retrieve");
		expect(answer).toEqual({
			id: world.entityId,
			settings: {
				late_fee_enabled: true,
				je_approval_threshold_low: 500,
				branding: { logo: "a.png", colours: { main: "green" } },
			},
		});
	});

	it("every other key is replaced as a whole and must be an object", () => {
		update({ custom: { a: 1 } });
		expect(update({ custom: { b: 2 } })).toEqual({ custom: { b: 2 } });
		expect(refusal(() => update([] as object))).toMatchObject({ status: 422, param: "settings" });
	});
});
