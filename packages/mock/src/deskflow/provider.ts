/**
 * How the mock implements Deskflow. Assumption: everything on the wire; what the console does with keys is documented.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { JsonObject } from "../engine/handler.ts";
import type { KeyRecord } from "../engine/keys.ts";
import type { Credential, MockProvider } from "../engine/provider.ts";
import { events } from "./generated/events.ts";
import type { Handlers } from "./generated/handlers.ts";
import { routes } from "./generated/routes.ts";
import { schemas } from "./generated/schemas.ts";
import { scopes } from "./generated/scopes.ts";
import { catalogue } from "./rules/catalogue.ts";
import { orders } from "./rules/orders.ts";

export interface DeskflowMockChoices {
	/** Whether deliveries are signed with the secret of the store's newest key. */
	readonly signWebhooks: boolean;
}

interface Request {
	readonly method: string;
	readonly url: string;
	readonly headers: { get(name: string): string | undefined };
	readonly body: string;
}

/** Default messages by error code. */
const MESSAGES: Readonly<Record<string, string>> = {
	missing_credentials: "Send the API key and its secret.",
	invalid_credentials: "The key does not exist, or its secret is wrong.",
	key_inactive: "The key is not activated.",
	permission_denied: "The key does not have the required permission.",
	store_not_found: "The key belongs to another store.",
	not_found: "There is no such record.",
	rate_limited: "Too many calls.",
	internal_error: "Something went wrong.",
};

/** This API's code for each error of the engine. */
const CODES: Readonly<Record<string, string>> = {
	// A deleted key gets the same error as an unknown one.
	invalid_api_key: "invalid_credentials",
	revoked_api_key: "invalid_credentials",
	expired_api_key: "invalid_credentials",
	insufficient_scope: "permission_denied",
	rate_limit_exceeded: "rate_limited",
	internal: "internal_error",
};

export function deskflowMockProvider(choices: DeskflowMockChoices): MockProvider {
	return {
		name: "deskflow",
		title: "Deskflow",
		basePath: "/v1",
		origin: "https://api.deskflow.cloud",
		modes: ["live"],
		entityPaths: false,
		routes,
		schemas,
		scopes,
		events,
		handlers: { ...catalogue, ...orders } satisfies Handlers,
		jobs: {},
		expand: {},
		// No limit is documented.
		tiers: { none: { perMinute: Number.POSITIVE_INFINITY, perSecond: Number.POSITIVE_INFINITY } },
		defaultTier: () => "none",
		makeKey: ({ random }) => ({
			key: `dfk_${random.slice(0, 24)}`,
			details: { secret: `dfs_${random.slice(24, 64)}`, activated: true },
		}),
		credential,
		checkKey,
		error,
		limitHeaders: ({ allowed, retryAfter }) =>
			allowed ? ({} as Record<string, string>) : { "retry-after": String(retryAfter) },
		webhooks: {
			retrySeconds: [60, 300, 1800, 7200],
			timeoutMs: 10_000,
			pauseAfter: 0,
			endpoints: (db, type) => db.collection("webhook_endpoints").filter((one) => one.event === type),
			envelope: ({ type, object, iso, key }) => ({
				event: type,
				store: key.entityId,
				created_at: iso,
				dummy: false,
				data: object,
			}),
			headers: ({ endpoint, body, type }) =>
				deliveryHeaders(type, body, choices.signWebhooks ? endpoint.secret : undefined),
			secretOf: (_db, { secret }) => (choices.signWebhooks && typeof secret === "string" ? secret : undefined),
		},
		seed: () => {},
	};
}

/** Headers of a delivery. */
export function deliveryHeaders(type: string, body: string, secret: unknown): Record<string, string> {
	return {
		"x-deskflow-event": type,
		"user-agent": "Deskflow-Webhooks (mock)",
		...(typeof secret === "string" && {
			"x-deskflow-signature": createHmac("sha256", secret).update(body).digest("hex"),
		}),
	};
}

/** Key and secret in headers, in Basic, or a signature in place of the secret. */
function credential(headers: Request["headers"]): Credential {
	const refused: Credential = { refused: { status: 401, code: "missing_credentials" } };
	const basic = /^Basic ([A-Za-z0-9+/=]+)$/.exec(headers.get("authorization") ?? "")?.[1];
	if (basic !== undefined) {
		const text = Buffer.from(basic, "base64").toString("utf8");
		const colon = text.indexOf(":");
		return colon < 1
			? refused
			: { key: text.slice(0, colon), secret: text.slice(colon + 1), form: "Authorization: Basic" };
	}
	const key = headers.get("x-deskflow-key");
	if (!key) return refused;
	const secret = headers.get("x-deskflow-secret");
	if (secret) return { key, secret, form: "X-Deskflow-Key and X-Deskflow-Secret" };
	return headers.get("x-deskflow-signature") ? { key, form: "X-Deskflow-Key and a signature" } : refused;
}

const SIGNATURE_AGE_MS = 300_000;

function checkKey(
	record: KeyRecord,
	{ secret }: { readonly secret?: string },
	request: Request,
	machineNow: number,
): { status: number; code: string } | undefined {
	const known = String(record.details?.secret);
	const proved = secret === undefined ? isSigned(request, known, machineNow) : same(secret, known);
	if (!proved) return { status: 401, code: "invalid_credentials" };
	if (record.details?.activated === false) return { status: 401, code: "key_inactive" };
	const store = request.headers.get("x-deskflow-store");
	return store === undefined || store === record.entityId ? undefined : { status: 404, code: "store_not_found" };
}

/** Clients sign with their own time, which may differ from the mock's clock. */
function isSigned({ method, url, headers, body }: Request, secret: string, machineNow: number): boolean {
	const timestamp = headers.get("x-deskflow-timestamp") ?? "";
	if (!/^\d+$/.test(timestamp) || Math.abs(machineNow - Number(timestamp) * 1000) > SIGNATURE_AGE_MS) return false;
	const path = url.replace(/^https?:\/\/[^/]+/, "");
	const expected = createHmac("sha256", secret).update([timestamp, method, path, body].join("\n")).digest("hex");
	return same(headers.get("x-deskflow-signature") ?? "", expected);
}

function same(given: string, expected: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}

function error(status: number, name: string, extra: JsonObject, requestId: string): { status: number; body: unknown } {
	const code = CODES[name] ?? name;
	const required = extra.required ?? extra.required_permission;
	return {
		status,
		body: {
			error: {
				code,
				message:
					typeof extra.hint === "string" && name === code ? extra.hint : (MESSAGES[code] ?? String(extra.hint ?? code)),
				...(typeof extra.param === "string" && { param: extra.param }),
				...(typeof required === "string" && { required_permission: required }),
				request_id: requestId,
			},
		},
	};
}
