/** Reading the activity feed. Every key of the entity may read it; only rules write it. */

import type { Call } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { tableOfType } from "../shared/change.ts";
import type { ActivityRow } from "../shared/rows/platform.ts";
import { rows } from "../shared/tables.ts";

const has = (text: unknown, sought: string): boolean => typeof text === "string" && text.toLowerCase().includes(sought);

/** Whether a string is in the description, the resource's label or the actor's label. */
function mentions(row: ActivityRow, search: string): boolean {
	const sought = search.toLowerCase();
	return [row.description, row.resource_label, row.actor.label].some((text) => has(text, sought));
}

function matches(row: ActivityRow, query: Call["query"]): boolean {
	const { action, resource_type: type, resource_id: id, actor_type: actor, actor_id: actorId } = query;
	const { created_after: after, created_before: before, search } = query;
	const at = Date.parse(row.created_at);
	return (
		(action === undefined || row.action === action) &&
		(type === undefined || row.resource_type === type) &&
		(id === undefined || row.resource_id === id) &&
		(actor === undefined || row.actor.type === actor) &&
		(actorId === undefined || row.actor.id === actorId) &&
		(after === undefined || at >= Date.parse(String(after))) &&
		(before === undefined || at <= Date.parse(String(before))) &&
		(search === undefined || mentions(row, String(search)))
	);
}

/** Finds an entry by `act_` and 32 hex digits, or by the UUID that they encode. */
function retrieve(call: CallOf<"activity.retrieve">) {
	const id = call.path.id ?? "";
	const known = rows(call.db, "activity").get(id.startsWith("act_") ? id : `act_${id.replaceAll("-", "")}`);
	return {
		body: known ?? call.fail(404, "not_found", { type: "not_found", hint: "There is no activity event with this id." }),
	};
}

/** @throws 404 for an unknown record, if its kind has a table */
function listForResource(call: CallOf<"activity.listForResource">) {
	const { type = "", id = "" } = call.path;
	const own = rows(call.db, "activity")
		.by("resource_id", id)
		.filter((row) => row.resource_type === type);
	const table = tableOfType(type);
	if (own.length === 0 && table !== undefined && rows(call.db, table).get(id) === undefined)
		call.fail(404, "not_found", { type: "not_found", hint: `There is no ${type} with this id.` });
	return call.list(own.filter((row) => matches(row, call.query)));
}

export const activityHandlers = {
	"activity.list": (call) => call.scan(rows(call.db, "activity"), { where: (row) => matches(row, call.query) }),
	"activity.retrieve": retrieve,
	"activity.listForResource": listForResource,
} satisfies SomeHandlers;
