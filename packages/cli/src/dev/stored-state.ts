import type { Control, ControlState, StateFolder } from "@countersign/mock/control";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import type { DevArguments } from "./arguments.ts";
import { seeded } from "./seed.ts";

/**
 * Reads the state of an earlier run. With `--fresh` it is kept under another name instead.
 *
 * @throws CommandError if it is damaged
 * @throws UsageError if there is one and `--seed` needs an empty folder
 */
export async function storedState(
	folder: StateFolder,
	args: DevArguments,
	{ clock }: Pick<Machine, "clock">,
): Promise<ControlState | undefined> {
	const { StateFileError } = await import("@countersign/mock/control");
	if (args.fresh) await folder.putAside(new Date(clock.now()).toISOString().replaceAll(":", "-"));
	const stored = await folder.read(args.lastGood ? "last good" : "current").catch((error: unknown) => {
		throw error instanceof StateFileError ? new CommandError(error.message) : error;
	});
	if (args.seed && stored)
		throw new UsageError(
			`--seed needs an empty state, but ${args.state} has one. Add --fresh to begin with an empty one.`,
		);
	return stored;
}

/** Continues with the state of an earlier run, or begins with example data. */
export async function begin(
	control: Pick<Control, "restore">,
	stored: ControlState | undefined,
	names: readonly string[],
	{ seed, ids }: Pick<DevArguments, "seed" | "ids">,
	machine: Machine,
): Promise<void> {
	if (stored) control.restore(stored);
	for (const name of seed ? names : []) {
		const state = await seeded(name, ids, machine);
		if (state) control.restore(state);
		else machine.warn(`There is no example data for ${name}: it begins empty.`);
	}
}
