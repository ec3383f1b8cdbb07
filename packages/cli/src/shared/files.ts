import {
	closeSync,
	existsSync,
	fchmodSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { DocumentFiles } from "@countersign/openapi/document";

/** A file that is open for appending. */
export interface AppendedFile {
	append(text: string): void;
	close(): void;
}

/** The files that commands read and write. What must survive a crash goes through the `Disk` of the machine instead. */
export interface Files extends DocumentFiles {
	/** Writes a whole file. Creates the folders above it. With `access: "owner"` only the owner can read the file and new folders. */
	write(path: string, text: string, access?: "owner"): void;
	/** Returns whether other users of this machine can read a file. False where files have no such permissions. */
	isOpenToOthers(path: string): boolean;
	/** Creates a folder that only its owner can read, unless it exists. */
	makeFolder(path: string): void;
	remove(path: string): void;
	/** Removes a folder with everything in it, if it exists. */
	removeFolder(path: string): void;
	/** Moves a file to its place at once, over a file that is there. Creates the folders above it. */
	move(from: string, to: string): void;
	/** Opens a file for appending. Creates it if it is missing, but not its folder. */
	openAppended(path: string): AppendedFile;
}

/** The files of this machine. */
export const machineFiles: Files = {
	kind(path) {
		if (!existsSync(path)) return undefined;
		return statSync(path).isDirectory() ? "folder" : "file";
	},
	list: (folder) => readdirSync(folder),
	readText: (path) => readFileSync(path, "utf8"),
	size: (path) => statSync(path).size,
	write(path, text, access) {
		mkdirSync(dirname(path), { recursive: true, ...(access && { mode: 0o700 }) });
		if (access) writeForOwner(path, text);
		else writeFileSync(path, text);
	},
	isOpenToOthers: (path) => process.platform !== "win32" && (statSync(path).mode & 0o044) !== 0,
	makeFolder: (path) => void mkdirSync(path, { recursive: true, mode: 0o700 }),
	remove: (path) => rmSync(path),
	removeFolder: (path) => rmSync(path, { recursive: true, force: true }),
	move(from, to) {
		mkdirSync(dirname(to), { recursive: true });
		renameSync(from, to);
	},
	openAppended(path) {
		const file = openSync(path, "a");
		return {
			append: (text) => void writeSync(file, text),
			close: () => closeSync(file),
		};
	},
};

/** A file that exists keeps its permissions when it is opened, so they are changed before the text is written. */
function writeForOwner(path: string, text: string): void {
	const file = openSync(path, "w", 0o600);
	try {
		try {
			fchmodSync(file, 0o600);
		} catch {
			// Some file systems have no permissions.
		}
		writeFileSync(file, text);
	} finally {
		closeSync(file);
	}
}
