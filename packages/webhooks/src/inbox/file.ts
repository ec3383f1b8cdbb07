import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, readFile, rename } from "node:fs/promises";
import { resolve as absolute, dirname } from "node:path";
import { systemClock } from "../core/clock.ts";
import { backgroundOf } from "../node/background.ts";
import { systemDisk, systemProcess } from "../node/disk.ts";
import { lockFile } from "../node/file-lock.ts";
import { type Entry, type Ledger, ledger } from "./ledger.ts";
import type { InboxStorage } from "./storage.ts";

/** Options of {@link fileInbox}. */
export interface FileInboxOptions {
	/** How long the id of a finished letter is kept, in milliseconds, to know its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many such ids are kept. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** Bytes after which the file is written anew without what is over. @defaultValue 67_108_864 (64 MiB) */
	readonly compactAt?: number | undefined;
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
}

/** An inbox in a file. */
export interface FileInbox extends InboxStorage {
	/** Lines that were not whole when the file was opened: what a crash cut off. Their deliveries were never answered with 200. */
	readonly torn: number;
	/** Ends the writing, closes the file and lets another process have it. */
	close(): Promise<void>;
}

/** A line proves itself, so that one that was cut off is never taken for one that is whole. */
function lineOf(entry: Entry): string {
	const text = JSON.stringify(entry);
	return `${checksum(text)} ${text}\n`;
}
function entryOf(line: string): Entry | undefined {
	const text = line.slice(17);
	return line[16] === " " && checksum(text) === line.slice(0, 16) ? (JSON.parse(text) as Entry) : undefined;
}
const checksum = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/**
 * Opens an inbox in a file of this machine: an append-only log whose every entry is on the disk before the delivery is answered
 * (entries that come together share one `fsync`). After a crash it goes on where it was; what was cut off was never answered. One
 * process has the file at a time.
 *
 * @throws Error when another process has it, or it cannot be read or written
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
export async function fileInbox(
	path: string,
	{ ttl = 604_800_000, maxFinished = 100_000, compactAt = 67_108_864, now = Date.now }: FileInboxOptions = {},
): Promise<FileInbox> {
	await mkdir(dirname(path), { recursive: true });
	const unlock = await lock(`${absolute(path)}.lock`);
	try {
		let log: Log;
		const book = ledger({ ttl, maxFinished, now, write: (entries) => log.append(entries) });
		const torn = await load(path, book);
		log = await openLog(path, book, compactAt);
		return {
			...book,
			torn,
			async close() {
				await log.close();
				await unlock();
			},
		};
	} catch (error) {
		await unlock();
		throw error;
	}
}

async function load(path: string, book: Ledger): Promise<number> {
	let text: string;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
		throw error;
	}
	let torn = 0;
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const entry = entryOf(line);
		if (entry) book.restore(entry);
		else torn++;
	}
	return torn;
}

interface Log {
	/** Resolves when the entries are on the disk. */
	append(entries: readonly Entry[]): Promise<void>;
	close(): Promise<void>;
}

interface Waiting {
	readonly text: string;
	resolve(): void;
	reject(error: unknown): void;
}

async function openLog(path: string, book: Ledger, compactAt: number): Promise<Log> {
	let { file, size } = await compact(path, book);
	let limit = Math.max(compactAt, size * 2);
	let waiting: Waiting[] = [];
	let flushing: Promise<void> | undefined;
	let closed = false;

	async function write(batch: readonly Waiting[]): Promise<void> {
		const text = batch.map((one) => one.text).join("");
		try {
			const { bytesWritten } = await file.write(text, size, "utf8");
			const length = Buffer.byteLength(text);
			if (bytesWritten < length)
				await file.write(Buffer.from(text).subarray(bytesWritten), 0, undefined, size + bytesWritten);
			await file.datasync();
			size += length;
		} catch (error) {
			// What is there of it must not stand before later entries.
			await file.truncate(size).catch(() => {});
			throw error;
		}
	}
	async function flush(): Promise<void> {
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			try {
				await write(batch);
				for (const one of batch) one.resolve();
			} catch (error) {
				for (const one of batch) one.reject(error);
			}
			// Who was told must have noted it, or the new file would lack it.
			await new Promise((resolve) => setImmediate(resolve));
			if (size > limit) {
				const old = file;
				({ file, size } = await compact(path, book));
				limit = Math.max(compactAt, size * 2);
				await old.close();
			}
		}
	}
	return {
		append(entries) {
			if (closed) return Promise.reject(new Error("the inbox is closed"));
			return new Promise((resolve, reject) => {
				waiting.push({ text: entries.map(lineOf).join(""), resolve, reject });
				flushing ??= flush().finally(() => {
					flushing = undefined;
				});
			});
		},
		async close() {
			closed = true;
			await flushing;
			await file.close();
		},
	};
}

/** Writes the present state into a file that then takes the name; until then the old one stands. */
async function compact(path: string, book: Ledger): Promise<{ file: FileHandle; size: number }> {
	const beside = `${path}.new`;
	const file = await open(beside, "w+", 0o600);
	try {
		let size = 0;
		let text = "";
		const write = async () => {
			size += Buffer.byteLength(text);
			await file.writeFile(text);
			text = "";
		};
		for (const entry of book.snapshot()) {
			text += lineOf(entry);
			if (text.length > 1_000_000) await write();
		}
		await write();
		await file.sync();
		await rename(beside, path);
		await systemDisk.syncFolder(dirname(path));
		return { file, size };
	} catch (error) {
		await file.close();
		throw error;
	}
}

async function lock(path: string): Promise<() => Promise<void>> {
	const held = await lockFile(path, {
		disk: systemDisk,
		clock: backgroundOf(systemClock),
		process: systemProcess,
		busy({ pid, host, life }) {
			if (life === "alive") throw new Error(`${path}: process ${pid}${host && ` on ${host}`} has this inbox open`);
		},
	});
	return held.release;
}
