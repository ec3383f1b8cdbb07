import type { LoggedExchange } from "./exchange-log.ts";
import type { Request, RequestDetail } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";

/** A request as the control API shows it. A caller can put a credential anywhere, even into the path. */
export function requestOf(
	{ mask }: ServedApi,
	{ entry, durationMs, isInternal }: Pick<LoggedExchange, "entry" | "durationMs" | "isInternal">,
): Request {
	return {
		request_id: entry.requestId,
		at: iso(entry.at),
		method: entry.method,
		path: mask.text(entry.path),
		operation: entry.operation ?? null,
		status: entry.status,
		duration_ms: Math.round(durationMs * 1000) / 1000,
		key_id: entry.keyId ?? null,
		entity_id: entry.entityId ?? null,
		mode: entry.mode ?? null,
		fault: entry.fault ?? null,
		idempotency_key: entry.idempotencyKey === undefined ? null : mask.text(entry.idempotencyKey),
		replayed: entry.replayed,
		ip: entry.ip ?? null,
		scopes: entry.scopes.map((one) => [...one]),
		internal: isInternal,
	};
}

/** The same with headers and bodies, without credentials. */
export function requestDetailOf(api: ServedApi, exchange: LoggedExchange): RequestDetail {
	const { mask, engine } = api;
	const route = engine.provider.routes.find(({ id }) => id === exchange.entry.operation);
	return {
		request: requestOf(api, exchange),
		query: mask.text(exchange.query),
		request_headers: mask.headers(exchange.requestHeaders),
		request_body: mask.body(exchange.requestBody),
		response_headers: mask.headers(exchange.responseHeaders),
		response_body: mask.body(exchange.responseBody),
		source: route ? `${route.source.kind}: ${route.source.where}` : null,
		unread: [...exchange.entry.unread],
	};
}
