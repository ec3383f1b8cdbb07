// Generated from packages/openapi/specs/control (paths: webhooks) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { Mode, NewWebhook, Webhook, WebhookCreateParams, WebhookTestResult } from "../types.ts";

/**
 * `control.webhooks`
 */
export interface WebhooksResource {
	/**
	 * `GET /apis/{api}/worlds/{entity_id}/{mode}/webhooks`
	 *
	 * List webhooks.
	 *
	 * Lists the webhooks of a world, newest first, without their secrets. Each has the fields of the API's own settings page.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.webhooks.list("arca", "00dcc167-129a-4d4a-ad6a-70b02f1d6d75", "test")) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, entityId: string, mode: Mode, options?: KeylessCallOptions): PagePromise<Webhook>;

	/**
	 * `POST /apis/{api}/worlds/{entity_id}/{mode}/webhooks`
	 *
	 * Create a webhook.
	 *
	 * Adds a webhook as the settings page of the vendor does, for APIs whose public API cannot.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @throws 422 `invalid_option`: the URL or an event is invalid, the receiver rejects the first ping, or webhooks belong to the public API
	 *
	 * @example
	 * ```ts
	 * await control.webhooks.create("arca", "00dcc167-129a-4d4a-ad6a-70b02f1d6d75", "test", { url: "https://receiver.example/webhooks", label: "warehouse" });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	create(api: string, entityId: string, mode: Mode, params: WebhookCreateParams, options?: KeylessCallOptions): ApiPromise<NewWebhook>;

	/**
	 * `DELETE /apis/{api}/worlds/{entity_id}/{mode}/webhooks/{webhook_id}`
	 *
	 * Delete a webhook.
	 *
	 * Deletes a webhook with immediate effect.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @throws 404 `not_found`: there is no webhook of this id
	 *
	 * @example
	 * ```ts
	 * await control.webhooks.delete("arca", "00dcc167-129a-4d4a-ad6a-70b02f1d6d75", "test", "1");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	delete(api: string, entityId: string, mode: Mode, webhookId: string, options?: KeylessCallOptions): ApiPromise<undefined>;

	/**
	 * `POST /apis/{api}/worlds/{entity_id}/{mode}/webhooks/{webhook_id}/test`
	 *
	 * Send a test to a webhook.
	 *
	 * Sends what the test button of the settings page sends, and waits for the response.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @throws 404 `not_found`: there is no webhook of this id
	 *
	 * @example
	 * ```ts
	 * await control.webhooks.test("arca", "00dcc167-129a-4d4a-ad6a-70b02f1d6d75", "test", "1");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	test(api: string, entityId: string, mode: Mode, webhookId: string, options?: KeylessCallOptions): ApiPromise<WebhookTestResult>;
}
