/** A checkpoint as a text file: the first line says what it belongs to, every other line is one chunk. */
import { type FinishedChunk, type ImportCheckpoint, ImportCheckpointError, type ImportState } from "./checkpoint.ts";

/** The three disk operations that a {@link logCheckpoint} needs. */
export interface CheckpointDisk {
	/** Returns the whole file; undefined if it does not exist. */
	read(path: string): Promise<string | undefined>;
	/** Adds text to the end of the file. The text must be durable when the promise resolves. */
	append(path: string, text: string): Promise<void>;
	/** Replaces the file as a whole, durably: after a crash it has either the old text or the new one. */
	replace(path: string, text: string): Promise<void>;
}

/** How many lines a file may have in addition to twice its live lines before it is rewritten. */
const SLACK = 64;

/**
 * Returns a checkpoint that appends one line for each chunk to a file on the given disk, so the bytes written are proportional to the
 * rows. A last line that a crash cut off is dropped: its chunk is sent again under the same idempotency key. On Node.js, use `fileCheckpoint`
 * from `@countersign/sdk/arcus/node`.
 *
 * @param path the file; one for each import
 * @throws {@link ImportCheckpointError} from `load` if the file is not a checkpoint
 * @example
 * ```ts
 * import { Arcus, type CheckpointDisk, importRecords, logCheckpoint } from "@countersign/sdk/arcus";
 *
 * const files = new Map<string, string>(); // replace it with your storage
 * const disk: CheckpointDisk = {
 *   read: async (path) => files.get(path),
 *   append: async (path, text) => void files.set(path, (files.get(path) ?? "") + text),
 *   replace: async (path, text) => void files.set(path, text),
 * };
 * const checkpoint = logCheckpoint("accounts.checkpoint", disk);
 * const rows = [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }];
 * await importRecords(new Arcus(), "accounts", rows, { externalSource: "northwind", checkpoint });
 * ```
 */
export function logCheckpoint(path: string, disk: CheckpointDisk): ImportCheckpoint {
	// A partly written line must not run into the next one.
	let isTorn = false;
	const save = async ({ finished, ...head }: ImportState): Promise<void> => {
		await disk.replace(path, [head, ...finished].map((one) => `${JSON.stringify(one)}\n`).join(""));
		isTorn = false;
	};
	return {
		async load() {
			const text = await disk.read(path);
			if (text === undefined || text === "") return undefined;
			isTorn = !text.endsWith("\n");
			const lines = text.split("\n");
			const state = parse(lines[0] ?? "") as Omit<ImportState, "finished"> | undefined;
			if (state?.version === undefined)
				throw new ImportCheckpointError(
					`${path} is not a checkpoint of an import: its first line cannot be read. Restore the file, or delete it to start again; nothing is imported twice.`,
				);
			const finished = chunksOf(lines.slice(1));
			// Lines that were replaced by later ones are removed, so that the file stays small however often an import is run again.
			if (lines.length > 2 * finished.length + SLACK) await save({ ...state, finished }).catch(() => {});
			return { ...state, finished };
		},
		save,
		async append(chunk) {
			const text = `${isTorn ? "\n" : ""}${JSON.stringify(chunk)}\n`;
			isTorn = true;
			await disk.append(path, text);
			isTorn = false;
		},
	};
}

/** A later line of a chunk replaces the earlier one. A line that cannot be read is left out: its chunk is sent again. */
function chunksOf(lines: readonly string[]): FinishedChunk[] {
	const chunks = new Map<string, FinishedChunk>();
	for (const line of lines) {
		const chunk = parse(line) as FinishedChunk | undefined;
		if (typeof chunk?.digest === "string" && Number.isInteger(chunk.attempts)) chunks.set(chunk.digest, chunk);
	}
	return [...chunks.values()];
}

function parse(line: string): object | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === "object" && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
