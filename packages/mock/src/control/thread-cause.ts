import type { KnownCause } from "./cause-log.ts";
import type { LoggedExchange } from "./exchange-log.ts";
import type { ThreadCause } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";

export const isRequest = (source: LoggedExchange | KnownCause): source is LoggedExchange => "entry" in source;

/** The id of a thread. */
export const threadIdOf = (source: LoggedExchange | KnownCause): string =>
	isRequest(source) ? source.entry.requestId : source.id;

const MINUTE_MS = 60_000;
const UNITS = [
	["d", 1_440],
	["h", 60],
	["min", 1],
] as const;

/** A duration for people: `1 d 4 h`, `1.5 s`. */
function duration(ms: number): string {
	if (ms < MINUTE_MS) return `${ms / 1_000} s`;
	let minutes = Math.floor(ms / MINUTE_MS);
	const parts: string[] = [];
	for (const [unit, size] of UNITS) {
		const count = Math.floor(minutes / size);
		minutes -= count * size;
		if (count > 0) parts.push(`${count} ${unit}`);
	}
	const seconds = (ms % MINUTE_MS) / 1_000;
	if (seconds > 0) parts.push(`${seconds} s`);
	return parts.join(" ");
}

const TITLES: { readonly [Kind in KnownCause["kind"]]: (name: string, detail: KnownCause["detail"]) => string } = {
	job: (name) => `Job ${name}`,
	event: (name, { url }) => (typeof url === "string" ? `Event ${name} to ${url}` : `Event ${name}`),
	edit: (name, { id }) => `Edit of ${name} ${String(id)}`,
	clock: (_name, { by_ms }) => `Clock moved by ${duration(Number(by_ms))}`,
	test: (name) => `Test delivery of ${name}`,
	fault: (name) => name,
	key: (name) => name,
	webhook: (name) => name,
	snapshot: (name) => name,
};

/** What a thread began with, as the control API shows it. */
export function causeOf(api: ServedApi, source: LoggedExchange | KnownCause): ThreadCause {
	if (isRequest(source)) {
		const { method, path, at, entityId, mode } = source.entry;
		return {
			kind: "request",
			title: api.mask.text(`${method} ${path}`),
			at: iso(at),
			entity_id: entityId ?? null,
			mode: mode ?? null,
			detail: {},
			parent_id: null,
			error: null,
		};
	}
	const { kind, name, at, entityId, mode, detail, requestId, error } = source;
	return {
		kind,
		title: api.mask.text(TITLES[kind](name, detail)),
		at: iso(at),
		entity_id: entityId ?? null,
		mode: mode ?? null,
		detail: api.mask.row(detail),
		parent_id: requestId ?? null,
		error: error === undefined ? null : api.mask.text(error),
	};
}
