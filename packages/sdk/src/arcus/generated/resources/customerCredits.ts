// Generated from packages/openapi/specs/arcus (paths: accounts-receivable) by `npm run generate`. Do not edit.
import { type ApiPromise, type CallOptions, Resource } from "../../../core/resource.ts";
import type {
	CustomerCredit,
	CustomerCreditApplyParams,
	CustomerCreditCreateParams,
	CustomerCreditVoidParams,
} from "../types.ts";

/**
 * `arcus.customerCredits`
 */
export class CustomerCredits extends Resource {
	/**
	 * Create a customer credit.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.create({ account_id: "account_id", amount: 1 });
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable (inferred); The scope is an assumption.
	 */
	create(params: CustomerCreditCreateParams, options?: CallOptions): ApiPromise<CustomerCredit> {
		return this._call("customerCredits.create POST /customer-credits key", [], params, options);
	}

	/**
	 * Apply a customer credit to an order.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.apply("id", { order_id: "order_id" });
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable (inferred)
	 */
	apply(id: string, params: CustomerCreditApplyParams, options?: CallOptions): ApiPromise<CustomerCredit> {
		return this._call("customerCredits.apply POST /customer-credits/{id}/apply key", [id], params, options);
	}

	/**
	 * Void a customer credit.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.void("id");
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable/void-a-customer-credit-memo (page)
	 */
	void(id: string, params?: CustomerCreditVoidParams, options?: CallOptions): ApiPromise<CustomerCredit> {
		return this._call("customerCredits.void POST /customer-credits/{id}/void key", [id], params, options);
	}
}
