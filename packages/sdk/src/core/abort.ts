/** The work that waits for each signal. One native listener serves all of it. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

const NOTHING = (): void => {};

/**
 * Runs `work` when the signal is aborted, at once if it already is. Returns a function that cancels this.
 *
 * However many calls share a signal, it has one listener, and none after the last call has ended. With one listener per call,
 * Node.js prints a warning from the eleventh on, and removing one takes longer the more there are.
 */
export function onAbort(signal: AbortSignal | undefined, work: () => void): () => void {
	if (!signal) return NOTHING;
	if (signal.aborted) {
		work();
		return NOTHING;
	}
	const all = waiting.get(signal) ?? listen(signal);
	// A new function each time, because the same work may be registered twice.
	const one = (): void => work();
	all.add(one);
	return () => {
		if (all.delete(one) && all.size === 0) fallSilent(signal);
	};
}

function fire(this: AbortSignal): void {
	const all = waiting.get(this);
	fallSilent(this);
	for (const one of all ?? []) one();
}

function listen(signal: AbortSignal): Set<() => void> {
	const all = new Set<() => void>();
	waiting.set(signal, all);
	signal.addEventListener("abort", fire);
	return all;
}

function fallSilent(signal: AbortSignal): void {
	waiting.delete(signal);
	signal.removeEventListener("abort", fire);
}
