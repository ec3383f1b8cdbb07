import type { Control, ControlState, StateFolder } from "@countersign/mock/control";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { reasonOf } from "../shared/reason.ts";
import type { DevArguments } from "./arguments.ts";
import { seeded } from "./seed.ts";

/**
 * Reads the state of an earlier run, or nothing with `--fresh`. Changes nothing that is stored.
 *
 * @throws CommandError if it is damaged
 * @throws UsageError if there is one and `--seed` needs an empty folder
 */
export async function storedState(folder: StateFolder, args: DevArguments): Promise<ControlState | undefined> {
	const { StateFileError } = await import("@countersign/mock/control");
	if (args.fresh) return undefined;
	const stored = await folder.read(args.lastGood ? "last good" : "current").catch((error: unknown) => {
		throw error instanceof StateFileError ? new CommandError(error.message) : error;
	});
	if (args.seed && stored)
		throw new UsageError(
			`--seed needs an empty state, but ${args.state} has one. Add --fresh to begin with an empty one.`,
		);
	return stored;
}

/**
 * Works with the files of the state folder.
 *
 * @throws CommandError with the name of the folder if the disk refuses, for example because the folder cannot be written to
 */
export async function usable<T>(folder: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Error && "syscall" in error)) throw error;
		throw new CommandError(
			`The state folder ${folder} cannot be used: ${error.message}. Check its permissions and the space on its disk, or choose another folder with --state.`,
		);
	}
}

/** Keeps the state that this run does not continue, under another name. Call it only once everything else has worked. */
export async function putAside(
	folder: StateFolder,
	{ fresh, lastGood }: DevArguments,
	{ clock }: Pick<Machine, "clock">,
): Promise<void> {
	if (fresh || lastGood)
		await folder.putAside(new Date(clock.now()).toISOString().replaceAll(":", "-"), fresh ? "all" : "current");
}

/** Continues with the state of an earlier run, or begins with example data. */
export async function begin(
	control: Pick<Control, "restore">,
	stored: ControlState | undefined,
	names: readonly string[],
	{ seed, ids, state }: Pick<DevArguments, "seed" | "ids" | "state">,
	machine: Machine,
): Promise<void> {
	if (stored)
		try {
			control.restore(stored);
		} catch (error) {
			throw new CommandError(
				`The state in ${state} does not fit this version: ${reasonOf(error)}. Start with --fresh to begin with an empty state; the stored one is kept under another name.`,
			);
		}
	for (const name of seed ? names : []) {
		const example = await seeded(name, ids, machine);
		if (example) control.restore(example);
		else machine.warn(`There is no example data for ${name}: it begins empty.`);
	}
}
