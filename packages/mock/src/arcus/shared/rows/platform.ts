/** Rows of the platform itself: records of what was done, webhooks. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type ActivityRow = {
	id: string;
	object: "activity_event";
	entity_id: string;
	created_at: string;
	actor: JsonObject;
	action: string;
	resource_type: string;
	resource_id: Nullable<string>;
	resource_label: Nullable<string>;
	description: string;
	severity: string;
	outcome: string;
	error_code: Nullable<string>;
	request_id: Nullable<string>;
	metadata: JsonObject;
	diff: Nullable<JsonObject>;
};

export type AuditRow = {
	id: string;
	object: "audit_log_entry";
	entity_id: string;
	actor: JsonObject;
	action: string;
	resource: { type: string; id: Nullable<string>; label: Nullable<string> };
	description: string;
	metadata: JsonObject;
	ip_address: Nullable<string>;
	user_agent: Nullable<string>;
	session_id: Nullable<string>;
	request_id: Nullable<string>;
	severity: string;
	outcome: string;
	error_code: Nullable<string>;
	before_state: Nullable<JsonObject>;
	after_state: Nullable<JsonObject>;
	diff: Nullable<JsonObject>;
	created_at: string;
	_chain: { prev_hash: Nullable<string>; entry_hash: Nullable<string>; archived_at: Nullable<string> };
};

/** The newest hash of the audit log; one row, `head`. */
export type AuditChainRow = { id: string; hash: string };

export type WebhookEndpointRow = {
	id: string;
	object: "webhook_endpoint";
	entity_id: string;
	url: string;
	description: Nullable<string>;
	enabled_events: string[];
	secret_last4: string;
	/** `active` takes deliveries, `paused` skips them, `disabled` is off for good. */
	status: string;
	mode: string;
	api_version: Nullable<string>;
	success_count: number;
	failure_count: number;
	consecutive_failure_count: number;
	last_delivery_at: Nullable<string>;
	created_at: string;
	metadata: JsonObject;
};

/** The signing secret of an endpoint; `id` is the endpoint's. No answer shows it but those that make one. */
export type WebhookSecretRow = { id: string; secret: string };

/** One event on its way to one endpoint. */
export type WebhookDeliveryRow = {
	id: string;
	object: "webhook_delivery";
	webhook_endpoint_id: string;
	event_id: string;
	event_type: string;
	attempt: number;
	status: string;
	response_status: Nullable<number>;
	response_body: Nullable<string>;
	error: Nullable<string>;
	duration_ms: Nullable<number>;
	scheduled_at: Nullable<string>;
	delivered_at: Nullable<string>;
	next_attempt_at: Nullable<string>;
	/** The exact body sent. */
	payload: string;
	created_at: string;
};
