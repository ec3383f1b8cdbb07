/** A frozen entity: every key may read, and only calls with the freeze token may write. */
import type { Database } from "../../engine/database.ts";
import type { Call } from "../../engine/handler.ts";
import { isReading } from "../shared/recorded.ts";
import type { FreezeRow } from "../shared/rows/migration.ts";
import { rows } from "../shared/tables.ts";

/** Returns the freeze that is in force. */
export function runningFreeze(db: Database): FreezeRow | undefined {
	const freeze = rows(db, "freezes").get("current");
	return freeze?.frozen === true ? freeze : undefined;
}

/** Keys and webhook endpoints are not records of the entity: a leaked secret must be replaceable at any time (assumption). */
const ADMINISTRATION = new Set(["developers", "webhooks"]);

/** @throws 409 `entity_frozen` for a write without a valid X-Freeze-Token (assumption: status and code) */
export function refuseWhenFrozen(call: Call): void {
	const { route } = call;
	if (isReading(route) || ADMINISTRATION.has(route.tag) || route.id.startsWith("migration.cutover.")) return;
	const freeze = runningFreeze(call.db);
	if (freeze === undefined) return;
	const sent = call.headers.get("x-freeze-token");
	if (sent === freeze.token && call.hasScope("migration:write")) return;
	call.fail(409, "entity_frozen", {
		type: "conflict",
		hint: "The entity is frozen for a cutover. To write, send X-Freeze-Token with a key that has migration:write.",
	});
}
