// Generated from packages/openapi/specs/arcus (paths: webhooks) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	WebhookCurrentSecret,
	WebhookDelivery,
	WebhookEndpoint,
	WebhookEndpointCreateParams,
	WebhookEndpointCreated,
	WebhookEndpointUpdateParams,
	WebhookSecret,
	WebhookTestResult,
} from "../types.ts";

/** Parameters of webhookEndpoints.deliveries.list. */
export interface WebhookEndpointsDeliveriesListParams {
	/**
	 * Returns only deliveries with this status.
	 */
	status?: "pending" | "succeeded" | "failed" | (string & {}) | undefined;
	/**
	 * Returns only deliveries of the event with this id.
	 */
	event_id?: string | undefined;
	/**
	 * Returns only deliveries created after this time (ISO 8601, UTC).
	 */
	created_after?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.webhookEndpoints.deliveries`
 */
export interface WebhookEndpointsDeliveriesResource {
	/**
	 * `GET /webhook_endpoints/{id}/deliveries`
	 *
	 * List the deliveries to a webhook endpoint.
	 *
	 * Lists what was sent to the endpoint and how it responded, newest first.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.webhookEndpoints.deliveries.list("ab791ffd-2f1a-4393-ad27-05d05eba9a6f")) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(id: string, params?: WebhookEndpointsDeliveriesListParams, options?: KeylessCallOptions): PagePromise<WebhookDelivery>;

	/**
	 * `GET /webhook_endpoints/{id}/deliveries/{delivery_id}`
	 *
	 * Retrieve a delivery.
	 *
	 * Returns one delivery with the exact body that was sent and the response.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.deliveries.retrieve("ab791ffd-2f1a-4393-ad27-05d05eba9a6f", "whd_2aaab753c154bca19e17c3cab6");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, deliveryId: string, options?: KeylessCallOptions): ApiPromise<WebhookDelivery>;

	/**
	 * `POST /webhook_endpoints/{id}/deliveries/{delivery_id}/redeliver`
	 *
	 * Redeliver an event.
	 *
	 * Sends the event again with the same id, signed with the current secret and a new timestamp.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `webhook_endpoint_not_active`: the endpoint is paused or disabled (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.deliveries.redeliver("ab791ffd-2f1a-4393-ad27-05d05eba9a6f", "whd_2aaab753c154bca19e17c3cab6");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	redeliver(id: string, deliveryId: string, options?: CallOptions): ApiPromise<WebhookDelivery>;
}

/** Parameters of webhookEndpoints.list. */
export interface WebhookEndpointsListParams {
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.webhookEndpoints`
 */
export interface WebhookEndpointsResource {
	/** Sub-resource `webhookEndpoints.deliveries`. */
	readonly deliveries: WebhookEndpointsDeliveriesResource;

	/**
	 * `GET /webhook_endpoints`
	 *
	 * List webhook endpoints.
	 *
	 * Lists the webhook endpoints of the entity in the mode of your key, without their secrets.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.webhookEndpoints.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: WebhookEndpointsListParams, options?: KeylessCallOptions): PagePromise<WebhookEndpoint>;

	/**
	 * `POST /webhook_endpoints`
	 *
	 * Create a webhook endpoint.
	 *
	 * Creates a webhook endpoint. The response contains the signing secret in plain text, which is only shown once. With
	 * `send_test_event_on_create`, a `webhook.test` event is queued.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `invalid_webhook_url`: the URL is not HTTPS, or its address is private or loopback (assumed: code)
	 *
	 * @throws 422 `validation_error`: neither `enabled_events` nor `events` names an event
	 *
	 * @throws 422 `mode_mismatch`: the mode differs from that of the key (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.create({ url: "https://erp.example.com/webhooks/arcus", enabled_events: ["*"] });
	 * ```
	 *
	 * Source: /api-reference/webhooks/create-a-webhook-endpoint-subscription (page)
	 */
	create(params: WebhookEndpointCreateParams, options?: CallOptions): ApiPromise<WebhookEndpointCreated>;

	/**
	 * `GET /webhook_endpoints/{id}`
	 *
	 * Retrieve a webhook endpoint.
	 *
	 * Returns one webhook endpoint. The secret is never shown; `secret_last4` has its last four digits.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.retrieve("ab791ffd-2f1a-4393-ad27-05d05eba9a6f");
	 * ```
	 *
	 * Source: /api-reference/webhooks/retrieve-a-webhook-endpoint (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<WebhookEndpoint>;

	/**
	 * `PATCH /webhook_endpoints/{id}`
	 *
	 * Update a webhook endpoint.
	 *
	 * Changes the fields that you pass. `enabled_events` replaces the whole list. You cannot change the mode.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `invalid_webhook_url`: the URL is not HTTPS, or its address is private or loopback (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.update("ab791ffd-2f1a-4393-ad27-05d05eba9a6f", { description: "books" });
	 * ```
	 *
	 * Source: /api-reference/webhooks/update-a-webhook-endpoint (page)
	 */
	update(id: string, params: WebhookEndpointUpdateParams, options?: CallOptions): ApiPromise<WebhookEndpoint>;

	/**
	 * `DELETE /webhook_endpoints/{id}`
	 *
	 * Delete a webhook endpoint.
	 *
	 * Deletes the endpoint. Pending deliveries are dropped.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.delete("ab791ffd-2f1a-4393-ad27-05d05eba9a6f");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;

	/**
	 * `POST /webhook_endpoints/{id}/rotate_secret`
	 *
	 * Rotate the signing secret of a webhook endpoint.
	 *
	 * Replaces the signing secret. The new secret is only shown once, and the old one stops working right away. The response
	 * calls the id `webhook_id` and the last digits `last4`.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.rotateSecret("ab791ffd-2f1a-4393-ad27-05d05eba9a6f");
	 * ```
	 *
	 * Source: /api-reference/webhooks/rotate-the-signing-secret-for-a-webhook-endpoint (page)
	 */
	rotateSecret(id: string, options?: CallOptions): ApiPromise<WebhookSecret>;

	/**
	 * `GET /webhook_endpoints/{id}/secret`
	 *
	 * Reveal the signing secret of a webhook endpoint.
	 *
	 * Returns the current signing secret. Only owners and admins can call it.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.retrieveSecret("ab791ffd-2f1a-4393-ad27-05d05eba9a6f");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieveSecret(id: string, options?: KeylessCallOptions): ApiPromise<WebhookCurrentSecret>;

	/**
	 * `POST /webhook_endpoints/{id}/test`
	 *
	 * Send a test event to a webhook endpoint.
	 *
	 * Queues a `webhook.test` event that carries the endpoint itself.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `webhook.test`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `webhook_endpoint_not_active`: the endpoint is paused or disabled (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.test("ab791ffd-2f1a-4393-ad27-05d05eba9a6f");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	test(id: string, options?: CallOptions): ApiPromise<WebhookTestResult>;
}
