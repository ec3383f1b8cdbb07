import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import { type Clock, realClock } from "../../core/clock.ts";
import type { SecretDocument } from "../../rotation/secret-document.ts";
import { type Disk, fileAt, type ProcessInfo, systemDisk, systemProcess } from "./disk.ts";
import { type FileLock, lockFile } from "./lock.ts";
import { discardPrepared, replaceFile } from "./replace-file.ts";

const LOCK_WAIT_MS = 10_000;

const versionOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Options of {@link fileDocument}. */
export interface FileDocumentOptions {
	/** The disk to use. @defaultValue the disk of this machine */
	readonly disk?: Disk | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
	/** This process, as others on the same disk see it. @defaultValue this process */
	readonly process?: ProcessInfo | undefined;
}

/**
 * Creates a document in a file, for receivers on one machine or one shared volume. Writes are atomic: readers see the old or the new
 * document, never a partial one, even after a crash. Only the file's owner can read it. A writer that is killed does not block others.
 *
 * @throws Error if the file cannot be written, or a running process holds its lock for more than ten seconds
 * @example
 * ```ts
 * import { secretStore } from "@countersign/webhooks";
 * import { fileDocument } from "@countersign/webhooks/node";
 *
 * const secrets = secretStore(fileDocument("./webhook-secrets.json"));
 * ```
 */
export function fileDocument(path: string, options: FileDocumentOptions = {}): SecretDocument {
	return new FileDocument(path, options);
}

class FileDocument implements SecretDocument {
	readonly #path: string;
	readonly #disk: Disk;
	readonly #clock: Clock;
	readonly #process: ProcessInfo;

	constructor(path: string, { disk = systemDisk, clock = realClock, process = systemProcess }: FileDocumentOptions) {
		this.#path = resolve(path);
		this.#disk = disk;
		this.#clock = clock;
		this.#process = process;
	}

	readonly read = async (): Promise<{ readonly text: string; readonly version: string } | undefined> => {
		const bytes = await this.#disk.readFile(this.#path);
		if (!bytes) return undefined;
		const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
		return { text, version: versionOf(text) };
	};

	readonly replace = async (text: string, expected: string | undefined): Promise<boolean> => {
		const disk = this.#disk;
		const path = await fileAt(this.#path, disk);
		await disk.mkdir(dirname(path));
		const held = await this.#lock(path);
		try {
			await discardPrepared(path, disk);
			if ((await this.read())?.version !== expected) return false;
			const bytes = new TextEncoder().encode(text);
			const { file, folder, isNamed } = await replaceFile(path, held, disk, (fresh) => fresh.write(bytes, 0));
			await file.close();
			if (!isNamed) await disk.syncFolder(folder);
			return true;
		} finally {
			await held.release();
		}
	};

	#lock(path: string): Promise<FileLock> {
		const clock = this.#clock;
		const until = clock.monotonic() + LOCK_WAIT_MS;
		return lockFile(`${path}.lock`, {
			disk: this.#disk,
			clock,
			process: this.#process,
			timeout: LOCK_WAIT_MS,
			busy: ({ pid, host, name, life }) => {
				// A process in another container may have died while writing. A missing heartbeat shows that later, so keep waiting.
				if (life === "alive" && clock.monotonic() > until)
					throw new Error(
						`${this.#path} has been locked by process ${pid}${host && ` on ${host}`} for ${LOCK_WAIT_MS} ms. If that process does not write these secrets, delete the lock file ${name}.`,
					);
			},
		});
	}
}
