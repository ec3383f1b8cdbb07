/**
 * The user behind a call. A key acts for the user who created it: `createKey({ subject, details: { role } })` names that user.
 * Assumptions: a key without a subject acts for a separate user, and a key without a role acts for an owner, who may always create keys.
 */
import { withSharedShape } from "../../engine/collection.ts";
import type { Call } from "../../engine/handler.ts";
import { uuidOf } from "../../engine/values.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Returns the id of the user behind the call. A subject that is not a UUID always maps to the same id. */
export function userOf({ key }: Call): string {
	if (key.subject === "") return key.id;
	return UUID.test(key.subject) ? key.subject : uuidOf("user", key.subject);
}

/** `owner`, `admin`, `manager`, `accountant`, `staff`, … */
export const roleOf = ({ key }: Call): string => (typeof key.details.role === "string" ? key.details.role : "owner");

/** @throws 403 `permission_denied` when the user has none of the roles */
export function needRole(call: Call, roles: readonly string[], what: string): void {
	const role = roleOf(call);
	if (roles.includes(role)) return;
	call.fail(403, "permission_denied", {
		type: "permission_error",
		hint: `${what} needs ${roles.join(" or ")}; the key acts for a user with the role ${role}.`,
	});
}

/** The actor in entries of the feed and the log. */
interface Actor {
	type: "system" | "api_key";
	id: string | null;
	label: string | null;
}

/** Returns the actor of an entry, with additional fields. Scheduled work has the actor `system`. */
export function actorOf<More extends object>(call: Call, more: More): Actor & More {
	if (call.route.id.startsWith("jobs."))
		return withSharedShape<Actor, More>({ type: "system", id: null, label: null }, more);
	return withSharedShape<Actor, More>({ type: "api_key", id: call.key.id, label: call.key.name ?? null }, more);
}
