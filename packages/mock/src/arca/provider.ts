/**
 * How Arca authenticates, limits and rejects requests, and sends webhooks. What is not documented is marked as an
 * assumption in place.
 */

import type { Database } from "../engine/database.ts";
import type { JsonObject } from "../engine/handler.ts";
import type { Credential, MockProvider, WebhookRules } from "../engine/provider.ts";
import type { MockRoute } from "../engine/route.ts";
import { events } from "./generated/events.ts";
import type { Handlers } from "./generated/handlers.ts";
import { routes } from "./generated/routes.ts";
import { schemas } from "./generated/schemas.ts";
import { scopes } from "./generated/scopes.ts";
import { comments } from "./rules/comments.ts";
import { containers } from "./rules/containers.ts";
import { KEY_EXPIRED, KEY_INVALID, KEY_MISSING, KEY_TWICE, missingScope, ROLE } from "./rules/refusals.ts";
import { rows, type WebhookRow } from "./rules/tables.ts";
import { tasks } from "./rules/tasks.ts";
import { vocabulary } from "./rules/vocabulary.ts";
import { workspaces } from "./rules/workspaces.ts";

/** /api-reference/authentication: `arca_` and 64 hex characters. */
const KEY = /^arca_[0-9a-f]{64}$/i;

/**
 * Assumption: the schedule, the timeout, and that webhooks are never paused. Only the ping's ten seconds are
 * documented.
 */
const webhooks: WebhookRules = {
	retrySeconds: [60, 300, 1800, 7200],
	timeoutMs: 10_000,
	pauseAfter: 0,
	endpoints: (db, type, object) =>
		webhooksOf(db).filter((one) => one.events.includes(type) && one.workspace_ids.includes(String(object.workspaceId))),
	envelope: ({ type, object, iso }) => ({ event: type, timestamp: iso, ...object }),
	headers: ({ endpoint, type }) => deliveryHeaders(type, endpoint.token),
	secretOf: (_db, { token }) => (typeof token === "string" ? token : undefined),
};

/** The webhooks of an account. */
export function webhooksOf(db: Database): readonly WebhookRow[] {
	return rows(db, "webhook_endpoints").all();
}

/** Returns the headers of a delivery, with the token if the webhook has one. */
export function deliveryHeaders(type: string, token: unknown): Record<string, string> {
	return {
		"x-arca-event": type,
		"user-agent": "Arca-Webhooks/1.0",
		...(typeof token === "string" && { authorization: `Bearer ${token}` }),
	};
}

/** How the mock implements Arca: documented facts, and assumptions where the documentation says nothing. */
export const arcaMockProvider: MockProvider = {
	name: "arca",
	title: "Arca",
	basePath: "/api/v1",
	checkSources: { key: "/api-reference/authentication", scope: "/api-reference/authentication" },
	origin: "https://api.getarca.app",
	modes: ["test"],
	entityPaths: false,
	routes: routes.map(checkedByRules),
	schemas,
	scopes,
	events,
	handlers: { ...workspaces, ...containers, ...tasks, ...vocabulary, ...comments } satisfies Handlers,
	jobs: {},
	expand: {},
	tiers: { standard: { perMinute: 600, perSecond: Number.POSITIVE_INFINITY } },
	defaultTier: () => "standard",
	makeKey: ({ random }) => ({ key: `arca_${random.slice(0, 64).padEnd(64, "0")}` }),
	credential,
	error,
	// Documented for the 429 only; seconds until the next window starts, not a point in time.
	limitHeaders: ({ allowed, limit, remaining, resetAt, retryAfter }, now) =>
		allowed
			? ({} as Record<string, string>)
			: {
					"x-ratelimit-limit": String(limit),
					"x-ratelimit-remaining": String(remaining),
					"x-ratelimit-reset": String(Math.max(1, Math.ceil((resetAt - now) / 1000))),
					"retry-after": String(retryAfter),
				},
	webhooks,
	seed: () => {},
};

/**
 * The rules check bodies and ids, because each mistake has its own message. The document's checks apply only to the
 * rest of the query (page, limit).
 */
function checkedByRules(route: MockRoute): MockRoute {
	const parameters = route.parameters.map((one) =>
		one.schema.$ref === "#/components/schemas/IdInput" ? { ...one, schema: {} } : one,
	);
	return {
		...route,
		parameters,
		...(route.body && { body: { required: route.body.required, schema: { type: "object" } } }),
	};
}

/** The key comes in one of two headers, never in both. Anything that is not a key is treated as an unknown key. */
function credential(headers: { get(name: string): string | undefined }): Credential {
	const authorization = headers.get("authorization");
	const apiKey = headers.get("x-api-key");
	const refused = (code: string): Credential => ({ refused: { status: 401, code } });
	if (authorization !== undefined && apiKey !== undefined) return refused(KEY_TWICE);
	const key = authorization === undefined ? apiKey : /^Bearer (\S+)$/.exec(authorization)?.[1];
	if (authorization === undefined && apiKey === undefined) return refused(KEY_MISSING);
	if (key === undefined || !KEY.test(key)) return refused(KEY_INVALID);
	return { key, form: authorization === undefined ? "X-API-Key" : "Authorization: Bearer" };
}

/** `{ error }` with a message, for every status except 429. The rules pass their message as the code. */
function error(status: number, code: string, extra: JsonObject): { status: number; body: unknown } {
	if (status === 429) {
		const retryAfter = Number(extra.retry_after ?? extra.retryAfter ?? 1);
		return { status, body: { statusCode: 429, error: "Too Many Requests", retryAfter } };
	}
	// A body that is not an object, and everything else the engine rejects with 422, is a 400 here: 422 is not
	// documented.
	return { status: status === 422 ? 400 : status, body: { error: sentence(status, code, extra) } };
}

function sentence(status: number, code: string, extra: JsonObject): string {
	// Rules use full messages as codes; the engine uses codes of one word.
	if (/[A-Z ]/.test(code)) return code;
	if (status === 401) return code.includes("expired") ? KEY_EXPIRED : KEY_INVALID;
	const scope = extra.required ?? extra.required_scope ?? extra.scope;
	if (status === 403) return typeof scope === "string" ? missingScope(scope) : ROLE;
	if (typeof extra.hint === "string") return extra.hint.replace(/\.$/, "");
	return status === 404 ? "Not found" : code;
}
