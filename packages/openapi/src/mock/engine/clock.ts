// Captured at import: fake timers that a test installs later must not hang the mock.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;
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
	/** Moves on and runs what is due, in order; answers what ran. Takes milliseconds or `"28h"`, `"5m"`, `"90s"`, `"2d"`. */
	advance(by: number | string): Due[];
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export function duration(by: number | string): number {
	if (typeof by === "number") return by;
	const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(by.trim());
	if (!match)
		throw new TypeError(`a duration is milliseconds or like "90s", "5m", "28h", "2d", and is ${JSON.stringify(by)}`);
	return Number(match[1]) * (UNITS[match[2] ?? ""] ?? 1);
}

export interface SchedulingClock extends MockClock {
	schedule(at: number, kind: string, detail: Readonly<Record<string, unknown>>, run: () => void): () => void;
	/** Runs what is due now, without moving on. */
	runDue(): Due[];
	pending(): readonly Due[];
	snapshot(): ClockSnapshot;
	restore(snapshot: ClockSnapshot): void;
	stop(): void;
}

/** A time that somebody else keeps. */
export interface OuterClock {
	/** Milliseconds since 1970. */
	now(): number;
}

/**
 * A clock that goes by the machine's time, stands still until it is advanced, or follows another. What is due on one that follows
 * another runs when it is looked at: at each request, at `advance` and at `drain`.
 */
export function createClock(mode: "real" | "virtual" | OuterClock, startAt: number): SchedulingClock {
	let offset = 0;
	// Sorted by time, then by the order of their coming.
	let tasks: Task[] = [];
	let timer: ReturnType<typeof startTimer> | undefined;
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
		if (mode !== "real") return;
		if (timer !== undefined) stopTimer(timer);
		timer = undefined;
		const next = tasks[0]?.at;
		if (next === undefined) return;
		timer = startTimer(
			() => {
				runUntil(now());
			},
			Math.min(Math.max(0, next - now()), 2_000_000_000),
		);
		// A mock with deliveries to come must not keep a finished test run alive.
		(timer as { unref?: () => void }).unref?.();
	};
	const runUntil = (end: number, move?: (at: number) => void): Due[] => {
		const ran: Due[] = [];
		for (;;) {
			const next = tasks[0];
			if (!next || next.at > end) break;
			tasks.shift();
			move?.(next.at);
			next.run();
			ran.push({ at: next.at, kind: next.kind, detail: next.detail });
		}
		arm();
		return ran;
	};
	return {
		now,
		advance(by) {
			const end = now() + duration(by);
			const ran = runUntil(end, (at) => {
				if (at > now()) offset = at - base();
			});
			offset = end - base();
			return ran;
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
			offset = snapshot.offset;
			tasks = [];
			arm();
		},
		stop() {
			tasks = [];
			arm();
		},
	};
}
