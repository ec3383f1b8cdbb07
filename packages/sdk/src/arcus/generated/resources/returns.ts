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

/** What `expand` can fill in returns.list. */
export interface ReturnsListExpand {
	"data.items": ReturnItem[];
	"data.refunds": ReturnRefund[];
	"data.original_order": Order;
	"data.gl_entries": JournalEntry[];
	"data.return_label": ShippingLabel;
	"data.vendor_return": VendorReturn;
}

/** Params of returns.list. */
export interface ReturnsListParams<E extends keyof ReturnsListExpand = never> {
	/**
	 * Only returns in this state.
	 */
	status?: "authorized" | "expected" | "received" | "inspecting" | "restocked" | "written_off" | "closed" | "sent_to_vendor" | "cancelled" | (string & {}) | undefined;
	/**
	 * Only returns of this customer.
	 */
	account_id?: string | undefined;
	/**
	 * Only returns of this order.
	 */
	original_order_id?: string | undefined;
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** What `expand` can fill in returns.retrieve. */
export interface ReturnsRetrieveExpand {
	items: ReturnItem[];
	"items.product": Product;
	refunds: ReturnRefund[];
	original_order: Order;
	gl_entries: JournalEntry[];
	return_label: ShippingLabel;
	vendor_return: VendorReturn;
}

/** Params of returns.retrieve. */
export interface ReturnsRetrieveParams<E extends keyof ReturnsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
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
	 * Lists the return authorizations of the entity.
	 *
	 * Sources disagree: this page prints its expand paths without the `data.` prefix that the expand concept
	 * demands of every list. We follow the concept and send the prefix.
	 * The page lists no paging parameters; we apply the general cursor contract (Assumption).
	 *
	 * Scopes: `returns:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.returns.list()) console.log(item);
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
	 * Authorizes goods of an order to come back: the return and its items in one transaction, with an automatic
	 * refund and a restocking fee if asked.
	 *
	 * Only the guide shows this call and its field names are not readable; we take those of the Return schema
	 * (Assumption).
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `return.created`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `quantity_exceeds_order_item`: more comes back than was fulfilled and not yet returned (Assumption: the code)
	 *
	 * @throws 422 `serial_count_mismatch`: not one serial number for each piece (Assumption)
	 *
	 * @throws 422 `serial_not_sold`: a piece was not sold with the order (Assumption)
	 *
	 * @throws 422 `refund_exceeds_balance`: `auto_refund` is asked for and the order was not paid (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.create({
	 * 	original_order_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff",
	 * 	items: [{ order_item_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", quantity: 1 }],
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
	 * Retrieves one return authorization of the entity.
	 *
	 * Scopes: `returns:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.retrieve("id");
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
	 * Changes the fields on the allowlist: restocking fee, inspection flag, vendor RMA number, notes and
	 * metadata. `status` and `refund_amount` cannot be written here.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `forbidden_field`: a field outside the allowlist is sent (Assumption: the code for this call)
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.update("id", { restocking_fee: 1 });
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
	 * Pays the customer back. This is the only writer of `refund_amount`.
	 *
	 * `amount` is in US dollars, decimal, unlike the refund of an order payment, which takes integer cents.
	 * Without it all that is left is refunded: the items' worth less the restocking fee and earlier refunds.
	 * Asked again when nothing is left, the call answers the last refund with `idempotent: true`. Money
	 * (`original`, `check`, `cash`) goes back only as far as the order's payments hold it; store credit is given
	 * for the goods whatever has been paid (Assumption).
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `payment.refunded`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `refund_exceeds_balance`: more is refunded than the returned items are worth, or than was paid (Assumption: the code for this call)
	 *
	 * @throws 409 `return_cancelled`: the return was cancelled (Assumption)
	 *
	 * @throws 409 `invalid_return_status`: the return is closed (Assumption)
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.refund("id");
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
	 * Records that goods have arrived. The return is then `received`, or `inspecting` when it needs an
	 * inspection. Goods that need none are back in stock at once.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `return.received`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_return_status`: the return is inspected, closed or cancelled, or all has come
	 *
	 * @throws 422 `quantity_exceeds_return_item`: more has come than is still to come
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.receive("id");
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
	 * Decides for each item whether it is restocked, written off or sent on to the vendor. The return takes the
	 * state of that decision, of several the one that keeps most; without items it is put under inspection.
	 * Restocked goods are in stock at the cost they left with, goods for the vendor too until their vendor return
	 * is shipped; what is written off turns from cost of goods into an inventory loss.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_return_status`: the goods have not been received
	 *
	 * @throws 422 `already_inspected`: the item has been decided on
	 *
	 * @throws 422 `nothing_received`: nothing of the item has come
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.inspect("id");
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
	 * Ends the return. A closed return takes no further refund or receipt.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_return_status`: the goods have not been received, or wait for their inspection
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.close("id");
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
	 * Calls a return off before any goods have arrived.
	 *
	 * Scopes: `returns:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `invalid_return_status`: goods have already been received
	 *
	 * @throws 409 `return_refunded`: the customer has been refunded for it
	 *
	 * @example
	 * ```ts
	 * await arcus.returns.cancel("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	cancel(id: string, params?: ReturnCancelParams, options?: CallOptions): ApiPromise<Return>;
}
