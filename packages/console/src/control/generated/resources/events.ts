// Generated from packages/openapi/specs/control (paths: events) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "@countersign/sdk/core";
import type { EventTriggerParams, TriggeredEvent } from "../types.ts";

/**
 * `control.events`
 */
export interface EventsResource {
	/**
	 * `POST /apis/{api}/events`
	 *
	 * Trigger an event.
	 *
	 * Sends an event to every active endpoint that subscribes to it, or to one URL. The data is a stored record, or what you pass.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @throws 422 `invalid_option`: the API has no event of this type, neither or both of `object` and `record` are set, or the URL is invalid
	 *
	 * @example
	 * ```ts
	 * await control.events.trigger("arcus", {
	 * 	entity_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219",
	 * 	mode: "test",
	 * 	type: "order.created",
	 * 	object: { id: "order-1", total: 12.5 },
	 * 	url: "https://receiver.example/webhooks/busy",
	 * });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	trigger(api: string, params: EventTriggerParams, options?: KeylessCallOptions): ApiPromise<TriggeredEvent>;
}
