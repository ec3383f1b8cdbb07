import type { SomeHandlers } from "../generated/handlers.ts";
import { caller, inPath, isManager } from "./access.ts";
import * as present from "./present.ts";
import { byName, byPosition, rows } from "./tables.ts";

export const workspaces = {
	"me.retrieve": (call) => ({ body: present.user(caller(call)) }),

	"workspaces.list": (call) => ({
		body: rows(call.db, "memberships")
			.by("user_id", caller(call).id)
			.flatMap((member) => {
				const row = rows(call.db, "workspaces").get(member.workspace_id);
				return row ? [{ row, member }] : [];
			})
			.sort((a, b) => byName(a.row, b.row))
			.map(({ row, member }) => present.workspace(row, member)),
	}),

	"workspaces.retrieve": (call) => {
		const { row, member } = inPath(call, "workspaces", "workspace");
		return { body: present.workspace(row, member) };
	},

	"members.list": (call) => {
		const { row } = inPath(call, "workspaces", "workspace");
		return {
			body: rows(call.db, "memberships")
				.by("workspace_id", row.id)
				.map((member) => present.member(call.db, member)),
		};
	},

	"customFields.list": (call) => {
		const { row, member } = inPath(call, "workspaces", "workspace");
		return {
			body: [...rows(call.db, "custom_fields").by("workspace_id", row.id)]
				.filter((field) => !field.is_access_restricted || isManager(member))
				.sort(byPosition)
				.map(present.customField),
		};
	},
} satisfies SomeHandlers;
