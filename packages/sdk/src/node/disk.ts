/** The only file of this package that uses the disk. Everything else receives an object of this shape. */
import { open, readFile, realpath, rename } from "node:fs/promises";
import { dirname } from "node:path";

async function writeDurably(path: string, flags: "a" | "w", text: string): Promise<void> {
	const file = await open(path, flags, 0o600);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** A rename is durable once its folder is. Some systems, such as Windows, cannot open or sync a folder and do not need to. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(dirname(path), "r").catch(() => undefined);
	try {
		await folder?.sync();
	} catch {
		// Not supported here.
	} finally {
		await folder?.close();
	}
}

/** Text files on the disk of this machine. */
export const nodeDisk = {
	/** Returns the whole file; undefined if it does not exist. */
	read: (path: string): Promise<string | undefined> =>
		readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return undefined;
			throw error;
		}),
	/** Adds text to the end of the file. The text is durable when the promise resolves. */
	append: (path: string, text: string): Promise<void> => writeDurably(path, "a", text),
	/** Replaces the file as a whole, durably: after a crash it has either the old text or the new one. */
	async replace(path: string, text: string): Promise<void> {
		// A link stays a link: the file that it leads to is replaced.
		const target = await realpath(path).catch(() => path);
		await writeDurably(`${target}.tmp`, "w", text);
		await rename(`${target}.tmp`, target);
		await syncFolder(target);
	},
};
