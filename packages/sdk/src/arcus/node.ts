/** What an import on Node.js can keep in a file. */
import { resolve } from "node:path";
import { nodeDisk } from "../node/disk.ts";
import type { ImportCheckpoint } from "./import/checkpoint.ts";
import { type CheckpointDisk, logCheckpoint } from "./import/file-checkpoint.ts";

export type { FinishedChunk, ImportCheckpoint, ImportOwner, ImportState } from "./import/checkpoint.ts";
export type { CheckpointDisk } from "./import/file-checkpoint.ts";

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
	// The program may change its working directory during the import.
	return logCheckpoint(resolve(path), disk);
}
