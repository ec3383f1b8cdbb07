/** Who waits for a signal: one native listener stands for all of them. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

const NOTHING = (): void => {};

/**
 * Runs `work` when the signal is aborted, at once if it already is; answers how to call it off.
 *
 * However many calls share a signal, it carries one listener and carries none when the last call is over: with one each,
 * Node.js prints a warning from the eleventh on, and taking one away means walking along all the others.
 */
export function onAbort(signal: AbortSignal | undefined, work: () => void): () => void {
	if (!signal) return NOTHING;
	if (signal.aborted) {
		work();
		return NOTHING;
	}
	const all = waiting.get(signal) ?? listen(signal);
	// A function of its own for each, as the same work may be asked for twice.
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
