import { type Plan, planOf } from "./plan.ts";
import { Scene } from "./scene.ts";
import type { FaultKind } from "./world/faults.ts";
import { enter, leave } from "./world/globals.ts";
import { resetPids } from "./world/process.ts";
import { describe, type Violation, World } from "./world/world.ts";

/** The result of one run. */
export interface RunResult {
	readonly plan: Plan;
	readonly violation: Violation | undefined;
	readonly steps: number;
	readonly faults: ReadonlyMap<FaultKind, number>;
	readonly injected: number;
	/** Hash of the trace; equal runs have equal hashes. */
	readonly hash: string;
	/** Everything that happened, if a trace was requested. */
	readonly trace: readonly string[];
	/** Events that were sent, and calls that settled. */
	readonly events: number;
	readonly calls: number;
}

/** Milliseconds of virtual time after the last fault within which everything must finish. */
const CALM = 20 * 60_000;

/** The key of events that are sent to see whether they arrive. */
const PROBE = "order-probe";

/** Runs one plan in virtual time. The same plan gives the same run, byte for byte. */
export async function run(plan: Plan, { keepsTrace = false } = {}): Promise<RunResult> {
	resetPids();
	const world = new World({ ...plan, keepsTrace });
	let scene: Scene | undefined;
	enter({
		process: () => world.current ?? scene?.vendor.process,
		onOutput: (text) => scene?.leaks.look("the console", text),
		onFetch: (url) => {
			world.break("nothing happens behind the clock's back", `fetch was called for ${url}`);
			return new Promise(() => {});
		},
		onStray: (what) => world.break("nothing happens behind the clock's back", what),
		onRejection: (error) => world.break("no unhandled rejection", describe(error)),
	});
	try {
		scene = new Scene(world, plan);
		await scene.begin();
		await world.runUntil(() => world.now >= plan.chaos, plan.chaos + 1_000);
		if (!world.violation) await calm(scene, plan);
		await finish(scene);
	} finally {
		leave();
	}
	return {
		plan,
		violation: world.violation,
		steps: world.steps,
		faults: world.faults.counts,
		injected: world.faults.injected,
		hash: world.trace.hash,
		trace: world.trace.lines,
		events: scene.events.length,
		calls: scene.calls.settled,
	};
}

export const runSeed = (seed: number): Promise<RunResult> => run(planOf(seed));

const isOver = (program: { isDone: boolean; isBlocked: boolean } | undefined): boolean =>
	program === undefined || program.isDone || program.isBlocked;

/** Faults have stopped, so every promise must now be fulfilled. */
async function calm(scene: Scene, plan: Plan): Promise<void> {
	const { world } = scene;
	world.trace.add(world.now, "world", "calm");
	world.faults.isCalm = true;
	scene.isCalm = true;
	for (const { process } of scene.places) process?.resume();
	// A receiver with a wrong clock must reject deliveries. A client must work with any clock.
	for (const { place } of scene.receivers) if (place.process) place.process.wallOffset = 0;
	const isFinished = (): boolean =>
		scene.calls.open().length === 0 && isOver(scene.importer) && isOver(scene.rotation) && scene.isServing();
	const until = world.now + CALM;
	if (!(await world.runUntil(isFinished, until)) && !world.violation) {
		const waiting = [
			...scene.calls.open(),
			...scene.places.filter((place) => !place.isUp).map((place) => `${place.name} is down`),
		];
		world.break(
			"everything settles",
			`${CALM / 60_000} min after the last fault these are still open: ${waiting.join(", ") || "the import or the rotation"}`,
		);
	}
	if (plan.receivers > 0 && !world.violation) await deliverEverything(scene, until);
}

/** After a rotation, receivers must accept what the vendor signs. */
async function acceptsDeliveries(scene: Scene): Promise<boolean> {
	const { world, vendor, ledgers } = scene;
	const probes = (): boolean =>
		[...ledgers.values()].every(({ events }) =>
			[...events.values()].some(({ key, acknowledged }) => key.startsWith(PROBE) && acknowledged),
		);
	const until = world.now + 240_000;
	// Receivers whose last load of the secrets failed retry after some seconds. A receiver that got SIGTERM while it was paused ends
	// only now, and the vendor pauses an endpoint after five failures in a row: so it is set active again before each probe.
	for (const delay of [0, 20_000])
		world.scheduler.plan(delay, vendor.process, "", () => {
			scene.reactivate();
			// If the first one fails while the endpoint is paused, nothing sends it again, and a later one about the same order would wait for it.
			vendor.emit("order.confirmed", { id: `${PROBE}-${delay}`, object: "order" });
		});
	if (await world.runUntil(probes, until)) return true;
	world.break(
		"genuine deliveries are accepted",
		"4 min after the last fault no receiver has accepted a delivery that the vendor signed",
	);
	return false;
}

/** Every event must be handled in the end: by a delivery, from the inbox, or by catching up. */
async function deliverEverything(scene: Scene, until: number): Promise<void> {
	const { world } = scene;
	scene.reactivate();
	const began = world.now;
	if (!scene.rotation?.isBlocked && !(await acceptsDeliveries(scene))) return;
	// Uses a new client, because a 429 may have blocked a receiver's client for a day.
	const operator = scene.client(world.start("operator"));
	let isCaughtUp = false;
	const catchUp = async (): Promise<void> => {
		const receiver = scene.receivers.find((one) => one.isUp);
		const process = receiver?.place.process;
		if (!receiver || !process) return;
		const result = await receiver.catchUp(process, ["failed", "pending"], operator);
		const failures = result?.failures ?? [];
		world.trace.add(
			world.now,
			"world",
			`caught up with ${result?.settled ?? 0} events; not with ${failures.join(", ") || "none"}`,
		);
		isCaughtUp = result !== undefined && failures.length === 0;
		if (!isCaughtUp) world.scheduler.plan(15_000, undefined, "", begin);
	};
	const begin = (): void => {
		const { process } = scene.receivers.find((one) => one.isUp)?.place ?? {};
		world.soon(process, "catches up for the last time", () => {
			void catchUp().catch((error: unknown) => {
				world.trace.add(world.now, "world", `catch-up: ${String(error)}`);
				world.scheduler.plan(5_000, undefined, "", begin);
			});
		});
	};
	world.scheduler.plan(30_000, undefined, "", begin);
	const isComplete = await world.runUntil(() => isCaughtUp && scene.open().length === 0, until);
	if (world.violation) return;
	if (isComplete) return emptyInboxes(scene, until);
	const [event] = scene.open();
	const how = event?.acknowledged ? "was acknowledged with 2xx" : "was sent";
	world.break(
		"every event is handled in the end",
		`${event?.id ?? "an event"} ${how} and is not handled ${Math.round((world.now - began) / 1000)} s after the last fault (${scene.open().length} open)`,
	);
}

/** No entry stays in an inbox: each is done or dead. */
async function emptyInboxes(scene: Scene, until: number): Promise<void> {
	const { world, receivers } = scene;
	let looks = 0;
	const look = (): void => {
		for (const one of receivers) {
			const { process } = one.place;
			if (process?.isAlive && !process.isPaused) world.soon(process, "", () => one.look());
		}
		looks++;
		world.scheduler.plan(2_000, undefined, "", look);
	};
	look();
	const isEmpty = (): boolean => looks > 1 && receivers.every(({ waiting }) => waiting === 0);
	if ((await world.runUntil(isEmpty, until)) || world.violation) return;
	const full = receivers.find(({ waiting }) => waiting > 0);
	world.break(
		"every entry of an inbox comes to its end",
		`${full?.waiting} entries still wait in the inbox of ${full?.name}, although every event was handled`,
	);
}

async function finish(scene: Scene): Promise<void> {
	if (scene.world.violation) return;
	const accounts = scene.accounts();
	for (const writer of scene.writers) writer.check(accounts);
	scene.importer?.check(accounts);
	for (const one of scene.receivers) one.checkSize();
	const volumes = [
		scene.secretsVolume,
		...(scene.importer ? [scene.importer.volume] : []),
		...scene.receivers.map((one) => one.volume),
	];
	for (const volume of volumes) for (const [name, text] of volume.texts()) scene.leaks.look(`the file ${name}`, text);
	scene.leaks.look("the document with the secrets", scene.document.text);
}
