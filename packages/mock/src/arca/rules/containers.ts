/** Folders and lists: what holds tasks, and who may see it. */

import type { Database } from "../../engine/database.ts";
import type { Call } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { inPath, maySeeFolder, maySeeList, needs, needsFolder, needsList, visible } from "./access.ts";
import { changedName, newName, optionalText, requiredId, workspaceId } from "./input.ts";
import * as present from "./present.ts";
import { otherWorkspace } from "./refusals.ts";
import { byPosition, nextPosition, rows } from "./tables.ts";
import { removeTask } from "./tasks.ts";

export const containers = {
	"folders.list": (call) => {
		const { row, member } = inPath(call, "workspaces", "workspace");
		return {
			body: [...rows(call.db, "folders").by("workspace_id", row.id)]
				.filter((folder) => maySeeFolder(member, folder.id))
				.sort(byPosition)
				.map(present.folder),
		};
	},

	"folders.create": (call) => {
		const workspace = workspaceId(call);
		const name = newName(call);
		const { member } = visible(call, "workspaces", "workspace", workspace);
		needs(call, member, "member");
		const row = rows(call.db, "folders").insert({
			id: String(call.sequence("folder")),
			workspace_id: workspace,
			name,
			icon: null,
			color: "blue",
			...looks(call),
			position: nextPosition(call.db, "folders", workspace),
			created_at: call.iso(),
		});
		return { body: present.folder(row) };
	},

	"folders.update": (call) => {
		const { row, member } = inPath(call, "folders", "folder");
		needs(call, member, "member");
		needsFolder(call, member, row.id);
		return { body: present.folder(rows(call.db, "folders").update(row.id, { ...changedName(call), ...looks(call) })) };
	},

	"folders.delete": (call) => {
		const { row, member } = inPath(call, "folders", "folder");
		needs(call, member, "admin");
		for (const list of rows(call.db, "lists").by("folder_id", row.id)) removeList(call.db, list.id);
		rows(call.db, "folders").delete(row.id);
		return {};
	},

	"folders.lists.list": (call) => {
		const { row, member } = inPath(call, "folders", "folder");
		const lists = [...rows(call.db, "lists").by("folder_id", row.id)].filter((list) => maySeeList(member, list));
		if (lists.length === 0) needsFolder(call, member, row.id);
		return { body: lists.sort(byPosition).map(present.list) };
	},

	"lists.list": (call) => {
		const { row, member } = inPath(call, "workspaces", "workspace");
		return {
			body: [...rows(call.db, "lists").by("workspace_id", row.id)]
				.filter((list) => maySeeList(member, list))
				.sort(byPosition)
				.map(present.list),
		};
	},

	"lists.create": (call) => {
		const workspace = workspaceId(call);
		// The page gives no message for a folder_id that is not a number. It counts as missing, as workspace_id does
		// (Assumption).
		const folderId = requiredId(call, "folder_id", "folder_id is required");
		const name = newName(call);
		const { member } = visible(call, "workspaces", "workspace", workspace);
		needs(call, member, "member");
		folderOf(call, folderId, workspace);
		needsFolder(call, member, folderId);
		const row = rows(call.db, "lists").insert({
			id: String(call.sequence("list")),
			workspace_id: workspace,
			folder_id: folderId,
			name,
			icon: null,
			color: "gray",
			...looks(call),
			position: nextPosition(call.db, "lists", workspace),
			created_at: call.iso(),
		});
		return { body: present.list(row) };
	},

	"lists.update": (call) => {
		const { row, member } = inPath(call, "lists", "list");
		needs(call, member, "member");
		needsList(call, member, row);
		const changes = { ...changedName(call), ...looks(call) };
		const target =
			call.body.folder_id === undefined ? row.folder_id : requiredId(call, "folder_id", "folder_id is required");
		if (target !== row.folder_id) {
			folderOf(call, target, row.workspace_id);
			needsFolder(call, member, target);
		}
		return { body: present.list(rows(call.db, "lists").update(row.id, { ...changes, folder_id: target })) };
	},

	"lists.delete": (call) => {
		const { row, member } = inPath(call, "lists", "list");
		needs(call, member, "admin");
		removeList(call.db, row.id);
		return {};
	},
} satisfies SomeHandlers;

/** Icon and color, if given. */
export function looks(call: Call): { icon?: string | null; color?: string | null } {
	return { ...optionalText(call, "icon"), ...optionalText(call, "color") };
}

function folderOf(call: Call, id: string, workspace: string): void {
	const { row } = visible(call, "folders", "folder", id);
	if (row.workspace_id !== workspace) call.fail(400, otherWorkspace("folder_id"), { param: "folder_id" });
}

/**
 * Assumption: no `task.deleted` is sent for tasks that are deleted with their list. If the real system doesn't send it
 * either, a program that relies on it would miss deletions, so the mock assumes the harder case.
 */
function removeList(db: Database, id: string): void {
	for (const task of rows(db, "tasks").by("list_id", id)) removeTask(db, task.id);
	rows(db, "lists").delete(id);
}
