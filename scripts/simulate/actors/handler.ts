import type { Scene } from "../scene.ts";
import type { EventLedger } from "../world/ledger.ts";
import type { SimProcess } from "../world/process.ts";
import type { Place } from "./place.ts";
import type { ReceiverSetting } from "./receivers.ts";

export interface Context {
	readonly id: string;
	readonly signal: AbortSignal;
	readonly timestamp: number | undefined;
}

/** Where a handler runs. */
export interface HandlerPlace {
	readonly scene: Scene;
	readonly place: Place;
	readonly process: SimProcess;
	readonly setting: ReceiverSetting;
	readonly ledger: EventLedger;
	readonly scopes: readonly string[];
	/** Running handlers that respect their signal. */
	readonly obedient: Set<string>;
}

/** Events that end the process of their handler, and how often they still do. */
const poison = new WeakMap<Scene, Map<string, number>>();

/** Whether this event ends its process this time. */
function kills({ scene }: HandlerPlace, id: string): boolean {
	const { faults } = scene.world;
	const known = poison.get(scene) ?? new Map<string, number>();
	poison.set(scene, known);
	if (faults.hit("handler-kills")) known.set(id, faults.stream("handler-kills").between(2, 12));
	const left = known.get(id) ?? 0;
	if (left === 0 || faults.isCalm) return false;
	known.set(id, left - 1);
	return true;
}

/** Events whose handler is slow, and how often it still is. */
const slowness = new WeakMap<Scene, Map<string, number>>();

/** A slow handler stays slow when it is retried soon. */
function isSlow({ scene }: HandlerPlace, id: string): boolean {
	const { faults } = scene.world;
	const known = slowness.get(scene) ?? new Map<string, number>();
	slowness.set(scene, known);
	if (faults.hit("handler-slow")) known.set(id, faults.stream("handler-slow").between(1, 5));
	const left = known.get(id) ?? 0;
	if (left === 0 || faults.isCalm) return false;
	known.set(id, left - 1);
	return true;
}

/** Faults that end a process. They use up no attempt of other events in progress, so a handler can run more often than it has attempts. */
const ENDS = ["kill", "power-cut", "handler-kills", "sigterm", "disk-full", "disk-error"] as const;

/** How often a handler may be started for one event. */
function attemptsAllowed({ scene, setting }: HandlerPlace, timestamp: number | undefined): number {
	if (setting.mode !== "inbox") return setting.maxAttempts;
	// Catching up counts its own attempts.
	if (timestamp === undefined || scene.plan.sharesVolume) return Number.POSITIVE_INFINITY;
	return ENDS.some((kind) => scene.world.faults.isEnabled(kind)) ? Number.POSITIVE_INFINITY : setting.maxAttempts;
}

/** Resolves after a time, or when the signal aborts if the handler respects it. */
function work(process: SimProcess, ms: number, signal: AbortSignal, obeys: boolean): Promise<void> {
	if (!obeys) return process.wait(ms);
	return new Promise((resolve) => {
		const cancel = process.after(ms, "", resolve);
		signal.addEventListener("abort", () => {
			cancel();
			resolve();
		});
	});
}

/** A realistic handler: slow, failing, ignoring its signal, or crashing the whole process. */
export async function handleEvent(at: HandlerPlace, { id, signal, timestamp }: Context): Promise<void> {
	const { scene, process, setting, ledger, place, obedient } = at;
	const { faults } = scene.world;
	const event = ledger.named(id);
	if (!event)
		return scene.world.break(
			"an event has the id that its sender gave it",
			`a handler is called with the id ${JSON.stringify(id)}`,
		);
	const end = ledger.started(event, {
		key: setting.isOrdered ? event.key : undefined,
		worker: process.label,
		scopes: at.scopes,
		countedIn: setting.mode === "inbox" && timestamp !== undefined ? `${place.name}'s inbox` : at.scopes[0],
		maxAttempts: attemptsAllowed(at, timestamp),
		// Catching up passes events to the receiver outside the limits of the inbox; they carry no signature.
		concurrency: setting.mode === "inbox" && timestamp === undefined ? Infinity : setting.concurrency,
	});
	scene.world.tell(`handles ${id}`);
	if (kills(at, id)) {
		await process.wait(process.random.between(1, 40));
		event.failures++;
		place.kill(`is killed by ${id}`);
	}
	const slow = isSlow(at, id);
	const isDeaf = slow && faults.hit("handler-deaf", 10);
	const obeys = slow && !isDeaf && process.random.chance(0.5);
	try {
		const ms = slow
			? setting.handlerTimeout + faults.stream("handler-slow").between(10, 20_000)
			: process.random.between(1, setting.handlerTime);
		if (obeys) obedient.add(id);
		await work(process, ms, signal, obeys);
		if (signal.aborted && !isDeaf) throw new Error("the handler was aborted");
		if (faults.hit("handler-throws")) throw new Error("the handler failed");
		end(true);
	} catch (error) {
		end(false);
		throw error;
	} finally {
		obedient.delete(id);
	}
	scene.world.tell(`has handled ${id}`);
}
