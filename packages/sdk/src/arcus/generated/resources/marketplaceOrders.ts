// Generated from packages/openapi/specs/arcus (paths: marketplace-orders) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type { MarketplaceOrderRefund, MarketplaceOrderRefundParams } from "../types.ts";

/**
 * `arcus.marketplaceOrders`
 */
export interface MarketplaceOrdersResource {
	/**
	 * `POST /marketplace_orders/{id}/refund`
	 *
	 * Refund a marketplace order.
	 *
	 * Refunds the customer through the marketplace that the order came from. `amount` is in US dollars (decimal), not
	 * cents.
	 *
	 * Scopes: `orders:write` and `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.refunded`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `not_a_marketplace_order`: the order has no source_platform (assumed: code)
	 *
	 * @throws 422 `ebay_return_id_required`: the order is from eBay and ebay_return_id is missing (assumed: code)
	 *
	 * @throws 422 `refund_exceeds_balance`: the amount is greater than what was paid (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.marketplaceOrders.refund("d2ad2447-9e2b-4ffe-aa48-e0bb5c200856", { amount: 1.5, reason: "late" });
	 * ```
	 *
	 * Source: /api-reference/marketplace-orders/issue-a-refund-for-a-marketplace-order (page)
	 */
	refund(id: string, params: MarketplaceOrderRefundParams, options?: CallOptions): ApiPromise<MarketplaceOrderRefund>;
}
