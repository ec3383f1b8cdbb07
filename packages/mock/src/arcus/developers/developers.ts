/** The Developers screen as an API: keys, the request log and usage figures. All of it is an assumption. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { ApiKeyRow, NewKey, RequestLogRow } from "../../engine/service-types.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { refuse } from "../shared/lookup.ts";

/** Returns an active key. A deleted key is not found. */
function keyOf(call: Call): ApiKeyRow {
	const key = call.services.keys.get(call.path.id ?? "");
	if (key?.revoked_at === null) return key;
	return call.fail(404, "not_found", { type: "not_found", hint: "There is no API key with this id." });
}

/** A key cannot pass on scopes that it does not have. @throws 422 `scope_exceeds_permissions` naming the scope */
function refuseWiderScopes(call: Call, scopes: readonly string[]): void {
	scopes.forEach((scope, index) => {
		if (!call.hasScope(scope)) {
			refuse(call, "scope_exceeds_permissions", `scopes[${index}]`, `${scope} exceeds your own permissions.`);
		}
	});
}

function refusePastExpiry(call: Call, expiresAt: string | null | undefined): void {
	if (expiresAt != null && !(Date.parse(expiresAt) > call.now)) {
		refuse(call, "validation_error", "expires_at", "`expires_at` must be in the future.");
	}
}

/** The characters of an address or a range. The engine checks the value itself; here only other characters are refused. */
const ADDRESS = /^[0-9a-f.:]+(\/\d{1,3})?$/i;

function refuseBadAllowlist(call: Call, list: readonly string[] | undefined): void {
	(list ?? []).forEach((entry, index) => {
		if (!ADDRESS.test(entry)) {
			refuse(call, "validation_error", `ip_allowlist[${index}]`, "Must be an IP address or a CIDR range.");
		}
	});
}

function createKey(call: Call, fields: NewKey) {
	refuseWiderScopes(call, fields.scopes);
	refusePastExpiry(call, fields.expires_at);
	refuseBadAllowlist(call, fields.ip_allowlist);
	const { row, key } = call.services.keys.create(fields);
	return { body: { ...row, key } };
}

function updateKey(call: CallOf<"apiKeys.update">) {
	const key = keyOf(call);
	const body = call.body;
	refusePastExpiry(call, body.expires_at);
	refuseBadAllowlist(call, body.ip_allowlist);
	return { body: call.services.keys.update(key.id, body) };
}

function listRequests(call: CallOf<"requestLogs.list">) {
	const { status_class: statusClass, method, path, api_key_id: key } = call.query;
	const wanted = typeof statusClass === "string" ? statusClass.charAt(0) : undefined;
	return call.list(
		within(call, call.query.created_after, call.query.created_before).filter(
			(row) =>
				(wanted === undefined || String(row.status).startsWith(wanted)) &&
				(typeof method !== "string" || row.method === method.toUpperCase()) &&
				(typeof path !== "string" || row.path.includes(path)) &&
				(key === undefined || row.api_key_id === key),
		),
	);
}

function within(call: Call, from: unknown, to: unknown): RequestLogRow[] {
	const after = typeof from === "string" ? Date.parse(from) : Number.NEGATIVE_INFINITY;
	const before = typeof to === "string" ? Date.parse(to) : Number.POSITIVE_INFINITY;
	return call.services
		.requestLog()
		.filter((row) => Date.parse(row.created_at) >= after && Date.parse(row.created_at) <= before);
}

const TOP = 10;

function usage(call: CallOf<"usage.retrieve">) {
	const requests = within(call, call.query.from, call.query.to);
	const errors = requests.filter((row) => row.status >= 400).length;
	const latency = requests.reduce((sum, row) => sum + row.latency_ms, 0);
	const byKey = counted(requests, (row) => row.api_key_id ?? "none");
	const byEndpoint = counted(requests, (row) => `${row.method} ${row.path}`);
	const body: JsonObject = {
		object: "usage",
		from: typeof call.query.from === "string" ? call.query.from : (requests[0]?.created_at ?? call.iso()),
		to: typeof call.query.to === "string" ? call.query.to : call.iso(),
		request_count: requests.length,
		error_count: errors,
		error_rate: requests.length === 0 ? 0 : errors / requests.length,
		average_latency_ms: requests.length === 0 ? 0 : latency / requests.length,
		active_keys: byKey.length,
		top_endpoints: byEndpoint.slice(0, TOP).map(([endpoint, count]) => ({ endpoint, request_count: count })),
		by_key: byKey.map(([id, count]) => ({ api_key_id: id, request_count: count })),
	};
	return { body };
}

function counted(requests: readonly RequestLogRow[], name: (row: RequestLogRow) => string): [string, number][] {
	const counts = new Map<string, number>();
	for (const row of requests) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
	return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

export const developerHandlers = {
	"apiKeys.list": (call) =>
		call.list(call.services.keys.all().filter((key) => call.query.mode === undefined || key.mode === call.query.mode)),

	"apiKeys.create": (call) => {
		const { mode, ...body } = call.body;
		return createKey(call, { ip_allowlist: [], expires_at: null, ...body, mode: mode === "live" ? "live" : "test" });
	},

	"apiKeys.retrieve": (call) => ({ body: keyOf(call) }),
	"apiKeys.update": updateKey,

	"apiKeys.delete": (call) => {
		call.services.keys.revoke(keyOf(call).id);
		return { status: 204 };
	},

	/** The successor has the same name, scopes and limits; the old key works until it is deleted. */
	"apiKeys.rotate": (call) => {
		const { name, mode, scopes, ip_allowlist, expires_at } = keyOf(call);
		return createKey(call, { name, mode, scopes, ip_allowlist, expires_at });
	},

	"requestLogs.list": listRequests,

	"requestLogs.retrieve": (call) => {
		const row = call.services.requestLog().find((one) => one.id === call.path.id || one.request_id === call.path.id);
		return {
			body:
				row ?? call.fail(404, "not_found", { type: "not_found", hint: "There is no request with this id in the log." }),
		};
	},

	"usage.retrieve": usage,
} satisfies SomeHandlers;
