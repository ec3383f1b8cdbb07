import type { MockLogger } from "./options.ts";

/** Writes what went wrong, and keeps the mock running whatever a caller's code does. */
export class Log {
	readonly #logger: MockLogger;

	constructor(logger: MockLogger = console) {
		this.#logger = logger;
	}

	failed(what: string, error: unknown): void {
		try {
			this.#logger.error(`mock: ${what}`, error);
		} catch {
			// A logger that throws has nobody left to hear of it.
		}
	}

	/** Runs a caller's code. What it throws, or rejects with later, is logged. */
	guarded(what: string, work: () => unknown): void {
		const failed = (error: unknown): void => this.failed(`${what} failed`, error);
		try {
			const result = work();
			if (typeof (result as PromiseLike<unknown> | undefined)?.then === "function")
				(result as PromiseLike<unknown>).then(undefined, failed);
		} catch (error) {
			failed(error);
		}
	}
}
