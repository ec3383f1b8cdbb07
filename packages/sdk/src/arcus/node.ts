/** What an import on Node.js can keep in a file. */
import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { ImportCheckpoint } from "./import/checkpoint.ts";
import { type CheckpointDisk, logCheckpoint } from "./import/file-checkpoint.ts";

export type { FinishedChunk, ImportCheckpoint, ImportOwner, ImportState } from "./import/checkpoint.ts";
export type { CheckpointDisk } from "./import/file-checkpoint.ts";

async function writeDurably(path: string, flags: "a" | "w", text: string): Promise<void> {
	const file = await open(path, flags, 0o600);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** A rename is durable when its folder is. Some systems cannot open a folder; their renames need no help. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(dirname(path), "r").catch(() => undefined);
	try {
		await folder?.sync();
	} catch {
		// As on Windows.
	} finally {
		await folder?.close();
	}
}

const nodeDisk: CheckpointDisk = {
	read: (path) =>
		readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") return undefined;
			throw error;
		}),
	append: (path, text) => writeDurably(path, "a", text),
	async replace(path, text) {
		await writeDurably(`${path}.tmp`, "w", text);
		await rename(`${path}.tmp`, path);
		await syncFolder(path);
	},
};

/**
 * Returns a checkpoint in a file, so that an import whose process is killed resumes when it is started again. It appends one line for each
 * chunk and flushes it to the disk. The file holds no API key and no row, only hashes and job ids.
 *
 * @param path the file; one for each import. Its folder must exist
 * @param options `disk` replaces the file system, for tests
 * @throws `ImportCheckpointError` from the import if the file cannot be read or written, for example because the disk is full
 * @example
 * ```ts
 * import { tmpdir } from "node:os";
 * import { Arcus, importRecords } from "@countersign/sdk/arcus";
 * import { fileCheckpoint } from "@countersign/sdk/arcus/node";
 *
 * const checkpoint = fileCheckpoint(`${tmpdir()}/accounts-${process.pid}.checkpoint`);
 * const rows = [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }];
 * const result = await importRecords(new Arcus(), "accounts", rows, { externalSource: "northwind", checkpoint });
 * console.log(result.succeeded);
 * ```
 */
export function fileCheckpoint(
	path: string,
	{ disk = nodeDisk }: { readonly disk?: CheckpointDisk | undefined } = {},
): ImportCheckpoint {
	return logCheckpoint(path, disk);
}
