import { tableName } from "./client.ts";

export const PRUNE_AT_ONCE = 5_000;

/** Returns the statements of a store. They use the server's clock, so the workers' clocks need not agree. */
export function statements(table: string) {
	const name = tableName(table);
	const ms = (parameter: string) => `${parameter}::bigint * interval '1 millisecond'`;
	return {
		// The row lock lets only one concurrent claim through. An event that is done or has a running lease is not locked: a transaction
		// that completes the event may hold its row, and no claim should wait long for a transaction whose connection has stalled.
		take: `insert into ${name} as known (key, state, token, attempts, taken_over, lease_until, changed_at)
select $1::text, 'pending', 1, 1, false, clock_timestamp() + ${ms("$2")}, clock_timestamp()
where set_config('lock_timeout', '2000', true) is not null and not exists (select 1 from ${name} held where held.key = $1::text
	and (held.state in ('done', 'dead') or (held.state = 'pending' and held.lease_until > clock_timestamp())))
on conflict (key) do update set state = 'pending', token = known.token + 1, attempts = coalesce(known.attempts, known.token) + 1,
	taken_over = known.state = 'pending', lease_until = excluded.lease_until, changed_at = excluded.changed_at
where known.state = 'failed' or (known.state = 'pending' and known.lease_until <= clock_timestamp())
returning token::text as token, attempts::text as attempts, taken_over`,
		// Claims many events that were never claimed before; `take` decides about the others. Sorted by key, so that two processes cannot
		// deadlock.
		takeNew: `insert into ${name} (key, state, token, attempts, taken_over, lease_until, changed_at)
select wanted.key, 'pending', 1, 1, false, clock_timestamp() + ${ms("wanted.lease")}, clock_timestamp()
from jsonb_to_recordset($1::text::jsonb) as wanted (key text, lease text)
where set_config('lock_timeout', '2000', true) is not null order by wanted.key
on conflict (key) do nothing returning key, token::text as token, attempts::text as attempts, taken_over`,
		look: `select state, (extract(epoch from lease_until - clock_timestamp()) * 1000)::bigint::text as remaining from ${name} where key = $1`,
		end: `update ${name} set state = $3, reason = $4, attempts = coalesce(attempts, token) - $5::int, changed_at = clock_timestamp()
where key = $1 and token = $2 and state = 'pending' returning key`,
		/** Marks an event as done. */
		endDone: `update ${name} set state = 'done', reason = null, attempts = coalesce(attempts, token), changed_at = clock_timestamp()
where key = $1 and token = $2 and state = 'pending'`,
		endAll: `update ${name} as known set state = 'done', reason = null, attempts = coalesce(known.attempts, known.token), changed_at = clock_timestamp()
from jsonb_to_recordset($1::text::jsonb) as ended (key text, token bigint)
where known.key = ended.key and known.token = ended.token and known.state = 'pending' returning known.key, known.token::text as token`,
		// Abandoned claims are removed like finished events, a `ttl` after the end of their lease.
		remove: `delete from ${name} where key in (select key from ${name}
where changed_at < clock_timestamp() - ${ms("$1")} and (state <> 'pending' or lease_until < clock_timestamp() - ${ms("$1")})
order by changed_at limit ${PRUNE_AT_ONCE} for update skip locked) returning key`,
	};
}
