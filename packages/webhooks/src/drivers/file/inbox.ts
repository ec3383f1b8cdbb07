import { basename, dirname } from "node:path";
import { type Clock, realClock } from "../../core/clock.ts";
import { guarded, logFailure } from "../../core/guard.ts";
import type { InboxStorage } from "../../inbox/storage.ts";
import { checkNumbers } from "../duration.ts";
import { Ledger } from "../memory/ledger.ts";
import { type Disk, fileAt, type ProcessInfo, systemDisk, systemProcess } from "./disk.ts";
import { type FileLock, lockFile } from "./lock.ts";
import { FORMAT, Log } from "./log.ts";
import { beginsLikeEntry, entryOf, linesOf } from "./log-lines.ts";
import { discardPrepared } from "./replace-file.ts";
import { isFull, Reserve, tooFull } from "./reserve.ts";

/** Options of {@link fileInbox}. */
export interface FileInboxOptions {
	/** How long the id of a finished entry is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The maximum number of these ids. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** The size in bytes from which the file is compacted. A larger file is rewritten without finished entries when they take up half of it, or 256 MiB. @defaultValue 67_108_864 (64 MiB) */
	readonly compactAt?: number | undefined;
	/**
	 * Milliseconds to wait while another process has the file open, such as during a rolling deployment.
	 *
	 * @defaultValue 0: rejects as soon as it is clear that the other process is alive
	 */
	readonly waitForLock?: number | undefined;
	/**
	 * Milliseconds without a heartbeat after which a process on another machine or in another container is considered dead. A process on the
	 * same machine is considered dead as soon as it no longer runs.
	 *
	 * @defaultValue 30_000
	 */
	readonly lockTimeout?: number | undefined;
	/** Receives errors that do not affect a delivery: a failed compaction, damaged lines, a missed heartbeat. @defaultValue console.error */
	readonly onError?: ((error: unknown) => void) | undefined;
	/** Returns wall-clock time in milliseconds. @defaultValue the time of `clock` */
	readonly now?: (() => number) | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
	/** The disk to use. @defaultValue the disk of this machine */
	readonly disk?: Disk | undefined;
	/** This process, as others on the same disk see it. @defaultValue this process */
	readonly process?: ProcessInfo | undefined;
}

/** An inbox in a file. */
export interface FileInbox extends InboxStorage {
	/** How many incomplete lines the file had when it was opened. A crash can truncate the last line; its delivery got no 200. */
	readonly torn: number;
	/** How many of these lines were damaged rather than truncated. They were moved to a file whose name ends in `.damaged`. */
	readonly damaged: number;
	/** Waits for pending writes, closes the file and releases its lock. */
	close(): Promise<void>;
}

/**
 * Opens an inbox in a file, an append-only log. A delivery gets a 200 only after its entry is on disk; entries that arrive together share
 * one `fsync`. After a crash, the inbox resumes where it stopped. Only one process can have the file open at a time. A process that stalls
 * and loses the file to another process responds with 503.
 *
 * @throws Error if another running process has the file open, if it cannot be read or written, if it is the file of another program, or if a newer release wrote it
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { fileInbox } from "@countersign/webhooks/node";
 *
 * const storage = await fileInbox(join(mkdtempSync(join(tmpdir(), "inbox-")), "inbox.log"));
 * console.log(await storage.counts());
 * await storage.close();
 * ```
 */
export async function fileInbox(path: string, options: FileInboxOptions = {}): Promise<FileInbox> {
	const { ttl = 0, maxFinished = 0, waitForLock = 0, compactAt = 1, lockTimeout = 1, disk = systemDisk } = options;
	checkNumbers("fileInbox", { ttl, maxFinished, waitForLock }, 0);
	// A lock that counts as lost at once would let two processes write to the file.
	checkNumbers("fileInbox", { compactAt, lockTimeout }, 1);
	const file = await fileAt(path, disk);
	try {
		return await openInbox(file, options).catch(async (error: unknown) => {
			if (!isFull(error)) throw error;
			// An earlier process may have left its reserve.
			await new Reserve(file, disk).release();
			return openInbox(file, options);
		});
	} catch (error) {
		throw isFull(error) ? tooFull(file, error) : error;
	}
}

async function openInbox(path: string, options: FileInboxOptions): Promise<FileInbox> {
	const { ttl = 604_800_000, maxFinished = 100_000, compactAt = 67_108_864 } = options;
	const { clock = realClock, now = clock.now, disk = systemDisk } = options;
	const onError = (error: unknown) =>
		guarded(() => (options.onError ?? logFailure(`the inbox in ${path}`))(error), logFailure("fileInbox.onError"));
	await disk.mkdir(dirname(path));
	const lock = await lockOf(path, disk, onError, options);
	try {
		await requireInbox(path, disk);
		await discardPrepared(path, disk);
		let log: Log | undefined;
		const book = new Ledger({ ttl, maxFinished, now, clock, write: (entries, commit) => log!.append(entries, commit) });
		const { torn, damaged } = await load(path, disk, book);
		book.restored();
		if (damaged > 0)
			onError(
				new Error(`${path}: ${damaged} damaged lines were moved to ${path}.damaged. Their entries are not handled.`),
			);
		const opened = await Log.open({ path, disk, lock, compactAt, snapshot: () => book.snapshot(), onError });
		log = opened;
		let closing: Promise<void> | undefined;
		return {
			...book,
			torn,
			damaged,
			close() {
				closing ??= opened.close().finally(lock.release);
				return closing;
			},
		};
	} catch (error) {
		await lock.release().catch(onError);
		throw error;
	}
}

/**
 * Refuses the file of another program, which opening would empty. A file whose first line was truncated by a crash has the start of a
 * line of ours.
 */
async function requireInbox(path: string, disk: Disk): Promise<void> {
	if (!(await disk.stat(path))) return;
	let isFirst = true;
	for await (const { bytes } of linesOf(disk.readStream(path))) {
		if (entryOf(bytes) || (isFirst && beginsLikeEntry(bytes))) return;
		isFirst = false;
	}
	// A file without lines is empty.
	if (isFirst) return;
	throw new Error(
		`${path} is not the file of an inbox: it has no entry. Nothing was changed. Pass the path of an inbox, or of a file that does not exist yet.`,
	);
}

const AT_ONCE = 1_000_000;

/** Restores the entries of the file. Saves damaged lines to a separate file, because the log is rewritten without them. */
async function load(path: string, disk: Disk, book: Ledger): Promise<{ torn: number; damaged: number }> {
	if (!(await disk.stat(path))) return { torn: 0, damaged: 0 };
	let [torn, damaged, size] = [0, 0, 0];
	let aside: Uint8Array[] = [];
	const keepAside = async () => {
		if (aside.length > 0) await disk.append(`${path}.damaged`, Buffer.concat(aside));
		[aside, size] = [[], 0];
	};
	for await (const { bytes, isWhole } of linesOf(disk.readStream(path))) {
		const entry = entryOf(bytes);
		if (entry?.op === "format" && entry.version > FORMAT)
			throw new Error(
				`${path} has format ${entry.version}, but this release reads only formats up to ${FORMAT}. Use the release that wrote it, or a newer one.`,
			);
		if (entry) {
			book.restore(entry);
			continue;
		}
		torn++;
		if (!isWhole) continue;
		damaged++;
		// Copy the bytes, because they are a view of a larger buffer.
		aside.push(Buffer.concat([bytes, Buffer.from("\n")]));
		size += bytes.length;
		if (size > AT_ONCE) await keepAside();
	}
	await keepAside();
	return { torn, damaged };
}

function lockOf(
	path: string,
	disk: Disk,
	onError: (error: unknown) => void,
	{ clock = realClock, process = systemProcess, waitForLock = 0, lockTimeout: timeout }: FileInboxOptions,
): Promise<FileLock> {
	const until = clock.monotonic() + waitForLock;
	return lockFile(`${path}.lock`, {
		disk,
		clock,
		process,
		timeout,
		onError,
		busy({ pid, host, life, name }) {
			if (life === "alive" && clock.monotonic() >= until)
				throw new Error(
					`Process ${pid}${host && ` on ${host}`} has this inbox open (${path}, lock file ${basename(name)}). Only one process can use a file inbox. Stop that process, use another file, or use postgresInbox.`,
				);
		},
	});
}
