import { createHash, randomUUID } from "node:crypto";
import { link, open, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who holds a lock, as its file says. */
export interface LockOwner {
	readonly text: string;
	readonly pid: number;
	/** Empty where it is not known; then it counts as this one. */
	readonly host: string;
	readonly ageMs: number;
}

/** After so long a lock of another machine is left over: what is done under one takes milliseconds. */
const FOREIGN_STALE_MS = 10_000;

/**
 * Locks of this process: one with its number that is not in here is left from an earlier life, as in a container. A registered symbol,
 * for the ESM and the CommonJS build in one program.
 */
const registry = Symbol.for("countersign.locks");
const shared = globalThis as { [registry]?: Set<string> };
shared[registry] ??= new Set();
const held = shared[registry];

/**
 * Takes a lock that no death of its holder outlives: a file made in one step that names its owner.
 *
 * @param busy what to do while a living process has it: wait a little, or throw
 * @returns a function that frees it
 */
export async function lockFile(path: string, busy: (owner: LockOwner) => Promise<void>): Promise<() => Promise<void>> {
	const id = randomUUID();
	const mine = `${path}.${id}`;
	const text = `${process.pid} ${id} ${hostname()}`;
	await writeFile(mine, text, { mode: 0o600 });
	held.add(text);
	try {
		for (;;) {
			const now = new Date();
			await utimes(mine, now, now);
			// The owner is in it from the first moment on.
			if (await linked(mine, path)) break;
			const owner = await ownerOf(path);
			if (owner && isAlive(owner)) await busy(owner);
			else if (owner) await bury(path, owner);
		}
	} catch (error) {
		held.delete(text);
		throw error;
	} finally {
		await rm(mine, { force: true });
	}
	return async () => {
		await rm(path, { force: true });
		held.delete(text);
	};
}

/** Removes the lock of a dead owner. Two that do so at once must not remove each other's new one: so they do it under a lock, too. */
async function bury(path: string, owner: LockOwner): Promise<void> {
	const name = createHash("sha256").update(owner.text).digest("hex").slice(0, 16);
	const release = await lockFile(`${path}.${name}`, async () => void (await moment()));
	try {
		if ((await ownerOf(path))?.text === owner.text) await rm(path, { force: true });
	} finally {
		await release();
	}
}

export const moment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));

async function linked(from: string, to: string): Promise<boolean> {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

async function ownerOf(path: string): Promise<LockOwner | undefined> {
	try {
		const file = await open(path, "r");
		try {
			const text = await file.readFile("utf8");
			const { mtimeMs } = await file.stat();
			const [pid = "", , host = ""] = text.split(" ");
			return { text, pid: Number(pid), host, ageMs: Date.now() - mtimeMs };
		} finally {
			await file.close();
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}

function isAlive({ text, pid, host, ageMs }: LockOwner): boolean {
	if (!(pid > 0) || (host !== "" && host !== hostname())) return ageMs <= FOREIGN_STALE_MS;
	return pid === process.pid ? held.has(text) : isRunning(pid);
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

/** The name, too, must outlive a power cut. */
export async function syncFolder(path: string): Promise<void> {
	try {
		const folder = await open(path, "r");
		await folder.sync().finally(() => folder.close());
	} catch {
		// Not every system can open a folder; those that cannot keep names by themselves.
	}
}
