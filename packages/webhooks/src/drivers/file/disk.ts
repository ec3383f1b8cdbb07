/**
 * The one module that opens files and looks at processes. Everything else receives a `Disk` and a `ProcessInfo`, so that a test or the
 * simulator can tear writes, fill the disk and kill processes.
 */
import { readFileSync, readlinkSync } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname, networkInterfaces } from "node:os";
import { dirname } from "node:path";

/** What is known of a file without reading it. */
export interface FileStat {
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modifiedAt: number;
	/** The same for every name of one file; a file that takes over the name has another one. */
	readonly id: string;
}

/** An open file. */
export interface DiskFile {
	/** Writes all the bytes at a position; rejects when fewer could be written. Nothing is durable before `sync`. */
	write(bytes: Uint8Array, position: number): Promise<void>;
	/** Resolves when all that was written survives a power cut. */
	sync(): Promise<void>;
	/** Cuts the file off at a size. */
	truncate(size: number): Promise<void>;
	/** Size, age and identity of the open file, whatever its name points to by now. */
	stat(): Promise<FileStat>;
	/** Closes it. */
	close(): Promise<void>;
}

/** A file system. Errors carry a `code` such as `ENOSPC`, as those of Node.js do. */
export interface Disk {
	/** Opens a file to write: `create` fails with `EEXIST` if it exists, `update` with `ENOENT` if it does not. New files can be read by their owner alone. */
	open(path: string, how: "create" | "update"): Promise<DiskFile>;
	/** All bytes of a small file, or undefined if it does not exist. */
	readFile(path: string): Promise<Uint8Array | undefined>;
	/** The bytes of a file of any size, piece by piece. Rejects with `ENOENT` if it does not exist. */
	readStream(path: string): AsyncIterable<Uint8Array>;
	/** Appends to a file, which is created when missing and can be read by its owner alone. Resolves when the bytes are durable; after a failure none of them is there. */
	append(path: string, bytes: Uint8Array): Promise<void>;
	/** Gives a file another name, in one step; a file of that name is replaced. Durable after `syncFolder`. */
	rename(from: string, to: string): Promise<void>;
	/** Removes a name; no error if it does not exist. */
	unlink(path: string): Promise<void>;
	/** Gives a file a second name. Rejects with `EEXIST` where that name is taken. */
	link(from: string, to: string): Promise<void>;
	/** Creates a folder and those above it, durably. */
	mkdir(path: string): Promise<void>;
	/** The names in a folder. */
	list(folder: string): Promise<readonly string[]>;
	/** Undefined where there is no such file. */
	stat(path: string): Promise<FileStat | undefined>;
	/** Makes the names in a folder durable. */
	syncFolder(path: string): Promise<void>;
}

/** The process that a component runs in, and what it can find out about others. */
export interface ProcessInfo {
	/** The number of this process. */
	readonly pid: number;
	/** The name of the machine or container, for messages: two can have the same one. */
	readonly host: string;
	/** Names the set of processes in which `pid` is unique. Undefined where that is not known; then no process number proves anything. */
	readonly bootId?: string | undefined;
	/** When this process started, in any unit: tells it from a later process with the same number. */
	readonly startedAt?: string | undefined;
	/** Whether a process of the same `bootId` runs. @param startedAt as that process reported it, if it did */
	isAlive(pid: number, startedAt?: string): boolean;
}

const hasCode = (error: unknown, ...codes: string[]): boolean =>
	codes.includes(String((error as { code?: unknown } | null)?.code));

/** The value, or undefined where the file is missing. */
async function ifThere<T>(value: Promise<T>): Promise<T | undefined> {
	try {
		return await value;
	} catch (error) {
		if (hasCode(error, "ENOENT")) return undefined;
		throw error;
	}
}

const statOf = ({
	size,
	mtimeMs,
	dev,
	ino,
}: {
	size: bigint;
	mtimeMs: bigint;
	dev: bigint;
	ino: bigint;
}): FileStat => ({
	size: Number(size),
	modifiedAt: Number(mtimeMs),
	id: `${dev}:${ino}`,
});

async function writeAll(file: fs.FileHandle, bytes: Uint8Array, position: number): Promise<void> {
	for (let done = 0; done < bytes.length; ) {
		const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
		if (bytesWritten === 0) throw Object.assign(new Error("The disk accepted no more bytes"), { code: "EIO" });
		done += bytesWritten;
	}
}

const fileOf = (file: fs.FileHandle): DiskFile => ({
	write: (bytes, position) => writeAll(file, bytes, position),
	sync: () => file.datasync(),
	truncate: (size) => file.truncate(size),
	stat: async () => statOf(await file.stat({ bigint: true })),
	close: () => file.close(),
});

/** Systems that cannot open or sync a folder keep names by themselves. */
const NO_FOLDER_SYNC = ["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "ENOSYS", "EBADF"];

async function syncFolder(path: string): Promise<void> {
	try {
		const folder = await fs.open(path, "r");
		await folder.sync().finally(() => folder.close());
	} catch (error) {
		if (!hasCode(error, ...NO_FOLDER_SYNC)) throw error;
	}
}

/** The disk of this machine. */
export const systemDisk: Disk = {
	open: async (path, how) => fileOf(await fs.open(path, how === "create" ? "wx+" : "r+", 0o600)),
	readFile: (path) => ifThere(fs.readFile(path)),
	async *readStream(path) {
		const file = await fs.open(path, "r");
		try {
			yield* file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 });
		} finally {
			await file.close();
		}
	},
	async append(path, bytes) {
		const file = await fs.open(path, "a", 0o600);
		try {
			const { size } = await file.stat();
			try {
				await writeAll(file, bytes, 0);
				await file.datasync();
			} catch (error) {
				// Half of the bytes would spoil what is appended next.
				await file.truncate(size).catch(() => {});
				throw error;
			}
		} finally {
			await file.close();
		}
		await syncFolder(dirname(path));
	},
	rename: (from, to) => fs.rename(from, to),
	unlink: async (path) => void (await ifThere(fs.unlink(path))),
	link: (from, to) => fs.link(from, to),
	async mkdir(path) {
		const first = await fs.mkdir(path, { recursive: true });
		if (first === undefined) return;
		for (let folder = path; folder.length >= first.length; folder = dirname(folder)) await syncFolder(dirname(folder));
	},
	list: (folder) => fs.readdir(folder),
	async stat(path) {
		const found = await ifThere(fs.stat(path, { bigint: true }));
		return found && statOf(found);
	},
	syncFolder,
};

function textOf(read: () => string): string | undefined {
	try {
		return read().trim();
	} catch {
		return undefined;
	}
}

/**
 * On Linux a process number is unique within one boot and one PID namespace: two containers of one machine can both have a process 1.
 * Elsewhere the name of the machine alone would not do, because two laptops on one share can have the same one.
 */
function bootId(): string | undefined {
	if (process.platform === "linux") {
		const boot = textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
		const processes = textOf(() => readlinkSync("/proc/self/ns/pid"));
		return boot && processes && `${boot} ${processes}`;
	}
	const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ mac }) => mac));
	const own = [...new Set(addresses)].filter((mac) => mac !== "00:00:00:00:00:00").sort();
	return own.length === 0 ? undefined : `${hostname()} ${own.join(" ")}`;
}

/** Clock ticks between the boot and the start of a process; only Linux tells. */
function startOf(pid: number): string | undefined {
	if (process.platform !== "linux") return undefined;
	// The name in parentheses may hold blanks and parentheses itself.
	const text = textOf(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
	return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}

function isAlive(pid: number, startedAt?: string): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (!hasCode(error, "EPERM")) return false;
	}
	const started = startedAt === undefined ? undefined : startOf(pid);
	return started === undefined || started === startedAt;
}

/** This process. */
export const systemProcess: ProcessInfo = {
	pid: process.pid,
	host: hostname(),
	bootId: bootId(),
	startedAt: startOf(process.pid),
	isAlive,
};
