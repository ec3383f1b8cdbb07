/**
 * The only module that opens files and inspects processes. All other code receives a `Disk` and a `ProcessInfo`, so that tests and the
 * simulator can truncate writes, fill the disk and kill processes.
 */
import { readFileSync, readlinkSync } from "node:fs";
import * as fs from "node:fs/promises";
import { hostname, networkInterfaces } from "node:os";
import { dirname, resolve } from "node:path";

/** Metadata of a file. */
export interface FileStat {
	/** The size in bytes. */
	readonly size: number;
	/** When the file was last modified, in milliseconds since 1970. */
	readonly modifiedAt: number;
	/** Identifies the file, whatever its name. A file that replaces it under the same name has a different id. */
	readonly id: string;
}

/** An open file. */
export interface DiskFile {
	/** Writes all bytes at a position. Rejects if it could write only some of them. Nothing is durable before `sync`. */
	write(bytes: Uint8Array, position: number): Promise<void>;
	/** Resolves when everything written so far would survive a power failure. */
	sync(): Promise<void>;
	/** Truncates the file to a size. */
	truncate(size: number): Promise<void>;
	/** Returns the metadata of the open file, even if its name now belongs to another file. */
	stat(): Promise<FileStat>;
	/** Closes the file. */
	close(): Promise<void>;
}

/** A file system. Errors have a `code` such as `ENOSPC`, as in Node.js. */
export interface Disk {
	/** Opens a file for writing. `create` fails with `EEXIST` if it exists, `update` with `ENOENT` if it does not. Only the owner can read new files. */
	open(path: string, how: "create" | "update"): Promise<DiskFile>;
	/** Returns all bytes of a small file, or undefined if it does not exist. */
	readFile(path: string): Promise<Uint8Array | undefined>;
	/** Reads a file of any size in chunks. Rejects with `ENOENT` if it does not exist. */
	readStream(path: string): AsyncIterable<Uint8Array>;
	/** Appends to a file. Creates it if it is missing, readable only by its owner. Resolves when the bytes are durable; after a failure, the file has none of them. */
	append(path: string, bytes: Uint8Array): Promise<void>;
	/** Renames a file atomically, replacing an existing file. Durable after `syncFolder`. */
	rename(from: string, to: string): Promise<void>;
	/** Removes a file name. Does nothing if it does not exist. */
	unlink(path: string): Promise<void>;
	/** Gives a file a second name. Rejects with `EEXIST` if that name is taken. */
	link(from: string, to: string): Promise<void>;
	/** Creates a folder and its parents, durably. */
	mkdir(path: string): Promise<void>;
	/** Lists the file names in a folder. */
	list(folder: string): Promise<readonly string[]>;
	/** Returns the metadata of a file, or undefined if it does not exist. */
	stat(path: string): Promise<FileStat | undefined>;
	/** Makes the file names in a folder durable. */
	syncFolder(path: string): Promise<void>;
	/** Returns the absolute path of the file that a symbolic link leads to, even if that file does not exist yet. Omit it if there are no links. */
	follow?(path: string): Promise<string>;
}

/** The process that a component runs in, and what it can learn about other processes. */
export interface ProcessInfo {
	/** The process id. */
	readonly pid: number;
	/** The name of the machine or container. It need not be unique, so use it only in messages. */
	readonly host: string;
	/** Identifies the set of processes in which `pid` is unique. If it is undefined, a process id proves nothing. */
	readonly bootId?: string | undefined;
	/** When this process started, in any unit. Distinguishes it from a later process with the same id. */
	readonly startedAt?: string | undefined;
	/** Returns whether a process with the same `bootId` is running. @param startedAt the value that the process reported, if it did */
	isAlive(pid: number, startedAt?: string): boolean;
}

const hasCode = (error: unknown, ...codes: string[]): boolean =>
	codes.includes(String((error as { code?: unknown } | null)?.code));

/** Resolves with the value, or with undefined if the file is missing. */
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
		if (bytesWritten === 0) throw Object.assign(new Error("The disk accepts no more bytes"), { code: "EIO" });
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

/** Errors of systems that cannot open or sync a folder. These systems make file names durable by themselves. */
const NO_FOLDER_SYNC = ["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "ENOSYS", "EBADF"];

async function syncFolder(path: string): Promise<void> {
	try {
		const folder = await fs.open(path, "r");
		await folder.sync().finally(() => folder.close());
	} catch (error) {
		if (!hasCode(error, ...NO_FOLDER_SYNC)) throw error;
	}
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/** The target of a link need not exist, so the links are read one by one. */
async function follow(path: string): Promise<string> {
	let at = resolve(path);
	for (let links = 0; ; links++) {
		if (links > MOST_LINKS) throw Object.assign(new Error(`${path} leads through too many links`), { code: "ELOOP" });
		let target: string;
		try {
			target = await fs.readlink(at);
		} catch (error) {
			if (hasCode(error, "EINVAL", "ENOENT", "UNKNOWN")) return at;
			throw error;
		}
		at = resolve(dirname(at), target);
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
				// A partial write would corrupt the next append.
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
	follow,
};

/**
 * Returns the absolute path of the file itself. The program may change its working directory later, and a file that replaces a link would
 * no longer be where the link leads.
 */
export const fileAt = async (path: string, disk: Disk): Promise<string> =>
	disk.follow ? disk.follow(path) : resolve(path);

function textOf(read: () => string): string | undefined {
	try {
		return read().trim();
	} catch {
		return undefined;
	}
}

/**
 * Returns an id for the set of processes in which process ids are unique. On Linux that is one boot and one PID namespace, because two
 * containers on a machine can both have a process 1. Elsewhere the host name is not enough, because two laptops that share a folder can
 * have the same one.
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

/** Returns the clock ticks between the boot and the start of a process. Available only on Linux. */
function startOf(pid: number): string | undefined {
	if (process.platform !== "linux") return undefined;
	// The name in parentheses may itself contain spaces and parentheses.
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
