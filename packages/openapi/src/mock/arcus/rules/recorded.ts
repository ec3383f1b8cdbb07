/** Puts the activity feed and the audit log behind every write, so that no rule has to think of them. */
import type { Handler, Handlers } from "../../engine/handler.ts";
import { recordActivity } from "./activity.ts";
import { recordAudit } from "./audit.ts";
import { changeOf, namedRow } from "./change.ts";

/** Previews and checks: they are POST, yet change nothing. */
const READING = /\.(preview|verify|compare|convert)$/;

/** A write that has succeeded is recorded in the same transaction. */
const recorded =
	(handler: Handler): Handler =>
	(call) => {
		if (call.route.method === "GET" || (READING.test(call.route.id) && !call.route.id.startsWith("orders."))) {
			return handler(call);
		}
		const before = namedRow(call);
		const result = handler(call);
		const change = changeOf(call, result, before);
		recordActivity(call, change);
		recordAudit(call, change);
		return result;
	};

/** The same handlers, each write recorded. */
export const withRecords = (handlers: Handlers): Handlers =>
	Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, recorded(handler)]));
