import { bindAccount } from "./account.ts";
import { realClock } from "./clock.ts";
import { messageOf } from "./failures.ts";
import type { Mirror, MirrorOptions, MirrorStatus, RunOptions, VerifyOptions } from "./options.ts";
import type { Context, Mirrored } from "./sources/context.ts";
import { HintFinder } from "./sources/hints.ts";
import { clientSource } from "./sources/source.ts";
import { isEveryListComplete, statusOf } from "./status.ts";
import { steadyStore, throughLostConnections } from "./store/steady.ts";
import { CheckTime } from "./verify/check-time.ts";
import { copyOf } from "./verify/copy.ts";
import type { ExtraProof, VerifyReport } from "./verify/report.ts";
import { type CheckOptions, verifyResource } from "./verify/verify.ts";
import { type Until, Worker } from "./worker.ts";

/**
 * Creates a mirror.
 *
 * @throws TypeError if the client does not have a resource, two resources have the same name, or an option is invalid
 */
export function createMirror(options: MirrorOptions): Mirror {
	return new RunningMirror(options);
}

class RunningMirror implements Mirror {
	readonly #options: MirrorOptions;
	readonly #context: Context;
	readonly #worker: Worker;
	readonly #closing = new AbortController();
	readonly #runs = new Set<Promise<unknown>>();
	#opened: Promise<void> | undefined;

	constructor(options: MirrorOptions) {
		const { client, database, resources, clock = realClock } = options;
		const names = new Set<string>();
		const mirrored = resources.map((table): Mirrored => {
			if (names.has(table.resource)) throw new TypeError(`resources names ${table.resource} twice; pass it once`);
			names.add(table.resource);
			return { table, source: clientSource(client, table) };
		});
		for (const { resource, parent } of resources)
			if (parent !== undefined && !names.has(parent))
				throw new TypeError(`${resource} is listed below the records of ${parent}; add ${parent} to resources`);
		const { keepChanges, keepDeleted } = options;
		if (keepChanges !== undefined && !(keepChanges >= 60_000))
			throw new TypeError(`keepChanges must be a number of milliseconds from 60,000 but was ${String(keepChanges)}.`);
		if (keepDeleted !== undefined && !(keepDeleted >= 3_600_000))
			throw new TypeError(
				`keepDeleted must be a number of milliseconds from 3,600,000 but was ${String(keepDeleted)}.`,
			);
		this.#options = options;
		this.#context = {
			store: database,
			resources: mirrored,
			hints: new HintFinder(resources),
			clock,
			worker: clock.uuid(),
		};
		this.#worker = new Worker(this.#context, options);
	}

	readonly receive = async (event: object): Promise<void> => {
		await this.#open();
		await this.#context.store.hint(this.#context.hints.inEvent(event));
		this.#worker.wake();
	};

	async #open(): Promise<void> {
		this.#opened ??= this.#context.store.open();
		try {
			await this.#opened;
		} catch (error) {
			this.#opened = undefined;
			throw error;
		}
	}

	run({ follow = false, fresh = false, signal }: RunOptions = {}): Promise<MirrorStatus> {
		return this.#run({ follow, fresh, needsFeed: true }, signal);
	}

	#run(until: Until, signal: AbortSignal | undefined): Promise<MirrorStatus> {
		const running = this.#work(until, signal);
		this.#runs.add(running);
		const leave = (): void => void this.#runs.delete(running);
		running.then(leave, leave);
		return running;
	}

	async #work(until: Until, outer: AbortSignal | undefined): Promise<MirrorStatus> {
		const signal = this.#signal(outer);
		const context = this.#steady(signal);
		await throughLostConnections(context.clock, signal, () => this.#open());
		await bindAccount(context.store, this.#options);
		try {
			await this.#worker.run(until, signal);
		} catch (error) {
			if (!signal.aborted) throw error;
		}
		return statusOf(context, this.#options);
	}

	/** The worker repeats what a lost connection has interrupted; what runs beside it needs a store that does. */
	#steady(signal: AbortSignal): Context {
		const { store, clock } = this.#context;
		return { ...this.#context, store: steadyStore(store, clock, signal) };
	}

	#signal(outer: AbortSignal | undefined): AbortSignal {
		return outer ? AbortSignal.any([outer, this.#closing.signal]) : this.#closing.signal;
	}

	async status(): Promise<MirrorStatus> {
		await this.#open();
		return statusOf(this.#context, this.#options);
	}

	async verify({ deep = false, signal: outer }: VerifyOptions = {}): Promise<VerifyReport> {
		const signal = this.#signal(outer);
		// A check compares every record itself, so it does not wait for a feed that cannot be read.
		const until: Until = { follow: false, fresh: false, needsFeed: false };
		const before = await this.#run(until, signal);
		const context = this.#steady(signal);
		const resources = [];
		const time = new CheckTime(context.clock);
		const check = { grace: this.#options.grace ?? 60_000, deep, time, signal };
		for (const mirrored of context.resources) resources.push(await this.#verifyOne(context, mirrored, check));
		const proofs = await this.#proofs(context, signal);
		// What the check found in doubt has become a task, and a task that is left may hide anything.
		const after = await this.#run(until, signal);
		return {
			isComplete:
				isEveryListComplete(before.resources) &&
				isEveryListComplete(after.resources) &&
				resources.every((one) => one.isProved) &&
				proofs.every((one) => one.holds ?? one.isOptional === true) &&
				resources.length > 0,
			resources,
			proofs,
		};
	}

	/** Proofs that fail do not hide what the check has shown. */
	async #proofs(context: Context, signal: AbortSignal): Promise<readonly ExtraProof[]> {
		try {
			return (await this.#options.proofs?.(signal, copyOf(context))) ?? [];
		} catch (error) {
			if (signal.aborted) throw error;
			return [{ name: "proofs", holds: undefined, detail: `They could not be checked: ${messageOf(error)}` }];
		}
	}

	async #verifyOne(
		context: Context,
		mirrored: Mirrored,
		check: CheckOptions,
	): Promise<VerifyReport["resources"][number]> {
		try {
			return await verifyResource(context, mirrored, check);
		} catch (error) {
			if (check.signal.aborted) throw error;
			const { resource } = mirrored.table;
			const { verifiedThrough } = await context.store.state(resource);
			return {
				resource,
				isProved: false,
				records: 0,
				differences: [],
				differenceCount: 0,
				inFlight: 0,
				verifiedThrough,
				limits: mirrored.table.limits ?? [],
				unproved: [`${resource} could not be read to its end: ${messageOf(error)}`],
			};
		}
	}

	async changes({
		after = 0,
		max = 1_000,
	}: {
		readonly after?: number | undefined;
		readonly max?: number | undefined;
	} = {}) {
		if (!Number.isSafeInteger(after) || after < 0)
			throw new TypeError(`changes: after must be the position of a change, or 0, but was ${String(after)}.`);
		if (!Number.isSafeInteger(max) || max < 1)
			throw new TypeError(`changes: max must be a whole number from 1 but was ${String(max)}.`);
		await this.#open();
		return this.#context.store.changes(after, max);
	}

	async close(): Promise<void> {
		this.#closing.abort();
		await Promise.allSettled([...this.#runs]);
		await this.#context.store.close();
	}
}
