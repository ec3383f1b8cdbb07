import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./compose.ts";
import { CreateError } from "./errors.ts";

/** Files that a new folder may already have. */
const HARMLESS = new Set([".git", ".DS_Store"]);

/**
 * Writes the files of a project into a new or empty folder.
 *
 * @throws CreateError if the folder has files or cannot be written; then nothing was overwritten
 */
export function writeProject(folder: string, files: Files): void {
	try {
		mkdirSync(folder, { recursive: true });
		const there = readdirSync(folder).filter((name) => !HARMLESS.has(name));
		if (there.length > 0)
			throw new CreateError(
				`The folder ${folder} is not empty: it has ${there.slice(0, 3).join(", ")}${there.length > 3 ? ` and ${there.length - 3} more` : ""}. Choose another name. Nothing was written.`,
			);
		for (const [path, text] of files) {
			const file = join(folder, ...path.split("/"));
			mkdirSync(dirname(file), { recursive: true });
			// "wx": even a file that appeared since is not overwritten.
			writeFileSync(file, text, { flag: "wx" });
		}
	} catch (error) {
		if (error instanceof CreateError) throw error;
		const { code, message } = error as Error & { readonly code?: string };
		const why = code === "EEXIST" || code === "ENOTDIR" ? "a file has this name" : message;
		throw new CreateError(`The project cannot be written to ${folder}: ${why}. Choose another name.`);
	}
}
