// Generated from packages/openapi/specs/arcus (paths: integrations) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	IntegrationConnector,
	IntegrationCreateParams,
	IntegrationCreateResult,
	IntegrationUpdateParams,
} from "../types.ts";

/**
 * `arcus.integrations`
 */
export interface IntegrationsResource {
	/**
	 * `GET /integrations`
	 *
	 * List connectors.
	 *
	 * Lists the connectors that are set up. The list has no pages.
	 *
	 * Scopes: `integrations:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.integrations.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(options?: KeylessCallOptions): PagePromise<IntegrationConnector>;

	/**
	 * `GET /integrations/{connector_type}`
	 *
	 * Retrieve a connector.
	 *
	 * Returns one connector. After you start a Shopify connection, poll it until `is_active` is true.
	 *
	 * Scopes: `integrations:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.integrations.retrieve("shopify");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(connectorType: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex" | (string & {}), options?: KeylessCallOptions): ApiPromise<IntegrationConnector>;

	/**
	 * `POST /integrations/{connector_type}`
	 *
	 * Connect a service.
	 *
	 * Sets up a connector. For Shopify, the response contains a URL where a user authorizes the connection; poll the connector
	 * until `is_active` is true. If you deleted the connector less than 7 days ago, its credentials are restored.
	 *
	 * The body must not contain credentials, `secret`, `api_key`, `access_token`, `refresh_token`, `webhook_secret`,
	 * `credentials_secret_arn` or `entity_id`.
	 *
	 * Scopes: `integrations:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `forbidden_field`: the body contains a secret or `entity_id` (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.integrations.create("shopify", { shop: "northwind", mode: "sandbox" });
	 * ```
	 *
	 * Source: /api-reference/integrations/create-or-initiate-a-connector-connection (page)
	 */
	create(connectorType: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex", params?: IntegrationCreateParams, options?: CallOptions): ApiPromise<IntegrationCreateResult>;

	/**
	 * `PATCH /integrations/{connector_type}`
	 *
	 * Update a connector.
	 *
	 * Changes the fields that you pass and leaves the others alone.
	 *
	 * Scopes: `integrations:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `forbidden_field`: the body contains a secret or `entity_id` (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.integrations.update("shopify", { display_name: "Shop" });
	 * ```
	 *
	 * Source: /api-reference/integrations/update-editable-fields-on-a-connector (page)
	 */
	update(connectorType: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex", params: IntegrationUpdateParams, options?: CallOptions): ApiPromise<IntegrationConnector>;

	/**
	 * `DELETE /integrations/{connector_type}`
	 *
	 * Disconnect a service.
	 *
	 * Removes the connector. Connect the service again within 7 days to restore its credentials.
	 *
	 * Scopes: `integrations:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.integrations.delete("shopify");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(connectorType: "stripe" | "avatax" | "shippo" | "printnode" | "postmark" | "shopify" | "mapquest" | "google" | "openai" | "plaid" | "ups" | "fedex" | "usps" | "amazon" | "ebay" | "wwex" | (string & {}), options?: CallOptions): ApiPromise<undefined>;
}
