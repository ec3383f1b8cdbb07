import { systemClock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import { PullConsumer, type PullSource, type Taken } from "../../inbox/pull.ts";
import type { DeadLetter, InboxScope, InboxStorage } from "../../inbox/storage.ts";
import { keyOf } from "../key.ts";
import { namesIn } from "../postgres/inbox-names.ts";
import { bossInboxes } from "./adopt.ts";
import type { BossJob, PgBossInboxOptions } from "./client.ts";
import { type BossQueues, bossQueues, endpointsIn, letterOf, runOn, type Sheet, sheetOf, uuidOf } from "./queues.ts";

export type { Boss, PgBossInboxOptions } from "./client.ts";

/** pg-boss cannot leave out types, so what has no handler here comes back after this, to whichever process asks first. */
const UNHANDLED_SECONDS = 5;
/** How often the queue that 0.1.0 used is looked at once it was empty. */
const FORMER_EVERY_MS = 30_000;

/**
 * Creates an inbox on pg-boss 10, for many machines with a PostgreSQL between them. Duplicates are recognized as long as pg-boss keeps a
 * finished job (`archiveCompletedAfterSeconds`); after that by the receiver's store. A job whose worker died is handed out again after
 * `expireInSeconds`, and then runs alone in its process.
 *
 * @throws TypeError for invalid names
 * @example
 * ```ts
 * import { type Boss, pgBossInbox } from "@countersign/webhooks/postgres";
 *
 * // const boss = new PgBoss(url); boss.on("error", console.error); await boss.start();
 * const storageOn = (boss: Boss) => pgBossInbox({ boss });
 * console.log(typeof storageOn);
 * ```
 */
export function pgBossInbox({
	boss,
	queue = "webhook-inbox",
	schema = "pgboss",
	expireInSeconds = 120,
	pollingIntervalSeconds = 1,
	clock = systemClock,
}: PgBossInboxOptions): InboxStorage {
	if (!/^[\w-]+$/.test(queue) || !/^[a-z_]\w*$/i.test(schema))
		throw new TypeError(`pgBossInbox: "${queue}" is not a queue name, or "${schema}" is not a schema name.`);
	const listeners = new Set<() => void>();
	const queuesOf = bossQueues(boss, queue);
	const run = runOn(boss);
	const endpoints = endpointsIn(run, schema);
	const inboxes = bossInboxes({ run, schema, queue, endpoints, clock });
	const send = (name: string, data: object, options: object) => boss.send(name, data, options as never);
	const trying = { retryLimit: 2_000_000, retryDelay: 1, expireInSeconds };
	const wakeAll = () => {
		for (const wake of listeners) wake();
	};
	async function queuesIn({ inboxes = [""] }: InboxScope): Promise<BossQueues[]> {
		const found = inboxes.map(queuesOf);
		for (const one of found) await one.ready();
		return found;
	}
	async function fetch(name: string, limit: number): Promise<readonly BossJob[]> {
		return ((await boss.fetch(name, { batchSize: limit, includeMetadata: true } as never)) ?? []) as readonly BossJob[];
	}
	/** What follows a job is sent before it ends: a crash between the two repeats it under the same id, and loses nothing. */
	async function move(from: string, job: string, to: string, sheet: Sheet, options: object): Promise<void> {
		await send(to, sheet, { ...options, id: await uuidOf(`${from} ${job} ${sheet.attempts}`) });
		await boss.complete(from, job);
	}

	// Jobs are fetched, not left to pg-boss' own workers: those end the process when the connection breaks while one of them notes the end
	// of a job, and wait after each job as if there were no other.
	function sourceOf(): PullSource {
		let formerAt = Number.NEGATIVE_INFINITY;

		async function suspectIn({ suspects }: BossQueues): Promise<Taken | undefined> {
			const [job] = await fetch(suspects, 1);
			if (!job) return undefined;
			const sheet = job.data as Sheet;
			const attempt = sheet.attempts + job.retryCount + 1;
			return { letter: letterOf(sheet), attempt, ticket: `${suspects} ${job.id}`, alone: true };
		}
		async function hasSuspect(all: readonly BossQueues[]): Promise<boolean> {
			const rows = await run(
				`select 1 as one from ${schema}.job where name = any(string_to_array($1::text, ',')) and state in ('created', 'retry') and start_after <= now() limit 1`,
				[all.map(({ suspects }) => suspects).join(",")],
			);
			return rows.length > 0;
		}
		async function takeFrom(own: BossQueues, limit: number, scope: InboxScope): Promise<readonly Taken[]> {
			const taken: Taken[] = [];
			for (const { id, data, retryCount } of await fetch(own.main, limit)) {
				const sheet = data as Sheet;
				const letter = letterOf(sheet);
				const isForeign = !letter.inbox && scope.verifier !== undefined && !letter.id.startsWith(`${scope.verifier}:`);
				const options = { ...trying, startAfter: UNHANDLED_SECONDS };
				if (isForeign) await move(own.main, id, own.main, { ...sheet, attempts: sheet.attempts }, options);
				// Its worker died. What that worker had beside it is not blamed: it runs alone, and only that attempt counts.
				else if (retryCount > 0) await move(own.main, id, own.suspects, await sheetOf(letter, sheet.attempts), trying);
				else taken.push({ letter, attempt: sheet.attempts + 1, ticket: `${own.main} ${id}` });
			}
			return taken;
		}
		return {
			pollMs: pollingIntervalSeconds * 1000,
			async take({ limit, running, scope }) {
				const all = await queuesIn(scope);
				await inboxes.sayWorking(scope.inboxes ?? []);
				if (running > 0 && (await hasSuspect(all))) return [];
				for (const own of running === 0 ? all : []) {
					const suspect = await suspectIn(own);
					if (suspect) return [suspect];
				}
				const taken: Taken[] = [];
				for (const own of all) {
					if (own.main === queue && clock.monotonic() - formerAt < FORMER_EVERY_MS && all.length > 1) continue;
					const some = taken.length < limit ? await takeFrom(own, limit - taken.length, scope) : [];
					if (own.main === queue && some.length === 0) formerAt = clock.monotonic();
					taken.push(...some);
				}
				return taken;
			},
			async settle({ letter, attempt, ticket, alone }, verdict) {
				const [from = "", job = ""] = ticket.split(" ");
				const own = queuesOf(letter.inbox ?? "");
				if (verdict.state === "done") await boss.complete(from, job);
				else if (verdict.state === "dead") {
					const sheet = await sheetOf(letter, attempt, { reason: verdict.reason });
					await move(from, job, own.dead, sheet, { retentionDays: 365 });
				} else {
					const unhandled = verdict.unhandled && { unhandled: true as const };
					const sheet = await sheetOf(letter, verdict.counted ? attempt : attempt - 1, { ...unhandled });
					const startAfter = unhandled ? UNHANDLED_SECONDS : seconds(verdict.delayMs);
					await move(from, job, alone && !verdict.counted ? own.suspects : own.main, sheet, { ...trying, startAfter });
				}
			},
			onArrival(wake) {
				listeners.add(wake);
				return () => listeners.delete(wake);
			},
		};
	}

	return {
		async put(letter, { formerId }) {
			const { main, ready } = queuesOf(letter.inbox ?? "");
			await ready();
			if (formerId !== undefined && letter.inbox && (await isKnown(formerId))) return false;
			const id = await uuidOf(letter.id);
			const isNew = (await send(main, await sheetOf(letter, 0), { id, ...trying })) !== null;
			if (isNew) wakeAll();
			return isNew;
		},
		async start(work, rules) {
			await queuesIn(rules);
			return new PullConsumer(sourceOf(), work, { ...rules, clock });
		},
		async counts(scope = {}) {
			const all = await queuesIn(scope);
			const names = (pick: (one: BossQueues) => string) => all.map(pick).join(",");
			const [row] = await run(
				`select count(*) filter (where name <> all(dead.names) and state in ('created', 'retry', 'active'))::int as waiting,
count(*) filter (where name <> all(dead.names) and state in ('created', 'retry', 'active') and data->>'unhandled' = 'true')::int as unhandled,
count(*) filter (where name = any(dead.names) and state = 'created')::int as dead
from ${schema}.job, (select string_to_array($2::text, ',') as names) as dead where name = any(string_to_array($1::text, ','))`,
				[names(({ main, suspects, dead }) => `${main},${suspects},${dead}`), names(({ dead }) => dead)],
			);
			const counts = { waiting: Number(row?.waiting ?? 0), dead: Number(row?.dead ?? 0) };
			const unhandled = Number(row?.unhandled ?? 0);
			return unhandled > 0 ? { ...counts, unhandled } : counts;
		},
		async dead(limit, { after, ...scope } = {}) {
			const names = (await queuesIn(scope)).map(({ dead }) => dead).join(",");
			const rows = await run(
				`select data from (select data, coalesce(data->>'receivedAt', data->'letter'->>'receivedAt')::numeric as received, ${ID} as entry
from ${schema}.job where name = any(string_to_array($1::text, ',')) and state = 'created') as found
where (received, entry) > ($3::numeric, $4) order by received, entry limit $2`,
				[names, limit, String(after?.letter.receivedAt ?? -1), after ? await keyOf(after.letter.id) : ""],
			);
			return rows.map(({ data }): DeadLetter => {
				const sheet = data as Sheet;
				return { letter: letterOf(sheet), attempts: sheet.attempts, reason: sheet.reason ?? "" };
			});
		},
		async replay(id, rules) {
			const found = await deadJob(id, rules);
			if (!found) return false;
			const letter: Letter = letterOf(found.data as Sheet);
			const own = queuesOf(letter.inbox ?? "");
			await send(own.main, await sheetOf(letter, 0), { ...trying, id: await uuidOf(`replay ${found.id}`) });
			await boss.deleteJob(String(found.name), String(found.id));
			wakeAll();
			return true;
		},
		async discard(id) {
			const found = await deadJob(id, {});
			if (found) await boss.deleteJob(String(found.name), String(found.id));
			return found !== undefined;
		},
		abandoned: inboxes.abandoned,
		async adopt(from, into, how = {}) {
			const count = await inboxes.adopt(from, into, how, () => queuesOf(into).ready());
			wakeAll();
			return count;
		},
		async namesFor(verifier, fingerprints) {
			await endpoints.ready();
			return namesIn(run, endpoints.table, verifier, fingerprints);
		},
	};

	async function deadJob(id: string, { inboxes }: InboxScope) {
		const names = inboxes?.map((inbox) => queuesOf(inbox).dead).join(",");
		const [row] = await run(
			`select id, name, data from ${schema}.job where state = 'created' and ${ID} = $1
and (case when $2::text is null then starts_with(name, $3::text) and name like '%-dead' else name = any(string_to_array($2::text, ',')) end) limit 1`,
			[await keyOf(id), names ?? null, queue],
		);
		return row;
	}
	/** Whether 0.1.0 has stored it. */
	async function isKnown(formerId: string): Promise<boolean> {
		const rows = await run(`select 1 as one from ${schema}.job where name = $1 and id = $2::uuid limit 1`, [
			queue,
			await uuidOf(formerId),
		]);
		return rows.length > 0;
	}
}

const ID = "coalesce(data->>'id', data->'letter'->>'id')";
const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));
