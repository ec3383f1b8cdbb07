import type { ControlState, StateFolder } from "@countersign/mock/control";
import type { Clock } from "@countersign/webhooks";

const EVERY_MS = 2_000;
/** A large state takes long to write. Writing it must not become what the process mostly does. */
const REST_FACTOR = 5;
const MAX_WAIT_MS = 60_000;

/**
 * Writes the state soon after it changes, one write at a time: two seconds later, or after five times as long as the last write took.
 * Retries a failed write, after longer and longer waits.
 */
export class StateKeeper {
	readonly #folder: Pick<StateFolder, "write">;
	readonly #read: () => ControlState;
	readonly #clock: Pick<Clock, "after" | "monotonic">;
	readonly #warn: (text: string) => void;
	#isChanged = false;
	#isClosed = false;
	#failures = 0;
	#tookMs = 0;
	#writing: Promise<void> = Promise.resolve();
	#cancel: (() => void) | undefined;

	constructor(
		folder: Pick<StateFolder, "write">,
		read: () => ControlState,
		clock: Pick<Clock, "after" | "monotonic">,
		warn: (text: string) => void,
	) {
		this.#folder = folder;
		this.#read = read;
		this.#clock = clock;
		this.#warn = warn;
	}

	/** Says that the state has changed. */
	changed(): void {
		this.#isChanged = true;
		this.#schedule();
	}

	/** Writes what has changed, and stops. Resolves with whether everything is saved. */
	async close(): Promise<boolean> {
		this.#isClosed = true;
		this.#cancel?.();
		await this.#writing;
		await this.#write();
		return !this.#isChanged;
	}

	#schedule(): void {
		if (this.#isClosed) return;
		this.#cancel ??= this.#clock.after(this.#waitMs(), () => {
			this.#cancel = undefined;
			this.#writing = this.#writing.then(() => this.#write());
		});
	}

	#waitMs(): number {
		const usual = Math.max(EVERY_MS, REST_FACTOR * this.#tookMs);
		return Math.min(usual * 2 ** this.#failures, MAX_WAIT_MS);
	}

	async #write(): Promise<void> {
		if (!this.#isChanged) return;
		this.#isChanged = false;
		const start = this.#clock.monotonic();
		try {
			await this.#folder.write(this.#read());
			this.#tookMs = this.#clock.monotonic() - start;
			if (this.#failures > 0) this.#warn("The state is saved again.");
			this.#failures = 0;
		} catch (error) {
			this.#isChanged = true;
			this.#failures += 1;
			// The first failure and the last one count; those between them only repeat it.
			if (this.#failures === 1 || this.#isClosed) this.#warn(failure(error, this.#isClosed));
			this.#schedule();
		}
	}
}

const failure = (error: unknown, isLast: boolean): string =>
	`The state could not be saved: ${error instanceof Error ? error.message : String(error)}. What was saved before is intact${isLast ? "." : ", and saving is retried."}`;
