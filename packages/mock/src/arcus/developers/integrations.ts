/**
 * Connectors to other services. The mock calls none of them: a connector is its configuration, and the clock plays the person who
 * allows Shopify in a browser.
 */

import type { Call, JobHandler, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { refuse } from "../shared/lookup.ts";
import type { ConnectorRow } from "../shared/rows/masters.ts";
import { rows } from "../shared/tables.ts";

const TYPES = new Set([
	"stripe",
	"avatax",
	"shippo",
	"printnode",
	"postmark",
	"shopify",
	"mapquest",
	"google",
	"openai",
	"plaid",
	"ups",
	"fedex",
	"usps",
	"amazon",
	"ebay",
	"wwex",
]);

const FORBIDDEN = [
	"credentials",
	"secret",
	"api_key",
	"access_token",
	"refresh_token",
	"webhook_secret",
	"credentials_secret_arn",
	"entity_id",
] as const;

const EDITABLE = [
	"display_name",
	"mode",
	"config",
	"ship_from_name",
	"ship_from_address1",
	"ship_from_city",
	"ship_from_state",
	"ship_from_zip",
	"seller_id",
	"bank_account_id",
] as const;

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
/** How long credentials are kept after a deletion (/api-reference/integrations/create-or-initiate-a-connector-connection). */
const KEPT = 7 * DAY;
/** Assumption: how long the consent page is valid, and how long a person takes to consent. */
const CONSENT_EXPIRES = 10 * 60 * SECOND;
const CONSENT_TAKES = 30 * SECOND;

/** The job that represents a person's consent. */
export const CONSENT_JOB = "integrations.consent";

const typeOf = (call: Call): string => {
	const type = String(call.path.connector_type);
	return TYPES.has(type)
		? type
		: call.fail(404, "not_found", { type: "not_found", hint: `The connector ${type} does not exist.` });
};

const connectorOf = (call: Call, type: string): ConnectorRow | undefined =>
	rows(call.db, "connectors").by("connector_type", type)[0];

const known = (call: Call): ConnectorRow =>
	connectorOf(call, typeOf(call)) ??
	call.fail(404, "not_found", { type: "not_found", hint: "This connector has not been set up." });

function refuseSecrets(call: Call): void {
	for (const field of FORBIDDEN) {
		if (field in call.body) refuse(call, "forbidden_field", field, `\`${field}\` is never sent over the API.`);
	}
}

const edited = (body: JsonObject, fields: readonly string[]): JsonObject =>
	Object.fromEntries(fields.flatMap((field) => (field in body ? [[field, body[field]]] : [])));

/** Creates the connector, or changes the one that exists (assumption: no page says that a second create is rejected). */
function connect(call: Call, type: string, connected: boolean): ConnectorRow {
	const connectors = rows(call.db, "connectors");
	const before = connectorOf(call, type);
	const fields = edited(call.body, EDITABLE);
	if (before !== undefined) return connectors.update(before.id, { ...fields, updated_at: call.iso() });
	return connectors.insert({
		id: call.id("connector"),
		entity_id: call.key.entityId,
		connector_type: type,
		display_name: null,
		mode: call.key.mode === "live" ? "live" : "sandbox",
		// Shopify works only after somebody has consented.
		is_active: type !== "shopify" || connected,
		config: null,
		has_webhook_secret: false,
		has_credentials_secret_arn: connected,
		last_sync_at: null,
		sync_status: null,
		sync_error: null,
		ship_from_name: null,
		ship_from_address1: null,
		ship_from_city: null,
		ship_from_state: null,
		ship_from_zip: null,
		seller_id: null,
		bank_account_id: null,
		created_at: call.iso(),
		updated_at: call.iso(),
		...fields,
	});
}

/** Whether credentials from before a deletion are still kept. */
function keptCredentials(call: Call, type: string): boolean {
	const kept = rows(call.db, "connector_credentials").get(type);
	if (kept === undefined || !kept.connected) return false;
	return kept.deleted_at === null || call.now - Date.parse(kept.deleted_at) <= KEPT;
}

function keepCredentials(call: Call, type: string, fields: { deleted_at: string | null; connected: boolean }): void {
	const table = rows(call.db, "connector_credentials");
	if (table.get(type) === undefined) table.insert({ id: type, ...fields });
	else table.update(type, fields);
}

function create(call: CallOf<"integrations.create">) {
	const type = typeOf(call);
	refuseSecrets(call);
	const { shop } = call.body;
	if (type === "shopify" && shop === undefined)
		refuse(call, "validation_error", "shop", "`shop` is required: mystore.myshopify.com.");
	const connected = keptCredentials(call, type);
	const connector = connect(call, type, connected);
	if (connected) keepCredentials(call, type, { deleted_at: null, connected });
	if (type !== "shopify" || connector.is_active) return { body: connector };
	call.schedule(CONSENT_TAKES, CONSENT_JOB, { connector_id: connector.id });
	return {
		body: {
			object: "integration_oauth_required",
			oauth_url: `https://${shop}/admin/oauth/authorize?state=${call.id("oauth")}`,
			expires_at: new Date(call.now + CONSENT_EXPIRES).toISOString(),
			hint: "Open the address in a browser, then poll GET /integrations/shopify until is_active is true.",
		},
	};
}

/** Connects after a person has consented. Does nothing if the connector was deleted in the meantime. */
export const giveConsent: JobHandler = (call, payload) => {
	const connectors = rows(call.db, "connectors");
	const connector = connectors.get(String(payload.connector_id));
	if (connector === undefined || connector.is_active) return;
	keepCredentials(call, connector.connector_type, { deleted_at: null, connected: true });
	connectors.update(connector.id, {
		is_active: true,
		has_credentials_secret_arn: true,
		has_webhook_secret: true,
		updated_at: call.iso(),
	});
};

export const integrationHandlers = {
	"integrations.list": (call) => call.list(rows(call.db, "connectors").all()),
	"integrations.retrieve": (call) => ({ body: { data: known(call) } }),
	"integrations.create": create,
	"integrations.update": (call) => {
		const connector = known(call);
		refuseSecrets(call);
		if (call.body.is_active === true && connector.connector_type === "shopify" && !connector.has_credentials_secret_arn)
			refuse(call, "validation_error", "is_active", "The connection has not been approved yet.");
		const patch = edited(call.body, [...EDITABLE, "is_active"]);
		return { body: { data: rows(call.db, "connectors").update(connector.id, { ...patch, updated_at: call.iso() }) } };
	},
	"integrations.delete": (call) => {
		const connector = known(call);
		rows(call.db, "connectors").delete(connector.id);
		keepCredentials(call, connector.connector_type, {
			deleted_at: call.iso(),
			connected: connector.has_credentials_secret_arn,
		});
		return { status: 204 };
	},
} satisfies SomeHandlers;
