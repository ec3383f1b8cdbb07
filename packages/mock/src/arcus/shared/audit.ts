/**
 * The audit log and its hash chain: each entry's hash covers the entry and the hash before it, so that no entry can be changed,
 * removed or inserted without breaking every later one.
 */
import { createHash } from "node:crypto";
import { withSharedShape } from "../../engine/collection.ts";
import type { Call, JsonObject, JsonValue } from "../../engine/handler.ts";
import { describe } from "./activity.ts";
import { type Change, differences } from "./change.ts";
import { actorOf, userOf } from "./people.ts";
import type { AuditRow } from "./rows/platform.ts";
import { rows } from "./tables.ts";

const SENSITIVE = /^(api_key|webhook_endpoint|entity_settings)\./;
const WARNED = /\.(voided|deleted|merged|cancelled|refunded|period_check_bypassed)$/;

const severityOf = (action: string): string =>
	SENSITIVE.test(action) ? "security" : WARNED.test(action) ? "warning" : "info";

/** Adds an entry for a change to the end of the chain. */
export function recordAudit(call: Call, change: Change): void {
	const table = rows(call.db, "audit_log");
	const last = rows(call.db, "audit_chain").get("head");
	const entry = {
		id: call.id("audit_log_entry"),
		object: "audit_log_entry",
		entity_id: call.key.entityId,
		actor: actorOf(call, { on_behalf_of_user_id: call.key.subject === "" ? null : userOf(call) }),
		action: change.action,
		resource: { type: change.resource_type, id: change.resource_id, label: change.resource_label },
		description: describe(change),
		metadata: change.metadata ?? {},
		ip_address: call.ip ?? null,
		user_agent: call.headers.get("user-agent") ?? null,
		session_id: null,
		request_id: call.requestId,
		severity: change.error_code === undefined ? severityOf(change.action) : "warning",
		outcome: change.error_code === undefined ? "success" : "failure",
		error_code: change.error_code ?? null,
		before_state: change.before,
		after_state: change.after,
		diff: differences(change),
		created_at: call.iso(),
	} satisfies Omit<AuditRow, "_chain">;
	const previous = last?.hash ?? null;
	const hash = hashEntry(entry, previous);
	table.insert(
		withSharedShape(entry, { _chain: { prev_hash: previous, entry_hash: hash, archived_at: null } }) as AuditRow,
	);
	if (last === undefined) rows(call.db, "audit_chain").insert({ id: "head", hash });
	else rows(call.db, "audit_chain").update("head", { hash });
}

/** Returns the SHA-256 of the previous hash and the entry in canonical form, as lower-case hex. */
export function hashEntry(entry: Omit<AuditRow, "_chain">, previous: string | null): string {
	return createHash("sha256")
		.update(`${previous ?? ""}\n${canonical(entry)}`)
		.digest("hex");
}

/** Returns JSON with sorted names, so that equal data has equal text. */
function canonical(value: JsonValue | undefined): string {
	if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	const object = value as JsonObject;
	const names = Object.keys(object).sort();
	return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(object[name] as JsonValue | undefined)}`).join(",")}}`;
}

/** The first entry that breaks a chain. */
export interface Break {
	readonly id: string;
	readonly reason: "prev_hash_mismatch" | "entry_hash_mismatch" | "missing_row" | "null_hash";
}

/** The result of a check of the chain. */
export interface Checked {
	readonly broken: Break | undefined;
	/** How many entries were checked. */
	readonly count: number;
	/** Whether all entries were checked. */
	readonly isWhole: boolean;
}

/**
 * Checks entries in the order in which they were written.
 *
 * @param before the hash before the first of them, null at the beginning of the log; called when the first entry has been read
 * @param limit how many entries to check at most
 */
export function verifyChain(entries: Iterable<AuditRow>, before: () => string | null, limit: number): Checked {
	let broken: Break | undefined;
	let count = 0;
	let previous: string | null = null;
	for (const entry of entries) {
		if (count === limit) return { broken, count, isWhole: false };
		if (count === 0) previous = before();
		count++;
		broken ??= breakOf(entry, previous);
		previous = entry._chain.entry_hash;
	}
	return { broken, count, isWhole: true };
}

function breakOf({ _chain: chain, ...entry }: AuditRow, previous: string | null): Break | undefined {
	const { id } = entry;
	if (chain.entry_hash === null) return { id, reason: "null_hash" };
	if (chain.prev_hash !== previous) return { id, reason: "prev_hash_mismatch" };
	return hashEntry(entry, chain.prev_hash) === chain.entry_hash ? undefined : { id, reason: "entry_hash_mismatch" };
}
