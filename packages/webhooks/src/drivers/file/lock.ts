import { basename, dirname, join } from "node:path";
import { sleep } from "../../core/clock.ts";
import { backgroundOf } from "./background.ts";
import { type DiskFile, type ProcessInfo, systemProcess } from "./disk.ts";
import { Heartbeat } from "./heartbeat.ts";
import { nameOf, type Owner } from "./lock-owner.ts";
import { LockWatch, type LockWorld } from "./lock-watch.ts";

/** Options of {@link lockFile}. */
export interface LockOptions extends LockWorld {
	/** Called while a living process holds the lock. Throw to give up, or return to keep waiting. */
	readonly busy: (owner: Owner) => void;
	/** Milliseconds without a heartbeat after which a process that this machine cannot look up is considered dead. @defaultValue 30_000 */
	readonly timeout?: number | undefined;
	/** Receives errors of the heartbeat. */
	readonly onError?: ((error: unknown) => void) | undefined;
}

/** A lock that this process holds. */
export interface FileLock {
	/** Identifies this holder, and is part of the names of all files it creates. */
	readonly token: string;
	/**
	 * Returns whether this process still holds the lock. A process that takes over first removes our file and then reads the data, so every
	 * later holder sees what we synced before a successful check.
	 */
	isHeld(): Promise<boolean>;
	/** Releases the lock. */
	release(): Promise<void>;
}

export const LOCK_TIMEOUT_MS = 30_000;
const BEATS_PER_TIMEOUT = 10;

/**
 * The names of the locks that each process holds. A lock file with our process id that is not in this set was left by an earlier process
 * with the same id. The symbol is registered because a program can load both the ESM and the CommonJS build.
 */
const registry = Symbol.for("countersign.file-locks");
const shared = globalThis as { [registry]?: WeakMap<object, Set<string>> };
shared[registry] ??= new WeakMap();
const registered = shared[registry];

function locksOf(process: ProcessInfo): Set<string> {
	// Each build has its own `systemProcess`, but both run in the same process.
	const key = process === systemProcess ? globalThis.process : process;
	const locks = registered.get(key) ?? new Set();
	registered.set(key, locks);
	return locks;
}

/**
 * Acquires a lock. Each candidate creates its own file next to `path` and holds the lock when no other living candidate has a file there.
 * If two candidates see each other, the one whose name comes first wins. A file is removed by its owner, or by another process once the
 * owner is dead: its process no longer runs, or, on another machine or in another container, it wrote no heartbeat for `timeout`.
 *
 * @returns the lock. Use `isHeld` to find out whether another process has taken it over.
 */
export async function lockFile(path: string, options: LockOptions): Promise<FileLock> {
	const { disk, clock, process, timeout = LOCK_TIMEOUT_MS } = options;
	const locks = locksOf(process);
	const watch = new LockWatch(path, options, timeout, locks);
	for (;;) {
		await waitUntilFree(watch, options);
		const name = `${basename(path)}-${nameOf(process)}-${clock.uuid()}`;
		const own = join(dirname(path), name);
		const drop = await create(own, name, options, locks);
		try {
			if (await isAlone(name, watch, options))
				return { token: name, isHeld: async () => (await disk.stat(own)) !== undefined, release: drop };
		} catch (error) {
			await drop().catch(() => {});
			throw error;
		}
		await drop();
	}
}

/** Creates our lock file and starts its heartbeat. Returns a function that stops the heartbeat and removes the file. */
async function create(
	path: string,
	name: string,
	{ disk, clock, process, timeout = LOCK_TIMEOUT_MS, onError }: LockOptions,
	locks: Set<string>,
): Promise<() => Promise<void>> {
	locks.add(name);
	let file: DiskFile | undefined;
	try {
		file = await disk.open(path, "create");
		const opened = file;
		// Waiting for a lock keeps the process alive, but the heartbeat must not.
		const every = timeout / BEATS_PER_TIMEOUT;
		const heartbeat = new Heartbeat(opened, process, backgroundOf(clock), every, onError);
		await heartbeat.start();
		return async () => {
			try {
				await heartbeat.stop();
				await opened.close().catch(() => {});
				await disk.unlink(path);
			} finally {
				locks.delete(name);
			}
		};
	} catch (error) {
		await file?.close().catch(() => {});
		await disk.unlink(path).catch(() => {});
		locks.delete(name);
		throw error;
	}
}

async function waitUntilFree(watch: LockWatch, { clock, busy }: LockOptions): Promise<void> {
	for (;;) {
		const [owner] = (await watch.living()).owners;
		if (!owner) return;
		busy(owner);
		await sleep(clock, 5 + clock.random() * 20);
	}
}

/** Waits until our file is the only one. Returns false if another candidate's name comes first, or if our file is gone. */
async function isAlone(name: string, watch: LockWatch, { clock, busy }: LockOptions): Promise<boolean> {
	for (;;) {
		const { owners, hasOwn } = await watch.living(name);
		if (!hasOwn) return false;
		if (owners.length === 0) return true;
		if (owners.some((owner) => owner.name < name)) return false;
		busy(owners[0]!);
		await sleep(clock, 5 + clock.random() * 20);
	}
}
