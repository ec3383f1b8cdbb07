import { textOf } from "../../core/text-of.ts";
import {
	type FinishedChunk,
	ForeignCheckpointError,
	type ImportCheckpoint,
	ImportCheckpointError,
	type ImportOwner,
	type ImportState,
} from "./checkpoint.ts";

/** What an import knows about its chunks, including those of earlier runs. Every change goes to its checkpoint. */
export interface ImportMemory {
	/** Whether rows may have been sent before this run. */
	readonly isRerun: boolean;
	/** Whether anything is stored for later runs. */
	readonly isKept: boolean;
	get(digest: string): FinishedChunk | undefined;
	/**
	 * Resolves when the chunk is in the checkpoint. If the checkpoint cannot append, most chunks wait for a later save, and this resolves at
	 * once.
	 */
	finish(chunk: FinishedChunk): Promise<void>;
	/** Resolves when everything is in the checkpoint. */
	flush(): Promise<void>;
}

/** What a checkpoint belongs to. */
export type ImportBinding = Omit<ImportState, "version" | "finished">;

const VERSION = 2;
/** Without `append` the state is saved when it has grown by a sixteenth: the bytes written stay proportional to its size. */
const GROWTH = 16;

/** @throws ForeignCheckpointError for the checkpoint of another import */
export async function openMemory(
	binding: ImportBinding,
	checkpoint: ImportCheckpoint | undefined,
): Promise<ImportMemory> {
	const loaded = await guarded("read", async () => checkpoint?.load());
	if (loaded) checkState(loaded, binding);
	const finished = new Map(loaded?.finished.map((chunk) => [chunk.digest, chunk]));
	let unsaved = 0;
	let writing: Promise<void> = Promise.resolve();
	/** Writes one after the other: an earlier state must never overwrite a later one. */
	const write = (work: () => Promise<void> | void): Promise<void> => {
		writing = writing.then(() => guarded("written", async () => work()));
		// A failure reaches everyone who waits for a write; it must not count as unhandled before that.
		writing.catch(() => {});
		return writing;
	};
	const save = (): Promise<void> => {
		unsaved = 0;
		return write(() => checkpoint?.save({ version: VERSION, ...binding, finished: [...finished.values()] }));
	};
	if (checkpoint?.append && !loaded) await save();
	return {
		isRerun: checkpoint === undefined || loaded !== undefined,
		isKept: checkpoint !== undefined,
		get: (digest) => finished.get(digest),
		async finish(chunk) {
			finished.set(chunk.digest, chunk);
			if (!checkpoint) return;
			if (checkpoint.append) return write(() => checkpoint.append?.(chunk));
			unsaved++;
			if (unsaved >= finished.size / GROWTH) return save();
		},
		flush: () => (unsaved > 0 ? save() : writing),
	};
}

async function guarded<T>(what: "read" | "written", work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof ImportCheckpointError || error instanceof ForeignCheckpointError) throw error;
		const reason = error instanceof Error ? error.message : textOf(error);
		throw new ImportCheckpointError(
			`The checkpoint cannot be ${what}: ${reason}. ${what === "read" ? "Nothing was sent." : "Fix this and run the import again; nothing is imported twice."}`,
			{ cause: error },
		);
	}
}

/** @throws ForeignCheckpointError, which names every difference */
function checkState(state: ImportState, binding: ImportBinding): void {
	const { version } = state as { version?: unknown };
	if (version === 1)
		throw new ForeignCheckpointError(
			"The checkpoint was written by an earlier version of this package and does not say which API key and entity it belongs to. Delete it and run the import again: the API recognizes records by externalSource and external_id.",
		);
	if (version !== VERSION || !Array.isArray(state.finished))
		throw new ForeignCheckpointError(
			`The checkpoint has version ${JSON.stringify(version)}, but this package reads version ${VERSION}. Pass the checkpoint of this import, or delete it to start again.`,
		);
	const [theirs, ours] = [facts(state), facts(binding)];
	const differences = Object.keys(ours).filter((name) => theirs[name] !== ours[name]);
	if (differences.length === 0) return;
	const list = differences.map((name) => `${name} is ${theirs[name] ?? "unknown"}, not ${ours[name] ?? "unknown"}`);
	throw new ForeignCheckpointError(
		`The checkpoint belongs to another import: ${list.join("; ")}. Use one checkpoint for each import.`,
	);
}

function facts({ resource, externalSource, conflictMode, owner }: ImportBinding): Record<string, string | undefined> {
	const { baseUrl, account, mode, key }: Partial<ImportOwner> = owner ?? {};
	return {
		resource,
		externalSource,
		conflictMode,
		"the base URL": placeOf(baseUrl),
		entity: account,
		mode,
		"the API key's fingerprint": key,
	};
}

const LOOPBACK = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?/i;

/** A tunnel or mock on this machine gets another port each time it starts, so the port does not identify the API. */
const placeOf = (baseUrl: string | undefined): string | undefined => baseUrl?.replace(LOOPBACK, "loopback");
