/** Products with their variants, components, prices and vendors, created in one transaction. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { ProductVendorParams } from "../generated/types.ts";
import { addQuantity, cents, dollars } from "../shared/amounts.ts";
import { found, referred, refuse } from "../shared/lookup.ts";
import type { ProductRow, ProductVendorRow, VariantRow } from "../shared/rows/catalogue.ts";
import { rows } from "../shared/tables.ts";
import { writable } from "../shared/writable.ts";
import { type ComponentBody, createComponent } from "./kits.ts";
import { createPolicy, type PricingBody } from "./pricing.ts";

type Children = { components?: ComponentBody[]; pricing?: PricingBody[]; vendors?: ProductVendorParams[] };
type VariantBody = Partial<VariantRow> & Children & { title?: string };
type ProductBody = Partial<ProductRow> & Children & { title: string; variants?: VariantBody[] };

/** The children that each kind of product can have. */
const TAKES: Readonly<Record<string, readonly (keyof Children | "variants")[]>> = {
	physical: ["pricing", "vendors"],
	service: ["pricing", "vendors"],
	kit: ["components", "pricing", "vendors"],
	box: ["components", "pricing", "vendors"],
	variant_parent: ["variants", "pricing", "vendors"],
};

function refuseWrongChildren(call: Call, type: string, body: ProductBody): void {
	for (const child of ["components", "variants", "pricing", "vendors"] as const) {
		if (body[child]?.length && !(TAKES[type] ?? []).includes(child)) {
			refuse(call, "validation_error", child, `A product of type ${type} cannot have ${child}.`);
		}
	}
}

function refuseDoubleBreaks(call: Call, pricing: readonly PricingBody[], at: string): void {
	const seen = new Set<string>();
	pricing.forEach((item, index) => {
		const key = `${item.pricing_level_id ?? ""} ${item.account_id ?? ""} ${item.min_quantity ?? 1}`;
		if (seen.has(key)) {
			refuse(
				call,
				"duplicate_pricing_policy_for_scope",
				`${at}[${index}].min_quantity`,
				"min_quantity must be unique per level.",
			);
		}
		seen.add(key);
	});
}

function createVendors(
	call: Call,
	productId: string,
	variantId: string | null,
	bodies: ProductVendorParams[],
	at: string,
) {
	return bodies.map((body, index): ProductVendorRow => {
		const vendor = referred(call, "accounts", body.vendor_id, `${at}[${index}].vendor_id`);
		if (vendor.account_type !== "vendor") {
			refuse(call, "not_a_vendor", `${at}[${index}].vendor_id`, "The account is not a vendor.");
		}
		return rows(call.db, "product_vendors").insert({
			id: call.id("product_vendor"),
			product_id: productId,
			variant_id: variantId,
			vendor_id: vendor.id,
			vendor_sku: body.vendor_sku ?? null,
			default_unit_cost: body.default_unit_cost ?? null,
			is_default: index === 0,
		});
	});
}

/** Checks a new or changed product. @param id the product that is changed */
function checkProduct(call: Call, body: Partial<ProductRow>, id?: string): void {
	// Assumption: a SKU is unique in the entity.
	if (
		body.sku != null &&
		rows(call.db, "products")
			.by("sku", body.sku)
			.some((row) => row.id !== id)
	) {
		refuse(call, "duplicate_sku", "sku", `A product with the SKU ${body.sku} already exists.`);
	}
	if (body.vendor_id != null) referred(call, "accounts", body.vendor_id, "vendor_id");
	if (body.category_id != null) referred(call, "product_categories", body.category_id, "category_id");
}

export function createProduct(call: Call, body: ProductBody): ProductRow {
	const type = body.product_type ?? "physical";
	refuseWrongChildren(call, type, body);
	checkProduct(call, body);
	const vendors = body.vendors ?? [];
	const now = call.iso();
	const product = rows(call.db, "products").insert({
		id: call.id("product"),
		object: "product",
		entity_id: call.key.entityId,
		title: body.title,
		description: body.description ?? null,
		sku: body.sku ?? null,
		part_number: body.part_number ?? null,
		barcode: body.barcode ?? null,
		product_type: type,
		category_id: body.category_id ?? null,
		vendor_id: body.vendor_id ?? vendors[0]?.vendor_id ?? null,
		list_price: body.list_price ?? null,
		cost: body.cost ?? vendors[0]?.default_unit_cost ?? null,
		is_active: body.is_active ?? true,
		is_serialized: body.is_serialized ?? false,
		charge_tax: body.charge_tax ?? true,
		track_inventory: body.track_inventory ?? type === "physical",
		weight: body.weight ?? null,
		weight_uom: body.weight_uom ?? "lb",
		length: body.length ?? null,
		width: body.width ?? null,
		height: body.height ?? null,
		length_uom: body.length_uom ?? "in",
		quantity_uom: body.quantity_uom ?? "each",
		product_tax_code: body.product_tax_code ?? null,
		reorder_point: body.reorder_point ?? null,
		reorder_qty: body.reorder_qty ?? null,
		safety_stock: body.safety_stock ?? null,
		has_variants: (body.variants?.length ?? 0) > 0,
		metadata: body.metadata ?? {},
		created_at: now,
		updated_at: now,
	});
	createChildren(call, product, null, body, "");
	(body.variants ?? []).forEach((variant, index) => {
		createVariant(call, product, variant, `variants[${index}]`);
	});
	return product;
}

function createChildren(call: Call, product: ProductRow, variantId: string | null, body: Children, at: string): void {
	const path = (child: string): string => (at === "" ? child : `${at}.${child}`);
	refuseDoubleBreaks(call, body.pricing ?? [], path("pricing"));
	(body.components ?? []).forEach((component, index) => {
		createComponent(call, variantId ?? product.id, component, `${path("components")}[${index}]`);
	});
	(body.pricing ?? []).forEach((policy, index) => {
		createPolicy(call, product, policy, `${path("pricing")}[${index}]`, variantId);
	});
	createVendors(call, product.id, variantId, body.vendors ?? [], path("vendors"));
}

function createVariant(call: Call, product: ProductRow, body: VariantBody, at: string): VariantRow {
	const now = call.iso();
	const variant = rows(call.db, "variants").insert({
		id: call.id("variant"),
		product_id: product.id,
		product_type: body.product_type ?? "physical",
		sku: body.sku ?? null,
		barcode: body.barcode ?? null,
		variant_title: body.variant_title ?? body.title ?? null,
		option1: body.option1 ?? null,
		option2: body.option2 ?? null,
		option3: body.option3 ?? null,
		price: body.price ?? null,
		cost: body.cost ?? null,
		weight: body.weight ?? null,
		weight_unit: body.weight_unit ?? "lb",
		is_active: body.is_active ?? true,
		metadata: body.metadata ?? {},
		created_at: now,
		updated_at: now,
	});
	createChildren(call, product, variant.id, body, at);
	return variant;
}

/** Returns the product with its children, as in the response to a create. */
function hydrated(call: Call, product: ProductRow): JsonObject {
	const below = (variantId: string | null) => ({
		components: [...rows(call.db, "kit_components").by("parent_product_id", variantId ?? product.id)],
		pricing: rows(call.db, "pricing_policies")
			.by("product_id", product.id)
			.filter((row) => row.variant_id === variantId),
		vendors: rows(call.db, "product_vendors")
			.by("product_id", product.id)
			.filter((row) => row.variant_id === variantId),
	});
	const variants = rows(call.db, "variants").by("product_id", product.id);
	return { ...product, ...below(null), variants: variants.map((row) => ({ ...row, ...below(row.id) })) };
}

function matches(product: ProductRow, query: Readonly<Record<string, unknown>>): boolean {
	for (const field of ["sku", "product_type", "category_id", "vendor_id", "is_active"] as const) {
		if (query[field] !== undefined && product[field] !== query[field]) return false;
	}
	if (typeof query.search !== "string") return true;
	const text =
		`${product.title} ${product.sku ?? ""} ${product.description ?? ""} ${product.barcode ?? ""}`.toLowerCase();
	return text.includes(query.search.toLowerCase());
}

/** Returns the totals of a product's balances, overall and for each location. */
function inventoryOf(call: Call, product: ProductRow): JsonObject {
	const balances = rows(call.db, "inventory_balances")
		.by("product_id", product.id)
		.filter((row) => call.query.location_id === undefined || row.location_id === call.query.location_id);
	const places = new Map<string, { on_hand: number; allocated: number; name: string }>();
	for (const row of balances) {
		const place = places.get(row.location_id) ?? { on_hand: 0, allocated: 0, name: row.location_name };
		place.on_hand = addQuantity(place.on_hand, row.on_hand);
		place.allocated = addQuantity(place.allocated, row.allocated);
		places.set(row.location_id, place);
	}
	const byLocation = [...places].map(([id, place]) => ({
		location_id: id,
		location_name: place.name,
		on_hand: place.on_hand,
		allocated: place.allocated,
		available: addQuantity(place.on_hand, -place.allocated),
	}));
	const sum = (field: "on_hand" | "allocated" | "available"): number =>
		byLocation.reduce((total, row) => addQuantity(total, row[field]), 0);
	return {
		product_id: product.id,
		on_hand: sum("on_hand"),
		allocated: sum("allocated"),
		available: sum("available"),
		total_value: dollars(balances.reduce((total, row) => total + cents(row.total_value), 0)),
		by_location: byLocation,
	};
}

function replaceLocations(call: CallOf<"products.replaceLocations">) {
	const product = found(call, "products", call.path.id);
	const { location_ids: ids } = call.body;
	const chosen = [...new Set(ids)].map((id, index) =>
		referred(call, "locations", id, `location_ids[${index}]`, "invalid_location_id"),
	);
	const table = rows(call.db, "product_locations");
	for (const row of [...table.by("product_id", product.id)]) table.delete(row.id);
	for (const location of chosen) {
		table.insert({ id: call.id("product_location"), product_id: product.id, location_id: location.id });
	}
	const locations = chosen.map(({ id, name, code, type, is_active }) => ({ id, name, code, type, is_active }));
	return { body: { product_id: product.id, locations } };
}

export const productHandlers = {
	"products.list": (call) => call.list(rows(call.db, "products").filter((row) => matches(row, call.query))),

	"products.create": (call) => {
		const product = createProduct(call, call.body);
		return { body: hydrated(call, product) };
	},

	"products.retrieve": (call) => ({ body: { data: found(call, "products", call.path.id) } }),

	"products.update": (call) => {
		const product = found(call, "products", call.path.id);
		const patch = writable("ProductUpdateParams", call.body);
		checkProduct(call, patch, product.id);
		return { body: { data: rows(call.db, "products").update(product.id, { ...patch, updated_at: call.iso() }) } };
	},

	"products.retrieveInventory": (call) => ({
		body: { data: inventoryOf(call, found(call, "products", call.path.id)) },
	}),

	"products.replaceLocations": replaceLocations,

	"variants.update": (call) => {
		const variant = found(call, "variants", call.path.id);
		const patch = writable("VariantUpdateParams", call.body);
		return { body: rows(call.db, "variants").update(variant.id, { ...patch, updated_at: call.iso() }) };
	},
} satisfies SomeHandlers;
