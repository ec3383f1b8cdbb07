import { basename, dirname, join } from "node:path";
import { sleep } from "../../core/clock.ts";
import { backgroundOf } from "./background.ts";
import { type DiskFile, type ProcessInfo, systemProcess } from "./disk.ts";
import { Heartbeat } from "./heartbeat.ts";
import { nameOf, type Owner } from "./lock-owner.ts";
import { LockWatch, type LockWorld } from "./lock-watch.ts";

/** Options of {@link lockFile}. */
export interface LockOptions extends LockWorld {
	/** Called while a living process holds the lock: throws, or returns to keep waiting. */
	readonly busy: (owner: Owner) => void;
	/** Milliseconds without a sign of life after which a process that we cannot look up counts as dead. @defaultValue 30_000 */
	readonly timeout?: number | undefined;
	/** Receives what went wrong with a sign of life. */
	readonly onError?: ((error: unknown) => void) | undefined;
}

/** A lock that this process holds. */
export interface FileLock {
	/** Unique to this holder: whatever it leaves behind carries it. */
	readonly token: string;
	/**
	 * Whether the lock is still ours. A process that takes it from us removes our file first and reads the data after that: what we wrote and
	 * synced before a successful check is seen by every later holder.
	 */
	isHeld(): Promise<boolean>;
	/** Frees it. */
	release(): Promise<void>;
}

export const LOCK_TIMEOUT_MS = 30_000;
const BEATS_PER_TIMEOUT = 10;

/**
 * Locks of each process by name. One that carries our process number and is not in here is left from an earlier life. A registered
 * symbol, because a program can hold the ESM and the CommonJS build side by side.
 */
const registry = Symbol.for("countersign.file-locks");
const shared = globalThis as { [registry]?: WeakMap<object, Set<string>> };
shared[registry] ??= new WeakMap();
const registered = shared[registry];

function locksOf(process: ProcessInfo): Set<string> {
	// Both builds have a `systemProcess` of their own, and there is one process.
	const key = process === systemProcess ? globalThis.process : process;
	const locks = registered.get(key) ?? new Set();
	registered.set(key, locks);
	return locks;
}

/**
 * Takes a lock for as long as a process needs it. Every candidate creates a file of its own beside `path` and holds the lock when no
 * other living candidate's file is there; two that see each other are ordered by name. A file is removed by its owner, or by another
 * process once its owner is dead: its process is gone, or (on another machine or in another container, where process numbers mean
 * nothing) it has shown no sign of life for `timeout`.
 *
 * @returns the lock, with which its holder can tell that it was taken away
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

/** Creates our file, which shows signs of life until the function that this returns removes it. */
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
		// Signs of life keep no process alive; waiting for a lock does.
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

/** Waits until ours is the only file. Gives way to a file whose name comes first. */
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
