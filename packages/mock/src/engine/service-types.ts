/** The services that rules get with a call: sending webhooks to one endpoint, the keys of the entity, and the requests that they made. */
import type { JsonObject } from "./json.ts";

/** Sends webhooks. Deliveries are rows of `webhook_deliveries`; the engine writes them as attempts are made. */
export interface Sender {
	/** Whether endpoints may use plain HTTP and loopback addresses. */
	readonly allowsLocal: boolean;
	/** Queues an event for one endpoint, regardless of its subscriptions. */
	sendTo(
		endpointId: string,
		type: string,
		object: JsonObject,
	): { readonly event_id: string; readonly delivery_id: string };
	/** Queues a delivery again, with the same event and bytes, and returns the new delivery. */
	redeliver(deliveryId: string): JsonObject;
}

export type ApiKeyRow = {
	id: string;
	object: "api_key";
	name: string;
	mode: "live" | "test";
	prefix: string;
	scopes: readonly string[];
	ip_allowlist: readonly string[];
	expires_at: string | null;
	last_used_at: string | null;
	revoked_at: string | null;
	created_at: string;
};

export type NewKey = Pick<ApiKeyRow, "name" | "mode" | "scopes" | "ip_allowlist" | "expires_at">;

/** The keys of the caller's entity, both modes. */
export interface Keys {
	all(): readonly ApiKeyRow[];
	get(id: string): ApiKeyRow | undefined;
	/** Creates a key. `key` is its plaintext, returned only once. */
	create(fields: NewKey): { readonly row: ApiKeyRow; readonly key: string };
	update(id: string, fields: Partial<Pick<ApiKeyRow, "name" | "ip_allowlist" | "expires_at">>): ApiKeyRow;
	/** Deletes a key with immediate effect. */
	revoke(id: string): void;
}

export type RequestLogRow = {
	id: string;
	object: "request_log";
	method: string;
	path: string;
	status: number;
	latency_ms: number;
	ip_address: string | null;
	request_id: string;
	api_key_id: string | null;
	created_at: string;
};

/** Services of the engine for administration rules, for the world of the call. */
export interface Services {
	readonly webhooks: Sender;
	readonly keys: Keys;
	/**
	 * Checks a body for an operation and returns it with its defaults. @throws Refusal 422 with the path of what is wrong
	 */
	checked(operation: string, body: JsonObject): JsonObject;
	/** Returns the entity's requests that are still in the journal, oldest first. */
	requestLog(): readonly RequestLogRow[];
}
