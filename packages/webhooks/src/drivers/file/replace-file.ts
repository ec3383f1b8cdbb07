import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Disk, DiskFile } from "./disk.ts";
import type { FileLock } from "./lock.ts";

/** Returns the name prefix of the temporary files that replace `path`. */
const preparedPrefix = (path: string) => `${basename(path)}.new-`;

/**
 * Removes the temporary files of earlier holders, so that a holder that stalled and lost its lock cannot rename them anymore. Call this
 * after acquiring the lock and before reading.
 */
export async function discardPrepared(path: string, disk: Disk): Promise<void> {
	const prefix = preparedPrefix(path);
	for (const name of await disk.list(dirname(path)))
		if (name.startsWith(prefix) || name === prefix.slice(0, -1)) await disk.unlink(join(dirname(path), name));
}

/** Thrown if another process took over the lock while this one was stalled. */
export class LockLostError extends Error {
	override readonly name = "LockLostError";
}

/** A file that has replaced another. */
export interface Replaced {
	/** The file, still open. */
	readonly file: DiskFile;
	readonly folder: string;
	/** Whether the name would survive a power failure. If not, `syncFolder` must succeed for the folder first. */
	readonly isNamed: boolean;
}

/**
 * Writes a temporary file next to `path` and renames it to `path` if this process still holds the lock. A crash leaves either the old or the
 * new file, never a partial one.
 *
 * @throws LockLostError if this process no longer holds the lock; nothing was changed
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
		// Sync before the rename, so that a power failure cannot lose the content behind the name.
		await file.sync();
		if (!(await lock.isHeld())) throw new LockLostError(`The lock on ${path} was lost. The file is unchanged.`);
		// If another process acquires the lock after the check, it removes the temporary file, so this fails.
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
