import type { Notice } from "./notices.ts";

/** What a request that only reads makes out of date: never what these pages read from the API itself, or they would read it forever. */
const READ = ["requests", "keys", "limits", "analytics", "threads", "faults"];

/** What each kind of notice makes out of date, as the second part of a query's key. */
const AFFECTS: Readonly<Record<Notice["type"], readonly string[]>> = {
	request: [...READ, "records", "worlds", "clock", "vendor"],
	cause: ["threads", "records", "worlds", "faults", "clock", "vendor"],
	event: ["threads", "deliveries"],
	delivery: ["deliveries", "threads", "clock", "vendor"],
	clock: ["clock", "keys", "limits", "records", "threads", "deliveries"],
	reset: ["*"],
	// It depends on the operation: see below.
	change: [],
	missed: ["*"],
};

/** What a call of the control API makes out of date, by the resource that it belongs to. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
	keys: ["keys", "worlds", "limits"],
	records: ["records", "worlds", "vendor"],
	webhooks: ["deliveries", "records"],
	faults: ["faults"],
	snapshots: ["snapshots"],
	mirror: ["mirror"],
};

/** Returns which queries of an API a notice makes out of date; `*` is all of them. */
export function staleAfter({ type, operation = "", method }: Notice): readonly string[] {
	if (type === "change") return CHANGES[operation.split(".")[0] ?? ""] ?? [];
	return type === "request" && method === "GET" ? READ : AFFECTS[type];
}
