import type { Cause } from "./causes.ts";
import type { Listeners } from "./listeners.ts";
import type { Trace } from "./trace.ts";

/** What is known of a cause before it happens. */
type Begun = Pick<Cause, "kind" | "name" | "detail"> & Partial<Pick<Cause, "requestId">>;

/** Runs work that no request caused, and tells listeners of `cause` what it caused. */
export class CauseRunner {
	readonly #trace: Trace;
	readonly #listeners: Listeners;
	readonly #now: () => number;

	constructor(trace: Trace, listeners: Listeners, now: () => number) {
		this.#trace = trace;
		this.#listeners = listeners;
		this.#now = now;
	}

	/** Returns what the work returns, and throws what it throws. */
	run<T>(world: Pick<Cause, "entityId" | "mode">, { requestId, ...begun }: Begun, work: () => T): T {
		if (!this.#listeners.has("cause")) return work();
		const { entityId, mode } = world;
		const at = this.#now();
		const { result, effects } = this.#trace.follow(() => outcomeOf(work));
		const error = "thrown" in result ? messageOf(result.thrown) : undefined;
		this.#listeners.tell("cause", { ...begun, at, entityId, mode, requestId, error, ...effects });
		if ("thrown" in result) throw result.thrown;
		return result.value;
	}
}

function outcomeOf<T>(work: () => T): { readonly value: T } | { readonly thrown: unknown } {
	try {
		return { value: work() };
	} catch (thrown) {
		return { thrown };
	}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
