import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { lockFile, moment, syncFolder } from "../node/file-lock.ts";
import type { SecretDocument } from "./secret-document.ts";

const LOCK_WAIT_MS = 10_000;

const versionOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * A document in a file, for receivers on one machine: written beside it and renamed, so that a reader and a crash see the
 * old or the new text and never half of one; readable by its owner alone. A writer that is killed keeps no other waiting.
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
		async replace(text, expected) {
			await mkdir(dirname(path), { recursive: true });
			const unlock = await lock(`${resolve(path)}.lock`);
			try {
				if ((await read())?.version !== expected) return false;
				await writeWhole(path, text);
				return true;
			} finally {
				await unlock();
			}
		},
	};
}

async function writeWhole(path: string, text: string): Promise<void> {
	const beside = `${path}.${randomUUID()}.tmp`;
	try {
		const file = await open(beside, "wx", 0o600);
		try {
			await file.writeFile(text);
			// The name must not point to text that a power cut could still lose.
			await file.sync();
		} finally {
			await file.close();
		}
		await chmod(beside, 0o600);
		await rename(beside, path);
		await syncFolder(dirname(path));
	} finally {
		await rm(beside, { force: true });
	}
}

function lock(path: string): Promise<() => Promise<void>> {
	const until = Date.now() + LOCK_WAIT_MS;
	return lockFile(path, async ({ pid }) => {
		if (Date.now() > until)
			throw new Error(`${path} is held by process ${pid}; if that is none that writes these secrets, delete it`);
		await moment();
	});
}
