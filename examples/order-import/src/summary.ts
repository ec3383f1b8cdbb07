import type { Claim } from "./proof.ts";
import type { VendorReport } from "./vendor.ts";

/** What happened during a run. All of it differs from run to run. */
export interface Figures {
	readonly requests: number;
	readonly statuses: VendorReport["statuses"];
	readonly faultsInjected: VendorReport["faultsInjected"];
	readonly retries: Readonly<Record<string, number>>;
	/** Deliveries that the receiver refused, by reason. */
	readonly deliveriesRefused: Readonly<Record<string, number>>;
	readonly duplicateDeliveries: number;
	readonly eventsDuringPauses: number;
}

const number = (value: number): string => value.toLocaleString("en-US");

/** `2155 lines` → `2,155 lines`. */
const withCommas = (text: string): string =>
	text.replace(/\d+/g, (digits, at: number) => (text[at - 1] === "." ? digits : number(Number(digits))));

/** At most this many kinds are named. */
const NAMED = 2;

/** `106: 60 × latency, 21 × 503, 25 others`, the most frequent first. */
function counts(parts: Readonly<Record<string, number>>): string {
	const sorted = Object.entries(parts).sort(([, one], [, other]) => other - one);
	const sum = (entries: typeof sorted): number => entries.reduce((total, [, count]) => total + count, 0);
	const named = sorted
		.slice(0, NAMED)
		.map(([name, count]) => `${number(count)} × ${name === "0" ? "no response" : name}`);
	const others = sum(sorted.slice(NAMED));
	const shown = [...named, ...(others > 0 ? [`${number(others)} others`] : [])];
	return shown.length === 0 ? "0" : `${number(sum(sorted))}: ${shown.join(", ")}`;
}

/** The lines that the demo ends with: each claim with its result, then what happened on the way. */
export function summary(claims: readonly Claim[], figures: Figures, seconds: number): readonly string[] {
	const rows: readonly (readonly [label: string, value: string])[] = [
		["requests", number(figures.requests)],
		["responses by status", counts(figures.statuses)],
		["calls failed on purpose", counts(figures.faultsInjected)],
		["retries, by cause", counts(figures.retries)],
		["webhooks refused, by reason", counts(figures.deliveriesRefused)],
		["webhooks delivered again", number(figures.duplicateDeliveries)],
		["events of a paused endpoint", number(figures.eventsDuringPauses)],
		["time", `${seconds.toFixed(1)} s`],
	];
	const width = Math.max(...rows.map(([label]) => label.length));
	return [
		"Claims, checked by reading everything back from the mock:",
		"",
		...claims.map(
			({ claim, holds, found }) =>
				`  ${holds ? "holds " : "BROKEN"}  ${withCommas(claim)}${holds ? "" : ` (found: ${found})`}`,
		),
		"",
		"What happened on the way (differs from run to run):",
		"",
		...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
	];
}
