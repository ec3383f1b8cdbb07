// Generated from packages/openapi/specs/control (paths: deliveries) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { Attempt, DeliveryExplainParams, DeliveryExplanation, Queued } from "../types.ts";

/** Parameters of deliveries.list. */
export interface DeliveriesListParams {
	/**
	 * Returns only attempts of this delivery.
	 */
	delivery_id?: string | undefined;
	/**
	 * Returns only attempts to this endpoint.
	 */
	endpoint_id?: string | undefined;
	/**
	 * Returns only attempts for this entity, store or account. Ids of endpoints are unique within one.
	 */
	entity_id?: string | undefined;
	/**
	 * Returns only attempts in this mode.
	 */
	mode?: "live" | "test" | undefined;
	/**
	 * Returns only events of this type.
	 */
	event_type?: string | undefined;
	/**
	 * Returns only the event with this id.
	 */
	event_id?: string | undefined;
	/**
	 * Whether to return failed attempts only. Defaults to `false`.
	 */
	failed?: boolean | undefined;
	/**
	 * The `next_cursor` of the previous page.
	 */
	cursor?: string | undefined;
	/**
	 * Maximum number of items per page, at most 500. Defaults to `50`.
	 */
	limit?: number | undefined;
}

/**
 * `control.deliveries`
 */
export interface DeliveriesResource {
	/**
	 * `GET /apis/{api}/deliveries`
	 *
	 * List delivery attempts.
	 *
	 * Lists the latest attempts to deliver webhooks, newest first. Older attempts are forgotten.
	 *
	 * Scopes: none.
	 * Pages: cursor, 50 items by default, at most 500.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.deliveries.list("arcus", { limit: 1 })) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, params?: DeliveriesListParams, options?: KeylessCallOptions): PagePromise<Attempt>;

	/**
	 * `POST /apis/{api}/deliveries/{delivery_id}/resend`
	 *
	 * Resend a delivery.
	 *
	 * Sends the same event with the same bytes again, as a new delivery with a new signature. A test of a webhook is sent as a new test.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: no world has this delivery
	 *
	 * @example
	 * ```ts
	 * await control.deliveries.resend("arcus", "whd_223c2a422c2913ae9326697acd");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	resend(api: string, deliveryId: string, options?: KeylessCallOptions): ApiPromise<Queued>;

	/**
	 * `POST /apis/{api}/deliveries/{delivery_id}/explain`
	 *
	 * Explain a delivery.
	 *
	 * Verifies an attempt as its receiver does, with the secrets that this process knows, and returns which check failed, why, and the line of code to
	 * change. Send what your receiver got, or the secret that it has, to find out where they differ. Nothing of it is stored, and no secret is returned.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served, or its deliveries cannot be verified here
	 *
	 * @throws 404 `not_found`: the log has no such attempt
	 *
	 * @throws 422 `invalid_option`: the secret cannot be one of this API
	 *
	 * @example
	 * ```ts
	 * await control.deliveries.explain("arcus", "whd_223c2a422c2913ae9326697acd", { secret: "whsec_of_another_endpoint" });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	explain(api: string, deliveryId: string, params: DeliveryExplainParams, options?: KeylessCallOptions): ApiPromise<DeliveryExplanation>;
}
