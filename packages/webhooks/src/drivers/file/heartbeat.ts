import type { Clock } from "../../core/clock.ts";
import type { DiskFile, ProcessInfo } from "./disk.ts";

/** Writes a heartbeat to a file at regular intervals. */
export class Heartbeat {
	readonly #file: DiskFile;
	readonly #process: ProcessInfo;
	readonly #clock: Clock;
	readonly #everyMs: number;
	readonly #onError: (error: unknown) => void;
	#count = 0;
	#stopped = false;
	#failed = false;
	#writing: Promise<void> | undefined;
	#cancel: () => void = () => {};

	constructor(
		file: DiskFile,
		process: ProcessInfo,
		clock: Clock,
		everyMs: number,
		onError: (error: unknown) => void = () => {},
	) {
		this.#file = file;
		this.#process = process;
		this.#clock = clock;
		this.#everyMs = everyMs;
		this.#onError = onError;
	}

	/** Resolves when the first heartbeat is written. */
	async start(): Promise<void> {
		await this.#write();
		this.#beatLater();
	}

	async stop(): Promise<void> {
		this.#stopped = true;
		this.#cancel();
		await this.#writing;
	}

	#beatLater(): void {
		this.#cancel = this.#clock.after(this.#everyMs, () => {
			this.#writing = this.#beat();
		});
	}

	async #beat(): Promise<void> {
		try {
			await this.#write();
			// On a network share, other machines see only what was synced.
			await this.#file.sync();
			this.#failed = false;
		} catch (error) {
			if (!this.#failed && !this.#stopped) this.#onError(error);
			this.#failed = true;
		}
		if (!this.#stopped) this.#beatLater();
	}

	#write(): Promise<void> {
		const { pid, host } = this.#process;
		const text = `${pid} ${String(this.#count++).padStart(12, "0")} ${host}\n`;
		return this.#file.write(new TextEncoder().encode(text), 0);
	}
}
