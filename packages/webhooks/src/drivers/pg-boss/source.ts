import type { Clock } from "../../core/clock.ts";
import type { PullSource, Taken, TakeRequest, Verdict } from "../../inbox/pull.ts";
import type { InboxScope } from "../../inbox/storage.ts";
import { entryKey } from "../storage-key.ts";
import type { BossInboxes } from "./adopt.ts";
import type { BossJobs, BossQueues } from "./jobs.ts";
import { letterOf, type Sheet, sheetOf } from "./sheet.ts";

/**
 * pg-boss cannot filter by type. So an entry without a handler here becomes available again after this time, to any process. It is shorter
 * than the time for which an inbox skips a type, so that other processes can take the entry first.
 */
const UNHANDLED_SECONDS = 2;
/** How often the queue of version 0.1.0 is polled after it was empty. */
const FORMER_EVERY_MS = 30_000;

/** The parts of an inbox that a source uses. */
export interface BossSourceOptions {
	readonly jobs: BossJobs;
	readonly inboxes: BossInboxes;
	/** The schema of pg-boss. */
	readonly schema: string;
	readonly clock: Clock;
	readonly pollMs: number;
	/** Functions to call when an entry has arrived. */
	readonly listeners: Set<() => void>;
}

/**
 * Hands jobs of pg-boss to one consumer. It fetches the jobs itself, because pg-boss's own workers end the process if the connection
 * breaks while they complete a job, and wait after each job even if others are ready.
 */
export class BossSource implements PullSource {
	readonly pollMs: number;
	readonly #options: BossSourceOptions;
	/** When the queue of version 0.1.0 was last empty. */
	#formerAt = Number.NEGATIVE_INFINITY;

	constructor(options: BossSourceOptions) {
		this.pollMs = options.pollMs;
		this.#options = options;
	}

	async take({ limit, running, skippedTypes, scope }: TakeRequest): Promise<readonly Taken[]> {
		const { jobs, inboxes, clock } = this.#options;
		const all = await jobs.queuesIn(scope);
		await inboxes.sayWorking(scope.inboxes ?? []);
		if (running > 0 && (await this.#hasSuspect(all))) return [];
		for (const own of running === 0 ? all : []) {
			const suspect = await this.#suspectIn(own);
			if (suspect) return [suspect];
		}
		const taken: Taken[] = [];
		for (const own of all) {
			const isFormer = own.main === jobs.queue;
			if (isFormer && clock.monotonic() - this.#formerAt < FORMER_EVERY_MS && all.length > 1) continue;
			const isWorthIt = taken.length < limit && (await this.#hasOtherThan(skippedTypes, own));
			const some = isWorthIt ? await this.#takeFrom(own, limit - taken.length, scope) : [];
			if (isFormer && some.length === 0) this.#formerAt = clock.monotonic();
			taken.push(...some);
		}
		return taken;
	}

	async settle({ letter, attempt, ticket, alone }: Taken, verdict: Verdict): Promise<void> {
		const { jobs } = this.#options;
		const [from = "", job = ""] = ticket.split(" ");
		const own = jobs.queuesOf(letter.inbox ?? "");
		if (verdict.state === "done") return jobs.complete(from, job);
		if (verdict.state === "dead") {
			const sheet = await sheetOf(letter, attempt, { reason: verdict.reason });
			return jobs.bury(from, job, own.dead, sheet);
		}
		const unhandled = verdict.unhandled && { unhandled: true as const };
		const sheet = await sheetOf(letter, verdict.counted ? attempt : attempt - 1, { ...unhandled });
		const startAfter = unhandled ? UNHANDLED_SECONDS : seconds(verdict.delayMs);
		await jobs.move(from, job, alone && !verdict.counted ? own.suspects : own.main, sheet, { startAfter });
	}

	onArrival(wake: () => void): () => void {
		const { listeners } = this.#options;
		listeners.add(wake);
		return () => listeners.delete(wake);
	}

	async #suspectIn({ suspects }: BossQueues): Promise<Taken | undefined> {
		const [job] = await this.#options.jobs.fetch(suspects, 1);
		if (!job) return undefined;
		const sheet = job.data as Sheet;
		const attempt = sheet.attempts + job.retryCount + 1;
		return { letter: letterOf(sheet), attempt, ticket: `${suspects} ${job.id}`, alone: true };
	}

	async #hasSuspect(all: readonly BossQueues[]): Promise<boolean> {
		const { jobs, schema } = this.#options;
		const rows = await jobs.run(
			`select 1 as one from ${schema}.job where name = any(string_to_array($1::text, ',')) and state in ('created', 'retry') and start_after <= now() limit 1`,
			[all.map(({ suspects }) => suspects).join(",")],
		);
		return rows.length > 0;
	}

	/** Without this check a process that has no handler could take an entry each time it is due, and never leave it to one that has. */
	async #hasOtherThan(skippedTypes: ReadonlySet<string>, { main }: BossQueues): Promise<boolean> {
		if (skippedTypes.size === 0) return true;
		const { jobs, schema } = this.#options;
		const rows = await jobs.run(
			`select 1 as one from ${schema}.job where name = $1 and state in ('created', 'retry') and start_after <= now()
and not $2::jsonb ? coalesce(data->>'type', '') limit 1`,
			[main, JSON.stringify(await Promise.all([...skippedTypes].map(entryKey)))],
		);
		return rows.length > 0;
	}

	async #takeFrom(own: BossQueues, limit: number, scope: InboxScope): Promise<readonly Taken[]> {
		const { jobs } = this.#options;
		const taken: Taken[] = [];
		for (const { id, data, retryCount } of await jobs.fetch(own.main, limit)) {
			const sheet = data as Sheet;
			const letter = letterOf(sheet);
			const isForeign = !letter.inbox && scope.verifier !== undefined && !letter.id.startsWith(`${scope.verifier}:`);
			if (isForeign) await jobs.move(own.main, id, own.main, { ...sheet }, { startAfter: UNHANDLED_SECONDS });
			// Its worker died, but another entry may have been the cause. It runs alone next, and only that attempt counts.
			else if (retryCount > 0) await jobs.move(own.main, id, own.suspects, await sheetOf(letter, sheet.attempts));
			else taken.push({ letter, attempt: sheet.attempts + 1, ticket: `${own.main} ${id}` });
		}
		return taken;
	}
}

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));
