import type { ConflictMode } from "./bulk-client.ts";

/** What is known about one chunk of rows. */
export interface FinishedChunk {
	/** Hash of the chunk's rows. The same rows have the same hash on every run. */
	readonly digest: string;
	/** The last job that imported rows of this chunk. Undefined if no row was sent. */
	readonly jobId: string | undefined;
	/** How many times rows of this chunk were sent. The next attempt has its own idempotency key. */
	readonly attempts: number;
	/** Rows that were imported. */
	readonly succeeded: number;
	/** Rows that were rejected or whose outcome is unknown. The next run retries them. */
	readonly failed: number;
	/** Which rows were imported: one hex digit for every four rows, with the first row as the lowest bit. Undefined if all of them were. */
	readonly imported?: string | undefined;
}

/** The client that a checkpoint belongs to. Holds no key. */
export interface ImportOwner {
	/** The client's `baseUrl`. */
	readonly baseUrl: string;
	/** The part of the path that names the entity. */
	readonly account: string;
	/** The key's mode. Undefined if the key does not show it. */
	readonly mode: "live" | "test" | undefined;
	/** The first 16 hex digits of the SHA-256 of the API key. */
	readonly key: string;
}

/** What an import remembers between runs. Plain JSON. */
export interface ImportState {
	/** The layout of this state. */
	readonly version: 2;
	/** What is imported, for example `accounts`. */
	readonly resource: string;
	/** The import's `externalSource`. */
	readonly externalSource: string;
	/** The import's `conflictMode`. */
	readonly conflictMode: ConflictMode;
	/** The client. Undefined if the import was given something other than a client of this package. */
	readonly owner?: ImportOwner | undefined;
	/** One entry for each chunk that was sent. */
	readonly finished: readonly FinishedChunk[];
}

/**
 * Stores what an import has done, so that a second run resumes where the first one stopped.
 *
 * `fileCheckpoint` from `@countersign/sdk/arcus/node` keeps it in a file. Write your own for a database.
 */
export interface ImportCheckpoint {
	/** Returns the last saved state with all appended chunks, or undefined before the first save. */
	load(): Promise<ImportState | undefined> | ImportState | undefined;
	/** Replaces the whole state. It must keep either the old state or the new one, and it must be durable when the promise resolves. */
	save(state: ImportState): Promise<void> | void;
	/**
	 * Adds one chunk to the saved state; a later chunk with the same `digest` replaces the earlier one. Without this method the import
	 * calls `save` instead, less and less often as the state grows, so that the bytes written stay proportional to the rows.
	 */
	append?(chunk: FinishedChunk): Promise<void> | void;
}

/** A checkpoint that belongs to another import: another key, entity, mode, base URL, resource, source or conflict mode. */
export class ForeignCheckpointError extends TypeError {
	/** Always `ForeignCheckpointError`, for code that cannot use `instanceof`. */
	override readonly name = "ForeignCheckpointError";
}

/** A checkpoint that cannot be read or written, for example because the disk is full. The `cause` says why. */
export class ImportCheckpointError extends Error {
	/** Always `ImportCheckpointError`, for code that cannot use `instanceof`. */
	override readonly name = "ImportCheckpointError";
}

/** Returns a checkpoint that lives as long as the process: for tests, and for imports that are cheap to start again. */
export function memoryCheckpoint(): ImportCheckpoint {
	let head: string | undefined;
	const chunks = new Map<string, string>();
	const keep = (chunk: FinishedChunk): void => void chunks.set(chunk.digest, JSON.stringify(chunk));
	return {
		load() {
			if (head === undefined) return undefined;
			const finished = Array.from(chunks.values(), (text) => JSON.parse(text) as FinishedChunk);
			return { ...(JSON.parse(head) as ImportState), finished };
		},
		save({ finished, ...rest }) {
			head = JSON.stringify(rest);
			chunks.clear();
			for (const chunk of finished) keep(chunk);
		},
		append: keep,
	};
}
