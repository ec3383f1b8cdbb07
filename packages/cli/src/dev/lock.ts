import { join } from "node:path";
import { lock } from "../shared/lock.ts";
import type { Machine } from "../shared/machine.ts";

/**
 * Reserves a state folder for this process. Takes it over from a process that has ended without releasing it. Returns a function that
 * releases it.
 *
 * @throws CommandError if another process uses the folder
 */
export async function lockState(
	folder: string,
	machine: Pick<Machine, "disk" | "clock" | "process" | "files">,
): Promise<() => Promise<void>> {
	machine.files.makeFolder(folder);
	const remedy = "Stop that process, or choose another folder with --state.";
	return lock(join(folder, "lock"), machine, `The state folder ${folder}`, remedy);
}
