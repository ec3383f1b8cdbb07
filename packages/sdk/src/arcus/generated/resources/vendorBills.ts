// Generated from packages/openapi/specs/arcus (paths: purchasing) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	ApPayment,
	Expanded,
	JournalEntry,
	Product,
	PurchaseOrder,
	VendorBill,
	VendorBillApproveParams,
	VendorBillCreateParams,
	VendorBillLine,
	VendorBillRejectParams,
	VendorBillWriteOffParams,
	VendorBillWriteOffResult,
} from "../types.ts";

/** The relations that `expand` can add to the result of vendorBills.list. */
export interface VendorBillsListExpand {
	"data.lines": VendorBillLine[];
	"data.lines.product": Product;
	"data.payments": ApPayment[];
	"data.gl_entries": JournalEntry[];
	"data.vendor": Account;
	"data.purchase_order": PurchaseOrder;
}

/** Parameters of vendorBills.list. */
export interface VendorBillsListParams<E extends keyof VendorBillsListExpand = never> {
	/**
	 * Returns only bills in this state.
	 */
	status?: string | undefined;
	/**
	 * Returns only bills from this vendor.
	 */
	vendor_id?: string | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `25`.
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

/** The relations that `expand` can add to the result of vendorBills.retrieve. */
export interface VendorBillsRetrieveExpand {
	lines: VendorBillLine[];
	"lines.product": Product;
	payments: ApPayment[];
	gl_entries: JournalEntry[];
	vendor: Account;
	purchase_order: PurchaseOrder;
}

/** Parameters of vendorBills.retrieve. */
export interface VendorBillsRetrieveParams<E extends keyof VendorBillsRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.vendorBills`
 */
export interface VendorBillsResource {
	/**
	 * `GET /vendor-bills`
	 *
	 * List vendor bills.
	 *
	 * Scopes: `purchasing:read`.
	 * Pages: cursor, 25 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.vendorBills.list({ status: "draft" })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/purchasing/list-vendor-bills (page)
	 */
	list<const E extends keyof VendorBillsListExpand = never>(params?: VendorBillsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<VendorBill, VendorBillsListExpand, E>>;

	/**
	 * `POST /vendor-bills`
	 *
	 * Create a vendor bill.
	 *
	 * Creates a bill with its lines in one transaction. A bill above the entity setting
	 * `vendor_bill_approval_threshold` is `pending_approval`, others are `approved`. An approved bill is posted to the
	 * ledger (source type `VENDOR_BILL`).
	 *
	 * A bill for a purchase order is matched with the receipts. Its lines take received, unbilled quantities and clear
	 * goods received, not invoiced; a price difference is posted as a price variance. Without `items`, the bill covers
	 * everything that was received and is not yet billed.
	 *
	 * A bill with `suppress_gl` posts nothing to the ledger. This is for data migration and requires the scope
	 * `migration:write`.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `insufficient_scope`: `suppress_gl` is sent without the scope `migration:write`
	 *
	 * @throws 422 `quantity_exceeds_received`: more is billed than was received and is not yet billed (assumed: code)
	 *
	 * @throws 422 `nothing_to_bill`: `items` is omitted and nothing is left to bill (assumed: code)
	 *
	 * @throws 422 `vendor_mismatch`: the purchase order belongs to another vendor (assumed: code)
	 *
	 * @throws 422 `bill_total_not_positive`: the lines add up to 0 or less (assumed: code)
	 *
	 * @throws 422 `account_is_header`: `gl_account_id` is a header account
	 *
	 * @throws 422 `period_closed`: `bill_date` is in a closed period
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorBills.create({
	 * 	vendor_id: "7d03aa22-cad0-4618-a521-e2fd8e56e1e9",
	 * 	po_id: "c09359df-fad5-49da-a171-f72d7089fb6b",
	 * 	vendor_invoice_number: "EL-1077",
	 * 	items: [
	 * 		{ product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a", quantity: 15, unit_cost: 7.4 },
	 * 		{ description: "Freight", amount: 12, tax_rate: 0.08 },
	 * 	],
	 * });
	 * ```
	 *
	 * Source: /api-reference/purchasing/create-a-vendor-bill (page)
	 */
	create(params: VendorBillCreateParams, options?: CallOptions): ApiPromise<VendorBill>;

	/**
	 * `GET /vendor-bills/{id}`
	 *
	 * Retrieve a vendor bill.
	 *
	 * Scopes: `purchasing:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorBills.retrieve("78484f19-1650-41dd-a14a-89a2bc86369c", { expand: ["lines.product", "payments", "gl_entries", "vendor", "purchase_order"] });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve<const E extends keyof VendorBillsRetrieveExpand = never>(id: string, params?: VendorBillsRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<VendorBill, VendorBillsRetrieveExpand, E>>;

	/**
	 * `DELETE /vendor-bills/{id}`
	 *
	 * Void a vendor bill.
	 *
	 * Voids a bill on which nothing has been paid. Its journal entry is reversed, and its goods can be billed again.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `vendor_bill_has_payments`: `amount_paid` is greater than 0 (assumed: status and code)
	 *
	 * @throws 409 `invalid_vendor_bill_status`: the bill is already voided or written off (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorBills.delete("cd1ab8e0-51eb-42a6-a3e5-b00320bbd939");
	 * ```
	 *
	 * Source: /api-reference/purchasing/* (page)
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;

	/**
	 * `POST /vendor-bills/{id}/approve`
	 *
	 * Approve a vendor bill.
	 *
	 * Approves a draft, or a bill that waits for approval, for payment, and posts it to the ledger.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_vendor_bill_status`: the bill is already past approval
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorBills.approve("4530b857-6c2e-41e3-a32d-f6a157e83fae", { notes: "as agreed" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	approve(id: string, params?: VendorBillApproveParams, options?: CallOptions): ApiPromise<VendorBill>;

	/**
	 * `POST /vendor-bills/{id}/reject`
	 *
	 * Reject a vendor bill.
	 *
	 * Rejects a bill, which can then no longer be paid. If it was posted, its journal entry is reversed, and its goods
	 * can be billed again.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `invalid_vendor_bill_status`: something was paid on the bill, or it is finished (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorBills.reject("bd06c9d8-76fd-4c58-a10d-08b1b6bb06ef", { reason: "not ours" });
	 * ```
	 *
	 * Source: /api-reference/purchasing/reject-a-vendor-bill (page)
	 */
	reject(id: string, params?: VendorBillRejectParams, options?: CallOptions): ApiPromise<VendorBill>;

	/**
	 * `POST /vendor-bills/{id}/write-off`
	 *
	 * Write off the balance of a vendor bill.
	 *
	 * Writes off the open balance of a bill. The bill becomes `written_off`, which is final. The ledger debits
	 * accounts payable and credits vendor write-off income (account 4998). Repeating the call with the same key
	 * returns the first result.
	 *
	 * Scopes: `purchasing:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `closed_period`: the tax year is locked
	 *
	 * @throws 409 `invalid_vendor_bill_status`: the bill has no open balance, or is not approved (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.vendorBills.writeOff("26fe95bc-5fed-48b2-a507-7a9d689abf2c", { reason: "vendor gone" });
	 * ```
	 *
	 * Source: /api-reference/purchasing/write-off-a-vendor-bill-balance (page)
	 */
	writeOff(id: string, params: VendorBillWriteOffParams, options?: CallOptions): ApiPromise<VendorBillWriteOffResult>;
}
