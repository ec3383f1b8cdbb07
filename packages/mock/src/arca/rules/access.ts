/**
 * Who the caller is, and what their role and restriction allow. A key acts as its owner: scope and role must both
 * allow.
 */
import type { Call } from "../../engine/handler.ts";
import { invalidId, notFound, RESTRICTED, ROLE } from "./refusals.ts";
import { type ListRow, type MembershipRow, type Role, rows, type Tables, type UserRow } from "./tables.ts";

/** The person the key acts as. */
export function caller(call: Call): UserRow {
	const user = rows(call.db, "users").get(call.key.subject);
	if (!user) throw new Error(`The key ${call.key.id} has no user: create it with the id of a user.`);
	return user;
}

/** Finds what the path names. An invalid number is a 400; an unknown id, or one from a workspace that the caller is not in, is a 404. */
export function inPath<Name extends "workspaces" | "folders" | "lists" | "tasks" | "statuses" | "labels">(
	call: Call,
	table: Name,
	what: string,
): { row: Tables[Name]; member: MembershipRow } {
	const text = call.path.id ?? "";
	if (!isNumeric(text)) return call.fail(400, invalidId(what));
	return visible(call, table, what, plain(text));
}

/** The same for an id from a body or query that is known to be numeric. */
export function visible<Name extends "workspaces" | "folders" | "lists" | "tasks" | "statuses" | "labels">(
	call: Call,
	table: Name,
	what: string,
	id: string,
): { row: Tables[Name]; member: MembershipRow } {
	const row = rows(call.db, table).get(id);
	if (!row) return call.fail(404, notFound(what));
	const member = membership(call, "workspace_id" in row ? row.workspace_id : row.id);
	return member ? { row, member } : call.fail(404, notFound(what));
}

export function membership(call: Call, workspaceId: string): MembershipRow | undefined {
	return rows(call.db, "memberships").get(`${workspaceId}:${caller(call).id}`);
}

/** @throws 403 for a lower role. */
export function needs(call: Call, member: MembershipRow, lowest: Exclude<Role, "viewer">): void {
	if (RANK[member.role] < RANK[lowest]) call.fail(403, ROLE);
}
const RANK: Readonly<Record<Role, number>> = { viewer: 0, member: 1, admin: 2, owner: 3 };

export const isManager = (member: MembershipRow): boolean => RANK[member.role] >= RANK.admin;

/** Owners and admins are never restricted. */
export function maySeeFolder(member: MembershipRow, folderId: string): boolean {
	return member.granted === null || isManager(member) || member.granted.folder_ids.includes(folderId);
}

export function maySeeList(member: MembershipRow, list: ListRow): boolean {
	return maySeeFolder(member, list.folder_id) || (member.granted?.list_ids.includes(list.id) ?? true);
}

/** @throws 403 if a restriction hides the list. */
export function needsList(call: Call, member: MembershipRow, list: ListRow): void {
	if (!maySeeList(member, list)) call.fail(403, RESTRICTED);
}

/** @throws 403 if a restriction hides the folder. */
export function needsFolder(call: Call, member: MembershipRow, folderId: string): void {
	if (!maySeeFolder(member, folderId)) call.fail(403, RESTRICTED);
}

/** An id as the API accepts it: an integer, or a string of digits. */
export function isNumeric(value: unknown): value is string | number {
	return typeof value === "number"
		? Number.isSafeInteger(value) && value >= 0
		: typeof value === "string" && /^\d{1,15}$/.test(value);
}

/** Its canonical form, used as a key here. */
export const plain = (value: string | number): string => String(Number(value));
