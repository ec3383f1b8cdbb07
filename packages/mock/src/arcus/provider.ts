import { createHmac } from "node:crypto";
import type { Database } from "../engine/database.ts";
import type { Call, JsonObject } from "../engine/handler.ts";
import type { MockProvider } from "../engine/provider.ts";
import { arcusExpand } from "./expand.ts";
import { events } from "./generated/events.ts";
import { routes } from "./generated/routes.ts";
import { schemas } from "./generated/schemas.ts";
import { scopes } from "./generated/scopes.ts";
import { refuseWhenFrozen } from "./migration/index.ts";
import { arcusHandlers, arcusJobs } from "./operations.ts";
import { seedEntity } from "./seed.ts";
import { rows } from "./shared/tables.ts";

const KEY = /^ark_(live|test)_ent_[A-Za-z0-9-]+_[A-Za-z0-9]+$/;

const TYPES: Readonly<Record<number, string>> = {
	400: "validation_error",
	401: "permission_error",
	403: "permission_error",
	404: "not_found",
	405: "validation_error",
	408: "validation_error",
	413: "validation_error",
	431: "validation_error",
	409: "conflict",
	422: "validation_error",
	429: "rate_limit",
	501: "not_implemented",
};

function wants(enabled: readonly string[], type: string): boolean {
	return enabled.some(
		(entry) => entry === "*" || entry === type || (entry.endsWith(".*") && type.startsWith(entry.slice(0, -1))),
	);
}

/** The only operation whose page says that it ignores `entity_id`. */
const IGNORES_ENTITY_ID = "orders.adjustments.create";

/** Refuses `entity_id` in a body: the key determines the entity (/concepts/authentication). @throws 422 (assumption: the code, which is that of read-only fields) */
function refuseEntityId(call: Call): void {
	if (!Object.hasOwn(call.body, "entity_id") || call.route.id === IGNORES_ENTITY_ID) return;
	const hint = "The key determines the entity. Remove `entity_id`.";
	call.fail(422, "forbidden_field", { type: "validation_error", param: "entity_id", hint });
}

/** The signing secret of an endpoint. Undefined for an event that is sent to one URL while nothing is registered. */
function signingSecret(db: Database, endpoint: JsonObject): string | undefined {
	const secret = db.collection("webhook_secrets").get(String(endpoint.id))?.secret;
	return typeof secret === "string" ? secret : undefined;
}

/** How the mock implements Arcus: documented facts, and assumptions where the documentation says nothing. */
export const arcusMockProvider: MockProvider = {
	name: "arcus",
	title: "Arcus",
	basePath: "/v1",
	origin: "https://api.arcuserp.com",
	modes: ["test", "live"],
	uuidEntities: true,
	entityPaths: true,
	// A guide registers webhooks under this path.
	aliases: { "/webhooks": "/webhook_endpoints" },
	routes,
	schemas,
	scopes,
	events,
	handlers: arcusHandlers,
	jobs: arcusJobs,
	logs: ["activity", "audit_log"],
	expand: arcusExpand,
	// /concepts/rate-limits
	tiers: {
		test: { perMinute: 60, perSecond: 10 },
		standard: { perMinute: 300, perSecond: 50 },
		elevated: { perMinute: 1200, perSecond: 100 },
	},
	defaultTier: (mode) => (mode === "test" ? "test" : "standard"),
	makeKey: ({ mode, random }) => ({ key: `ark_${mode}_ent_mock_${random.slice(0, 32)}` }),
	credential(headers) {
		const header = headers.get("authorization");
		if (header === undefined || header === "")
			return {
				refused: { status: 401, code: "missing_api_key", extra: { hint: "Send Authorization: Bearer <api_key>." } },
			};
		const key = /^Bearer (\S+)$/i.exec(header)?.[1];
		if (key === undefined || !KEY.test(key))
			return {
				refused: { status: 401, code: "invalid_api_key", extra: { hint: "Send Authorization: Bearer <api_key>." } },
			};
		return { key, form: "Authorization: Bearer" };
	},
	error(status, code, extra, requestId) {
		const { retry_after: retryAfter, issues: _issues, ...fields } = extra;
		return {
			status,
			body: { error: code, code, type: TYPES[status] ?? "internal", ...fields, request_id: requestId },
			...(retryAfter !== undefined && { headers: { "retry-after": String(retryAfter) } }),
		};
	},
	limitHeaders: ({ limit, remaining, resetAt }) => ({
		"x-ratelimit-limit": String(limit),
		"x-ratelimit-remaining": String(remaining),
		"x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
	}),
	versionHeader: { name: "arcus-version", versions: ["2026-05-01"] },
	idempotencyHeader: "idempotency-key",
	checkSources: {
		key: "/authentication",
		"rate limit": "/concepts/rate-limits",
		entity: "/authentication",
		"ip allowlist": "/guides/managing-api-keys",
		version: "/concepts/versioning",
		scope: "/authentication",
		"idempotency key": "/concepts/idempotency",
	},
	// /concepts/errors names the 304.
	etags: true,
	webhooks: {
		// Assumption: five attempts with growing pauses; as many failures pause an endpoint.
		retrySeconds: [60, 300, 1_800, 7_200],
		timeoutMs: 10_000,
		pauseAfter: 5,
		endpoints: (db, type) => rows(db, "webhook_endpoints").filter((one) => wants(one.enabled_events, type)),
		envelope: ({ type, object, id, iso, key, endpoint }) => ({
			id,
			object: "event",
			type,
			created_at: iso,
			api_version: endpoint.api_version ?? "2026-05-01",
			entity_id: key.entityId,
			livemode: key.mode === "live",
			data: { object },
		}),
		secretOf: signingSecret,
		headers({ endpoint, db, body, now, eventId }): Record<string, string> {
			const secret = signingSecret(db, endpoint);
			const t = Math.floor(now / 1000);
			return {
				...(secret !== undefined && {
					"arcus-signature": `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`,
				}),
				"user-agent": "Arcus-Webhooks/1.0 (mock)",
				"x-arcus-event-id": eventId,
			};
		},
	},
	seed(db, { entityId, now, id }) {
		seedEntity(db, { entityId, now, id });
	},
	before(call) {
		refuseWhenFrozen(call);
		refuseEntityId(call);
	},
};
