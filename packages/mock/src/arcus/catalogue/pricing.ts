/** Pricing policies: a price for a product (or one of its variants) at a pricing level or for one account, from a quantity on. */

import type { Call } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import type { PricingPolicyCreateParams } from "../generated/types.ts";
import { rate } from "../shared/amounts.ts";
import { found, referred, refuse } from "../shared/lookup.ts";
import type { AccountRow } from "../shared/rows/accounts.ts";
import type { PricingPolicyRow, ProductRow } from "../shared/rows/catalogue.ts";
import { rows } from "../shared/tables.ts";
import { writable } from "../shared/writable.ts";

/** A price of the product that the path or the parent names. */
export type PricingBody = Omit<PricingPolicyCreateParams, "product_id">;

const inside = (at: string, field: string): string => (at === "" ? field : `${at}.${field}`);

/**
 * Adds a policy.
 *
 * @throws 422 with the exact `param`: neither level nor account, an unknown one, or a scope that another active policy has
 * (`duplicate_pricing_policy_for_scope`)
 */
export function createPolicy(
	call: Call,
	product: ProductRow,
	body: PricingBody,
	at = "",
	variantId: string | null = null,
): PricingPolicyRow {
	const levelId = body.pricing_level_id ?? null;
	const accountId = body.account_id ?? null;
	if (levelId === null && accountId === null) {
		refuse(call, "validation_error", inside(at, "pricing_level_id"), "Set pricing_level_id or account_id.");
	}
	const level =
		levelId === null ? undefined : referred(call, "pricing_levels", levelId, inside(at, "pricing_level_id"));
	if (accountId !== null) referred(call, "accounts", accountId, inside(at, "account_id"));
	const policy: PricingPolicyRow = {
		id: call.id("pricing_policy"),
		product_id: product.id,
		variant_id: variantId ?? body.variant_id ?? null,
		pricing_level_id: levelId,
		account_id: accountId,
		// A list price with an adjustment and no sell price is a multiplier, as in the body of a product create.
		pricing_type: body.pricing_type ?? (body.adjustment != null && body.sell_price == null ? "multiplier" : "regular"),
		min_quantity: body.min_quantity ?? 1,
		sell_price: body.sell_price ?? null,
		list_price: body.list_price ?? null,
		adjustment: body.adjustment ?? null,
		margin_pct: body.margin_pct ?? null,
		is_active: body.is_active ?? true,
		is_default: body.is_default ?? false,
		level_name: level?.name ?? null,
		product_name: product.title,
		product_sku: product.sku,
		external_source: body.external_source ?? null,
		external_id: body.external_id ?? null,
		created_at: call.iso(),
	};
	refuseDuplicate(call, policy, inside(at, "min_quantity"));
	return rows(call.db, "pricing_policies").insert(policy);
}

function refuseDuplicate(call: Call, policy: PricingPolicyRow, param: string): void {
	if (!policy.is_active) return;
	const clash = rows(call.db, "pricing_policies")
		.by("product_id", policy.product_id)
		.some(
			(other) =>
				other.id !== policy.id &&
				other.is_active &&
				other.variant_id === policy.variant_id &&
				other.pricing_level_id === policy.pricing_level_id &&
				other.account_id === policy.account_id &&
				other.min_quantity === policy.min_quantity,
		);
	if (clash) {
		refuse(call, "duplicate_pricing_policy_for_scope", param, "An active policy has the same scope and min_quantity.");
	}
}

/** The default prices of a line. */
export interface Price {
	readonly sell_rate: number;
	readonly list_price: number;
}

/**
 * Returns the price of a product for an account. Policies of the account come before those of the pricing level, and those of the
 * variant before those of the product; of these, the highest reached quantity break counts. Without a policy, it is the variant's price
 * or the list price.
 */
export function priceFor(
	call: Call,
	product: ProductRow,
	variantId: string | null,
	quantity: number,
	account: AccountRow,
	pricingLevelId: string | null,
): Price {
	const variant = variantId === null ? undefined : rows(call.db, "variants").get(variantId);
	const listPrice = variant?.price ?? product.list_price ?? 0;
	const level = pricingLevelId ?? account.default_pricing_level_id;
	const fitting = rows(call.db, "pricing_policies")
		.by("product_id", product.id)
		.filter(
			(policy) =>
				policy.is_active &&
				policy.min_quantity <= quantity &&
				(policy.variant_id === null || policy.variant_id === variantId) &&
				(policy.account_id === account.id || (policy.account_id === null && policy.pricing_level_id === level)),
		);
	const rank = (policy: PricingPolicyRow): number =>
		(policy.account_id === null ? 0 : 2) + (policy.variant_id === null ? 0 : 1);
	const best = [...fitting].sort((a, b) => rank(b) - rank(a) || b.min_quantity - a.min_quantity)[0];
	if (best === undefined) return { sell_rate: listPrice, list_price: listPrice };
	const base = best.list_price ?? listPrice;
	const multiplied = best.adjustment === null ? base : rate(base, best.adjustment);
	return { sell_rate: best.sell_price ?? multiplied, list_price: base };
}

const FILTERS = ["product_id", "account_id", "pricing_level_id", "is_active", "is_default"] as const;

export const pricingHandlers = {
	"pricingPolicies.list": (call) =>
		call.list(
			rows(call.db, "pricing_policies").filter((row) =>
				FILTERS.every((field) => call.query[field] === undefined || row[field] === call.query[field]),
			),
		),

	"pricingPolicies.create": (call) => {
		const body = call.body;
		const product = referred(call, "products", body.product_id, "product_id");
		if (body.variant_id != null) {
			const variant = referred(call, "variants", body.variant_id, "variant_id");
			if (variant.product_id !== product.id)
				refuse(call, "invalid_reference", "variant_id", "`variant_id` is a variant of another product.");
		}
		return { body: { data: createPolicy(call, product, body) } };
	},

	"pricingPolicies.retrieve": (call) => ({
		body: { data: { ...found(call, "pricing_policies", call.path.id), migration_batch_id: null, imported_at: null } },
	}),

	"pricingPolicies.update": (call) => {
		const policy = found(call, "pricing_policies", call.path.id);
		const body = writable("PricingPolicyUpdateParams", call.body) as PricingBody;
		const level =
			body.pricing_level_id == null
				? undefined
				: referred(call, "pricing_levels", body.pricing_level_id, "pricing_level_id");
		if (body.account_id != null) referred(call, "accounts", body.account_id, "account_id");
		const next: PricingPolicyRow = { ...policy, ...body } as PricingPolicyRow;
		if (next.pricing_level_id === null && next.account_id === null) {
			refuse(call, "validation_error", "pricing_level_id", "A policy needs a pricing level or an account.");
		}
		refuseDuplicate(call, next, "min_quantity");
		const updated = rows(call.db, "pricing_policies").update(policy.id, {
			...body,
			...("pricing_level_id" in body && { level_name: level?.name ?? null }),
		});
		return { body: updated };
	},
} satisfies SomeHandlers;
