import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Clock } from "@countersign/webhooks";
import { realClock, systemDisk, systemProcess } from "@countersign/webhooks/internal";
import type { Disk, ProcessInfo } from "@countersign/webhooks/node";
import { type Files, machineFiles } from "./files.ts";
import { stopping } from "./stopping.ts";

/** The parts of the machine that a command uses. Commands receive it, so that tests can replace any part. */
export interface Machine {
	readonly clock: Clock;
	/** Writes that survive a crash. */
	readonly disk: Disk;
	/** This process, and which others run. */
	readonly process: ProcessInfo;
	/** Documents, generated files and logs. */
	readonly files: Files;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Prints a line of the result. */
	print(text: string): void;
	/** Prints a line about the run itself: mistakes and warnings. */
	warn(text: string): void;
	/** Reads a whole file, or standard input for `-`. */
	read(path: string): Uint8Array;
	exists(path: string): boolean;
	/** Returns random bytes that nobody can guess. */
	random(bytes: number): Uint8Array;
	/** Sends a request. It rejects if the response has not arrived completely within 30 seconds. */
	fetch(request: Request): Promise<Response>;
	/** Opens an address or a file in the user's browser. Other users can see it, so it must be no secret. Rejects if no browser can be started. */
	openBrowser(target: string): Promise<void>;
	/** Calls the listener whenever the user presses Enter. Returns a function that ends it, or undefined if nobody sits at a terminal. */
	onEnter(listener: () => void): (() => void) | undefined;
	/** The terminal, if the output goes to one. */
	readonly screen?:
		| {
				readonly columns: number;
				readonly lines: number;
				/** Writes as it is, without a line break. */
				write(text: string): void;
		  }
		| undefined;
	/** Resolves when the command must end: with Ctrl-C, or because its terminal or the reader of its output is gone. */
	stopped(): Promise<unknown>;
}

const FETCH_TIMEOUT_MS = 30_000;

/** This machine. */
export const thisMachine: Machine = {
	clock: realClock,
	disk: systemDisk,
	process: systemProcess,
	files: machineFiles,
	environment: process.env,
	print: (text) => console.log(text),
	warn: (text) => console.error(text),
	read: (path) => readFileSync(path === "-" ? 0 : path),
	exists: existsSync,
	random: (bytes) => randomBytes(bytes),
	fetch: (request) => globalThis.fetch(request, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) }),
	async openBrowser(target) {
		const { default: open } = await import("open");
		await open(target);
	},
	onEnter(listener) {
		if (!process.stdin.isTTY) return undefined;
		process.stdin.on("data", listener);
		return () => {
			process.stdin.off("data", listener);
			process.stdin.pause();
		};
	},
	get screen() {
		const { isTTY, columns = 80, rows: lines = 24 } = process.stdout;
		return isTTY ? { columns, lines, write: (text: string) => void process.stdout.write(text) } : undefined;
	},
	stopped: () => stopping.stopped(),
};
