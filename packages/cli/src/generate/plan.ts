import { join } from "node:path";
import type { GeneratedFile } from "@countersign/openapi";
import { CommandError } from "../shared/errors.ts";
import type { Files } from "../shared/files.ts";
import { type GeneratedRecord, hashOf, isInside } from "./record.ts";

/** What happens to the files of a folder. Paths are relative to it. */
export interface WritePlan {
	readonly write: readonly GeneratedFile[];
	readonly remove: readonly string[];
	/** Files that were edited by hand, or that are not generated. They are kept. */
	readonly kept: readonly string[];
	/** Files that are no longer generated, but were edited by hand. They are kept. */
	readonly abandoned: readonly string[];
	/** Whether the folder differs from what would be generated, apart from edits by hand. */
	readonly isOutdated: boolean;
}

/** The first line of generated code. Files of older versions are known by it, because they are recorded nowhere. */
const HEADER = "// Generated from ";

/**
 * Decides what to write and what to keep: only files that are as they were generated are replaced or removed.
 *
 * @param pending hashes of files that an interrupted run may have written
 * @throws CommandError if a file would be written outside the folder
 */
export function planFiles(
	folder: string,
	emitted: readonly GeneratedFile[],
	{
		record,
		pending,
		force,
	}: {
		readonly record: GeneratedRecord | undefined;
		readonly pending: Readonly<Record<string, string>>;
		readonly force: boolean;
	},
	files: Files,
): WritePlan {
	const write: GeneratedFile[] = [];
	const kept: string[] = [];
	let isOutdated = false;
	const isUntouched = (path: string, text: string): boolean => {
		const hash = hashOf(text);
		const known = record?.files[path] === hash || pending[path] === hash;
		return known || (record === undefined && text.startsWith(HEADER));
	};
	for (const file of emitted) {
		if (!isInside(file.path))
			throw new CommandError(`The document names a file outside the folder: ${JSON.stringify(file.path)}.`);
		const path = join(folder, file.path);
		const kind = files.kind(path);
		if (kind === "folder")
			throw new CommandError(`${path} is a folder, but a file of this name is generated. Move it.`);
		const before = kind === undefined ? undefined : files.readText(path);
		if (before === file.text) continue;
		if (before === undefined || force || isUntouched(file.path, before)) {
			write.push(file);
			isOutdated = true;
		} else {
			kept.push(file.path);
			isOutdated ||= record?.files[file.path] !== hashOf(file.text);
		}
	}
	const wanted = new Set(emitted.map(({ path }) => path));
	const remove: string[] = [];
	const abandoned: string[] = [];
	for (const path of Object.keys({ ...record?.files, ...pending })) {
		if (wanted.has(path) || files.kind(join(folder, path)) !== "file") continue;
		(force || isUntouched(path, files.readText(join(folder, path))) ? remove : abandoned).push(path);
	}
	return { write, remove, kept, abandoned, isOutdated: isOutdated || remove.length > 0 };
}
