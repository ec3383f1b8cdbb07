import { type OuterClock, type Timers, timersOf } from "./timers.ts";

export type { OuterClock } from "./timers.ts";

// Captured at import: fake timers that a test installs later must not move the mock's time.
const realNow = Date.now;

/** Something that the clock ran. */
export interface Due {
	/** Milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** `job:clear_ach`, `delivery`. */
	readonly kind: string;
	/** A job's payload; for a delivery `deliveryId` and `world`. */
	readonly detail: Readonly<Record<string, unknown>>;
}

interface Task extends Due {
	run(): void;
}

export interface ClockSnapshot {
	readonly offset: number;
}

/** The one clock of a mock: timestamps, expiries, windows, jobs and retries all go by it. */
export interface MockClock {
	/** Milliseconds since 1970. */
	now(): number;
	/**
	 * Moves the clock forward and runs what falls due on the way, in order. Deliveries are awaited: a retry that is due within the time is
	 * made, and so is the one after it. Receivers that do not respond keep it waiting for a minute altogether; then the clock moves on, and their
	 * attempts end in the background.
	 *
	 * @param by milliseconds, or `"28h"`, `"5m"`, `"90s"`, `"2d"`
	 * @returns what ran. While nothing is being delivered, the clock has moved by the time `advance` returns.
	 * @throws TypeError immediately for a duration that is negative, not finite or not understood
	 */
	advance(by: number | string): Promise<Due[]>;
}

// Timers of the machine overflow beyond 24 days; the clock looks again after this time.
const MAX_WAIT = 2_000_000_000;
// Times are written with four digits for the year.
const MAX_TIME = Date.UTC(10_000, 0) - 1;

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A duration in milliseconds. @throws TypeError when it is negative, not finite or not understood */
export function duration(by: number | string): number {
	const match = typeof by === "string" ? /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(by.trim()) : null;
	const ms = match ? Number(match[1]) * (UNITS[match[2] ?? ""] ?? 1) : by;
	if (typeof ms !== "number" || !(ms >= 0) || ms === Number.POSITIVE_INFINITY)
		throw new TypeError(
			`clock.advance: the duration must be a number of milliseconds of at least 0, or a string such as "90s", "5m", "28h" or "2d", but was ${typeof by === "string" ? JSON.stringify(by) : String(by)}.`,
		);
	return checkedEnd(ms, by);
}

function checkedEnd(end: number, by: number | string): number {
	if (end <= MAX_TIME) return end;
	throw new TypeError(`clock.advance: ${JSON.stringify(by)} is too far: the clock would pass the year 9999.`);
}

export interface SchedulingClock {
	/** Milliseconds since 1970. */
	now(): number;
	/** The time of the machine or of a custom clock, without the time by which the mock was advanced. */
	machineNow(): number;
	/** The waits that are not part of the mock's time: the pause before a delivery, late responses, timeouts of the network. */
	readonly timers: Timers;
	/** Grows when everything that was scheduled is dropped. */
	readonly era: number;
	/** Moves forward and runs what is due, in order. Awaits nothing. */
	advance(by: number | string): Due[];
	/** When the clock has moved on by this much. @throws TypeError when that is after the year 9999 */
	target(by: number | string): number;
	/** Moves to the next moment at which something is due, runs what is due then; undefined when nothing is due until `end`. */
	step(end: number): Due[] | undefined;
	/** Moves forward to a moment; never back. */
	moveTo(end: number): void;
	schedule(at: number, kind: string, detail: Readonly<Record<string, unknown>>, run: () => void): () => void;
	/** Runs what is due now, without moving on. */
	runDue(): Due[];
	pending(): readonly Due[];
	snapshot(): ClockSnapshot;
	restore(snapshot: ClockSnapshot): void;
	stop(): void;
}

/** Creates a clock that follows the machine's time, moves only when it is advanced, or follows another clock. */
export function createClock(mode: "real" | "virtual" | OuterClock, startAt: number): SchedulingClock {
	if (!Number.isFinite(startAt)) throw new TypeError(`startAt must be milliseconds since 1970, but was ${startAt}.`);
	let offset = 0;
	let era = 0;
	// Sorted by time, then by the order in which they were scheduled.
	let tasks: Task[] = [];
	let cancelTimer: (() => void) | undefined;
	const timers = timersOf(mode);
	const runsByItself = mode === "real" || (typeof mode === "object" && mode.after !== undefined);
	const base = (): number => (mode === "real" ? realNow() : mode === "virtual" ? startAt : mode.now());
	const now = (): number => base() + offset;

	const insert = (task: Task): void => {
		let low = 0;
		let high = tasks.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((tasks[middle]?.at ?? 0) <= task.at) low = middle + 1;
			else high = middle;
		}
		tasks.splice(low, 0, task);
	};
	const arm = (): void => {
		cancelTimer?.();
		cancelTimer = undefined;
		const next = tasks[0]?.at;
		if (!runsByItself || next === undefined) return;
		// A mock with deliveries to come must not keep a finished test run alive.
		cancelTimer = timers.after(
			Math.min(Math.max(0, next - now()), MAX_WAIT),
			() => {
				runUntil(now());
			},
			true,
		);
	};
	const runUntil = (end: number, move?: (at: number) => void): Due[] => {
		const ran: Due[] = [];
		try {
			for (;;) {
				const next = tasks[0];
				if (!next || next.at > end) break;
				tasks.shift();
				move?.(next.at);
				next.run();
				ran.push({ at: next.at, kind: next.kind, detail: next.detail });
			}
		} finally {
			arm();
		}
		return ran;
	};
	const moveTo = (at: number): void => {
		if (at > now()) offset = at - base();
	};
	const target = (by: number | string): number => checkedEnd(now() + duration(by), by);
	const forget = (): void => {
		era++;
		tasks = [];
		arm();
	};
	return {
		now,
		machineNow: () => (typeof mode === "object" ? mode.now() : realNow()),
		timers,
		get era() {
			return era;
		},
		target,
		advance(by) {
			const end = target(by);
			const ran = runUntil(end, moveTo);
			moveTo(end);
			arm();
			return ran;
		},
		step(end) {
			const next = tasks[0];
			if (!next || next.at > end) return undefined;
			return runUntil(Math.max(next.at, Math.min(now(), end)), moveTo);
		},
		moveTo(end) {
			moveTo(end);
			arm();
		},
		runDue: () => runUntil(now()),
		schedule(at, kind, detail, run) {
			const task: Task = { at, kind, detail, run };
			insert(task);
			if (tasks[0] === task) arm();
			return () => {
				tasks = tasks.filter((one) => one !== task);
			};
		},
		pending: () => tasks.map(({ at, kind, detail }) => ({ at, kind, detail })),
		snapshot: () => ({ offset }),
		restore(snapshot) {
			if (!Number.isFinite(snapshot.offset))
				throw new TypeError(`restore: clock.offset must be a number of milliseconds, but was ${snapshot.offset}.`);
			if (base() + snapshot.offset > MAX_TIME)
				throw new TypeError(`restore: clock.offset ${snapshot.offset} would set the clock past the year 9999.`);
			offset = snapshot.offset;
			forget();
		},
		stop: forget,
	};
}
