import type { Exchange } from "../engine/exchange.ts";
import type { CheckName } from "../engine/provider.ts";
import type { MockRoute } from "../engine/route.ts";
import type { Check, Thread, ThreadSummary } from "./generated/types.ts";
import type { ServedApi } from "./served-api.ts";
import { attemptOf } from "./shown-attempt.ts";
import { requestDetailOf, requestOf } from "./shown-request.ts";

export function threadSummaryOf(api: ServedApi, exchange: Exchange): ThreadSummary {
	const types = exchange.eventIds.flatMap((id) => api.event(id)?.type ?? []);
	return { request: requestOf(api, exchange), changes: exchange.changes.length, event_types: types };
}

/** A request with everything that it caused. */
export function threadOf(api: ServedApi, exchange: Exchange): Thread {
	return {
		request: requestDetailOf(api, exchange),
		checks: checksOf(api, exchange),
		changes: exchange.changes.map(({ collection, id, before, after }) => ({
			collection,
			id,
			before: before ? api.mask.row(before) : null,
			after: after ? api.mask.row(after) : null,
		})),
		events: exchange.eventIds.map((eventId) => {
			const deliveryIds = api.event(eventId)?.deliveryIds ?? [];
			return {
				event_id: eventId,
				type: api.event(eventId)?.type ?? "forgotten",
				delivery_ids: [...deliveryIds],
				attempts: api.attempts
					.filter((one) => one.eventId === eventId)
					.map((one) => attemptOf(api, one))
					.reverse(),
			};
		}),
	};
}

const FAULT = "Injected fault";

/** A check of the pipeline, with the error codes that it ends with. */
interface Stage {
	readonly name: string;
	/** The check whose page the provider names. Absent for what follows the operation, and for faults. */
	readonly about?: CheckName;
	/** Whether a request that was rejected like this failed this check. */
	fails(exchange: Exchange, code: string | undefined): boolean;
	/** What was compared. Undefined if the check does not apply to the request. */
	detail(exchange: Exchange, api: ServedApi, route: MockRoute | undefined): string | undefined;
}

const INPUT = new Set([400, 413, 415, 422]);
const is =
	(...codes: string[]) =>
	(_exchange: Exchange, code: string | undefined): boolean =>
		code !== undefined && codes.includes(code);

/** The checks in the order of the engine's pipeline. */
const STAGES: readonly Stage[] = [
	{
		name: FAULT,
		fails: ({ entry }) => entry.fault !== undefined,
		detail: ({ entry }) => entry.fault && `${entry.fault} was injected on purpose`,
	},
	{
		name: "Key",
		about: "key",
		fails: ({ entry }) => entry.status === 401,
		detail: ({ entry: { keyId, mode } }, api) => {
			const key = api.engine.keys().find(({ id }) => id === keyId);
			if (!key) return "no valid key was sent";
			return `${key.name}, ${mode} mode, neither revoked nor expired`;
		},
	},
	{
		name: "Rate limit",
		about: "rate limit",
		fails: ({ entry }) => entry.status === 429,
		detail: ({ responseHeaders }) => {
			const limit = responseHeaders["x-ratelimit-limit"];
			if (limit === undefined) return "no limit applies";
			return `${responseHeaders["x-ratelimit-remaining"]} of ${limit} calls left in the window`;
		},
	},
	{
		name: "Entity",
		about: "entity",
		fails: is("entity_not_allowed"),
		detail: ({ entry }) => (entry.entityId === undefined ? undefined : `the key belongs to ${entry.entityId}`),
	},
	{
		name: "IP allowlist",
		about: "ip allowlist",
		fails: is("ip_not_allowlisted"),
		detail: ({ entry: { keyId, ip } }, api) => {
			const list = api.engine.keys().find(({ id }) => id === keyId)?.ipAllowlist ?? [];
			return list.length === 0 ? "the key has no allowlist" : `${ip ?? "unknown address"} against ${list.join(", ")}`;
		},
	},
	{
		name: "Version",
		about: "version",
		fails: is("unknown_api_version"),
		detail: ({ requestHeaders }, { engine }) => {
			const name = engine.provider.versionHeader?.name;
			if (name === undefined) return undefined;
			return `${name}: ${requestHeaders[name.toLowerCase()] ?? "not sent, so the current one"}`;
		},
	},
	{
		name: "Operation",
		fails: ({ entry: { operation, status } }) => operation === undefined && (status === 404 || status === 405),
		detail: ({ entry }, _api, route) =>
			route ? `${route.method} ${route.path} is ${route.id}` : `nothing is at ${entry.path}`,
	},
	{
		name: "Scope",
		about: "scope",
		fails: (exchange, code) =>
			is("insufficient_scope")(exchange, code) || (exchange.entry.status === 403 && code === undefined),
		detail: ({ entry: { scopes, keyId } }, api) => {
			if (scopes.length === 0) return "no scope is needed";
			const granted = api.engine.keys().find(({ id }) => id === keyId)?.scopes.length ?? 0;
			return `needs ${scopes.map((set) => set.join(" and ")).join(", or ")}; the key has ${granted} scopes`;
		},
	},
	{
		name: "Idempotency key",
		about: "idempotency key",
		fails: ({ entry }, code) => entry.status === 409 && (code?.includes("idempotency") ?? false),
		detail: ({ entry: { idempotencyKey, replayed } }, _api, route) => {
			if (!route?.idempotency) return undefined;
			if (idempotencyKey === undefined) return "none was sent, so a repeated call would do the work again";
			return replayed
				? `${idempotencyKey} was used before with the same body: the first response is sent again`
				: `${idempotencyKey} is new`;
		},
	},
	{
		name: "Input",
		fails: ({ entry, changes }) => INPUT.has(entry.status) && changes.length === 0,
		detail: ({ entry }) =>
			entry.unread.length === 0
				? "query and body match the document"
				: `these fields are not in the document and were ignored: ${entry.unread.join(", ")}`,
	},
	{
		name: "Rule",
		fails: ({ entry }) => entry.status === 0 || entry.status >= 400,
		detail: ({ entry }, _api, route) => `${route?.id ?? "the rule"} responded with ${entry.status}`,
	},
];

/** Says for each check how it ended. The engine stops at the first one that fails. */
function checksOf(api: ServedApi, exchange: Exchange): Check[] {
	const { entry } = exchange;
	const route = api.engine.provider.routes.find(({ id }) => id === entry.operation);
	const code = codeOf(exchange.responseBody);
	const isRejected = entry.status === 0 || entry.status >= 400;
	let hasFailed = false;
	const checks: Check[] = [];
	for (const { name, about, fails, detail } of STAGES) {
		const fails_ = !hasFailed && isRejected && fails(exchange, code);
		const text = detail(exchange, api, route);
		if (text === undefined) continue;
		const outcome = fails_ ? "failed" : hasFailed ? "skipped" : "passed";
		checks.push({
			name,
			outcome,
			detail: outcome === "skipped" ? "not reached" : fails_ && code !== undefined ? `${text} (${code})` : text,
			...(name === FAULT ? { basis: "assumed", source: "" } : basisOf(api, about, route)),
		});
		if (fails_) hasFailed = true;
	}
	return checks;
}

function basisOf(
	api: ServedApi,
	about: CheckName | undefined,
	route: MockRoute | undefined,
): Pick<Check, "basis" | "source"> {
	if (about !== undefined) {
		const source = api.engine.provider.checkSources?.[about];
		return source === undefined ? { basis: "assumed", source: "" } : { basis: "documented", source };
	}
	if (route === undefined) return { basis: "assumed", source: "" };
	return { basis: route.source.kind === "assumption" ? "assumed" : "documented", source: route.source.where };
}

/** The code of an error response, wherever the API puts it. */
function codeOf(body: string): string | undefined {
	try {
		const { error, code } = JSON.parse(body) as {
			readonly error?: { readonly code?: unknown };
			readonly code?: unknown;
		};
		const found = error?.code ?? code;
		return typeof found === "string" ? found : undefined;
	} catch {
		return undefined;
	}
}
