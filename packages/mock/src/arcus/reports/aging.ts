/** Agings: how many days open items are overdue on a day, in buckets. */
import { dollars } from "../shared/amounts.ts";

/** An open item; credits are negative. */
export interface OpenItem {
	/** The id of its customer or vendor. */
	readonly id: string;
	readonly name: string;
	/** `YYYY-MM-DD`. A credit has none, and is not due yet. */
	readonly due: string | undefined;
	readonly cents: number;
}

const BUCKETS = ["current", "days_1_30", "days_31_60", "days_61_90", "days_over_90"] as const;
type Bucket = (typeof BUCKETS)[number];
export type Aged = Record<Bucket | "total", number>;

const DAY = 86_400_000;

const daysOverdue = (due: string | undefined, asOf: string): number =>
	due === undefined ? 0 : Math.round((Date.parse(asOf) - Date.parse(due)) / DAY);

function bucketOf(due: string | undefined, asOf: string): Bucket {
	const days = daysOverdue(due, asOf);
	if (days <= 0) return "current";
	if (days <= 30) return "days_1_30";
	if (days <= 60) return "days_31_60";
	return days <= 90 ? "days_61_90" : "days_over_90";
}

const nothing = (): Aged => ({ current: 0, days_1_30: 0, days_31_60: 0, days_61_90: 0, days_over_90: 0, total: 0 });

const onWire = (aged: Aged): Aged => ({
	current: dollars(aged.current),
	days_1_30: dollars(aged.days_1_30),
	days_31_60: dollars(aged.days_31_60),
	days_61_90: dollars(aged.days_61_90),
	days_over_90: dollars(aged.days_over_90),
	total: dollars(aged.total),
});

export interface Aging {
	readonly rows: readonly (Aged & { readonly id: string; readonly name: string })[];
	readonly totals: Aged;
}

/** One row for each customer or vendor with open items, by name, and the sums, in dollars. */
export function aged(items: readonly OpenItem[], asOf: string): Aging {
	const totals = nothing();
	const byOwner = new Map<string, { name: string; sums: Aged }>();
	for (const { id, name, due, cents } of items) {
		const owner = byOwner.get(id) ?? { name, sums: nothing() };
		byOwner.set(id, owner);
		const bucket = bucketOf(due, asOf);
		for (const sums of [owner.sums, totals]) {
			sums[bucket] += cents;
			sums.total += cents;
		}
	}
	const rows = [...byOwner].map(([id, { name, sums }]) => ({ id, name, ...onWire(sums) }));
	return { rows: rows.sort((a, b) => (a.name < b.name ? -1 : 1)), totals: onWire(totals) };
}

/** A bucket with custom bounds. Without a lower bound it has what is not due yet, without an upper bound everything older. */
export interface AgeBucket {
	readonly from_days: number | null;
	readonly to_days: number | null;
	readonly amount: number;
}

/** Returns open items in buckets that end at the given ascending numbers of days, in dollars. */
export function agedInto(items: readonly OpenItem[], asOf: string, ends: readonly number[]): AgeBucket[] {
	const bounds = [0, ...ends, Number.POSITIVE_INFINITY];
	const sums = bounds.map(() => 0);
	for (const { due, cents } of items) {
		const at = bounds.findIndex((end) => daysOverdue(due, asOf) <= end);
		sums[at] = (sums[at] ?? 0) + cents;
	}
	return bounds.map((end, index) => ({
		from_days: index === 0 ? null : (bounds[index - 1] ?? 0) + 1,
		to_days: Number.isFinite(end) ? end : null,
		amount: dollars(sums[index] ?? 0),
	}));
}
