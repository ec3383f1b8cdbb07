/** Lines of purchase orders: which products can be bought, and at what cost. */

import type { Call } from "../../engine/handler.ts";
import type { CallOf } from "../generated/handlers.ts";
import type { PurchaseOrderItemsCreateParams } from "../generated/types.ts";
import { announceLine, insertLines, linesOfOrder, priceLines, recomputeOrder } from "../sales/index.ts";
import { addQuantity, dollars, lineCents, rate } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { AccountRow } from "../shared/rows/accounts.ts";
import type { PricingPolicyRow, ProductRow } from "../shared/rows/catalogue.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import { rows } from "../shared/tables.ts";

/** Finds a product that can be bought. @throws 422 `kit_not_purchasable`, `variant_required` (codes: assumption) */
export function purchasable(call: Call, body: PurchaseOrderItemsCreateParams, at: string): ProductRow {
	const product = referred(call, "products", body.product_id, `${at}product_id`);
	if (product.product_type === "kit") {
		refuse(call, "kit_not_purchasable", `${at}product_id`, "A kit cannot be purchased. Order its components.");
	}
	if (product.product_type === "variant_parent" && body.variant_id === undefined) {
		refuse(call, "variant_required", `${at}product_id`, "The product has variants. Choose one.");
	}
	return product;
}

/**
 * Returns the unit cost: that of the request, of the named policy, of the vendor's best policy, or the vendor's default cost. Undefined
 * means the product's cost. A purchase pricing policy is one with the vendor's account (assumption: no page describes them).
 */
export function unitCost(
	call: Call,
	product: ProductRow,
	vendor: AccountRow,
	body: PurchaseOrderItemsCreateParams,
	at: string,
): number | undefined {
	const named = body.purchase_policy_id;
	const policy =
		named === undefined ? bestPolicy(call, product, vendor, body) : namedPolicy(call, product, vendor, named, at);
	if (body.unit_cost !== undefined) return body.unit_cost;
	if (policy !== undefined) return costOf(policy, product);
	const sources = rows(call.db, "product_vendors")
		.by("product_id", product.id)
		.filter((row) => row.vendor_id === vendor.id);
	const source = sources.find((row) => row.variant_id === (body.variant_id ?? null)) ?? sources[0];
	return source?.default_unit_cost ?? undefined;
}

function namedPolicy(call: Call, product: ProductRow, vendor: AccountRow, id: string, at: string): PricingPolicyRow {
	const param = `${at}purchase_policy_id`;
	const policy = referred(call, "pricing_policies", id, param);
	if (policy.product_id !== product.id || policy.account_id !== vendor.id || !policy.is_active) {
		refuse(call, "invalid_reference", param, "The policy is not active for this product and vendor.");
	}
	return policy;
}

function bestPolicy(call: Call, product: ProductRow, vendor: AccountRow, body: PurchaseOrderItemsCreateParams) {
	const fitting = rows(call.db, "pricing_policies")
		.by("product_id", product.id)
		.filter(
			(policy) =>
				policy.is_active &&
				policy.account_id === vendor.id &&
				policy.min_quantity <= body.quantity &&
				(policy.variant_id === null || policy.variant_id === (body.variant_id ?? null)),
		);
	const rank = (policy: PricingPolicyRow): number => (policy.variant_id === null ? 0 : 1);
	return [...fitting].sort((a, b) => rank(b) - rank(a) || b.min_quantity - a.min_quantity)[0];
}

const costOf = (policy: PricingPolicyRow, product: ProductRow): number =>
	policy.sell_price ?? rate(policy.list_price ?? product.cost ?? 0, policy.adjustment ?? 1);

/** Adds a line, or adds its quantity to the line of the same product and variant. Updates totals and incoming stock. */
export function addPurchaseLine(
	call: CallOf<"purchaseOrders.items.create">,
	order: OrderRow,
	vendor: AccountRow,
): OrderItemRow {
	const body = call.body;
	const product = purchasable(call, body, "");
	const cost = unitCost(call, product, vendor, body, "");
	const [priced] = priceLines(
		call,
		order,
		vendor,
		[{ ...body, ...(cost !== undefined && { unit_cost: cost }) }],
		() => "",
	);
	if (priced === undefined) throw new Error("one line was priced");
	const same = linesOfOrder(call, order.id).find(
		(item) => item.product_id === priced.product_id && item.variant_id === priced.variant_id,
	);
	const [added] = same === undefined ? insertLines(call, order.id, [priced]) : [grow(call, same, body)];
	if (added === undefined) throw new Error("one line was added");
	if (same === undefined && body.sort_order !== undefined) {
		rows(call.db, "order_items").update(added.id, { sort_order: body.sort_order });
	}
	recomputeOrder(call, order);
	if (order.order_status !== "draft") announceLine(call, order, added, body.quantity);
	return rows(call.db, "order_items").get(added.id) ?? added;
}

/** Adds a quantity to a line, which keeps its cost unless the request names another one. No line of an editable order has been received. */
function grow(call: Call, item: OrderItemRow, body: PurchaseOrderItemsCreateParams): OrderItemRow {
	const cost = body.unit_cost ?? item.sell_rate;
	const quantity = addQuantity(item.quantity, body.quantity);
	return rows(call.db, "order_items").update(item.id, {
		quantity,
		sell_rate: cost,
		list_price: cost,
		unit_cost: cost,
		line_subtotal: dollars(lineCents(quantity, cost)),
		// Tax is recalculated with the totals.
		tax_amount: 0,
		line_total: dollars(lineCents(quantity, cost, item.discount_amount)),
		updated_at: call.iso(),
	});
}
