/** A local copy in a JSONL file, and how far the current pass over the API's list is. Replace this with your database. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How far a pass is. It is saved after each page, so that a pass that was stopped resumes. */
export interface Progress {
	/** Where the next page begins. */
	readonly cursor: string;
	/** What the pass lists, as text: a pass over something else cannot resume it. */
	readonly filter: string;
	/** The ids that the pass has read so far. */
	readonly seen: readonly (number | string)[];
}

export interface Store<Item extends { readonly id: number | string }> {
	all(): readonly Item[];
	get(id: Item["id"]): Item | undefined;
	put(item: Item): void;
	remove(id: Item["id"]): void;
	/** The progress of a pass that was stopped. */
	progress(): Progress | undefined;
	/** Writes the copy and the progress; without progress, the pass is complete. */
	save(progress?: Progress): void;
}

/** Keeps the copy in `file`, one record per line, and the progress next to it. Without a file, both are only in memory. */
export function openStore<Item extends { readonly id: number | string }>(file?: string): Store<Item> {
	const items = new Map<Item["id"], Item>();
	const progressFile = `${file}.progress`;
	let current: Progress | undefined;
	if (file !== undefined) {
		for (const line of (read(file) ?? "").split("\n")) {
			if (line === "") continue;
			const item = JSON.parse(line) as Item;
			items.set(item.id, item);
		}
		const saved = read(progressFile);
		if (saved !== undefined) current = JSON.parse(saved) as Progress;
	}
	return {
		all: () => [...items.values()],
		get: (id) => items.get(id),
		put: (item) => void items.set(item.id, item),
		remove: (id) => void items.delete(id),
		progress: () => current,
		save(progress) {
			current = progress;
			if (file === undefined) return;
			// The copy first: a crash between both only reads the last page again.
			replace(file, [...items.values()].map((item) => `${JSON.stringify(item)}\n`).join(""));
			if (progress) replace(progressFile, JSON.stringify(progress));
			else rmSync(progressFile, { force: true });
		},
	};
}

/** A crash in the middle of writing leaves the old file. */
function replace(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.tmp`, text);
	renameSync(`${file}.tmp`, file);
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		if ((error as { code?: string }).code === "ENOENT") return undefined;
		throw error;
	}
}
