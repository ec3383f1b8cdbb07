/** Master data: tax rates, pricing levels, units, categories, locations, payment terms and dimensions. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type {
	LocationCreateParams,
	PaymentTermCreateParams,
	PricingLevelCreateParams,
	ProductCategoryCreateParams,
	TaxRateCreateParams,
	UnitOfMeasureCreateParams,
} from "../generated/types.ts";
import { found, referred, refuse } from "../shared/lookup.ts";
import type { PaymentTermRow, ProductCategoryRow, TaxRateRow, UnitOfMeasureRow } from "../shared/rows/masters.ts";
import type { LocationRow } from "../shared/rows/stock.ts";
import { rows, type Tables } from "../shared/tables.ts";
import { convertQuantity } from "./units.ts";

/** The tables of master data. */
type Master =
	| "tax_rates"
	| "pricing_levels"
	| "units_of_measure"
	| "product_categories"
	| "locations"
	| "payment_terms";

const stamps = (call: Call) => ({
	id: call.id("master"),
	entity_id: call.key.entityId,
	created_at: call.iso(),
	updated_at: call.iso(),
});

const list =
	(table: Master): ((call: Call) => ReturnType<Call["list"]>) =>
	(call) =>
		call.list(rows(call.db, table).all());

const create =
	<Name extends Master, Body extends JsonObject>(table: Name, make: (call: Call, body: Body) => Tables[Name]) =>
	(call: Call<Body>) => ({ body: rows(call.db, table).insert(make(call, call.body)) });

function makeTaxRate(call: Call, body: TaxRateCreateParams): TaxRateRow {
	const name = body.display_name ?? body.name ?? null;
	if (body.effective_from !== undefined && body.effective_to !== undefined && body.effective_to < body.effective_from)
		refuse(call, "validation_error", "effective_to", "The rate must not end before it begins.");
	return {
		...stamps(call),
		display_name: name,
		name,
		description: body.description ?? null,
		rate: body.rate,
		tax_type: body.tax_type ?? "sales",
		jurisdiction_country: body.jurisdiction_country ?? null,
		jurisdiction_state: body.jurisdiction_state ?? null,
		jurisdiction_county: body.jurisdiction_county ?? null,
		jurisdiction_city: body.jurisdiction_city ?? null,
		jurisdiction_postal_code: body.jurisdiction_postal_code ?? null,
		inclusive: body.inclusive ?? false,
		is_active: body.is_active ?? true,
		effective_from: body.effective_from ?? null,
		effective_to: body.effective_to ?? null,
		metadata: body.metadata ?? {},
	};
}

/** The factor of a base unit is 1; any other would make conversions wrong. */
function makeUnit(call: Call, body: UnitOfMeasureCreateParams): UnitOfMeasureRow {
	const isBase = body.is_base ?? false;
	if (isBase && body.base_conversion_factor !== undefined && body.base_conversion_factor !== 1)
		refuse(call, "validation_error", "base_conversion_factor", "The factor of a base unit must be 1.");
	return {
		...stamps(call),
		name: body.name,
		abbreviation: body.abbreviation,
		type: body.type,
		base_conversion_factor: isBase ? 1 : (body.base_conversion_factor ?? null),
		is_base: isBase,
	};
}

function makeCategory(call: Call, body: ProductCategoryCreateParams): ProductCategoryRow {
	if (body.parent_id !== undefined) referred(call, "product_categories", body.parent_id, "parent_id");
	return { ...stamps(call), name: body.name, description: body.description ?? null, parent_id: body.parent_id ?? null };
}

/** An entity has one default location: a new one replaces the old one. */
function makeLocation(call: Call, body: LocationCreateParams): LocationRow {
	const locations = rows(call.db, "locations");
	if (body.is_default === true) {
		for (const one of locations.filter((row) => row.is_default))
			locations.update(one.id, { is_default: false, updated_at: call.iso() });
	}
	return {
		...stamps(call),
		object: "location",
		name: body.name,
		code: body.code ?? null,
		type: "warehouse",
		is_active: body.is_active ?? true,
		is_default: body.is_default ?? locations.size === 0,
		address: body.address ?? null,
		metadata: body.metadata ?? {},
	};
}

function makePaymentTerm(call: Call, body: PaymentTermCreateParams): PaymentTermRow {
	if (body.discount_days !== undefined && body.discount_days > body.due_days)
		refuse(call, "validation_error", "discount_days", "The discount period must not be longer than the term.");
	return {
		...stamps(call),
		object: "payment_term",
		name: body.name,
		due_days: body.due_days,
		discount_percent: body.discount_percent ?? null,
		discount_days: body.discount_days ?? null,
		is_active: body.is_active ?? true,
	};
}

export const masterHandlers = {
	"taxRates.list": list("tax_rates"),
	"taxRates.create": create("tax_rates", makeTaxRate),
	"pricingLevels.list": list("pricing_levels"),
	"pricingLevels.create": create("pricing_levels", (call, body: PricingLevelCreateParams) => ({
		...stamps(call),
		name: body.name,
		description: body.description ?? null,
		defaults_on: body.defaults_on ?? [],
		show_on: body.show_on ?? [],
	})),
	"unitsOfMeasure.list": list("units_of_measure"),
	"unitsOfMeasure.create": create("units_of_measure", makeUnit),
	"unitsOfMeasure.convert": (call) => {
		const { from_uom_id: fromId, to_uom_id: toId, quantity } = call.body;
		const from = referred(call, "units_of_measure", fromId, "from_uom_id");
		const to = referred(call, "units_of_measure", toId, "to_uom_id");
		const result = convertQuantity(from, to, quantity);
		if (result === undefined)
			refuse(call, "incompatible_units", "to_uom_id", `${from.name} cannot be converted to ${to.name}.`);
		return { body: { from: from.abbreviation, to: to.abbreviation, quantity, result } };
	},
	"productCategories.list": list("product_categories"),
	"productCategories.create": create("product_categories", makeCategory),
	"locations.list": (call) => {
		const newest = [...rows(call.db, "locations").all()].reverse();
		return call.list(
			[...newest].sort((a, b) => Number(b.is_default) - Number(a.is_default)),
			{},
			"given",
		);
	},
	"locations.create": create("locations", makeLocation),
	"paymentTerms.list": list("payment_terms"),
	"paymentTerms.create": create("payment_terms", makePaymentTerm),
} satisfies SomeHandlers;

/** Projects, departments and classes: tags on postings. */
type Dimension = "projects" | "departments" | "classes";

const listDimensions = (table: Dimension) => (call: CallOf<`${Dimension}.list`>) => {
	const { is_active: active } = call.query;
	return call.list(rows(call.db, table).filter((row) => active === undefined || row.is_active === active));
};

const createDimension = (table: Dimension) => (call: CallOf<`${Dimension}.create`>) => ({
	body: rows(call.db, table).insert({
		...stamps(call),
		name: call.body.name,
		code: call.body.code ?? null,
		description: call.body.description ?? null,
		is_active: call.body.is_active ?? true,
	}),
});

const EDITABLE = ["name", "code", "description", "is_active"] as const;

export const dimensionHandlers = {
	"projects.list": listDimensions("projects"),
	"projects.create": createDimension("projects"),
	"departments.list": listDimensions("departments"),
	"departments.create": createDimension("departments"),
	"classes.list": listDimensions("classes"),
	"classes.create": createDimension("classes"),
	"projects.update": (call) => {
		const project = found(call, "projects", call.path.id);
		const patch = Object.fromEntries(
			EDITABLE.flatMap((field) => (field in call.body ? [[field, call.body[field]]] : [])),
		);
		return { body: rows(call.db, "projects").update(project.id, { ...patch, updated_at: call.iso() }) };
	},
} satisfies SomeHandlers;
