/**
 * Who acts. A key acts for the user who made it: `createKey({ subject, details: { role } })` says for whom. Assumptions: a key without
 * a subject is a person of its own, and one without a role acts for an owner, since owners are who may always make keys.
 */
import { withSharedShape } from "../../engine/collection.ts";
import type { Call } from "../../engine/handler.ts";
import { uuidOf } from "../../engine/values.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Id of the user behind the call; another name that a test gave him becomes an id that is always the same. */
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

/** What the feed and the log call the one who acts. */
interface Actor {
	type: "system" | "api_key";
	id: string | null;
	label: string | null;
}

/** Who did it, as records of it say, with what one of them says more. What the clock brings about nobody did. */
export function actorOf<More extends object>(call: Call, more: More): Actor & More {
	if (call.route.id.startsWith("jobs."))
		return withSharedShape<Actor, More>({ type: "system", id: null, label: null }, more);
	return withSharedShape<Actor, More>({ type: "api_key", id: call.key.id, label: call.key.name ?? null }, more);
}
