import type { Disk, DiskFile, ProcessInfo } from "../../src/drivers/file/disk.ts";

interface Inode {
	readonly id: string;
	bytes: Buffer;
}

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A disk in memory, shared by the processes of a test. `fail` decides which operations fail, and with which code. */
export function memoryDisk() {
	const names = new Map<string, Inode>();
	let made = 0;
	const state = {
		names,
		/** How many bytes fit on the disk. */
		capacity: Number.POSITIVE_INFINITY,
		/** The error code of an operation, or undefined if it succeeds. */
		fail: (_operation: string, _path: string): string | undefined => undefined,
		/** Runs before each operation and can stall the process. */
		before: async (_operation: string, _path: string): Promise<void> => {},
	};
	async function enter(operation: string, path: string): Promise<void> {
		await state.before(operation, path);
		const code = state.fail(operation, path);
		if (code) throw failure(code);
	}
	const statOf = ({ bytes, id }: Inode) => ({ size: bytes.length, modifiedAt: 0, id });
	const fileOf = (inode: Inode, path: string): DiskFile => ({
		async write(bytes, position) {
			const growth = Math.max(0, position + bytes.length - inode.bytes.length);
			const used = [...new Set(names.values())].reduce((sum, one) => sum + one.bytes.length, 0);
			const code = state.fail("write", path) ?? (used + growth > state.capacity ? "ENOSPC" : undefined);
			await state.before("write", path);
			// A disk that fills up still writes part of the data.
			const taken = code ? bytes.subarray(0, bytes.length >> 1) : bytes;
			const end = Math.max(inode.bytes.length, position + taken.length);
			const grown = Buffer.alloc(end);
			inode.bytes.copy(grown);
			grown.set(taken, position);
			inode.bytes = grown;
			if (code) throw failure(code);
		},
		sync: () => enter("sync", path),
		async truncate(size) {
			await enter("truncate", path);
			inode.bytes = inode.bytes.subarray(0, size);
		},
		async stat() {
			await enter("stat of file", path);
			return statOf(inode);
		},
		close: async () => {},
	});
	const disk: Disk = {
		async open(path, how) {
			await enter("open", path);
			if (how === "create" && names.has(path)) throw failure("EEXIST");
			const inode = names.get(path) ?? { id: `inode ${made++}`, bytes: Buffer.alloc(0) };
			if (how === "update" && !names.has(path)) throw failure("ENOENT");
			names.set(path, inode);
			return fileOf(inode, path);
		},
		async readFile(path) {
			await enter("readFile", path);
			return names.get(path)?.bytes;
		},
		async *readStream(path) {
			const inode = names.get(path);
			if (!inode) throw failure("ENOENT");
			for (let start = 0; start < inode.bytes.length; start += 7) yield inode.bytes.subarray(start, start + 7);
		},
		async append(path, bytes) {
			await enter("append", path);
			const inode = names.get(path) ?? { id: `inode ${made++}`, bytes: Buffer.alloc(0) };
			names.set(path, inode);
			inode.bytes = Buffer.concat([inode.bytes, bytes]);
		},
		async rename(from, to) {
			await enter("rename", from);
			const inode = names.get(from);
			if (!inode) throw failure("ENOENT");
			names.delete(from);
			names.set(to, inode);
		},
		async unlink(path) {
			await enter("unlink", path);
			names.delete(path);
		},
		async link(from, to) {
			await enter("link", from);
			if (names.has(to)) throw failure("EEXIST");
			names.set(to, names.get(from)!);
		},
		mkdir: async () => {},
		async list(folder) {
			await enter("list", folder);
			return [...names.keys()].map((name) => name.slice(name.lastIndexOf("/") + 1));
		},
		async stat(path) {
			await enter("stat", path);
			const inode = names.get(path);
			return inode && statOf(inode);
		},
		syncFolder: (path) => enter("syncFolder", path),
	};
	return Object.assign(state, { disk });
}

/** A process of a machine or container, and whether it is alive. */
export function machine(bootId: string | undefined, host = "host") {
	const living = new Set<number>();
	return {
		living,
		start(pid: number): ProcessInfo {
			living.add(pid);
			return { pid, host, bootId, isAlive: (other) => living.has(other) };
		},
	};
}
