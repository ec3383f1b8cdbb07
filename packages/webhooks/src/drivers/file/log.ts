import { InboxUnavailableError } from "../../inbox/storage.ts";
import type { Entry } from "../memory/entry.ts";
import type { Disk, DiskFile } from "./disk.ts";
import { type FileLock, LockLostError, replaceFile } from "./lock.ts";
import { lineOf } from "./log-lines.ts";

export interface LogOptions {
	readonly path: string;
	readonly disk: Disk;
	readonly lock: FileLock;
	/** Bytes that the file may have in any case before it is compacted. */
	readonly compactAt: number;
	/** The entries that make up the present state. */
	readonly snapshot: () => Iterable<Entry>;
	/** Receives failures that no delivery depends on. */
	readonly onError: (error: unknown) => void;
}

/** An append-only file of entries. */
export interface Log {
	/** Calls `commit` and resolves when the entries are on the disk. */
	append(entries: readonly Entry[], commit: () => void): Promise<void>;
	/** Waits for what is being written and closes the file. */
	close(): Promise<void>;
}

interface Waiting {
	readonly text: string;
	commit(): void;
	resolve(): void;
	reject(error: unknown): void;
}

const CHUNK = 1_000_000;
/** However much of the file is in use: what is over must not fill the disk. */
const WASTE_AT_MOST = 268_435_456;

/** Opens the log with a compacted file that only we write. What an earlier, stalled holder still writes goes to the old one. */
export async function openLog(options: LogOptions): Promise<Log> {
	const { path, disk, lock, compactAt, onError } = options;
	let target = await compact(options);
	let limit = limitOf(target.size);
	const waiting: Waiting[] = [];
	let flushing: Promise<void> | undefined;
	let unavailable: InboxUnavailableError | undefined;
	/** Whether bytes of a failed write may follow what counts. */
	let isDirty = false;
	/** Whether the file can no longer be trusted, so that the next write begins a new one. */
	let isBroken = false;

	function limitOf(size: number): number {
		return Math.max(compactAt, size + Math.min(size, WASTE_AT_MOST));
	}
	function lose(why: string): InboxUnavailableError {
		unavailable ??= new InboxUnavailableError(
			`${path}: ${why} This process stores nothing any more and responds with 503: restart it, and run one process for each file.`,
		);
		return unavailable;
	}
	async function renew(): Promise<void> {
		const old = target.file;
		try {
			target = await compact(options);
		} catch (error) {
			if (error instanceof LockLostError) throw lose("another process has taken this inbox over.");
			// The new file may have taken the name before the failure; then what we write to is not what a restart reads.
			const named = await disk.stat(path).catch(() => undefined);
			if (named?.id !== target.id) isBroken = true;
			throw error;
		}
		[isDirty, isBroken, limit] = [false, false, limitOf(target.size)];
		await old.close().catch(onError);
	}
	/** Whether what was just synced counts: every later owner of the file reads it. */
	async function prove(): Promise<void> {
		if (!target.isNamed) {
			await disk.syncFolder(target.folder);
			target.isNamed = true;
		}
		if (!(await lock.isHeld())) throw lose("another process has taken this inbox over.");
		const named = await disk.stat(path);
		if (named?.id === target.id) return;
		if (named) throw lose("another file has taken the place of this one.");
		isBroken = true;
		throw new Error(
			`${path} was removed while it was in use. The next delivery writes it again, with all that was stored.`,
		);
	}
	async function append(bytes: Uint8Array): Promise<void> {
		if (isBroken) await renew();
		if (isDirty) await target.file.truncate(target.size);
		isDirty = true;
		await target.file.write(bytes, target.size);
		try {
			await target.file.sync();
		} catch (error) {
			// After a failed sync the system may have dropped the bytes and call the next sync a success.
			isBroken = true;
			throw error;
		}
		await prove();
		target.size += bytes.length;
		isDirty = false;
	}
	async function write(batch: readonly Waiting[]): Promise<void> {
		try {
			if (unavailable) throw unavailable;
			await append(Buffer.from(batch.map((one) => one.text).join("")));
		} catch (error) {
			// At once, while the process lives: what was not acknowledged should not be there after a restart.
			if (isDirty && !isBroken && !unavailable) await target.file.truncate(target.size).catch(() => {});
			for (const one of batch) one.reject(error);
			return;
		}
		for (const one of batch) {
			one.commit();
			one.resolve();
		}
	}
	async function flush(): Promise<void> {
		while (waiting.length > 0) {
			await write(nextBatch());
			if (target.size > limit && !unavailable) await tidy();
		}
		// In the same step as the look at what is waiting: whoever comes later starts the next flush.
		flushing = undefined;
	}
	/** What came together is synced together, within what one write can take. */
	function nextBatch(): Waiting[] {
		let length = 0;
		const end = waiting.findIndex(({ text }) => {
			length += text.length;
			return length > 64 * CHUNK;
		});
		return waiting.splice(0, end < 0 ? waiting.length : Math.max(1, end));
	}
	/** A full disk is no reason to stop: the file stays as it is and is compacted later. */
	async function tidy(): Promise<void> {
		try {
			await renew();
		} catch (error) {
			limit = target.size + Math.max(CHUNK, Math.min(compactAt, WASTE_AT_MOST) / 4);
			onError(error);
		}
	}
	return {
		append(entries, commit) {
			if (unavailable) return Promise.reject(unavailable);
			const text = entries.map(lineOf).join("");
			return new Promise((resolve, reject) => {
				waiting.push({ text, commit, resolve, reject });
				flushing ??= flush();
			});
		},
		async close() {
			unavailable ??= new InboxUnavailableError(`${path}: the inbox is closed.`);
			await flushing;
			await target.file.close();
		},
	};
}

interface Target {
	readonly file: DiskFile;
	readonly folder: string;
	readonly id: string;
	/** Bytes that count. */
	size: number;
	/** Whether its name survives a power cut. */
	isNamed: boolean;
}

/** Writes the present state into a new file, which then takes the name; until then the old one counts. */
async function compact({ path, disk, lock, snapshot }: LogOptions): Promise<Target> {
	let size = 0;
	const { file, folder, isNamed } = await replaceFile(path, lock, disk, async (fresh) => {
		let text = lineOf({ op: "format", version: FORMAT });
		const write = async () => {
			const bytes = Buffer.from(text);
			text = "";
			await fresh.write(bytes, size);
			size += bytes.length;
		};
		for (const entry of snapshot()) {
			text += lineOf(entry);
			if (text.length > CHUNK) await write();
		}
		await write();
	});
	const { id } = await file.stat();
	return { file, folder, id, size, isNamed };
}

/** The version of the file's format. 0.1.0 wrote no version and is 1. */
export const FORMAT = 2;
