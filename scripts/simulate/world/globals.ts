/** Replaces time, randomness and the console before any package is loaded, so that nothing escapes the simulation.
 * Import this first. Code that uses them directly gets those of the process whose step is running, and each use is counted: a
 * component that does so cannot be simulated faithfully.
 */
import fs from "node:fs";
import fsPromises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { inspect } from "node:util";
import { installCrypto } from "./crypto.ts";
import type { SimProcess } from "./process.ts";

const { setImmediate: later, setTimeout: realTimeout } = globalThis;
const realNow = Date.now;

/** The machine's own time, for reports. */
export const machine = { now: realNow, setTimeout: realTimeout, uuid: crypto.randomUUID.bind(crypto) };

interface Running {
	readonly process: () => SimProcess | undefined;
	readonly onOutput: (text: string) => void;
	readonly onRejection: (error: unknown) => void;
	/** Package code used something of the machine directly. */
	readonly onStray: (what: string) => void;
	readonly onFetch: (url: string, init: RequestInit) => Promise<Response>;
}

let running: Running | undefined;
/** Uses of the machine's time or randomness, by what was used and the place in the source. */
export const strays = new Map<string, number>();

/** From now on strays belong to this world. */
export function enter(world: Running): void {
	running = world;
}
export function leave(): void {
	running = undefined;
}

/** Runs all pending microtasks. Nothing else can happen, because no real I/O is running. */
export const settle = (): Promise<void> => new Promise((resolve) => later(resolve));

function stray(what: string): SimProcess | undefined {
	if (!running) return undefined;
	const place = new Error().stack
		?.split("\n")
		.slice(3)
		.find((line) => line.includes("/packages/") && !line.includes("/simulate/"))
		?.replace(/^.*\/packages\//, "")
		.replace(/[?:)].*$/, "");
	if (place !== undefined && !isWrapper(place)) {
		strays.set(`${what} in ${place}`, (strays.get(`${what} in ${place}`) ?? 0) + 1);
		running.onStray(`${what} in ${place}`);
	}
	return running.process();
}

/** The one file of each package that may touch the machine's clock, and the one that may touch its disk. */
const isWrapper = (place: string): boolean => /\/src\/(?:core\/clock|node\/disk)\.ts/.test(place);

/** The machine's disk, which nothing may use while a simulation runs. */
function watchDisk(): void {
	for (const module of [fs, fsPromises] as unknown as Record<string, unknown>[]) {
		for (const [name, real] of Object.entries(module)) {
			if (typeof real !== "function" || /^[A-Z_]/.test(name)) continue;
			const watched = function (this: unknown, ...args: unknown[]): unknown {
				if (running) stray(`fs.${name}`);
				return (real as (...args: unknown[]) => unknown).apply(this, args);
			};
			module[name] = Object.assign(watched, real);
		}
	}
	syncBuiltinESMExports();
}

type Timer = { cancel(): void; unref(): Timer; ref(): Timer };
function timerOf(cancel: () => void): Timer {
	const timer: Timer = { cancel, unref: () => timer, ref: () => timer };
	return timer;
}
const isOurs = (timer: unknown): timer is Timer => typeof (timer as Timer | undefined)?.cancel === "function";

export function install(): void {
	const real = { ...pick(globalThis, ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate"]) };
	const [random, uuid, monotonic] = [Math.random, crypto.randomUUID.bind(crypto), performance.now.bind(performance)];
	const replaced = {
		setTimeout: (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
			const process = stray("setTimeout");
			return process ? timerOf(process.after(ms, "", () => work(...args))) : real.setTimeout(work, ms, ...args);
		},
		setImmediate: (work: (...args: unknown[]) => void, ...args: unknown[]) => {
			const process = stray("setImmediate");
			return process ? timerOf(process.after(0, "", () => work(...args))) : real.setImmediate(work, ...args);
		},
		setInterval: (work: () => void, ms = 0) => {
			const process = stray("setInterval");
			if (!process) return real.setInterval(work, ms);
			let cancel = (): void => {};
			const again = (): void => {
				cancel = process.after(ms, "", again);
				work();
			};
			cancel = process.after(ms, "", again);
			return timerOf(() => cancel());
		},
		clearTimeout: (timer: unknown) => (isOurs(timer) ? timer.cancel() : real.clearTimeout(timer as never)),
		clearInterval: (timer: unknown) => (isOurs(timer) ? timer.cancel() : real.clearInterval(timer as never)),
	};
	Object.assign(globalThis, replaced);
	Date.now = () => stray("Date.now")?.clock.now() ?? realNow();
	Math.random = () => stray("Math.random")?.clock.random() ?? random();
	crypto.randomUUID = () =>
		(stray("randomUUID")?.clock.uuid() as `${string}-${string}-${string}-${string}-${string}` | undefined) ?? uuid();
	performance.now = () => stray("performance.now")?.clock.monotonic() ?? monotonic();
	installCrypto(
		() => running !== undefined,
		() => running?.process()?.clock.random() ?? random(),
	);
	const { fetch } = globalThis;
	globalThis.fetch = (input, init) => {
		if (!running) return fetch(input, init);
		stray("fetch");
		return running.onFetch(String(input), init ?? {});
	};
	captureConsole();
	watchDisk();
	process.on("unhandledRejection", (error) => {
		if (!running) throw error;
		running.onRejection(error);
	});
}

function captureConsole(): void {
	for (const name of ["log", "info", "warn", "error", "debug"] as const) {
		const real = console[name].bind(console);
		console[name] = (...args: unknown[]) => {
			if (!running) return real(...args);
			running.onOutput(args.map((one) => (typeof one === "string" ? one : inspect(one, { depth: 8 }))).join(" "));
		};
	}
}

function pick<T extends object, Name extends keyof T>(from: T, names: readonly Name[]): Pick<T, Name> {
	return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, Name>;
}

install();
