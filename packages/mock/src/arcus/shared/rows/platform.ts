/** Rows of the platform itself: records of what was done, webhooks. */

import type { JsonObject } from "../../../engine/handler.ts";
import type { ActivityEvent, AuditLogEntry, WebhookDelivery, WebhookEndpoint } from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

export type ActivityRow = Row<ActivityEvent>;

export type AuditRow = Row<AuditLogEntry, "resource" | "before_state" | "after_state" | "_chain"> & {
	resource: { type: string; id: Nullable<string>; label: Nullable<string> };
	description: string;
	before_state: Nullable<JsonObject>;
	after_state: Nullable<JsonObject>;
	_chain: { prev_hash: Nullable<string>; entry_hash: Nullable<string>; archived_at: Nullable<string> };
};

/** The newest hash of the audit log; one row, `head`. */
export type AuditChainRow = { id: string; hash: string };

export type WebhookEndpointRow = Row<WebhookEndpoint>;

/** The signing secret of an endpoint; `id` is the id of the endpoint. Only responses that create a secret show it. */
export type WebhookSecretRow = { id: string; secret: string };

/** One event on its way to one endpoint. */
export type WebhookDeliveryRow = Row<WebhookDelivery>;
