import type { Clock } from "../../core/clock.ts";
import { idempotencyKey } from "../../core/keys/idempotency.ts";
import type { BulkClient, OutcomeOnWire } from "./bulk-client.ts";
import type { FinishedChunk } from "./checkpoint.ts";
import { type Chunk, digestOf, type ImportRowError, type Part } from "./chunks.ts";
import { followJob, ImportJobError } from "./job.ts";
import { judge, type Verdict } from "./judge.ts";
import type { ImportMemory } from "./memory.ts";
import type { ImportRecordsOptions, ImportResource } from "./options.ts";

/** The parts of an import that its chunks use. */
export interface ImportTask {
	readonly client: BulkClient;
	readonly resource: ImportResource;
	readonly options: ImportRecordsOptions;
	readonly memory: ImportMemory;
	readonly clock: Clock;
	/** Aborted when the import ends, for whatever reason. */
	readonly signal: AbortSignal;
}

/** The outcome of a chunk. */
export interface ChunkOutcome {
	readonly succeeded: number;
	/** How many of the rows an earlier run had imported. */
	readonly resumed: number;
	readonly errors: readonly ImportRowError[];
	/** The jobs of this run, or of the last run before it if this one needed none. */
	readonly jobIds: readonly string[];
}

/** Which attempt at a chunk this is. */
interface Turn {
	/** Attempts before this one, in all runs. */
	readonly attempts: number;
	/** Whether an earlier attempt was made in this run. */
	readonly isRepeat: boolean;
	/** Whether a job may be left over from a run that could not store it. */
	readonly mayBeOld: boolean;
}

/** One submission of rows. */
interface Attempt extends Verdict {
	readonly jobId: string | undefined;
	/** Whether the API may have repeated the outcome of an earlier run. */
	readonly isOld: boolean;
}

/** Imports the rows of a chunk that earlier runs did not import. */
export async function importChunk(task: ImportTask, chunk: Chunk): Promise<ChunkOutcome> {
	const { memory } = task;
	const earlier = memory.get(chunk.digest);
	const imported = bitsOf(earlier, chunk.rows.length);
	const resumed = count(imported);
	const jobIds: string[] = [];
	let errors: readonly ImportRowError[] = [];
	let turn: Turn = {
		attempts: earlier?.attempts ?? 0,
		isRepeat: false,
		mayBeOld: memory.isRerun && earlier === undefined,
	};
	while (!imported.every(Boolean)) {
		const part = without(chunk, imported);
		const attempt = await send(task, chunk, part, turn);
		if (attempt.jobId !== undefined) jobIds.push(attempt.jobId);
		errors = attempt.errors;
		for (const [index, position] of part.positions.entries())
			if (attempt.imported[index]) imported[chunk.positions.indexOf(position)] = true;
		const attempts = turn.attempts + 1;
		if (task.options.dryRun !== "only")
			await memory.finish(record(chunk.digest, jobIds.at(-1) ?? earlier?.jobId, attempts, imported));
		// An old job reports what was wrong then. Its rows are retried once, because that may have been fixed.
		if (!attempt.isOld) break;
		turn = { attempts, isRepeat: true, mayBeOld: false };
	}
	if (jobIds.length === 0 && earlier?.jobId !== undefined) jobIds.push(earlier.jobId);
	return { succeeded: count(imported), resumed, errors, jobIds };
}

/** Sends rows, and stores an attempt that the API rejected: its idempotency key may be bound to that error. */
async function send(task: ImportTask, chunk: Chunk, part: Part, turn: Turn): Promise<Attempt> {
	try {
		return task.options.dryRun ? await check(task, part, turn) : await write(task, part, turn);
	} catch (error) {
		if (isFinal(error) && task.options.dryRun !== "only" && !task.signal.aborted) {
			const earlier = task.memory.get(chunk.digest);
			const jobId = error instanceof ImportJobError ? error.jobId : earlier?.jobId;
			const imported = bitsOf(earlier, chunk.rows.length);
			await task.memory.finish(record(chunk.digest, jobId, turn.attempts + 1, imported));
		}
		throw error;
	}
}

/** Checks the rows; writes those that passed, unless it should only check. */
async function check(task: ImportTask, part: Part, turn: Turn): Promise<Attempt> {
	const outcome = ((await submit(task, part, "dry", turn)) ?? {}) as OutcomeOnWire;
	task.signal.throwIfAborted();
	const verdict = judge(outcome, part, "The dry run");
	const passed = without(
		part,
		verdict.imported.map((ok) => !ok),
	);
	if (task.options.dryRun === "only" || passed.rows.length === 0) return { ...verdict, jobId: undefined, isOld: false };
	const written = await write(task, passed, turn);
	let next = 0;
	return {
		...written,
		imported: verdict.imported.map((ok) => ok && written.imported[next++] === true),
		errors: [...verdict.errors, ...written.errors],
	};
}

async function write(task: ImportTask, part: Part, turn: Turn): Promise<Attempt> {
	const accepted = (await submit(task, part, "write", turn)) as { job_id?: unknown } | null | undefined;
	task.signal.throwIfAborted();
	const jobId = accepted?.job_id;
	const fail = (id: string, problem?: string): Error => new ImportJobError(id, part.positions, problem);
	if (typeof jobId !== "string" || jobId === "") throw fail("", "was accepted without a job_id");
	const { pollInterval, jobTimeout } = task.options;
	const { job, wasEnded } = await followJob(
		task.client,
		jobId,
		{ pollInterval, jobTimeout, signal: task.signal, clock: task.clock },
		(problem) => fail(jobId, problem),
	);
	const isOld = wasEnded && turn.mayBeOld;
	if (!isOld && job.status === "failed" && !(job.errors?.length > 0)) throw fail(jobId);
	return { ...judge(job, part, `Job ${jobId}`), jobId, isOld };
}

function submit(task: ImportTask, part: Part, as: "dry" | "write", turn: Turn): PromiseLike<unknown> {
	const { client, resource, options, signal } = task;
	const { externalSource, conflictMode = "skip" } = options;
	const key = keyOf(task, part, as, turn);
	return client.migration.bulk(
		resource,
		{
			records: [...part.rows],
			external_source: externalSource,
			conflict_mode: conflictMode,
			...(as === "dry" && { dry_run: true }),
		},
		{ ...(key !== undefined && { idempotencyKey: key }), signal },
	);
}

/**
 * The same rows in the same attempt have the same key, so a run that was killed gets the job that it submitted, not a second one. A check
 * has no key unless a checkpoint counts the attempts: what was wrong may have been fixed between two runs.
 */
function keyOf(
	{ resource, options, memory, clock }: ImportTask,
	part: Part,
	as: "dry" | "write",
	{ attempts, isRepeat }: Turn,
): string | undefined {
	if (as === "dry" && (options.dryRun === "only" || !memory.isKept)) return undefined;
	const { externalSource, conflictMode = "skip" } = options;
	const key = ["import", externalSource, resource, conflictMode, as, digestOf(part.rows), attempts] as const;
	// Without a checkpoint the number of earlier runs is unknown.
	return isRepeat && !memory.isKept ? idempotencyKey(...key, clock.uuid()) : idempotencyKey(...key);
}

/** Statuses that say nothing about the rows: the same request may succeed under the same key. */
const PASSING = new Set([401, 403, 408, 425, 429]);

/** Whether an attempt is over for good, so that the next one needs another key. */
function isFinal(error: unknown): boolean {
	if (error instanceof ImportJobError) return true;
	const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown };
	if (typeof status !== "number" || status < 400 || status >= 500 || PASSING.has(status)) return false;
	return !/in_progress|in_use/.test(String(code));
}

function record(
	digest: string,
	jobId: string | undefined,
	attempts: number,
	imported: readonly boolean[],
): FinishedChunk {
	const succeeded = count(imported);
	const failed = imported.length - succeeded;
	return { digest, jobId, attempts, succeeded, failed, ...(failed > 0 && { imported: toHex(imported) }) };
}

const count = (bits: readonly boolean[]): number => bits.filter(Boolean).length;

function without({ rows, positions }: Part, bits: readonly boolean[]): Part {
	const isLeft = (_: unknown, index: number): boolean => !bits[index];
	return { rows: rows.filter(isLeft), positions: positions.filter(isLeft) };
}

function toHex(bits: readonly boolean[]): string {
	let text = "";
	for (let i = 0; i < bits.length; i += 4)
		text += [0, 1, 2, 3].reduce((sum, bit) => sum + (bits[i + bit] ? 1 << bit : 0), 0).toString(16);
	return text;
}

function bitsOf(chunk: FinishedChunk | undefined, length: number): boolean[] {
	const { imported } = chunk ?? {};
	if (imported === undefined) return Array<boolean>(length).fill(chunk !== undefined && chunk.failed === 0);
	return Array.from(
		{ length },
		(_, index) => (Number.parseInt(imported[index >> 2] ?? "0", 16) & (1 << (index & 3))) !== 0,
	);
}
