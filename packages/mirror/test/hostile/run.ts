import { ApiError, NotFoundError, PermissionError, RateLimitError } from "@countersign/sdk";
import { createMirror, type Mirror, memoryMirror } from "../../src/index.ts";
import { numbers, VirtualClock } from "./clock.ts";
import { tamper } from "./lies.ts";
import { processOf } from "./process.ts";
import { differences, feedProblems, orphans, watched } from "./promises.ts";
import { troubleOf } from "./trouble.ts";
import { TABLES, Vendor } from "./vendor.ts";

const CLASSES = new Map<number, typeof ApiError>([
	[403, PermissionError],
	[404, NotFoundError],
	[429, RateLimitError],
]);

export function errorOf(status: number): Error {
	const Class = CLASSES.get(status) ?? ApiError;
	return new Class({
		status,
		headers: new Headers() as never,
		body: { error: status },
		details: { code: `status_${status}` },
		retryable: status >= 429,
		keyPrefix: undefined,
		at: 0,
		attempts: 1,
		request: { method: "GET", path: "/", idempotencyKey: undefined } as never,
	} as never);
}

interface Process {
	readonly mirror: Mirror;
	kill(): void;
	isDead(): boolean;
}

/** One run of a vendor, its events and some workers that are killed, all decided by a seed. Returns the broken promises. */
export async function hostileRun(seed: number): Promise<string[]> {
	const random = numbers(seed);
	const clock = new VirtualClock(random);
	const trouble = troubleOf(random);
	const vendor = new Vendor(clock, trouble, errorOf);
	const broken: string[] = [];
	const memory = memoryMirror(clock);
	const base = watched(memory, vendor, trouble, clock, broken);
	const workers: Process[] = [];

	const open = (options: object = {}, dies?: Parameters<typeof processOf>[1]): Process => {
		const { store, ...process } = processOf(base, dies);
		const mirror = createMirror({
			client: vendor.client,
			database: store,
			resources: TABLES,
			...(trouble.feed && { feed: vendor.feed, feedEvery: 5_000 }),
			clock,
			grace: 0,
			...options,
		});
		return { mirror, ...process };
	};
	const start = (): void => {
		const { walkEvery, lease, mortal, diesAfter } = trouble;
		const [shortest, longest] = walkEvery;
		const at = diesAfter === undefined ? random() ** 2 * 200 : random() * (diesAfter === "change" ? 60 : 4);
		const worker = open(
			{
				concurrency: 1 + Math.floor(random() * 5),
				walkEvery: shortest + random() * (longest - shortest),
				lease,
			},
			random() < mortal ? { at: Math.ceil(at), after: diesAfter } : undefined,
		);
		worker.mirror.run({ follow: true }).catch((error: unknown) => broken.push(`a run rejected: ${String(error)}`));
		workers.push(worker);
	};
	const receive = async (mirror: Mirror, event: { readonly type: string; readonly data: { readonly id: string } }) => {
		const before = await memory.tick();
		await mirror.receive(event);
		const { id } = event.data;
		const isStored =
			!event.type.startsWith("box.") ||
			(await memory.hasTask("boxes", `=${id}`)) ||
			((await memory.read("boxes", id))?.begin ?? 0) > before;
		if (!isStored) broken.push(`${event.type} of ${id} was acknowledged before it was stored`);
	};
	/** Events that were not acknowledged, each with the process that it was sent to last. */
	const unacknowledged = new Map<object, Process | undefined>();
	const deliver = async (event: object, to: Process | undefined): Promise<void> => {
		if (trouble.insists) unacknowledged.set(event, to);
		if (!to) return;
		try {
			await receive(to.mirror, event as never);
			unacknowledged.delete(event);
		} catch (error) {
			broken.push(`receive rejected: ${String(error)}`);
		}
	};
	vendor.onEvent = (event) => void deliver(event, workers[Math.floor(random() * workers.length)]);
	/** Sends what no process has acknowledged, and whose process is gone. */
	const deliverAgain = (to: Process | undefined): Promise<unknown> => {
		const again = [...unacknowledged].filter(([, process]) => !process || process.isDead());
		return Promise.all(again.map(([event]) => deliver(event, to)));
	};

	const misbehave = async (): Promise<void> => {
		for (let n = 0; n < trouble.initial; n++) vendor.change();
		// What was there before a walk began, it must show.
		await clock.wait(1);
		for (let n = 0; n < 1 + random() * 2; n++) start();
		const steps = (20 + Math.floor(random() * 60)) * (trouble.pause < 1_000 ? 3 : 1);
		for (let n = 0; n < steps; n++) {
			await clock.wait(random() * trouble.pause);
			vendor.misbehave();
			const burst = random() < 0.2 ? 5 : 1;
			for (let each = 0; each < burst; each++) vendor.change();
			if (random() < 0.1) workers.splice(Math.floor(random() * workers.length), 1)[0]?.kill();
			if (random() < 0.1) clock.skew = (random() - 0.5) * 7_200_000;
			for (const dead of workers.filter((one) => one.isDead())) workers.splice(workers.indexOf(dead), 1);
			if (workers.length === 0 || (random() < 0.05 && workers.length < 4)) start();
			void deliverAgain(workers[0]);
		}
		for (const { kill } of workers.splice(0)) kill();
		clock.skew = 0;
	};

	/** A check that says complete must be right, also while the vendor still misbehaves. Without counts, nobody can see that a list hides records. */
	const prove = async (when: string, deep: boolean, isHiding: boolean): Promise<void> => {
		const { mirror } = open();
		const { isComplete } = await mirror.verify({ deep });
		await mirror.close();
		if (!isComplete) return;
		const wrong = (await differences(vendor, base, trouble.short)).filter(
			(one) => !isHiding || !one.startsWith("rates "),
		);
		if (wrong.length > 0) broken.push(`a check ${when} says complete, but ${wrong[0]}`);
	};

	/** What is known to have changed is refreshed without waiting for the next walk. */
	const drain = async (): Promise<void> => {
		const process = open();
		if (trouble.insists) {
			await clock.wait(trouble.late);
			await deliverAgain(process);
		}
		const { isComplete } = await process.mirror.run();
		await process.mirror.close();
		if (!isComplete) return;
		broken.push(...(await orphans(base)));
		// A new field is not a change that the feed or an event reports, and a replica that lags behind may not show a change yet.
		if (
			(trouble.feed || trouble.insists) &&
			!trouble.short &&
			!trouble.newField &&
			(trouble.replica === 0 || trouble.precise)
		)
			broken.push(
				...(await differences(vendor, base, false))
					.filter((one) => /^(?:boxes|crates) /.test(one))
					.map((one) => `${trouble.feed ? "the feed was read" : "every event arrived"}, but ${one}`),
			);
	};

	/** A fresh process reads everything. Records that cannot be fetched need several walks. */
	const walkAgain = async (): Promise<void> => {
		await memory.hint(TABLES.map(({ resource }) => ({ resource, key: "*", reason: "walk" })));
		await clock.wait(200_000);
		const { mirror } = open();
		const { isComplete, resources } = await mirror.run();
		if (!isComplete)
			broken.push(
				`the last run is not complete: ${JSON.stringify(resources.map((one) => [one.resource, one.state, one.pending, one.lastError]))}`,
			);
		await mirror.close();
	};

	/** An empty list proves nothing, so what it does not show stays, and the check says that it is not complete. */
	const isExpected = (one: string): boolean => vendor.rates.size === 0 && one.startsWith("rates ");

	const play = async (): Promise<void> => {
		await misbehave();
		if (random() < 0.4) await prove("during troubles", false, trouble.blind > 0 || trouble.unindexed > 0);
		vendor.calm();
		await drain();
		for (let walks = 0; walks < 3; walks++) await walkAgain();
		// If lists hide a field and the event of its change was lost, only a deep check can see it. Everything else is right before any check.
		if (!trouble.short) broken.push(...(await differences(vendor, base, false)).filter((one) => !isExpected(one)));
		await prove("after all", false, false);
		const { mirror } = open();
		await mirror.verify({ deep: true });
		await mirror.close();
		await prove("that fetches every record", true, false);
		broken.push(...(await differences(vendor, base, trouble.short)).filter((one) => !isExpected(one)));
		broken.push(...(await tamper(vendor, memory, open().mirror, random)));
		broken.push(...feedProblems(await memory.changes(0, 1_000_000)));
	};
	await clock.runUntil(play());
	return broken;
}
