/** Counts of events in equal steps of time, for a small chart. Every step of the range has a point, even without events. */
export type Granularity = "hour" | "day" | "week" | "month";

export interface Point {
	/** The beginning of the step: a time for hours, otherwise a date. */
	readonly date: string;
	readonly count: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST = 10_000;

/** Returns the beginning of a time's step in UTC. Weeks begin on Monday. */
function begin(time: number, granularity: Granularity): number {
	const date = new Date(time);
	const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
	if (granularity === "hour") return day + date.getUTCHours() * HOUR;
	if (granularity === "week") return day - ((date.getUTCDay() + 6) % 7) * DAY;
	return granularity === "month" ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) : day;
}

function next(start: number, granularity: Granularity): number {
	if (granularity === "month") {
		const date = new Date(start);
		return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
	}
	return start + (granularity === "hour" ? HOUR : granularity === "week" ? 7 * DAY : DAY);
}

/** Returns one point for each step from `start` to `end`; undefined for too many steps. */
export function steps(
	start: number,
	end: number,
	granularity: Granularity,
	times: readonly number[],
): Point[] | undefined {
	const counts = new Map<number, number>();
	for (const time of times) {
		const step = begin(time, granularity);
		counts.set(step, (counts.get(step) ?? 0) + 1);
	}
	const points: Point[] = [];
	for (let step = begin(start, granularity); step <= end; step = next(step, granularity)) {
		if (points.length === MOST) return undefined;
		const iso = new Date(step).toISOString();
		points.push({ date: granularity === "hour" ? iso : iso.slice(0, 10), count: counts.get(step) ?? 0 });
	}
	return points;
}
