import { createHash } from "node:crypto";
import type { Disk } from "./disk.ts";

/** Room for the records of some hundred entries, and for a compacted file without them. */
const RESERVE = 131_072;

export const isFull = (error: unknown): boolean =>
	["ENOSPC", "EDQUOT"].includes(String((error as { code?: unknown } | null)?.code));

/** Creates the error for a record that does not fit on the disk. */
export const tooFull = (path: string, cause?: unknown): Error =>
	Object.assign(
		new Error(
			`${path}: the disk is full. No entry is lost. New ones are stored again when there is room: free some space, or let the inbox handle its entries.`,
			cause === undefined ? undefined : { cause },
		),
		{ code: "ENOSPC" },
	);

/** Bytes that no file system can compress, because they must take up their space. */
function filling(): Uint8Array {
	const parts = Array.from({ length: RESERVE / 32 }, (_, index) => createHash("sha256").update(String(index)).digest());
	return Buffer.concat(parts);
}

/**
 * A file that takes up space next to the log. When the disk is full, it is removed, so that entries can still be handled: each needs a few
 * bytes to record that, and without them a log that has filled its own disk would never become smaller.
 */
export class Reserve {
	readonly #path: string;
	readonly #disk: Disk;

	constructor(path: string, disk: Disk) {
		this.#path = `${path}.reserve`;
		this.#disk = disk;
	}

	/** Removes the file. */
	async release(): Promise<void> {
		await this.#disk.unlink(this.#path).catch(() => {});
	}

	/** Creates the file. Returns false if the disk is too full for it. Other errors do not matter: an inbox works without it. */
	async make(): Promise<boolean> {
		await this.release();
		try {
			const file = await this.#disk.open(this.#path, "create");
			await file.write(filling(), 0).finally(() => file.close());
		} catch (error) {
			await this.release();
			return !isFull(error);
		}
		return true;
	}
}
