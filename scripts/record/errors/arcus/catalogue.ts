/** Errors of products, prices and stock, and of the accounts that buy them. */
import { type Company, UNKNOWN } from "./company.ts";

export async function catalogueErrors({ arcus, refused, buyer, tea, main, branch }: Company) {
	await refused("duplicate_sku", (one) =>
		one.products.create({ title: "Chai, loose", sku: "CHAI", product_type: "physical" }),
	);
	await refused("validation_error", (one) =>
		one.products.create({
			title: "Chai, loose",
			product_type: "physical",
			variants: [{ title: "250 g" }, { title: "500 g" }],
		}),
	);
	await refused("invalid_location_id", (one) => one.products.replaceLocations(tea, { location_ids: [main, UNKNOWN] }));
	await refused("not_a_kit", (one) =>
		one.kits.components.create(tea, { component_product_id: tea, quantity_per_kit: 2 }),
	);
	const kit = await arcus.products.create({
		title: "Tea set",
		product_type: "kit",
		components: [{ component_product_id: tea, quantity: 1 }],
	});
	await refused("circular_kit", (one) =>
		one.kits.components.create(kit.id, { component_product_id: kit.id, quantity_per_kit: 1 }),
	);

	const level = await arcus.pricingLevels.create({ name: "Trade" });
	const policy = {
		product_id: tea,
		pricing_level_id: level.id,
		pricing_type: "regular",
		sell_price: 18,
		min_quantity: 10,
	} as const;
	await arcus.pricingPolicies.create(policy);
	const clash = "duplicate_pricing_policy_for_scope";
	await refused(clash, (one) => one.pricingPolicies.create({ ...policy, sell_price: 17 }));
	const many = await arcus.pricingPolicies.create({ ...policy, sell_price: 16, min_quantity: 50 });
	await refused(clash, (one) => one.pricingPolicies.update(many.id, { min_quantity: 10 }));

	const change = { location_id: main, product_id: tea, reason: "counted" };
	await refused("permission_denied", (one) =>
		one.inventory.adjust({ ...change, quantity: -900, allow_negative: true }),
	);
	await refused("negative_inventory", (one) => one.inventory.adjust({ ...change, quantity: -900 }));
	await refused("unit_cost_required", (one) => one.inventory.adjust({ ...change, quantity: 5 }));
	const move = (to_location_id: string, quantity: number) => ({
		from_location_id: main,
		to_location_id,
		items: [{ product_id: tea, quantity }],
	});
	await refused("insufficient_inventory", (one) => one.inventory.transfer(move(branch, 900)));
	await refused("same_location", (one) => one.inventory.transfer(move(main, 20)));

	const [piece, pound] = [
		await arcus.unitsOfMeasure.create({ name: "Single", abbreviation: "sg", type: "count", is_base: true }),
		await arcus.unitsOfMeasure.create({ name: "Pound of tea", abbreviation: "lbt", type: "weight", is_base: true }),
	];
	await refused("incompatible_units", (one) =>
		one.unitsOfMeasure.convert({ from_uom_id: piece.id, to_uom_id: pound.id, quantity: 3 }),
	);

	await refused("forbidden_field", (one) => one.accounts.update(buyer, { credit_balance: 5000 } as never));
	const twin = await arcus.accounts.create({ account_type: "business", name: "Around the Horn Ltd" });
	const person = await arcus.accounts.create({ account_type: "individual", name: "Thomas Hardy" });
	await refused("cannot_merge_into_itself", (one) => one.accounts.merge(buyer, { loser_account_id: buyer }));
	await refused("account_type_mismatch", (one) => one.accounts.merge(buyer, { loser_account_id: person.id }));
	await arcus.accounts.merge(buyer, { loser_account_id: twin.id });
	await refused("account_already_merged", (one) => one.accounts.merge(buyer, { loser_account_id: twin.id }));
}
