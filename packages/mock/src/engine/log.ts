import type { MockLogger } from "./options.ts";

/** Logs errors, and keeps the mock running if the caller's code throws. */
export class Log {
	readonly #logger: MockLogger;

	constructor(logger: MockLogger = console) {
		this.#logger = logger;
	}

	failed(what: string, error: unknown): void {
		try {
			this.#logger.error(`mock: ${what}`, error);
		} catch {
			// Errors of the logger itself cannot be reported.
		}
	}

	/** Runs a caller's code. Errors it throws or rejects with are logged. */
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
