import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";

/** The files that documents are read from. */
export interface DocumentFiles {
	/** Returns what a path names, or undefined if it names nothing. */
	kind(path: string): "file" | "folder" | undefined;
	/** Returns the names in a folder. */
	list(folder: string): readonly string[];
	/** Returns the text of a file. */
	readText(path: string): string;
	/** Returns the size of a file in bytes. Documents of other vendors are measured before they are read. */
	size?(path: string): number;
}

/** The files of this machine. No other module of the package reads the disk. */
export const machineFiles: DocumentFiles = {
	kind(path) {
		if (!existsSync(path)) return undefined;
		return statSync(path).isDirectory() ? "folder" : "file";
	},
	list: (folder) => readdirSync(folder),
	readText: (path) => readFileSync(path, "utf8"),
	size: (path) => statSync(path).size,
};
