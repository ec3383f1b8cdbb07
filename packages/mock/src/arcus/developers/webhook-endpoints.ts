/** Webhook endpoints: subscriptions, secrets and deliveries. */

import { addressProblem } from "../../engine/addresses.ts";
import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import type { WebhookEndpointCreateParams } from "../generated/types.ts";
import { conflict, found, refuse } from "../shared/lookup.ts";
import { needRole } from "../shared/people.ts";
import type { WebhookEndpointRow } from "../shared/rows/platform.ts";
import { rows } from "../shared/tables.ts";

type EndpointBody = Partial<WebhookEndpointCreateParams>;

const VERSIONS = new Set(["2026-05-01"]);

/** `*`, a family or an event name. Unknown names are accepted, because the documented catalogue is not complete. */
const EVENT_NAME = /^(\*|[a-z][a-z0-9_]*\.(\*|[a-z][a-z0-9_]*))$/;

/** Returns the subscribed events. The deprecated field counts only if the new one is missing. */
function subscribed(call: Call, body: EndpointBody): string[] | undefined {
	const field = body.enabled_events === undefined ? "events" : "enabled_events";
	const names = body[field];
	if (names === undefined) return undefined;
	if (names.length === 0) refuse(call, "validation_error", field, `\`${field}\` must not be empty.`);
	names.forEach((name, index) => {
		if (!EVENT_NAME.test(name)) refuse(call, "validation_error", `${field}[${index}]`, `${name} is not an event name.`);
	});
	return names;
}

function check(call: Call, body: EndpointBody): void {
	const problem = body.url === undefined ? undefined : addressProblem(body.url, call.services.webhooks.allowsLocal);
	if (problem !== undefined) refuse(call, "invalid_webhook_url", "url", problem);
	if (body.api_version != null && !VERSIONS.has(body.api_version)) {
		refuse(call, "unknown_api_version", "api_version", "This version does not exist.");
	}
	if (Object.keys(body.metadata ?? {}).length > 50) {
		refuse(call, "validation_error", "metadata", "It can have at most 50 keys.");
	}
}

/** Returns `whsec_` and 64 hex digits; the whole string is the secret. */
const newSecret = (call: Call): string =>
	`whsec_${call.id("webhook_secret")}${call.id("webhook_secret")}`.replaceAll("-", "");

function create(call: CallOf<"webhookEndpoints.create">) {
	const body = call.body;
	check(call, body);
	const events =
		subscribed(call, body) ?? refuse(call, "validation_error", "enabled_events", "List the events to deliver.");
	const mode = body.mode ?? call.key.mode;
	if (mode !== call.key.mode) {
		// Assumption: test and live data are separate, so a key creates endpoints in its own mode.
		refuse(call, "mode_mismatch", "mode", `The key is a ${call.key.mode} key.`);
	}
	const secret = newSecret(call);
	const endpoint = rows(call.db, "webhook_endpoints").insert({
		id: call.id("webhook_endpoint"),
		object: "webhook_endpoint",
		entity_id: call.key.entityId,
		url: body.url ?? "",
		description: body.description ?? null,
		enabled_events: events,
		secret_last4: secret.slice(-4),
		status: "active",
		mode,
		api_version: body.api_version ?? null,
		success_count: 0,
		failure_count: 0,
		consecutive_failure_count: 0,
		last_delivery_at: null,
		created_at: call.iso(),
		metadata: body.metadata ?? {},
	});
	rows(call.db, "webhook_secrets").insert({ id: endpoint.id, secret });
	const test = body.send_test_event_on_create === true ? { test_event: sendTest(call, endpoint) } : {};
	return { body: { ...endpoint, secret, ...test } };
}

/** Sends a test event. The status and the notice are from the page's example. */
function sendTest(call: Call, endpoint: WebhookEndpointRow): JsonObject {
	const sent = call.services.webhooks.sendTo(endpoint.id, "webhook.test", endpoint);
	return {
		event_id: sent.event_id,
		queued_delivery_id: sent.delivery_id,
		status: "queued_pending_infra_011",
		infra_011_notice: "The event is queued; the mock delivers it.",
	};
}

function update(call: CallOf<"webhookEndpoints.update">) {
	const endpoint = found(call, "webhook_endpoints", call.path.id);
	const body = call.body;
	// Assumption: the status and the code. It is documented that a disabled endpoint stays disabled.
	if (endpoint.status === "disabled" && body.status !== undefined && body.status !== "disabled")
		conflict(call, "webhook_endpoint_disabled", "A disabled endpoint stays disabled. Create a new one.");
	check(call, body);
	const events = subscribed(call, body);
	const patch: Partial<WebhookEndpointRow> = {
		...(body.url !== undefined && { url: body.url }),
		...(events !== undefined && { enabled_events: events }),
		...(body.description !== undefined && { description: body.description }),
		...(body.api_version !== undefined && { api_version: body.api_version }),
		...(body.metadata !== undefined && { metadata: body.metadata }),
		...(body.status !== undefined && { status: body.status }),
		// Assumption: resuming resets the count of failures.
		...(body.status === "active" && endpoint.status !== "active" && { consecutive_failure_count: 0 }),
	};
	return { body: rows(call.db, "webhook_endpoints").update(endpoint.id, patch) };
}

/** Returns the secret again, to owners and admins only. */
function revealSecret(call: CallOf<"webhookEndpoints.retrieveSecret">) {
	const endpoint = found(call, "webhook_endpoints", call.path.id);
	needRole(call, ["owner", "admin"], "Revealing a signing secret");
	const { secret } = found(call, "webhook_secrets", endpoint.id);
	return { body: { webhook_id: endpoint.id, secret, last4: secret.slice(-4) } };
}

/** Replaces the secret. The old one is invalid immediately: no page mentions an overlap. */
function rotate(call: CallOf<"webhookEndpoints.rotateSecret">) {
	const endpoint = found(call, "webhook_endpoints", call.path.id);
	const secret = newSecret(call);
	rows(call.db, "webhook_secrets").update(endpoint.id, { secret });
	rows(call.db, "webhook_endpoints").update(endpoint.id, { secret_last4: secret.slice(-4) });
	return { body: { webhook_id: endpoint.id, secret, last4: secret.slice(-4), rotated_at: call.iso() } };
}

function deliveryOf(call: Call) {
	const endpoint = found(call, "webhook_endpoints", call.path.id);
	const delivery = found(call, "webhook_deliveries", call.path.delivery_id);
	return delivery.webhook_endpoint_id === endpoint.id ? delivery : found(call, "webhook_deliveries", undefined);
}

function listDeliveries(call: CallOf<"webhookEndpoints.deliveries.list">) {
	const endpoint = found(call, "webhook_endpoints", call.path.id);
	const { status, event_id: event, created_after: after } = call.query;
	const from = typeof after === "string" ? Date.parse(after) : undefined;
	return call.list(
		rows(call.db, "webhook_deliveries")
			.by("webhook_endpoint_id", endpoint.id)
			.filter(
				(row) =>
					(status === undefined || row.status === status) &&
					(event === undefined || row.event_id === event) &&
					(from === undefined || Date.parse(row.created_at) > from),
			),
	);
}

/** @throws 409 when the endpoint does not receive deliveries */
function refuseInactive(call: Call, endpoint: WebhookEndpointRow): void {
	if (endpoint.status !== "active") {
		conflict(call, "webhook_endpoint_not_active", `The endpoint is ${endpoint.status}.`);
	}
}

export const webhookEndpointHandlers = {
	"webhookEndpoints.list": (call) => call.list([...rows(call.db, "webhook_endpoints").all()]),
	"webhookEndpoints.create": create,
	"webhookEndpoints.retrieve": (call) => ({ body: found(call, "webhook_endpoints", call.path.id) }),
	"webhookEndpoints.update": update,

	"webhookEndpoints.delete": (call) => {
		const endpoint = found(call, "webhook_endpoints", call.path.id);
		rows(call.db, "webhook_endpoints").delete(endpoint.id);
		rows(call.db, "webhook_secrets").delete(endpoint.id);
		return { status: 204 };
	},

	"webhookEndpoints.rotateSecret": rotate,
	"webhookEndpoints.retrieveSecret": revealSecret,

	"webhookEndpoints.test": (call) => {
		const endpoint = found(call, "webhook_endpoints", call.path.id);
		refuseInactive(call, endpoint);
		return { body: sendTest(call, endpoint) };
	},

	"webhookEndpoints.deliveries.list": listDeliveries,
	"webhookEndpoints.deliveries.retrieve": (call) => ({ body: deliveryOf(call) }),

	"webhookEndpoints.deliveries.redeliver": (call) => {
		const delivery = deliveryOf(call);
		refuseInactive(call, found(call, "webhook_endpoints", call.path.id));
		return { body: call.services.webhooks.redeliver(delivery.id) };
	},
} satisfies SomeHandlers;
