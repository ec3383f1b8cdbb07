/** How Arca signs in, limits, refuses and sends webhooks. What is not documented is marked as an assumption in place. */

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

/** Assumption: schedule, timeout and that nothing pauses; only the ten seconds of the ping are documented. */
const webhooks: WebhookRules = {
	retrySeconds: [60, 300, 1800, 7200],
	timeoutMs: 10_000,
	pauseAfter: 0,
	endpoints: (db, type, object) =>
		webhooksOf(db).filter((one) => one.events.includes(type) && one.workspace_ids.includes(String(object.workspaceId))),
	envelope: ({ type, object, iso }) => ({ event: type, timestamp: iso, ...object }),
	headers: ({ endpoint, type }) => deliveryHeaders(type, endpoint.token),
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

/** Arca as the mock plays it: facts where there are any, assumptions where the pages are silent. */
export const arcaMockProvider: MockProvider = {
	name: "arca",
	title: "Arca",
	basePath: "/api/v1",
	origin: "https://api.getarca.app",
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
 * Bodies and ids are checked by the rules, because each fault has a sentence of its own; of the document's checks, those on the
 * remaining query (page, limit) stay.
 */
function checkedByRules(route: MockRoute): MockRoute {
	const parameters = route.parameters.map((one) =>
		one.schema.$ref === "#/components/schemas/IdInput" ? { ...one, schema: {} } : one,
	);
	return { ...route, parameters, ...(route.body && { body: { ...route.body, schema: { type: "object" } } }) };
}

/** One header of two, never both. Everything that is no key is unknown to the server. */
function credential(headers: { get(name: string): string | undefined }): Credential {
	const authorization = headers.get("authorization");
	const apiKey = headers.get("x-api-key");
	const refused = (code: string): Credential => ({ refused: { status: 401, code } });
	if (authorization !== undefined && apiKey !== undefined) return refused(KEY_TWICE);
	const key = authorization === undefined ? apiKey : /^Bearer (\S+)$/.exec(authorization)?.[1];
	if (authorization === undefined && apiKey === undefined) return refused(KEY_MISSING);
	return key !== undefined && KEY.test(key) ? { key } : refused(KEY_INVALID);
}

/** `{ error }` with a sentence for everything but 429. The rules give their sentence as the code. */
function error(status: number, code: string, extra: JsonObject): { status: number; body: unknown } {
	if (status === 429) {
		const retryAfter = Number(extra.retry_after ?? extra.retryAfter ?? 1);
		return { status, body: { statusCode: 429, error: "Too Many Requests", retryAfter } };
	}
	// A body that is no object, and whatever else the engine calls unprocessable, is 400 here: no page knows a 422.
	return { status: status === 422 ? 400 : status, body: { error: sentence(status, code, extra) } };
}

function sentence(status: number, code: string, extra: JsonObject): string {
	// The rules speak in sentences, the engine in names of one word.
	if (/[A-Z ]/.test(code)) return code;
	if (status === 401) return code.includes("expired") ? KEY_EXPIRED : KEY_INVALID;
	const scope = extra.required ?? extra.required_scope ?? extra.scope;
	if (status === 403) return typeof scope === "string" ? missingScope(scope) : ROLE;
	if (typeof extra.hint === "string") return extra.hint.replace(/\.$/, "");
	return status === 404 ? "Not found" : code;
}
