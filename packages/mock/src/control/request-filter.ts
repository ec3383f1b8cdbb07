import type { LoggedExchange } from "./exchange-log.ts";
import type { RequestsListQuery } from "./generated/types.ts";

/** What a list of requests is filtered by. */
export type RequestFilter = Omit<RequestsListQuery, "cursor" | "limit">;

export function filterOf(query: RequestFilter): (exchange: LoggedExchange) => boolean {
	const since = query.since === undefined ? undefined : Date.parse(query.since);
	const until = query.until === undefined ? undefined : Date.parse(query.until);
	const method = query.method?.toUpperCase();
	const equal = <Value>(wanted: Value | undefined, value: Value | undefined) =>
		wanted === undefined || wanted === value;
	return ({ entry, durationMs, isInternal }) =>
		(query.include_internal === true || !isInternal) &&
		equal(query.entity_id, entry.entityId) &&
		equal(query.mode, entry.mode) &&
		equal(query.status_class, classOf(entry.status)) &&
		equal(method, entry.method) &&
		equal(query.operation, entry.operation) &&
		equal(query.key_id, entry.keyId) &&
		equal(query.request_id, entry.requestId) &&
		equal(query.ip, entry.ip) &&
		(query.path === undefined || entry.path.includes(query.path)) &&
		(query.min_duration_ms === undefined || durationMs >= query.min_duration_ms) &&
		(query.max_duration_ms === undefined || durationMs <= query.max_duration_ms) &&
		(since === undefined || entry.at >= since) &&
		(until === undefined || entry.at < until);
}

const classOf = (status: number) =>
	status === 0 ? "lost" : (`${Math.floor(status / 100)}xx` as "2xx" | "3xx" | "4xx" | "5xx");
