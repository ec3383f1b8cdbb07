import { InboxUnavailableError } from "../../inbox/storage.ts";
import type { Entry } from "../memory/entry.ts";
import type { Disk, DiskFile } from "./disk.ts";
import type { FileLock } from "./lock.ts";
import { lineOf } from "./log-lines.ts";
import { LockLostError, replaceFile } from "./replace-file.ts";
import { isFull, Reserve, tooFull } from "./reserve.ts";

export interface LogOptions {
	readonly path: string;
	readonly disk: Disk;
	readonly lock: FileLock;
	/** The minimum size in bytes from which the file is compacted. */
	readonly compactAt: number;
	/** Returns the entries that recreate the current state. */
	readonly snapshot: () => Iterable<Entry>;
	/** Receives errors that do not affect a delivery. */
	readonly onError: (error: unknown) => void;
}

interface Waiting {
	readonly text: string;
	/** Whether it adds an entry. Other records come from handling entries, which frees space in the end. */
	readonly isNew: boolean;
	commit(): void;
	resolve(): void;
	reject(error: unknown): void;
}

const CHUNK = 1_000_000;
/** How many bytes of finished entries may accumulate, however large the file is, so that they do not fill the disk. */
const WASTE_AT_MOST = 268_435_456;

/** An append-only file of entries. */
export class Log {
	readonly #options: LogOptions;
	readonly #waiting: Waiting[] = [];
	#target: Target;
	/** The size from which the file is compacted. */
	#limit: number;
	#flushing: Promise<void> | undefined;
	#unavailable: InboxUnavailableError | undefined;
	/** Whether the file may end with bytes of a failed write. */
	#isDirty = false;
	/** Whether the file can no longer be trusted. If so, the next write starts a new file. */
	#isBroken = false;
	readonly #reserve: Reserve;
	/** Whether the disk is full and the reserve is used up. New entries are refused until there is room for both again. */
	#isTight: boolean;
	/** The size of the file when it was last tried to make room. */
	#triedAt = 0;

	/** Opens the log and compacts it into a new file. An earlier, stalled holder can still write, but only to the old file. */
	static async open(options: LogOptions): Promise<Log> {
		const reserve = new Reserve(options.path, options.disk);
		await reserve.release();
		return new Log(options, await compact(options), reserve, !(await reserve.make()));
	}

	private constructor(options: LogOptions, target: Target, reserve: Reserve, isTight: boolean) {
		this.#options = options;
		this.#reserve = reserve;
		this.#isTight = isTight;
		this.#target = target;
		this.#limit = this.#limitOf(target.size);
	}

	/** Appends entries. Calls `commit` and resolves when they are on disk. */
	append(entries: readonly Entry[], commit: () => void): Promise<void> {
		if (this.#unavailable) return Promise.reject(this.#unavailable);
		const text = entries.map(lineOf).join("");
		return new Promise((resolve, reject) => {
			const isNew = entries.some(({ op }) => op === "put");
			this.#waiting.push({ text, isNew, commit, resolve, reject });
			this.#flushing ??= this.#flush();
		});
	}

	/** Waits for pending writes and closes the file. */
	async close(): Promise<void> {
		this.#unavailable ??= new InboxUnavailableError(`${this.#options.path}: the inbox is closed.`);
		await this.#flushing;
		await this.#target.file.close();
		await this.#reserve.release();
	}

	async #flush(): Promise<void> {
		while (this.#waiting.length > 0) {
			await this.#write(this.#nextBatch());
			if (this.#target.size > this.#limit && !this.#unavailable) await this.#tidy();
		}
		// Clear this synchronously after the loop finds nothing waiting, so that the next entry starts a new flush.
		this.#flushing = undefined;
	}

	/** Returns the entries for the next write and sync: all that are waiting, up to a maximum size. */
	#nextBatch(): Waiting[] {
		let length = 0;
		const end = this.#waiting.findIndex(({ text }) => {
			length += text.length;
			return length > 64 * CHUNK;
		});
		return this.#waiting.splice(0, end < 0 ? this.#waiting.length : Math.max(1, end));
	}

	async #write(given: readonly Waiting[]): Promise<void> {
		const batch = this.#isTight && given.some(({ isNew }) => isNew) ? await this.#admitted(given) : given;
		if (batch.length === 0) return;
		try {
			if (this.#unavailable) throw this.#unavailable;
			await this.#store(Buffer.from(batch.map((one) => one.text).join("")));
		} catch (error) {
			// Remove unacknowledged entries now, because they should not reappear after a restart.
			const { file, size } = this.#target;
			if (this.#isDirty && !this.#isBroken && !this.#unavailable) await file.truncate(size).catch(() => {});
			if (isFull(error) && !this.#isTight && batch.some(({ isNew }) => !isNew)) return this.#useReserve(batch, error);
			for (const one of batch) one.reject(error);
			return;
		}
		for (const one of batch) {
			one.commit();
			one.resolve();
		}
		if (this.#isTight && this.#target.size - this.#triedAt >= TIGHT_STEP) await this.#makeRoom();
	}

	/** The disk is full: uses the reserve to record what happens to entries, and refuses new ones. */
	async #useReserve(batch: readonly Waiting[], error: unknown): Promise<void> {
		this.#isTight = true;
		this.#triedAt = this.#target.size;
		await this.#reserve.release();
		for (const one of batch) if (one.isNew) one.reject(error);
		await this.#write(batch.filter(({ isNew }) => !isNew));
	}

	/** Returns the records that can be written while the disk is full. */
	async #admitted(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
		await this.#makeRoom();
		if (!this.#isTight) return batch;
		const error = tooFull(this.#options.path);
		for (const one of batch) if (one.isNew) one.reject(error);
		return batch.filter(({ isNew }) => !isNew);
	}

	/** Compacts the file if entries have finished since the last time, and creates the reserve again if there is room. */
	async #makeRoom(): Promise<void> {
		if (this.#target.size > this.#triedAt && !this.#unavailable) {
			// The file is kept if there is no room for a second one yet.
			await this.#renew().catch(() => {});
			this.#triedAt = this.#target.size;
		}
		this.#isTight = !(await this.#reserve.make());
	}

	async #store(bytes: Uint8Array): Promise<void> {
		if (this.#isBroken) await this.#renew();
		const target = this.#target;
		if (this.#isDirty) await target.file.truncate(target.size);
		this.#isDirty = true;
		await target.file.write(bytes, target.size);
		try {
			await target.file.sync();
		} catch (error) {
			// After a failed sync, the system may drop the bytes and still report success for the next sync.
			this.#isBroken = true;
			throw error;
		}
		await this.#prove();
		target.size += bytes.length;
		this.#isDirty = false;
	}

	/** Checks that this is still the file that a later holder will read. */
	async #prove(): Promise<void> {
		const { path, disk, lock } = this.#options;
		const target = this.#target;
		if (!target.isNamed) {
			await disk.syncFolder(target.folder);
			target.isNamed = true;
		}
		if (!(await lock.isHeld())) throw this.#lose("Another process has taken over this inbox.");
		const named = await disk.stat(path);
		if (named?.id === target.id) return;
		if (named) throw this.#lose("Another file has replaced this one.");
		this.#isBroken = true;
		throw new Error(
			`${path} was removed while it was in use. The next delivery creates it again with all stored entries.`,
		);
	}

	/** Compacts the file. If that fails, for example because the disk is full, keeps the file and retries later. */
	async #tidy(): Promise<void> {
		const { compactAt, onError } = this.#options;
		try {
			await this.#renew();
		} catch (error) {
			this.#limit = this.#target.size + Math.max(CHUNK, Math.min(compactAt, WASTE_AT_MOST) / 4);
			onError(error);
		}
	}

	async #renew(): Promise<void> {
		const { path, disk, onError } = this.#options;
		const old = this.#target;
		try {
			this.#target = await compact(this.#options);
		} catch (error) {
			if (error instanceof LockLostError) throw this.#lose("Another process has taken over this inbox.");
			// The rename may have succeeded before the failure. Then a restart reads the new file, not the one we write to.
			const named = await disk.stat(path).catch(() => undefined);
			if (named?.id !== old.id) this.#isBroken = true;
			throw error;
		}
		this.#isDirty = false;
		this.#isBroken = false;
		this.#limit = this.#limitOf(this.#target.size);
		await old.file.close().catch(onError);
	}

	#limitOf(size: number): number {
		return Math.max(this.#options.compactAt, size + Math.min(size, WASTE_AT_MOST));
	}

	#lose(why: string): InboxUnavailableError {
		this.#unavailable ??= new InboxUnavailableError(
			`${this.#options.path}: ${why} This process no longer stores deliveries and responds with 503. Restart it, and run only one process for each file.`,
		);
		return this.#unavailable;
	}
}

/** How many bytes are recorded on a full disk between two attempts to make room. */
const TIGHT_STEP = 4_096;

interface Target {
	readonly file: DiskFile;
	readonly folder: string;
	readonly id: string;
	/** The size in bytes, without those of a failed write. */
	size: number;
	/** Whether its name would survive a power failure. */
	isNamed: boolean;
}

/** Writes the current state to a new file and renames it over the old one. */
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

/** The version of the file format. Files of release 0.1.0 have no version and count as 1. */
export const FORMAT = 2;
