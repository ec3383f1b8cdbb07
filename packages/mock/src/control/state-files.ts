import { mkdir, open, readFile, rename, rm } from "node:fs/promises";

/** What a state folder does on the disk. */
export interface StateFiles {
	/** Creates a folder that only its owner can read, unless it exists. */
	makeFolder(path: string): Promise<void>;
	/** Returns the text of a file, or undefined if there is no such file. */
	read(path: string): Promise<string | undefined>;
	/** Writes a file that only its owner can read, and waits until it is on the disk. */
	write(path: string, text: string): Promise<void>;
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
	read: (path) => readFile(path, "utf8").catch(ifMissing),
	async write(path, text) {
		const file = await open(path, "w", 0o600);
		try {
			await file.writeFile(text);
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
