import type { EventEmitter } from "node:events";

/** Ctrl-C, what a supervisor sends, and a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Nobody reads the output any more: a pipe that was closed, or a terminal that is gone. */
const UNREAD: readonly (string | undefined)[] = ["EPIPE", "EIO"];

/** The parts of a process that can end a command. */
export interface Stoppable {
	once(signal: (typeof SIGNALS)[number], listener: () => void): unknown;
	/** Ends the process. */
	exit(code: number): void;
	exitCode?: string | number | null | undefined;
	readonly stdout: Pick<EventEmitter, "on">;
	readonly stderr: Pick<EventEmitter, "on"> & { write(text: string): unknown };
}

/** Lets a command that runs until it is stopped end in order, with everything saved, whatever stops it. */
export class Stopping {
	readonly #process: Stoppable;
	readonly #waiting = new Set<() => void>();

	constructor(process: Stoppable) {
		this.#process = process;
	}

	/** Resolves when the command must end: with Ctrl-C, with the terminal, or with what reads its output. A second signal ends it immediately. */
	stopped(): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.add(resolve);
			for (const signal of SIGNALS) this.#process.once(signal, resolve);
		});
	}

	/** Handles output that cannot be written. Without a command that waits to be stopped, the process ends. */
	watchOutput(): void {
		const { stdout, stderr } = this.#process;
		let isOver = false;
		stdout.on("error", (error: Error & { readonly code?: string }) => {
			if (isOver) return;
			isOver = true;
			const isUnread = UNREAD.includes(error.code);
			if (!isUnread) stderr.write(`The output cannot be written: ${error.message}.\n`);
			const code = isUnread ? 0 : 1;
			this.#process.exitCode = code;
			if (this.#waiting.size === 0) this.#process.exit(code);
			for (const stop of this.#waiting) stop();
		});
		// There is nowhere left to report it.
		stderr.on("error", () => {});
	}

	/** The exit code of a command that ended with `code`. */
	exitCodeOf(code: number): number {
		return Math.max(code, Number(this.#process.exitCode ?? 0));
	}
}

/** This process. */
export const stopping = new Stopping(process);
