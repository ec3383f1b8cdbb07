/** Cuts the caller's rows into chunks that are the same on every run, and rejects rows that could be imported twice. */
import { abortable, type Clock, sleep } from "../../core/clock.ts";
import { textOf } from "../../core/text-of.ts";
import { sha256 } from "./sha256.ts";

/** A row as the import needs it: any object with its id in the source. */
export interface IdentifiedRow {
	/** Id of the record in the source. Together with the source's name it identifies the record forever. */
	readonly external_id: string;
}

/** A record to be imported: its id in the source, and the fields that the API takes. */
export interface ImportRow extends IdentifiedRow {
	/** A field of the record, as the API names it. */
	readonly [field: string]: unknown;
}

/** Why a row was not imported, or may not have been. */
export interface ImportRowError {
	/** Position among all rows, from 0. */
	readonly row: number;
	/** The row's `external_id`. Undefined if it has none. */
	readonly externalId: string | undefined;
	/** What is wrong. */
	readonly message: string;
	/**
	 * The vendor's code; or `external_id_missing`, `external_id_repeated` or `not_serializable` for a row that was not sent; or
	 * `outcome_unknown` if the API did not say what happened to the row. Undefined if the vendor gives none.
	 */
	readonly code: string | undefined;
}

/** Rows with their positions in the caller's sequence. */
export interface Part {
	readonly rows: readonly ImportRow[];
	readonly positions: readonly number[];
}

export interface Chunk extends Part {
	readonly index: number;
	/** Hash of the rows: the same rows have the same digest on every run. */
	readonly digest: string;
}

export const digestOf = (rows: readonly ImportRow[]): string => sha256(JSON.stringify(rows)).slice(0, 32);

/**
 * The number of consecutive rejected rows after which timers and signals get a chance to run, because a synchronous source would block
 * them.
 */
const REJECTED_AT_ONCE = 1_000;

/** How rows are read. */
export interface ReaderOptions {
	/** Rows in a chunk. */
	readonly size: number;
	/** Receives rows that cannot be sent. */
	readonly reject: (error: ImportRowError) => void;
	readonly clock: Clock;
}

/** Reads the caller's rows, one chunk at a time. */
export class ChunkReader {
	readonly #iterator: AsyncIterator<unknown> | Iterator<unknown>;
	readonly #options: ReaderOptions;
	readonly #seen = new Set<string>();
	#index = 0;
	#position = 0;
	#ended = false;
	#turn: Promise<unknown> = Promise.resolve();

	/** @throws TypeError if the rows are not iterable */
	constructor(source: AsyncIterable<IdentifiedRow> | Iterable<IdentifiedRow>, options: ReaderOptions) {
		const { [Symbol.asyncIterator]: many, [Symbol.iterator]: each } = (source ?? {}) as AsyncIterable<unknown> &
			Iterable<unknown>;
		if (typeof (many ?? each) !== "function" || typeof source === "string")
			throw new TypeError(
				`importRecords: rows must be an iterable or async iterable of objects, but was ${source === null ? "null" : typeof source}.`,
			);
		this.#iterator = many ? many.call(source) : each.call(source);
		this.#options = options;
	}

	/** Returns the next chunk, or undefined at the end. Rejects with the signal's reason as soon as it is aborted. */
	next(signal: AbortSignal): Promise<Chunk | undefined> {
		// Workers take turns: two of them must not read the source at the same time.
		const result = this.#turn.then(() => this.#read(signal));
		this.#turn = result.catch(() => {});
		return result;
	}

	/** Tells the source that no more rows are needed. Nothing waits for it, because a source that hangs must not make the import hang. */
	close(onError: (error: unknown) => void): void {
		if (this.#ended) return;
		this.#ended = true;
		try {
			Promise.resolve(this.#iterator.return?.()).catch(onError);
		} catch (error) {
			onError(error);
		}
	}

	async #read(signal: AbortSignal): Promise<Chunk | undefined> {
		const rows: ImportRow[] = [];
		const positions: number[] = [];
		const { size, clock } = this.#options;
		let rejected = 0;
		while (rows.length < size && !this.#ended) {
			signal.throwIfAborted();
			const row = await this.#pull(signal);
			if (this.#ended) break;
			const position = this.#position++;
			const taken = this.#check(row, position);
			if (!taken) {
				if (++rejected % REJECTED_AT_ONCE === 0) await sleep(clock, 0, signal);
				continue;
			}
			rows.push(taken);
			positions.push(position);
		}
		return rows.length === 0 ? undefined : { index: this.#index++, rows, positions, digest: digestOf(rows) };
	}

	async #pull(signal: AbortSignal): Promise<unknown> {
		let result: IteratorResult<unknown> | Promise<IteratorResult<unknown>>;
		try {
			result = this.#iterator.next();
			if (isThenable(result)) result = await abortable(Promise.resolve(result), signal);
			if (!result.done) return isThenable(result.value) ? await abortable(result.value, signal) : result.value;
		} catch (error) {
			// An iterator that throws has ended. An iterator that never resolves has not.
			if (!signal.aborted) this.#ended = true;
			throw error;
		}
		this.#ended = true;
		return undefined;
	}

	/**
	 * Returns a copy of the row, because the caller may change the original while the copy is being sent; undefined if the row was rejected.
	 */
	#check(row: unknown, position: number): ImportRow | undefined {
		const refuse = (code: string, message: string, id?: unknown): undefined =>
			void this.#options.reject({ row: position, externalId: typeof id === "string" ? id : undefined, code, message });
		let copy: Partial<ImportRow> | null | undefined;
		try {
			const text = JSON.stringify(row) as string | undefined;
			// What is sent counts: the row's own toJSON may leave out the id or return another one.
			copy = text === undefined ? undefined : JSON.parse(text);
		} catch (error) {
			return refuse("not_serializable", `The row cannot be written as JSON: ${textOf(error)}`, idOf(row));
		}
		const id = copy?.external_id;
		if (typeof id !== "string" || id === "")
			return refuse(
				"external_id_missing",
				`external_id must be a non-empty string but was ${id === "" ? "empty" : typeof id}. Give each row its id in the source.`,
				id,
			);
		if (this.#seen.has(id))
			return refuse(
				"external_id_repeated",
				`external_id ${JSON.stringify(id)} is used by an earlier row of this import. Only the first of them was imported.`,
				id,
			);
		this.#seen.add(id);
		return copy as ImportRow;
	}
}

/** Returns the id of a row that cannot be written as JSON; the caller's getters may throw. */
function idOf(row: unknown): unknown {
	try {
		return (row as { external_id?: unknown } | null | undefined)?.external_id;
	} catch {
		return undefined;
	}
}

const isThenable = <T>(value: unknown): value is Promise<T> =>
	typeof (value as { then?: unknown } | null | undefined)?.then === "function";
