import type { RequestsListParams } from "../control/generated/index.ts";

/** What the log is filtered by, as it is in the address. */
export interface LogFilters {
	readonly status?: string;
	readonly method?: string;
	readonly path?: string;
	readonly since?: string;
	readonly until?: string;
	readonly slow?: string;
	readonly ip?: string;
	readonly request?: string;
	readonly key?: string;
	/** "1" shows the requests of these pages, too. */
	readonly own?: string;
}

const NAMES = ["status", "method", "path", "since", "until", "slow", "ip", "request", "key", "own"] as const;

/** Reads filters from an address. Unknown ones are ignored. */
export function filtersOf(search: Readonly<Record<string, unknown>>): LogFilters {
	return Object.fromEntries(
		NAMES.flatMap((name) => (search[name] === undefined || search[name] === "" ? [] : [[name, String(search[name])]])),
	);
}

/** Whether requests are left out that are shown without filters. */
export const isFiltered = (filters: LogFilters): boolean => Object.keys(filters).some((name) => name !== "own");

/** Returns how many filters differ from their default. */
export const activeCount = (filters: LogFilters): number => Object.keys(filters).length;

/** The query of the control API. The input fields for dates know no time zone, and UTC is meant. */
export function queryOf({
	status,
	method,
	path,
	since,
	until,
	slow,
	ip,
	request,
	key,
	own,
}: LogFilters): RequestsListParams {
	const time = (text: string): string => new Date(text.endsWith("Z") ? text : `${text}Z`).toISOString();
	return {
		...(status && { status_class: status as "2xx" }),
		...(method && { method }),
		...(path && { path }),
		...(since && !Number.isNaN(Date.parse(since)) && { since: time(since) }),
		...(until && !Number.isNaN(Date.parse(until)) && { until: time(until) }),
		...(slow && Number(slow) >= 0 && { min_duration_ms: Number(slow) }),
		...(ip && { ip }),
		...(request && { request_id: request }),
		...(key && { key_id: key }),
		...(own === "1" && { include_internal: true }),
	};
}

export function colourOf(status: number): string {
	if (status === 0 || status >= 500) return "red";
	if (status >= 400) return "orange";
	return status >= 300 ? "gray" : "teal";
}

/** The class of a status, such as "4xx"; "lost" for a request that got no response. */
export const classOf = (status: number): string => (status === 0 ? "lost" : `${Math.floor(status / 100)}xx`);

export const statusText = (status: number): string => (status === 0 ? "lost" : String(status));
