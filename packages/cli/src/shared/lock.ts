import { lockFile } from "@countersign/webhooks/internal";
import { CommandError } from "./errors.ts";
import type { Machine } from "./machine.ts";

/**
 * Locks a file for this process. Takes the lock over from a process that has ended without releasing it. Returns a function that releases it.
 *
 * @param what what is in use, such as `The folder data`
 * @param remedy what the user can do
 * @throws CommandError if another process has the lock
 */
export async function lock(
	path: string,
	{ disk, clock, process }: Pick<Machine, "disk" | "clock" | "process">,
	what: string,
	remedy: string,
): Promise<() => Promise<void>> {
	const held = await lockFile(path, {
		disk,
		clock,
		process,
		busy({ life, pid, host }) {
			// The heartbeat shows whether a process of another container is alive, so this waits for it.
			if (life === "unknown") return;
			const where = host === "" || host === process.host ? "" : ` on ${host}`;
			throw new CommandError(`${what} is in use by process ${pid}${where}. ${remedy}`);
		},
	});
	// A folder that is gone has no lock to remove, and the lock of an ended process holds nobody up.
	return () => held.release().catch(() => undefined);
}
