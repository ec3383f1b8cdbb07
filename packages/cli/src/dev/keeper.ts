import type { ControlState, StateFolder } from "@countersign/mock/control";
import type { Clock } from "@countersign/webhooks";

const EVERY_MS = 2_000;

/** Writes the state now and then while it changes, one write at a time. */
export class StateKeeper {
	readonly #folder: Pick<StateFolder, "write">;
	readonly #read: () => ControlState;
	readonly #clock: Pick<Clock, "after">;
	readonly #warn: (text: string) => void;
	#isChanged = false;
	#isClosed = false;
	#writing: Promise<void> = Promise.resolve();
	#cancel: (() => void) | undefined;

	constructor(
		folder: Pick<StateFolder, "write">,
		read: () => ControlState,
		clock: Pick<Clock, "after">,
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
		if (this.#isClosed) return;
		this.#cancel ??= this.#clock.after(EVERY_MS, () => {
			this.#cancel = undefined;
			this.#writing = this.#writing.then(() => this.#write());
		});
	}

	/** Writes what has changed, and stops. */
	async close(): Promise<void> {
		this.#isClosed = true;
		this.#cancel?.();
		await this.#writing;
		await this.#write();
	}

	async #write(): Promise<void> {
		if (!this.#isChanged) return;
		this.#isChanged = false;
		try {
			await this.#folder.write(this.#read());
		} catch (error) {
			this.#isChanged = true;
			this.#warn(
				`The state could not be saved: ${error instanceof Error ? error.message : String(error)}. What was saved before is intact.`,
			);
		}
	}
}
