import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { type Clock, sleep } from "../../core/clock.ts";
import { backgroundOf } from "./background.ts";
import { type Disk, type DiskFile, type ProcessInfo, systemProcess } from "./disk.ts";
import { type Life, lifeOf, nameOf, type Owner, ownerOf } from "./lock-owner.ts";

/** What a lock works with, so that a simulator can replace all of it. */
export interface LockWorld {
	readonly disk: Disk;
	readonly clock: Clock;
	readonly process: ProcessInfo;
}

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
	 * Whether the lock is still ours. Whoever takes it from us removes our file first and reads the data after that: what we wrote and
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
	const watch = watcher(path, options, timeout, locks);
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
		const stopBeating = await beat(opened, process, backgroundOf(clock), timeout / BEATS_PER_TIMEOUT, onError);
		return async () => {
			try {
				await stopBeating();
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

interface Watch {
	/** The living owners, our own file left out. Files of dead ones are removed. */
	living(own?: string): Promise<{ readonly owners: readonly Owner[]; readonly hasOwn: boolean }>;
}

function watcher(
	path: string,
	{ disk, clock, process }: LockWorld,
	timeout: number,
	locks: ReadonlySet<string>,
): Watch {
	const folder = dirname(path);
	const prefix = basename(path);
	const seen = new Map<string, { text: string; at: number; life: Life }>();

	/** What its signs of life say of a process that we cannot look up. */
	function signsOf({ name, text }: Owner): Life {
		const known = seen.get(name);
		if (known?.text === text) return clock.monotonic() - known.at >= timeout ? "dead" : known.life;
		const life = known ? "alive" : "unknown";
		seen.set(name, { text, at: clock.monotonic(), life });
		return life;
	}
	async function look(name: string): Promise<Owner | undefined> {
		const file = join(folder, name);
		const bytes = await disk.readFile(file);
		if (!bytes) return undefined;
		const owner = ownerOf(name, prefix, new TextDecoder().decode(bytes));
		const found = lifeOf(owner, process, locks);
		const life = found !== "unknown" ? found : (await isOld(owner, file)) ? "dead" : signsOf(owner);
		if (life !== "dead") return { ...owner, life };
		await disk.unlink(file);
		return undefined;
	}
	/** 0.1.0 gave no sign of life and held its locks for milliseconds, or for as long as an inbox was open. */
	async function isOld({ isFormer }: Owner, file: string): Promise<boolean> {
		if (!isFormer) return false;
		const stat = await disk.stat(file);
		return stat === undefined || clock.now() - stat.modifiedAt > timeout;
	}
	return {
		async living(own) {
			const names = (await disk.list(folder)).filter((name) => name === prefix || name.startsWith(`${prefix}-`));
			const owners: Owner[] = [];
			for (const name of names.sort()) {
				const owner = name === own ? undefined : await look(name);
				if (owner) owners.push(owner);
			}
			return { owners, hasOwn: own !== undefined && names.includes(own) };
		},
	};
}

async function waitUntilFree(watch: Watch, { clock, busy }: LockOptions): Promise<void> {
	for (;;) {
		const [owner] = (await watch.living()).owners;
		if (!owner) return;
		busy(owner);
		await sleep(clock, 5 + clock.random() * 20);
	}
}

/** Waits until ours is the only file. Gives way to a file whose name comes first. */
async function isAlone(name: string, watch: Watch, { clock, busy }: LockOptions): Promise<boolean> {
	for (;;) {
		const { owners, hasOwn } = await watch.living(name);
		if (!hasOwn) return false;
		if (owners.length === 0) return true;
		if (owners.some((owner) => owner.name < name)) return false;
		busy(owners[0]!);
		await sleep(clock, 5 + clock.random() * 20);
	}
}

/** Writes a sign of life now and then. */
async function beat(
	file: DiskFile,
	process: ProcessInfo,
	clock: Clock,
	everyMs: number,
	onError: (error: unknown) => void = () => {},
): Promise<() => Promise<void>> {
	let count = 0;
	let stopped = false;
	let failed = false;
	let writing: Promise<void> | undefined;
	const write = () => {
		const text = `${process.pid} ${String(count++).padStart(12, "0")} ${process.host}\n`;
		return file.write(new TextEncoder().encode(text), 0);
	};
	async function again(): Promise<void> {
		try {
			await write();
			// A network share shows others what was synced.
			await file.sync();
			failed = false;
		} catch (error) {
			if (!failed && !stopped) onError(error);
			failed = true;
		}
		if (!stopped) cancel = clock.after(everyMs, next);
	}
	const next = () => {
		writing = again();
	};
	await write();
	let cancel = clock.after(everyMs, next);
	return async () => {
		stopped = true;
		cancel();
		await writing;
	};
}

/** The prefix of files that a holder of the lock on `path` prepares to give them its name. */
const preparedPrefix = (path: string) => `${basename(path)}.new-`;

/**
 * Removes what earlier holders have prepared: one that was stalled in the middle and lost its lock must not rename it any more.
 * A holder calls this before it reads.
 */
export async function discardPrepared(path: string, disk: Disk): Promise<void> {
	const prefix = preparedPrefix(path);
	for (const name of await disk.list(dirname(path)))
		if (name.startsWith(prefix) || name === prefix.slice(0, -1)) await disk.unlink(join(dirname(path), name));
}

/** The lock was taken away while its holder was stalled. */
export class LockLostError extends Error {
	override readonly name = "LockLostError";
}

/** A file that has taken its name. */
export interface Replaced {
	/** Still open. */
	readonly file: DiskFile;
	readonly folder: string;
	/** Whether the name survives a power cut. Where it does not yet, `syncFolder` of the folder has to succeed first. */
	readonly isNamed: boolean;
}

/**
 * Writes a file beside `path` and gives it that name, if the lock is still ours by then. A crash leaves the old or the new file, and
 * never half of one.
 *
 * @throws LockLostError where the lock is not ours any more; then nothing was changed
 */
export async function replaceFile(
	path: string,
	lock: FileLock,
	disk: Disk,
	fill: (file: DiskFile) => Promise<void>,
): Promise<Replaced> {
	const folder = dirname(path);
	const digest = createHash("sha256").update(lock.token).digest("hex").slice(0, 16);
	const beside = join(folder, `${preparedPrefix(path)}${digest}`);
	await disk.unlink(beside);
	const file = await disk.open(beside, "create");
	try {
		await fill(file);
		// The name must not point to text that a power cut could still lose.
		await file.sync();
		if (!(await lock.isHeld())) throw new LockLostError(`The lock on ${path} was lost; the file is unchanged`);
		// Whoever took the lock after this check has removed the file beside, and this fails.
		await disk.rename(beside, path);
	} catch (error) {
		await file.close().catch(() => {});
		await disk.unlink(beside).catch(() => {});
		throw error;
	}
	const isNamed = await disk.syncFolder(folder).then(
		() => true,
		() => false,
	);
	return { file, folder, isNamed };
}
