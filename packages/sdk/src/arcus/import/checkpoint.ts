import type { ImportRowError } from "./chunks.ts";

/** A chunk whose job has ended. */
export interface FinishedChunk {
	/** What the chunk held, as a hash: the same rows give the same one on every run. */
	readonly digest: string;
	/** Its job; undefined where none of its rows was sent to be written. */
	readonly jobId: string | undefined;
	/** Rows that were imported. */
	readonly succeeded: number;
	/** Rows that were not. */
	readonly failed: number;
	/** Why, row by row. */
	readonly errors: readonly ImportRowError[];
}

/** What an import remembers between runs; plain JSON. */
export interface ImportState {
	/** The layout of this state. */
	readonly version: 1;
	/** What is imported, as `accounts`; a checkpoint serves one import. */
	readonly resource: string;
	/** The import's `externalSource`. */
	readonly externalSource: string;
	/** Chunks that are not sent again. */
	readonly finished: readonly FinishedChunk[];
	/** How often the job of a chunk failed as a whole; the next job of that chunk must not get the first one's stored answer. */
	readonly lostJobs: Readonly<Record<string, number>>;
}

/**
 * Where an import remembers what is done. `save` must replace the whole state or leave the old one: write to a second
 * file and rename it, or use one row of a database.
 */
export interface ImportCheckpoint {
	/** What was kept, or undefined before the first save. */
	load(): Promise<ImportState | undefined> | ImportState | undefined;
	/** Keeps the state; it must be there when the promise resolves. */
	save(state: ImportState): Promise<void> | void;
}

/** A checkpoint that lives as long as the process: for tests, and for imports that are cheap to begin again. */
export function memoryCheckpoint(): ImportCheckpoint {
	let text: string | undefined;
	return {
		load: () => (text === undefined ? undefined : (JSON.parse(text) as ImportState)),
		save: (state) => {
			text = JSON.stringify(state);
		},
	};
}
