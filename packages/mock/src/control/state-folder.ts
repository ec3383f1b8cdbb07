import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ControlState } from "./snapshots.ts";
import { machineFiles, type StateFiles } from "./state-files.ts";
import { linesOf, stateOf } from "./state-lines.ts";

const CURRENT = "state.json";
const PREVIOUS = "state.previous.json";
const NEXT = "state.json.new";
const FORMAT = 2;
const HEAD = `${JSON.stringify({ format: FORMAT })}\n`;
const NEWLINE = 10;
/** The first and the last line are shorter. */
const MAX_SEAL = 200;

/** A state file that cannot be used. */
export class StateFileError extends Error {
	override readonly name = "StateFileError";
	/** The file. */
	readonly file: string;
	/** A file with an earlier state that can be used instead; undefined without one. */
	readonly lastGood: string | undefined;

	/** @param remedy what to do, if it is not one of the usual things */
	constructor(file: string, why: string, lastGood: string | undefined, remedy?: string) {
		const advice =
			remedy ??
			(lastGood === undefined
				? "Start with --fresh to begin with an empty state; the file is kept under another name."
				: `Start with --last-good to use the state before it (${lastGood}), or with --fresh to begin with an empty one.`);
		super(`${file} ${why}. ${advice}`);
		this.file = file;
		this.lastGood = lastGood;
	}
}

type Loaded = "missing" | { readonly state: ControlState } | { readonly why: string };

/** Keeps the state of a sandbox in a folder. A write that is cut off leaves the earlier state intact. */
export class StateFolder {
	readonly #folder: string;
	readonly #files: StateFiles;

	/** @param files the disk to use */
	constructor(folder: string, files: StateFiles = machineFiles) {
		this.#folder = folder;
		this.#files = files;
	}

	/**
	 * Replaces the stored state in one step. The state before it stays as the previous one. Other work runs while it is written, so nobody
	 * may change the state itself.
	 */
	async write(state: ControlState): Promise<void> {
		await this.#files.makeFolder(this.#folder);
		await this.#files.write(this.#path(NEXT), sealed(linesOf(state)));
		await this.#files.rename(this.#path(CURRENT), this.#path(PREVIOUS));
		await this.#files.rename(this.#path(NEXT), this.#path(CURRENT));
	}

	/**
	 * Returns the stored state, or undefined if nothing is stored. Completes a write that was cut off at its end.
	 *
	 * @param which `"last good"` for the previous state
	 * @throws StateFileError if the file is torn, changed or of another version, or there is a state but no previous one
	 */
	async read(which: "current" | "last good" = "current"): Promise<ControlState | undefined> {
		const [current, previous] = [this.#path(CURRENT), this.#path(PREVIOUS)];
		const file = which === "current" ? current : previous;
		let found = await this.#load(file);
		if (found === "missing" && which === "current") found = await this.#afterCrash();
		if (found === "missing") {
			if (which === "current" || (await this.#files.read(current)) === undefined) return undefined;
			throw new StateFileError(
				previous,
				"does not exist, so there is no state before the stored one",
				undefined,
				"Start without --last-good to use the stored one.",
			);
		}
		if ("state" in found) return found.state;
		const other = which === "current" ? await this.#load(previous) : "missing";
		const isUsable = other !== "missing" && "state" in other;
		throw new StateFileError(file, found.why, isUsable ? previous : undefined);
	}

	/**
	 * Moves what is stored aside, so that a fresh start loses nothing.
	 *
	 * @param which `"current"` to leave the previous state in its place
	 */
	async putAside(suffix: string, which: "all" | "current" = "all"): Promise<void> {
		for (const name of which === "all" ? [CURRENT, PREVIOUS] : [CURRENT])
			await this.#files.rename(this.#path(name), `${this.#path(name)}.${suffix}`);
		await this.#files.remove(this.#path(NEXT));
	}

	/** The process ended between the two renames of a write, or the first file is gone. */
	async #afterCrash(): Promise<Loaded> {
		const next = await this.#load(this.#path(NEXT));
		if (next === "missing" || "why" in next) return this.#load(this.#path(PREVIOUS));
		// The next write begins with this file.
		await this.#files.rename(this.#path(NEXT), this.#path(CURRENT));
		return next;
	}

	async #load(file: string): Promise<Loaded> {
		const bytes = await this.#files.read(file);
		if (bytes === undefined) return "missing";
		const text = new TextDecoder();
		const [, format] = /^\{"format":(\d+)/.exec(text.decode(bytes.subarray(0, MAX_SEAL))) ?? [];
		if (format !== undefined && Number(format) !== FORMAT) return { why: "was written by another version" };
		const end = bytes.lastIndexOf(NEWLINE, bytes.length - 2) + 1;
		const [, sha256] = /^\{"sha256":"(\w+)"\}\n$/.exec(text.decode(bytes.subarray(end, end + MAX_SEAL))) ?? [];
		if (format === undefined || sha256 === undefined) return { why: "is damaged: it is not complete" };
		const content = bytes.subarray(0, end);
		if (createHash("sha256").update(content).digest("hex") !== sha256)
			return { why: "is damaged: its content does not match its checksum" };
		try {
			return { state: stateOf(linesIn(content.subarray(HEAD.length), text)) };
		} catch (error) {
			return { why: `has a content that this version does not know: ${(error as Error).message}` };
		}
	}

	#path(name: string): string {
		return join(this.#folder, name);
	}
}

/** The lines of a file: its format, the state, and a checksum that only a complete file has. */
function* sealed(lines: Iterable<string>): Iterable<string> {
	const hash = createHash("sha256");
	yield HEAD;
	hash.update(HEAD);
	for (const line of lines) {
		hash.update(line);
		yield line;
	}
	yield `${JSON.stringify({ sha256: hash.digest("hex") })}\n`;
}

function* linesIn(bytes: Uint8Array, text: TextDecoder): Iterable<string> {
	for (let start = 0; start < bytes.length; ) {
		const end = bytes.indexOf(NEWLINE, start);
		yield text.decode(bytes.subarray(start, end));
		start = end + 1;
	}
}
