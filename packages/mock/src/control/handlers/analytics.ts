import type { Exchange } from "../../engine/exchange.ts";
import { ControlError } from "../errors.ts";
import type { Analytics } from "../generated/types.ts";
import { iso } from "../served-api.ts";
import type { Some } from "./handler.ts";

const MAX_OPERATIONS = 20;
const MAX_KEYS = 50;
const BUCKETS = 24;

export const analytics: Some<"analytics"> = {
	"analytics.retrieve": ({ path, query, sandbox }): Analytics => {
		const api = sandbox.api(path.api);
		const now = api.engine.clock.now();
		const kept = [...api.exchanges.newest()].filter(
			({ entry, isInternal }) =>
				(query.include_internal === true || !isInternal) &&
				(query.entity_id === undefined || entry.entityId === query.entity_id) &&
				(query.mode === undefined || entry.mode === query.mode) &&
				(query.key_id === undefined || entry.keyId === query.key_id),
		);
		const until = query.until === undefined ? now + 1 : Date.parse(query.until);
		const since = query.since === undefined ? (kept.at(-1)?.entry.at ?? now) : Date.parse(query.since);
		if (until <= since) throw new ControlError(422, "invalid_option", "until must be later than since.", "until");
		return summaryOf(
			kept.filter(({ entry: { at } }) => at >= since && at < until),
			since,
			until,
			query.buckets ?? BUCKETS,
		);
	},
};

function summaryOf(exchanges: readonly Exchange[], since: number, until: number, count: number): Analytics {
	const length = (until - since) / count;
	const parts = Array.from({ length: count }, (): Exchange[] => []);
	for (const one of exchanges) parts[Math.min(count - 1, Math.floor((one.entry.at - since) / length))]?.push(one);
	return {
		since: iso(since),
		until: iso(until),
		...countsOf(exchanges),
		buckets: parts.map((part, index) => ({ at: iso(since + index * length), ...countsOf(part) })),
		operations: grouped(exchanges, ({ entry }) => entry.operation, MAX_OPERATIONS).map(([operation, use]) => ({
			operation,
			...use,
		})),
		keys: grouped(exchanges, ({ entry }) => entry.keyId, MAX_KEYS).map(([key_id, use]) => ({ key_id, ...use })),
	};
}

function countsOf(exchanges: readonly Exchange[]) {
	const durations = exchanges.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
	const quantile = (share: number) => durations[Math.ceil(durations.length * share) - 1] ?? null;
	return {
		requests: exchanges.length,
		errors: exchanges.filter(isError).length,
		average_ms: exchanges.length === 0 ? null : average(exchanges),
		p50_ms: quantile(0.5),
		p95_ms: quantile(0.95),
		active_keys: new Set(exchanges.flatMap(({ entry }) => entry.keyId ?? [])).size,
	};
}

/** The groups with the most requests, largest first. */
function grouped(exchanges: readonly Exchange[], nameOf: (exchange: Exchange) => string | undefined, max: number) {
	const groups = new Map<string | null, Exchange[]>();
	for (const one of exchanges) {
		const name = nameOf(one) ?? null;
		const group = groups.get(name);
		if (group) group.push(one);
		else groups.set(name, [one]);
	}
	return [...groups]
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, max)
		.map(
			([name, group]) =>
				[name, { requests: group.length, errors: group.filter(isError).length, average_ms: average(group) }] as const,
		);
}

const isError = ({ entry: { status } }: Exchange): boolean => status === 0 || status >= 400;

const average = (exchanges: readonly Exchange[]): number =>
	Math.round((1000 * exchanges.reduce((sum, { durationMs }) => sum + durationMs, 0)) / exchanges.length) / 1000;
