import { describePlan } from "./plan.ts";
import type { RunResult } from "./run.ts";
import { FAULT_KINDS } from "./world/faults.ts";

const MOST_LINES = 120;

/** The totals of many runs. */
export class Totals {
	seeds = 0;
	steps = 0;
	events = 0;
	calls = 0;
	readonly faults: Record<string, number> = {};
	readonly failed: number[] = [];

	add(result: RunResult): void {
		this.seeds++;
		this.steps += result.steps;
		this.events += result.events;
		this.calls += result.calls;
		for (const [kind, count] of result.faults) this.faults[kind] = (this.faults[kind] ?? 0) + count;
		if (result.violation) this.failed.push(result.plan.seed);
	}

	lines(seconds: number): string[] {
		const faults = Object.values(this.faults).reduce((sum, count) => sum + count, 0);
		const kinds = FAULT_KINDS.filter((kind) => this.faults[kind]).map((kind) => `${kind} ${this.faults[kind]}`);
		return [
			`${this.seeds} seeds, ${this.steps} steps, ${this.events} events, ${this.calls} calls in ${seconds.toFixed(1)} s`,
			`${faults} faults: ${kinds.join(", ") || "none"}`,
		];
	}
}

/** Describes a failure: the broken promise, how to reproduce it, and what happened. */
export function failureText(original: RunResult, shortest: RunResult): string {
	const { violation } = shortest;
	const lines = [
		`FAILED  seed ${original.plan.seed}: ${violation?.invariant}`,
		`        ${violation?.message}`,
		`        at ${Math.round(violation?.at ?? 0)} ms, after ${shortest.injected} faults and ${shortest.steps} steps (${original.steps} before shortening)`,
		`        run it again: npm run simulate -- --seed ${original.plan.seed}`,
		`        ${describePlan(shortest.plan)}`,
		"",
		...shown(shortest.trace),
	];
	return lines.join("\n");
}

/** The end of a trace, and before that only what went wrong. */
function shown(trace: readonly string[]): string[] {
	if (trace.length <= MOST_LINES) return [...trace];
	const end = trace.slice(-MOST_LINES);
	const telling = trace.slice(0, -MOST_LINES).filter((line) => /fault|kill|power|pause|jump|calm|cannot/.test(line));
	return [...telling.slice(-MOST_LINES), `… ${trace.length - MOST_LINES - telling.length} other lines`, ...end];
}
