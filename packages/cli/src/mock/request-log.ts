import type { RequestEntry } from "@countersign/mock";
import { CommandError } from "../shared/errors.ts";
import type { AppendedFile } from "../shared/files.ts";
import type { Machine } from "../shared/machine.ts";
import { fileReason, unwritable } from "../shared/system-error.ts";

/** The file of `--log`. */
export interface RequestLog {
	/** Appends a request as a line of JSON. */
	write(entry: RequestEntry): void;
	close(): void;
}

/**
 * Opens the log, so that a path that cannot be written is found before anything is served. The first line that cannot be written, such
 * as on a full disk, is a warning; later ones are dropped silently.
 *
 * @throws CommandError when the file cannot be opened
 */
export function openRequestLog(path: string, { files, warn }: Pick<Machine, "files" | "warn">): RequestLog {
	let file: AppendedFile;
	try {
		file = files.openAppended(path);
	} catch (error) {
		throw new CommandError(`--log: ${path} cannot be opened: ${unwritable(error)} with --log.`);
	}
	let isBroken = false;
	return {
		write({ at, operation, method, path: asked, status, requestId, scopes }) {
			const line = { at: new Date(at).toISOString(), operation, method, path: asked, status, requestId, scopes };
			try {
				file.append(`${JSON.stringify(line)}\n`);
				isBroken = false;
			} catch (error) {
				if (!isBroken) warn(`--log: requests are not logged: ${fileReason(error)}`);
				isBroken = true;
			}
		},
		close: () => file.close(),
	};
}
