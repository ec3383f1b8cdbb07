import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Disk, DiskFile } from "./disk.ts";
import type { FileLock } from "./lock.ts";

/** The prefix of files that a holder of the lock on `path` prepares to give them its name. */
const preparedPrefix = (path: string) => `${basename(path)}.new-`;

/**
 * Removes what earlier holders have prepared: one that was stalled in the middle and lost its lock must not rename it any more.
 * A holder calls this before it reads.
 */
export async function discardPrepared(path: string, disk: Disk): Promise<void> {
	const prefix = preparedPrefix(path);
	for (const name of await disk.list(dirname(path)))
		if (name.startsWith(prefix) || name === prefix.slice(0, -1)) await disk.unlink(join(dirname(path), name));
}

/** The lock was taken away while its holder was stalled. */
export class LockLostError extends Error {
	override readonly name = "LockLostError";
}

/** A file that has taken its name. */
export interface Replaced {
	/** Still open. */
	readonly file: DiskFile;
	readonly folder: string;
	/** Whether the name survives a power cut. Where it does not yet, `syncFolder` of the folder has to succeed first. */
	readonly isNamed: boolean;
}

/**
 * Writes a file beside `path` and gives it that name, if the lock is still ours by then. A crash leaves the old or the new file, and
 * never half of one.
 *
 * @throws LockLostError where the lock is not ours any more; then nothing was changed
 */
export async function replaceFile(
	path: string,
	lock: FileLock,
	disk: Disk,
	fill: (file: DiskFile) => Promise<void>,
): Promise<Replaced> {
	const folder = dirname(path);
	const digest = createHash("sha256").update(lock.token).digest("hex").slice(0, 16);
	const beside = join(folder, `${preparedPrefix(path)}${digest}`);
	await disk.unlink(beside);
	const file = await disk.open(beside, "create");
	try {
		await fill(file);
		// The name must not point to text that a power cut could still lose.
		await file.sync();
		if (!(await lock.isHeld())) throw new LockLostError(`The lock on ${path} was lost; the file is unchanged`);
		// A process that took the lock after this check has removed the temporary file, and this fails.
		await disk.rename(beside, path);
	} catch (error) {
		await file.close().catch(() => {});
		await disk.unlink(beside).catch(() => {});
		throw error;
	}
	const isNamed = await disk.syncFolder(folder).then(
		() => true,
		() => false,
	);
	return { file, folder, isNamed };
}
