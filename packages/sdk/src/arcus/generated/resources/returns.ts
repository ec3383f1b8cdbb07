// Generated from packages/openapi/specs/arcus (paths: returns) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Expanded,
	JournalEntry,
	Order,
	Product,
	Return,
	ReturnCancelParams,
	ReturnCloseParams,
	ReturnCreateParams,
	ReturnInspectParams,
	ReturnItem,
	ReturnReceiveParams,
	ReturnRefund,
	ReturnRefundParams,
	ReturnRefundResult,
	ReturnUpdateParams,
	ShippingLabel,
	VendorReturn,
} from "../types.ts";

/** The relations that `expand` can add to the result of returns.list. */
export interface ReturnsListExpand {
	"data.items": ReturnItem[];
	"data.refunds": ReturnRefund[];
	"data.original_order": Order;
	"data.gl_entries": JournalEntry[];
	"data.return_label": ShippingLabel;
	"data.vendor_return": VendorReturn;
}

/** Parameters of returns.list. */
export interface ReturnsListParams<E extends keyof ReturnsListExpand = never> {
	/**
	 * Returns only returns in this state.
	 */
	status?: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | undefined;
	/**
	 * Returns only returns from this customer.
	 */
	account_id?: string | undefined;
	/**
	 * Returns only returns of this order.
	 */
	original_order_id?: string | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `20`.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the previous page. Returns the items after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** The relations that `expand` can add to the result of returns.retrieve. */
export interface ReturnsRetrieveExpand {
	items: ReturnItem[];
	"items.product": Product;
	refunds: ReturnRefund[];
	original_order: Order;
	gl_entries: JournalEntry[];
	return_label: ShippingLabel;
	vendor_return: VendorReturn;
}

/** Parameters of returns.retrieve. */
export interface ReturnsRetrieveParams<E extends keyof ReturnsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.returns`
 */
export interface ReturnsResource {
	/**
	 * `GET /returns`
	 *
	 * List returns.
	 *
	 * Scopes: `returns:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.returns.list({
	 * 	original_order_id: "d2ad2447-9e2b-4ffe-aa48-e0bb5c200856",
	 * 	expand: ["data.items", "data.refunds"],
	 * })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/returns/list-rmas-return-merchandise-authorizations (page)
	 */
	list<const E extends keyof ReturnsListExpand = never>(params?: ReturnsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<Return, ReturnsListExpand, E>>;

	/**
	 * `POST /returns`
	 *
	 * Create a return.
	 *
	 * Authorizes a customer to return goods from an order. The return and its items are created in one transaction,
	 * together with an automatic refund and a restocking fee if you ask for them.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `return.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: more is returned than was fulfilled and not yet returned (assumed: code)
	 *
	 * @throws 422 `serial_count_mismatch`: the number of serial numbers differs from the quantity (assumed: rule)
	 *
	 * @throws 422 `serial_not_sold`: a unit with this serial number was not sold on the order (assumed: rule)
	 *
	 * @throws 422 `refund_exceeds_balance`: `auto_refund` is set and the order was not paid (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.create({
	 * 	original_order_id: "d2ad2447-9e2b-4ffe-aa48-e0bb5c200856",
	 * 	items: [
	 * 		{
	 * 			order_item_id: "0683834a-d84b-4917-a8a7-2f1abd80fbe6",
	 * 			quantity: 2,
	 * 			reason: "too strong",
	 * 		},
	 * 	],
	 * 	inspection_required: true,
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * });
	 * ```
	 *
	 * Source: /guides/fulfillment-and-returns (guide)
	 */
	create(params: ReturnCreateParams, options?: CallOptions): ApiPromise<Return>;

	/**
	 * `GET /returns/{id}`
	 *
	 * Retrieve a return.
	 *
	 * Scopes: `returns:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.retrieve("4bed78a7-773b-4751-a49d-e1b118cb583f", {
	 * 	expand: [
	 * 		"items.product",
	 * 		"refunds",
	 * 		"original_order",
	 * 		"gl_entries",
	 * 		"return_label",
	 * 		"vendor_return",
	 * 	],
	 * });
	 * ```
	 *
	 * Source: /api-reference/returns/retrieve-a-single-rma (page)
	 */
	retrieve<const E extends keyof ReturnsRetrieveExpand = never>(id: string, params?: ReturnsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<Return, ReturnsRetrieveExpand, E>>;

	/**
	 * `PATCH /returns/{id}`
	 *
	 * Update a return.
	 *
	 * Changes the restocking fee, inspection flag, vendor RMA number, notes or metadata of a return. You cannot change
	 * any other field, such as `status` or `refund_amount`.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `forbidden_field`: a field is sent that cannot be changed (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.update("4bed78a7-773b-4751-a49d-e1b118cb583f", { restocking_fee: 1.5, vendor_rma_number: "V-1" });
	 * ```
	 *
	 * Source: /api-reference/returns/update-rma-mutable-fields-5-field-allowlist (page)
	 */
	update(id: string, params: ReturnUpdateParams, options?: CallOptions): ApiPromise<Return>;

	/**
	 * `POST /returns/{id}/refund`
	 *
	 * Refund a return.
	 *
	 * Refunds the customer. This is the only call that changes `refund_amount`.
	 *
	 * `amount` is in US dollars (decimal), unlike the refund of an order payment, which takes integer cents. Without
	 * it, everything that is left is refunded: the value of the items minus the restocking fee and earlier refunds. If
	 * nothing is left, you get the last refund with `idempotent: true`.
	 *
	 * Money (`original`, `check`, `cash`) is refunded only up to what was paid on the order. Store credit is given for
	 * the value of the goods, whatever was paid.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `payment.refunded`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `refund_exceeds_balance`: the amount is greater than the value of the returned items, or than what was paid (assumed: code)
	 *
	 * @throws 409 `return_cancelled`: the return was cancelled (assumed: rule)
	 *
	 * @throws 409 `invalid_return_status`: the return is closed (assumed: rule)
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.refund("4bed78a7-773b-4751-a49d-e1b118cb583f", { amount: 10 });
	 * ```
	 *
	 * Source: /api-reference/returns/issue-an-explicit-refund-against-an-rma (page)
	 */
	refund(id: string, params?: ReturnRefundParams, options?: CallOptions): ApiPromise<ReturnRefundResult>;

	/**
	 * `POST /returns/{id}/receive`
	 *
	 * Receive the goods of a return.
	 *
	 * Records that goods have arrived. The return becomes `received`, or `inspecting` if it needs an inspection. Goods
	 * that need no inspection go back into stock immediately.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `return.received`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_return_status`: the return is inspected, closed or cancelled, or all goods have arrived
	 *
	 * @throws 422 `quantity_exceeds_return_item`: more arrived than is still expected
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.receive("4bed78a7-773b-4751-a49d-e1b118cb583f", { notes: "One box is dented." });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	receive(id: string, params?: ReturnReceiveParams, options?: CallOptions): ApiPromise<Return>;

	/**
	 * `POST /returns/{id}/inspect`
	 *
	 * Record the inspection of a return.
	 *
	 * Decides for each item whether it is restocked, written off or sent on to the vendor. The return takes the state
	 * of that decision; if there are several, the one that keeps the most goods. Without items, the return only moves
	 * to `inspecting`.
	 *
	 * Restocked goods go back into stock at the cost at which they left. Goods for the vendor do so too, until their
	 * vendor return is shipped. Goods that are written off move from cost of goods sold to inventory loss.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_return_status`: the goods have not been received
	 *
	 * @throws 422 `already_inspected`: the item has already been inspected
	 *
	 * @throws 422 `nothing_received`: nothing of the item has arrived
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.inspect("4bed78a7-773b-4751-a49d-e1b118cb583f", {
	 * 	items: [{ return_item_id: "851965bf-b1de-4b75-a385-93a3afcfd4ca", disposition: "restock" }],
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	inspect(id: string, params?: ReturnInspectParams, options?: CallOptions): ApiPromise<Return>;

	/**
	 * `POST /returns/{id}/close`
	 *
	 * Close a return.
	 *
	 * Closes a return. You cannot refund or receive a closed return.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_return_status`: the goods have not arrived, or are waiting for their inspection
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.close("4bed78a7-773b-4751-a49d-e1b118cb583f", { notes: "Restocked and refunded." });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	close(id: string, params?: ReturnCloseParams, options?: CallOptions): ApiPromise<Return>;

	/**
	 * `POST /returns/{id}/cancel`
	 *
	 * Cancel a return.
	 *
	 * Cancels a return before any goods have arrived.
	 *
	 * Scopes: `returns:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_return_status`: goods have already arrived
	 *
	 * @throws 409 `return_refunded`: the customer has already been refunded
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.cancel("b75d80a5-adf3-46d4-afab-5215d34d3f18", { reason: "kept" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	cancel(id: string, params?: ReturnCancelParams, options?: CallOptions): ApiPromise<Return>;
}
