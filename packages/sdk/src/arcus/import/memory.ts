import type { FinishedChunk, ImportCheckpoint, ImportState } from "./checkpoint.ts";

/** What an import knows of its chunks, those of earlier runs included; every change goes to its checkpoint. */
export interface ImportMemory {
	/** The outcome of a chunk that has ended. */
	finished(digest: string): FinishedChunk | undefined;
	finish(chunk: FinishedChunk): Promise<void>;
	/** How many jobs of a chunk failed as a whole. */
	lostJobs(digest: string): number;
	loseJob(digest: string): Promise<void>;
}

/** @throws TypeError for the checkpoint of another import */
export async function openMemory(
	resource: string,
	externalSource: string,
	checkpoint: ImportCheckpoint | undefined,
): Promise<ImportMemory> {
	const loaded = await checkpoint?.load();
	if (loaded && (loaded.resource !== resource || loaded.externalSource !== externalSource)) {
		throw new TypeError(
			`the checkpoint belongs to ${loaded.resource} from ${loaded.externalSource}, not to ${resource} from ${externalSource}; use one for each import`,
		);
	}
	const finished = new Map<string, FinishedChunk>(loaded?.finished.map((chunk) => [chunk.digest, chunk]));
	const lostJobs: Record<string, number> = { ...loaded?.lostJobs };
	let saving: Promise<void> = Promise.resolve();
	/** Saves one after another: a later state must never be overwritten by an earlier one. */
	const save = (): Promise<void> => {
		const state: ImportState = {
			version: 1,
			resource,
			externalSource,
			finished: [...finished.values()],
			lostJobs: { ...lostJobs },
		};
		saving = saving.then(() => checkpoint?.save(state));
		return saving;
	};
	const lostOf = (digest: string): number => lostJobs[digest] ?? 0;
	return {
		finished: (digest) => finished.get(digest),
		finish(chunk) {
			finished.set(chunk.digest, chunk);
			return save();
		},
		lostJobs: lostOf,
		loseJob(digest) {
			lostJobs[digest] = lostOf(digest) + 1;
			return save();
		},
	};
}
