/** Writes the activity feed, a readable history. `activity-feed.ts` in the developers department reads it. */
import type { Call } from "../../engine/handler.ts";
import { type Change, differences } from "./change.ts";
import { actorOf, userOf } from "./people.ts";
import { rows } from "./tables.ts";

/** Actions with the severity `notice`; all others are `info`. */
const NOTICED = /\.(cancelled|voided|deleted|merged|no_show_marked|refunded|secret_rotated|written_off)$|_refunded$/;

/** Adds an entry for a change. */
export function recordActivity(call: Call, change: Change): void {
	rows(call.db, "activity").insert({
		id: `act_${call.id("activity").replaceAll("-", "")}`,
		object: "activity_event",
		entity_id: call.key.entityId,
		created_at: call.iso(),
		actor: actorOf(call, {
			on_behalf_of: call.key.subject === "" ? null : { type: "user", id: userOf(call), label: call.key.subject },
		}),
		action: change.action,
		resource_type: change.resource_type,
		resource_id: change.resource_id,
		resource_label: change.resource_label,
		description: describe(change),
		severity: change.error_code !== undefined ? "warning" : NOTICED.test(change.action) ? "notice" : "info",
		outcome: change.error_code === undefined ? "success" : "failure",
		error_code: change.error_code ?? null,
		request_id: call.requestId,
		metadata: change.metadata ?? {},
		diff: differences(change),
	});
}

/** `order.address_created` on SO-000001: "Order SO-000001: address created". */
export function describe(change: Change): string {
	const [, done = ""] = change.action.split(".");
	const what = change.resource_type.replaceAll("_", " ");
	const name = change.resource_label ?? change.resource_id ?? "";
	return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${name}: ${done.replaceAll("_", " ")}`.replace(" :", ":");
}
