import { createHash } from "node:crypto";
import { chmod, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SecretDocument } from "./secret-document.ts";

const LOCK_STALE_MS = 10_000;
const LOCK_TRIES = 400;

const versionOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * A document in a file, for receivers on one machine: written beside it and renamed, so that a reader and a crash see the
 * old or the new text and never half of one; readable by its owner alone.
 *
 * @throws Error when the file cannot be written, or another process holds its lock for longer than ten seconds
 * @example
 * ```ts
 * import { secretStore } from "@countersign/webhooks";
 * import { fileDocument } from "@countersign/webhooks/node";
 *
 * const secrets = secretStore(fileDocument("./webhook-secrets.json"));
 * ```
 */
export function fileDocument(path: string): SecretDocument {
	const read = async (): Promise<{ text: string; version: string } | undefined> => {
		try {
			const text = await readFile(path, "utf8");
			return { text, version: versionOf(text) };
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
			throw error;
		}
	};
	return {
		read,
		replace: (text, expected) =>
			locked(`${path}.lock`, async () => {
				if ((await read())?.version !== expected) return false;
				const beside = `${path}.${process.pid}.tmp`;
				const file = await open(beside, "w", 0o600);
				try {
					await file.writeFile(text);
					// The name must not point to text that a power cut could still lose.
					await file.sync();
				} finally {
					await file.close();
				}
				await chmod(beside, 0o600);
				await rename(beside, path);
				return true;
			}),
	};
}

/** Runs `work` while no other process does; a lock that a crashed process left is taken over. */
async function locked<T>(lock: string, work: () => Promise<T>): Promise<T> {
	await mkdir(dirname(lock), { recursive: true });
	for (let tries = 0; tries < LOCK_TRIES; tries++) {
		try {
			await (await open(lock, "wx")).close();
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
			const age = await stat(lock).then(
				(found) => Date.now() - found.mtimeMs,
				() => 0,
			);
			if (age > LOCK_STALE_MS) await rm(lock, { force: true });
			else await sleep(10 + Math.random() * 30);
			continue;
		}
		try {
			return await work();
		} finally {
			await rm(lock, { force: true });
		}
	}
	throw new Error(`${lock} is held by another process; if none is running, delete it`);
}
