import { join } from "node:path";
import { lockFile } from "@countersign/webhooks/internal";
import { CommandError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";

/**
 * Reserves a state folder for this process. Takes it over from a process that has ended without releasing it. Returns a function that
 * releases it.
 *
 * @throws CommandError if another process uses the folder
 */
export async function lockState(
	folder: string,
	{ disk, clock, process, files }: Pick<Machine, "disk" | "clock" | "process" | "files">,
): Promise<() => Promise<void>> {
	files.makeFolder(folder);
	const lock = await lockFile(join(folder, "lock"), {
		disk,
		clock,
		process,
		busy({ life, pid, host }) {
			// The heartbeat shows whether a process of another container is alive, so this waits for it.
			if (life === "unknown") return;
			throw new CommandError(
				`The state folder ${folder} is in use by process ${pid}${host === "" || host === process.host ? "" : ` on ${host}`}. Stop that process, or choose another folder with --state.`,
			);
		},
	});
	// A folder that is gone has no lock to remove, and the lock of an ended process holds nobody up.
	return () => lock.release().catch(() => undefined);
}
