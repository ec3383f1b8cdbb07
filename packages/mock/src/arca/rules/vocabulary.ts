/** Statuses and labels: the words of a workspace. */

import type { Call } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { inPath, needs, visible } from "./access.ts";
import { looks } from "./containers.ts";
import { changedName, newName, optionalId, optionalText, workspaceId } from "./input.ts";
import * as present from "./present.ts";
import { LAST_COMPLETED, otherWorkspace, required } from "./refusals.ts";
import { byName, byPosition, nextPosition, rows, type StatusRow } from "./tables.ts";

const CATEGORIES: readonly unknown[] = ["pending", "in_progress", "completed", "cancelled"];

export const vocabulary = {
	"statuses.list": (call) => {
		const { row } = inPath(call, "workspaces", "workspace");
		return { body: [...rows(call.db, "statuses").by("workspace_id", row.id)].sort(byPosition).map(present.status) };
	},

	"statuses.create": (call) => {
		const workspace = workspaceId(call);
		const name = newName(call);
		const category = newCategory(call);
		const { member } = visible(call, "workspaces", "workspace", workspace);
		needs(call, member, "admin");
		const row = rows(call.db, "statuses").insert({
			id: String(call.sequence("status")),
			workspace_id: workspace,
			name,
			icon: null,
			color: "gray",
			...looks(call),
			category,
			position: nextPosition(call.db, "statuses", workspace),
			created_at: call.iso(),
		});
		return { body: present.status(row) };
	},

	"statuses.update": (call) => {
		const { row, member } = inPath(call, "statuses", "status");
		needs(call, member, "admin");
		const category = call.body.category === undefined ? row.category : newCategory(call);
		if (category !== "completed") keepsCompleted(call, row);
		const changes = { ...changedName(call), ...looks(call), category };
		const { position } = call.body;
		const changed = rows(call.db, "statuses").update(row.id, changes);
		if (typeof position === "number") reorder(call, changed, position);
		return { body: present.status(rows(call.db, "statuses").get(row.id) ?? changed) };
	},

	"statuses.delete": (call) => {
		const { row, member } = inPath(call, "statuses", "status");
		needs(call, member, "admin");
		keepsCompleted(call, row);
		const used = rows(call.db, "tasks").by("status_id", row.id);
		const heir = replacement(call, row);
		if (used.length > 0 && heir === undefined) call.fail(400, required("reassign_to"), { param: "reassign_to" });
		if (heir !== undefined) for (const task of [...used]) rows(call.db, "tasks").update(task.id, { status_id: heir });
		rows(call.db, "statuses").delete(row.id);
		return {};
	},

	"labels.list": (call) => {
		const { row } = inPath(call, "workspaces", "workspace");
		return { body: [...rows(call.db, "labels").by("workspace_id", row.id)].sort(byName).map(present.label) };
	},

	"labels.create": (call) => {
		const workspace = workspaceId(call);
		const name = newName(call);
		const { member } = visible(call, "workspaces", "workspace", workspace);
		// Sources disagree about viewers. The general rule, that they create nothing, is the safer choice.
		needs(call, member, "member");
		const row = rows(call.db, "labels").insert({
			id: String(call.sequence("label")),
			workspace_id: workspace,
			name,
			color: "gray",
			...optionalText(call, "color"),
			created_at: call.iso(),
		});
		return { body: present.label(row) };
	},

	"labels.update": (call) => {
		const { row, member } = inPath(call, "labels", "label");
		needs(call, member, "admin");
		return {
			body: present.label(
				rows(call.db, "labels").update(row.id, { ...changedName(call), ...optionalText(call, "color") }),
			),
		};
	},

	"labels.delete": (call) => {
		const { row, member } = inPath(call, "labels", "label");
		needs(call, member, "admin");
		for (const task of rows(call.db, "tasks").by("workspace_id", row.workspace_id))
			if (task.label_ids.includes(row.id))
				rows(call.db, "tasks").update(task.id, { label_ids: task.label_ids.filter((id) => id !== row.id) });
		rows(call.db, "labels").delete(row.id);
		return {};
	},
} satisfies SomeHandlers;

/** Assumption: the messages for a missing or unknown category follow the pattern of the others. */
function newCategory(call: Call): string {
	const value = call.body.category;
	if (value === undefined || value === null || value === "")
		return call.fail(400, required("category"), { param: "category" });
	if (!CATEGORIES.includes(value))
		return call.fail(400, `Invalid category. Must be one of: ${CATEGORIES.join(", ")}`, { param: "category" });
	return value as string;
}

function keepsCompleted(call: Call, row: StatusRow): void {
	if (row.category !== "completed") return;
	const others = rows(call.db, "statuses")
		.by("workspace_id", row.workspace_id)
		.some((status) => status.id !== row.id && status.category === "completed");
	if (!others) call.fail(400, LAST_COMPLETED);
}

/** The status that takes over the tasks of a deleted one. */
function replacement(call: Call, row: StatusRow): string | undefined {
	const id = optionalId(call, "reassign_to", call.query);
	if (id === undefined) return undefined;
	const heir = visible(call, "statuses", "status", id).row;
	if (heir.workspace_id !== row.workspace_id || heir.id === row.id)
		return call.fail(400, otherWorkspace("reassign_to"), { param: "reassign_to" });
	return heir.id;
}

/** Puts the status at its new place and renumbers the others (Assumption: how they move aside). */
function reorder(call: Call, row: StatusRow, position: number): void {
	const others = [...rows(call.db, "statuses").by("workspace_id", row.workspace_id)]
		.filter((status) => status.id !== row.id)
		.sort(byPosition);
	others.splice(Math.max(0, Math.min(position, others.length)), 0, row);
	others.forEach((status, index) => {
		if (status.position !== index) rows(call.db, "statuses").update(status.id, { position: index });
	});
}
