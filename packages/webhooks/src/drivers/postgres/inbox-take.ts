import type { Clock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import type { Taken, TakeRequest } from "../../inbox/pull.ts";
import type { InboxScope } from "../../inbox/storage.ts";
import { keyOf } from "../key.ts";
import type { Row, Run } from "./client.ts";
import { IS_HANDLED, isFirst, postgresOrder } from "./inbox-order.ts";

/** The condition for rows of a scope. Its values follow those that a statement has already. */
export function inScope({ inboxes, verifier = "" }: InboxScope, values: readonly unknown[]) {
	if (inboxes === undefined) return { where: "true", values };
	const first = values.length + 1;
	return {
		where: `inbox = any(string_to_array($${first}::text, ',')) and (inbox <> '' or starts_with(id, $${first + 1}::text))`,
		values: [...values, inboxes.join(","), `${verifier}:`],
	};
}

export const ms = (parameter: string): string => `${parameter}::bigint * interval '1 millisecond'`;

interface TakeOptions {
	readonly run: Run;
	/** The table. */
	readonly name: string;
	readonly leaseMs: string;
	readonly lookMs: number;
	readonly clock: Clock;
}

const PARK_AT_ONCE = 1_000;
const CALL_EVERY_MS = 5_000;

/** Takes entries that are due out of a table. */
export function taker({ run, name, leaseMs, lookMs, clock }: TakeOptions) {
	let isDraining = false;
	let lookedAt = Number.NEGATIVE_INFINITY;
	let parkedAt = Number.NEGATIVE_INFINITY;
	let calledAt = Number.NEGATIVE_INFINITY;
	let sortedAt = Number.NEGATIVE_INFINITY;
	let isOrdered = false;
	let scope: InboxScope = {};

	/** Takes what a condition picks, in the order of `due`; `$1` is the limit and `$2` the lease. */
	async function pick(condition: string, limit: number, fields: string, more: readonly unknown[] = []) {
		// `entry` is the name of the row in a condition.
		const { where, values } = inScope(scope, [limit, leaseMs, ...more]);
		const rows = await run(
			`with picked as (
	select id as picked_id, due as was_due from ${name} as entry where state = 'open' and ${condition} and ${where}
	order by due limit $1 for update skip locked
)
update ${name} set ${fields}, ticket = ticket + 1, due = clock_timestamp() + ${ms("$2")}
from picked where id = picked_id
returning letter, attempts, ticket::text as ticket, extract(epoch from was_due)::float8 as was_due`,
			values,
		);
		return [...rows].sort((a, b) => Number(a.was_due) - Number(b.was_due)).map(takenOf);
	}

	const SUSPECTS = "mode in ('shared', 'alone', 'suspect') and due <= clock_timestamp()";
	/** The attempt of one that was in progress beside others is not counted: any of them may have ended their worker. */
	const pickSuspect = () =>
		pick(SUSPECTS, 1, "mode = 'alone', attempts = case mode when 'shared' then attempts else attempts + 1 end");
	const order = postgresOrder(run, name);
	const pickDue = (limit: number, skipped: string) =>
		pick(
			`mode is null and due <= clock_timestamp() and ${IS_HANDLED} and ${isFirst(name)}`,
			limit,
			"mode = 'shared', attempts = attempts + 1",
			[skipped],
		);
	const pickUnhandled = (limit: number, skipped: string) =>
		pick(
			`mode = 'unhandled' and ${IS_HANDLED} and ${isFirst(name)}`,
			limit,
			"mode = 'shared', attempts = attempts + 1",
			[skipped],
		);

	/** Whether an entry whose worker died waits for this process to have nothing else in progress. */
	async function hasSuspect(): Promise<boolean> {
		const { where, values } = inScope(scope, []);
		const rows = await run(
			`select 1 as one from ${name} where state = 'open' and ${SUSPECTS} and ${where} limit 1 for update skip locked`,
			values,
		);
		return rows.length > 0;
	}
	/** Moves what has no handler here out of the way of the others. */
	async function park(skipped: string): Promise<void> {
		const { where, values } = inScope(scope, [PARK_AT_ONCE, skipped]);
		await run(
			`update ${name} set mode = 'unhandled' where id in (select id from ${name}
where state = 'open' and mode is null and type in (select jsonb_array_elements_text($2::text::jsonb)) and ${where}
limit $1 for update skip locked)`,
			values,
		);
	}
	async function keepOrder(taken: readonly Taken[], skipped: string, time: number): Promise<void> {
		isOrdered ||= taken.some(({ letter }) => letter.orderKey !== undefined);
		const isCallDue = time - calledAt >= CALL_EVERY_MS;
		if (time - sortedAt < lookMs || (!isOrdered && !isCallDue)) return;
		sortedAt = time;
		await order.putBehind(inScope(scope, order.values(skipped)));
		if (!isCallDue) return;
		calledAt = time;
		await order.callAll(inScope(scope, order.values(skipped)));
	}
	return async ({ limit, running, skippedTypes, scope: present }: TakeRequest): Promise<readonly Taken[]> => {
		scope = present;
		const time = clock.monotonic();
		if (isDraining || time - lookedAt >= lookMs) {
			lookedAt = time;
			if (running === 0) {
				const suspects = await pickSuspect();
				isDraining = suspects.length > 0;
				if (isDraining) return suspects.map((one) => ({ ...one, alone: true }));
			} else if (!isDraining) isDraining = await hasSuspect();
			if (isDraining) return [];
		}
		const skipped = JSON.stringify(await Promise.all([...skippedTypes].map(keyOf)));
		if (skippedTypes.size > 0 && time - parkedAt >= lookMs) {
			parkedAt = time;
			await park(skipped);
		}
		const taken = await pickDue(limit, skipped);
		await keepOrder(taken, skipped, time);
		return taken.length < limit ? [...(await pickUnhandled(limit - taken.length, skipped)), ...taken] : taken;
	};
}

const takenOf = (row: Row): Taken => ({
	letter: JSON.parse(String(row.letter)) as Letter,
	attempt: Number(row.attempts),
	ticket: String(row.ticket),
});
