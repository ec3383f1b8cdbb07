import { createHash } from "node:crypto";
import { isAbsolute, join } from "node:path";
import type { ModelSummary } from "@countersign/openapi/model";
import { CommandError } from "../shared/errors.ts";
import type { Files } from "../shared/files.ts";

/** Where a folder keeps what was generated into it. */
export const RECORD = ".countersign/generated.json";
/** What is being written. It remains if the command is stopped in between. */
export const PENDING = ".countersign/pending.json";

/** What was generated into a folder. */
export interface GeneratedRecord {
	readonly version: 1;
	/** SHA-256 of each file as it was generated, by path. */
	readonly files: Readonly<Record<string, string>>;
	/** The document, as users of the client see it. */
	readonly model: ModelSummary;
}

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Whether a path leads to a file inside the folder it is relative to. */
export const isInside = (path: string): boolean =>
	path !== "" &&
	!isAbsolute(path) &&
	!/^[A-Za-z]:|\\|\0/.test(path) &&
	path.split("/").every((step) => step !== ".." && step !== "");

/** Reads what was generated before. Undefined if nothing was. @throws CommandError if the file is damaged */
export function readRecord(folder: string, files: Files): GeneratedRecord | undefined {
	const path = join(folder, RECORD);
	if (files.kind(path) !== "file") return undefined;
	const record = parsed(files.readText(path)) as Partial<GeneratedRecord> | undefined;
	if (record?.version !== 1 || !areHashes(record.files) || typeof record.model?.operations !== "object")
		throw new CommandError(
			`${path} is damaged, so nobody knows which files were edited by hand. Restore it from version control, or delete it and generate into an empty folder.`,
		);
	return record as GeneratedRecord;
}

/** The hashes of files that an interrupted run may have written. */
export function readPending(folder: string, files: Files): Readonly<Record<string, string>> {
	const path = join(folder, PENDING);
	const pending = files.kind(path) === "file" ? parsed(files.readText(path)) : undefined;
	return areHashes(pending) ? pending : {};
}

const areHashes = (value: unknown): value is Record<string, string> =>
	typeof value === "object" &&
	value !== null &&
	Object.entries(value).every(([path, hash]) => isInside(path) && /^[\da-f]{64}$/.test(String(hash)));

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
