/** Records every write in the activity feed and the audit log, so that rules need not do it. */
import { type AnyHandler, type AnyHandlers, type Call, type Result, runHandler } from "../../engine/handler.ts";
import { recordActivity } from "./activity.ts";
import { recordAudit } from "./audit.ts";
import { type Change, changeOf, namedRow } from "./change.ts";

/** Previews and checks: POST requests that change nothing. */
const READING = /\.(preview|verify|compare|convert)$/;

/** Whether a route changes no data of the entity. */
export const isReading = (route: { readonly id: string; readonly method: string }): boolean =>
	route.method === "GET" || (READING.test(route.id) && !route.id.startsWith("orders."));

/** Records a change in feed and log. Rules call it for side effects; the requested change is recorded automatically. */
export function record(call: Call, change: Change): void {
	recordActivity(call, change);
	recordAudit(call, change);
}

/** Records a successful write in the same transaction. */
const recorded =
	(handler: AnyHandler) =>
	(call: Call): Result => {
		// A dry run changes nothing either.
		if (isReading(call.route) || call.query.dry_run === true || call.body.dry_run === true)
			return runHandler(handler, call);
		const before = namedRow(call);
		const result = runHandler(handler, call);
		record(call, changeOf(call, result, before));
		return result;
	};

/** Returns the same handlers, which record each write. */
export const withRecords = <Some extends AnyHandlers>(handlers: Some): Some =>
	Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, recorded(handler)])) as AnyHandlers as Some;
