import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ControlState } from "./snapshots.ts";
import { machineFiles, type StateFiles } from "./state-files.ts";

const CURRENT = "state.json";
const PREVIOUS = "state.previous.json";
const FORMAT = 1;

/** A state file that cannot be used. */
export class StateFileError extends Error {
	override readonly name = "StateFileError";
	/** The file. */
	readonly file: string;
	/** A file with an earlier state that can be used instead; undefined without one. */
	readonly lastGood: string | undefined;

	constructor(file: string, why: string, lastGood: string | undefined) {
		const advice =
			lastGood === undefined
				? "Start with --fresh to begin with an empty state; the file is kept under another name."
				: `Start with --last-good to use the state before it (${lastGood}), or with --fresh to begin with an empty one.`;
		super(`${file} ${why}. ${advice}`);
		this.file = file;
		this.lastGood = lastGood;
	}
}

interface Stored {
	readonly format: number;
	readonly sha256: string;
	/** JSON of the state. */
	readonly state: string;
}

/** Keeps the state of a sandbox in a folder. A write that is cut off leaves the earlier state intact. */
export class StateFolder {
	readonly #folder: string;
	readonly #files: StateFiles;

	/** @param files the disk to use */
	constructor(folder: string, files: StateFiles = machineFiles) {
		this.#folder = folder;
		this.#files = files;
	}

	/** Replaces the stored state in one step. The state before it stays as the previous one. */
	async write(state: ControlState): Promise<void> {
		await this.#files.makeFolder(this.#folder);
		const text = JSON.stringify(state);
		const stored: Stored = { format: FORMAT, sha256: digest(text), state: text };
		const next = join(this.#folder, `${CURRENT}.new`);
		await this.#files.write(next, JSON.stringify(stored));
		await this.#files.rename(this.#path(CURRENT), this.#path(PREVIOUS));
		await this.#files.rename(next, this.#path(CURRENT));
	}

	/**
	 * Returns the stored state, or undefined if nothing is stored.
	 *
	 * @param which `"last good"` for the previous state
	 * @throws StateFileError if the file is torn, changed or of a later version
	 */
	async read(which: "current" | "last good" = "current"): Promise<ControlState | undefined> {
		const name = which === "current" ? CURRENT : PREVIOUS;
		const found = await this.#load(name);
		if (found === "missing") return name === CURRENT && which === "current" ? this.#afterCrash() : undefined;
		if ("state" in found) return found.state;
		const previous = which === "current" ? await this.#load(PREVIOUS) : "missing";
		const isUsable = previous !== "missing" && "state" in previous;
		throw new StateFileError(this.#path(name), found.why, isUsable ? this.#path(PREVIOUS) : undefined);
	}

	/** Moves what is stored aside, so that a fresh start loses nothing. */
	async putAside(suffix: string): Promise<void> {
		for (const name of [CURRENT, PREVIOUS]) await this.#files.rename(this.#path(name), `${this.#path(name)}.${suffix}`);
		await this.#files.remove(this.#path(`${CURRENT}.new`));
	}

	/** The process ended between the two renames of a write. */
	async #afterCrash(): Promise<ControlState | undefined> {
		for (const name of [`${CURRENT}.new`, PREVIOUS]) {
			const found = await this.#load(name);
			if (found !== "missing" && "state" in found) return found.state;
		}
		return undefined;
	}

	async #load(name: string): Promise<"missing" | { readonly state: ControlState } | { readonly why: string }> {
		const text = await this.#files.read(this.#path(name));
		if (text === undefined) return "missing";
		let stored: Partial<Stored>;
		try {
			stored = JSON.parse(text) as Partial<Stored>;
		} catch {
			return { why: "is damaged: it is not complete JSON" };
		}
		if (stored.format !== FORMAT) return { why: "was written by another version" };
		if (typeof stored.state !== "string" || digest(stored.state) !== stored.sha256)
			return { why: "is damaged: its content does not match its checksum" };
		return { state: JSON.parse(stored.state) as ControlState };
	}

	#path(name: string): string {
		return join(this.#folder, name);
	}
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
