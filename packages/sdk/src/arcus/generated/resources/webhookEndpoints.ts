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

/** Params of webhookEndpoints.deliveries.list. */
export interface WebhookEndpointsDeliveriesListParams {
	status?: "pending" | "succeeded" | "failed" | (string & {}) | undefined;
	event_id?: string | undefined;
	created_after?: string | undefined;
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item of the page after; returns the items before it. Not together with starting_after.
	 */
	ending_before?: string | undefined;
	/**
	 * Also count the items of all pages, as total_count.
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
	 * List deliveries.
	 *
	 * What was sent to the endpoint, with the answer of the receiver; newest first.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.webhookEndpoints.deliveries.list("id")) console.log(item);
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
	 * One delivery with the exact body that was sent and what came back.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.deliveries.retrieve("id", "delivery_id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, deliveryId: string, options?: KeylessCallOptions): ApiPromise<WebhookDelivery>;

	/**
	 * `POST /webhook_endpoints/{id}/deliveries/{delivery_id}/redeliver`
	 *
	 * Deliver again.
	 *
	 * Sends the same event with the same id again, signed with the secret of now and a new timestamp.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `webhook_endpoint_not_active`: it is paused or disabled (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.deliveries.redeliver("id", "delivery_id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	redeliver(id: string, deliveryId: string, options?: CallOptions): ApiPromise<WebhookDelivery>;
}

/** Params of webhookEndpoints.list. */
export interface WebhookEndpointsListParams {
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item of the page after; returns the items before it. Not together with starting_after.
	 */
	ending_before?: string | undefined;
	/**
	 * Also count the items of all pages, as total_count.
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
	 * The endpoints of the key's entity and mode, without their secrets.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * The answer has the secret in plain text, this once. With send_test_event_on_create a webhook.test is queued.
	 *
	 * Sources disagree. A guide registers at /webhooks with the scope webhooks:write; the reference has this path and webhooks:manage.
	 * Either scope is taken. `events` is the older name of `enabled_events` and ignored beside it; one of them is needed and not empty.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `invalid_webhook_url`: the URL is not HTTPS, or its address is private or loopback (Assumption: the code)
	 *
	 * @throws 422 `validation_error`: no events are named
	 *
	 * @throws 422 `mode_mismatch`: the mode is not that of the key (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.create({ url: "https://example.com/hook" });
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
	 * Never shows the secret. secret_last4 are its last four digits.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.retrieve("id");
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
	 * Changes the fields given; enabled_events replaces the list. `paused` skips deliveries and keeps the subscription, `disabled` is
	 * for good. The mode cannot be changed.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `invalid_webhook_url`: the URL is not HTTPS, or its address is private or loopback (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.update("id", { url: "https://example.com/hook" });
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
	 * Ends the subscription. What is still to be delivered is dropped.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.delete("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;

	/**
	 * `POST /webhook_endpoints/{id}/rotate_secret`
	 *
	 * Rotate the signing secret.
	 *
	 * The new secret is shown this once. The old one stops at once; no overlap is documented. Names differ from the endpoint: webhook_id
	 * and last4 for id and secret_last4. The page names no scope; it follows the operations beside it.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.rotateSecret("id");
	 * ```
	 *
	 * Source: /api-reference/webhooks/rotate-the-signing-secret-for-a-webhook-endpoint (page)
	 */
	rotateSecret(id: string, options?: CallOptions): ApiPromise<WebhookSecret>;

	/**
	 * `GET /webhook_endpoints/{id}/secret`
	 *
	 * Reveal the signing secret.
	 *
	 * Returns the secret that is in use. For owners and admins only.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.retrieveSecret("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieveSecret(id: string, options?: KeylessCallOptions): ApiPromise<WebhookCurrentSecret>;

	/**
	 * `POST /webhook_endpoints/{id}/test`
	 *
	 * Send a test event.
	 *
	 * Queues a webhook.test with the endpoint as its object.
	 *
	 * Scopes: `webhooks:manage`, or `webhooks:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `webhook.test`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `webhook_endpoint_not_active`: it is paused or disabled (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.webhookEndpoints.test("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	test(id: string, options?: CallOptions): ApiPromise<WebhookTestResult>;
}
