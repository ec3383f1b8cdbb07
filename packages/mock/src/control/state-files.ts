import { mkdir, open, readFile, rename, rm } from "node:fs/promises";

/** What a state folder does on the disk. */
export interface StateFiles {
	/** Creates a folder that only its owner can read, unless it exists. */
	makeFolder(path: string): Promise<void>;
	/** Returns the content of a file, or undefined if there is no such file. */
	read(path: string): Promise<Uint8Array | undefined>;
	/** Writes a file that only its owner can read, one part after the other, and waits until it is on the disk. */
	write(path: string, parts: Iterable<string>): Promise<void>;
	/** Renames a file and replaces another one of this name. Does nothing if the file does not exist. */
	rename(from: string, to: string): Promise<void>;
	/** Removes a file if it exists. */
	remove(path: string): Promise<void>;
}

/** The disk of this machine. */
export const machineFiles: StateFiles = {
	async makeFolder(path) {
		await mkdir(path, { recursive: true, mode: 0o700 });
	},
	read: (path) => readFile(path).catch(ifMissing),
	async write(path, parts) {
		const file = await open(path, "w", 0o600);
		try {
			// Other work runs between two parts.
			for (const part of parts) await file.writeFile(part);
			await file.sync();
		} finally {
			await file.close();
		}
	},
	rename: (from, to) => rename(from, to).catch(ifMissing),
	remove: (path) => rm(path, { force: true }),
};

function ifMissing(error: unknown): undefined {
	if ((error as { code?: string }).code !== "ENOENT") throw error;
}
