import { compareVersions } from "../gate/gate.ts";
import type { Expectation, Hint } from "./store.ts";

/** The larger of two versions. If they cannot be compared, no order is known, and the first stays. */
function larger(a: string | undefined, b: string | undefined): string | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return (compareVersions(a, b) ?? 0) < 0 ? b : a;
}

/** Returns what two events say together. The order in which they arrived does not matter, so a late event replaces nothing that is newer. */
export function mergeExpectations(a: Expectation | undefined, b: Expectation | undefined): Expectation | undefined {
	if (!a || !b) return a ?? b;
	const [version, goneAt] = [larger(a.version, b.version), larger(a.goneAt, b.goneAt)];
	const changedAt = larger(a.changedAt, b.changedAt);
	return {
		...(version !== undefined && { version }),
		...((a.gone || b.gone) && { gone: true }),
		...(goneAt !== undefined && { goneAt }),
		...(changedAt !== undefined && { changedAt }),
	};
}

/** Returns why a task is done that has two reasons. A doubt stays until it is settled: an event or a list does not remove it. */
export const mergeReasons = (before: string | undefined, after: string): string =>
	before === "doubt" ? before : after;

/** Returns one hint for each task. */
export function mergeHints(hints: readonly Hint[]): Hint[] {
	const merged = new Map<string, Hint>();
	for (const hint of hints) {
		const key = `${hint.resource}\n${hint.key}`;
		const before = merged.get(key);
		const { expects: _expects, ...rest } = hint;
		const expects = mergeExpectations(before?.expects, hint.expects);
		merged.set(key, { ...rest, reason: mergeReasons(before?.reason, hint.reason), ...(expects && { expects }) });
	}
	return [...merged.values()];
}
