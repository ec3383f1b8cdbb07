/** Reading the audit log: lists, single entries, verification and counts. With audit:read:own, a key sees only its own user's entries. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { CallOf, SomeHandlers } from "../generated/handlers.ts";
import { verifyChain } from "../shared/audit.ts";
import { userOf } from "../shared/people.ts";
import type { AuditRow } from "../shared/rows/platform.ts";
import { rows } from "../shared/tables.ts";
import { steps } from "./sparkline.ts";

type Test = (row: AuditRow) => boolean;

/** Returns which entries the key may see; undefined for all. Assumption: a key without a user is its own user. */
function visible(call: Call): Test | undefined {
	if (call.hasScope("audit:read")) return undefined;
	const user = userOf(call);
	return ({ actor }) => actor.id === call.key.id || actor.on_behalf_of_user_id === user;
}

/** Adds states, diff and hashes only on request. */
function shown(row: AuditRow, expand: readonly string[] = []): JsonObject {
	const { before_state, after_state, diff, _chain, ...entry } = row;
	return {
		...entry,
		...(expand.includes("diff") && { before_state, after_state, diff }),
		...(expand.includes("chain") && { _chain }),
	};
}

function within(
	row: AuditRow,
	{ from_date: from, to_date: to }: { readonly from_date?: string; readonly to_date?: string },
): boolean {
	const at = Date.parse(row.created_at);
	return (from === undefined || at >= Date.parse(from)) && (to === undefined || at <= Date.parse(to));
}

function mentions(row: AuditRow, search: string): boolean {
	const sought = search.toLowerCase();
	return [row.description, row.action, row.resource.label ?? ""].some((text) => text.toLowerCase().includes(sought));
}

/** The filters, by the name of their parameter. */
const FIELDS: Readonly<Record<string, (row: AuditRow) => unknown>> = {
	action: (row) => row.action,
	actor_type: (row) => row.actor.type,
	actor_id: (row) => row.actor.id,
	severity: (row) => row.severity,
	outcome: (row) => row.outcome,
	resource_type: (row) => row.resource.type,
	resource_id: (row) => row.resource.id,
	ip_address: (row) => row.ip_address,
	session_id: (row) => row.session_id,
};

/** Returns which entries a call requests; undefined for all. */
function asked(call: Call): Test | undefined {
	const { query } = call;
	const { from_date, to_date, search } = query;
	const fields = Object.entries(FIELDS).filter(([name]) => query[name] !== undefined);
	const tests: readonly (Test | undefined)[] = [
		visible(call),
		...fields.map(
			([name, read]): Test =>
				(row) =>
					read(row) === query[name],
		),
		from_date === undefined && to_date === undefined ? undefined : (row) => within(row, query),
		search === undefined ? undefined : (row) => mentions(row, String(search)),
	];
	const wanted = tests.filter((test) => test !== undefined);
	return wanted.length === 0 ? undefined : (row) => wanted.every((test) => test(row));
}

/** Returns the requested entries, for callers that read only a few of their fields. */
const chosen = (call: Call): Iterable<AuditRow> => rows(call.db, "audit_log").views(asked(call));

function list(call: CallOf<"auditLogEntries.list">) {
	const where = asked(call);
	return call.scan(rows(call.db, "audit_log"), {
		...(where && { where }),
		present: (row) => shown(row),
		count: true,
	});
}

function retrieve(call: CallOf<"auditLogEntries.retrieve">) {
	const row = rows(call.db, "audit_log").get(call.path.id ?? "");
	if (row === undefined || visible(call)?.(row) === false)
		return call.fail(404, "not_found", { type: "not_found", hint: "There is no audit log entry with this id." });
	return { body: shown(row, call.expand) };
}

/** Returns the entries of a range, and the hash before the first one: null at the beginning of the log. */
function rangeOf(call: Call): { readonly range: Iterable<AuditRow>; readonly before: () => string | null } {
	let before: string | null = null;
	function* range(): Iterable<AuditRow> {
		let hasBegun = false;
		const log = rows(call.db, "audit_log");
		// A full log has forgotten its first entries, so the chain begins at the oldest one that is left.
		const [oldest] = log.isFull ? log.oldest() : [];
		before = oldest?._chain.prev_hash ?? null;
		for (const row of log.oldest()) {
			if (within(row, call.body)) {
				hasBegun = true;
				yield row;
			} else if (!hasBegun) before = row._chain.entry_hash;
		}
	}
	return { range: range(), before: () => before };
}

/**
 * Verifies the chain from the oldest entry of the range. Removing the last entries leaves an intact chain, so the last hash of the log
 * is compared too.
 */
function verify(call: CallOf<"auditLogEntries.verify">) {
	const { range, before } = rangeOf(call);
	const { broken, count, isWhole } = verifyChain(range, before, Number(call.body.limit));
	const reachesEnd = call.body.to_date === undefined && isWhole;
	const head = rows(call.db, "audit_chain").get("head")?.hash ?? null;
	const [last] = rows(call.db, "audit_log").newest();
	const isCut = reachesEnd && (last?._chain.entry_hash ?? null) !== head;
	const fault = broken ?? (isCut ? { id: last?.id ?? null, reason: "missing_row" } : undefined);
	return {
		body: {
			object: "audit_chain_verification",
			verified: fault === undefined,
			chain_length: count,
			broken_at: fault?.id ?? null,
			broken_reason: fault?.reason ?? null,
		},
	};
}

/** Counts entries by several fields. */
function countBy<Name extends string>(
	found: Iterable<AuditRow>,
	fields: Readonly<Record<Name, (row: AuditRow) => string>>,
): { readonly total: number } & Readonly<Record<Name, Record<string, number>>> {
	const names = Object.keys(fields) as Name[];
	const none = Object.fromEntries(names.map((name): [string, Record<string, number>] => [name, {}]));
	const counts = none as { [Key in Name]: Record<string, number> };
	let total = 0;
	for (const row of found) {
		total++;
		for (const name of names) {
			const value = fields[name](row);
			const known: Record<string, number> = counts[name];
			known[value] = (known[value] ?? 0) + 1;
		}
	}
	return { total, ...counts };
}

function stats(call: CallOf<"auditLogEntries.stats">) {
	return {
		body: {
			object: "audit_stats",
			...countBy(chosen(call), {
				by_action: (row) => row.action,
				by_resource_type: (row) => row.resource.type,
				by_severity: (row) => row.severity,
				by_outcome: (row) => row.outcome,
			}),
			from_date: call.query.from_date ?? null,
			to_date: call.query.to_date ?? null,
		},
	};
}

/** Without dates, from the first entry until now. */
function sparkline(call: CallOf<"auditLogEntries.sparkline">) {
	const times = Array.from(chosen(call), (row) => Date.parse(row.created_at));
	const { from_date: from, to_date: to, granularity } = call.query;
	const start = from === undefined ? times[0] : Date.parse(String(from));
	const end = to === undefined ? call.now : Date.parse(String(to));
	const data = start === undefined ? [] : steps(start, end, granularity as "day", times);
	if (data === undefined)
		return call.fail(400, "validation_error", {
			type: "validation_error",
			param: "granularity",
			hint: "The range has more than 10,000 intervals: choose a longer interval or a shorter range.",
		});
	return { body: { object: "list", data, granularity } };
}

export const auditLogHandlers = {
	"auditLogEntries.list": list,
	"auditLogEntries.retrieve": retrieve,
	"auditLogEntries.verify": verify,
	"auditLogEntries.stats": stats,
	"auditLogEntries.sparkline": sparkline,
} satisfies SomeHandlers;
