import { onAbort } from "../abort.ts";

/** Where the items of a stream come from. */
export interface StreamSource<T> {
	/** Returns the next items; undefined at the end. */
	read(): Promise<readonly T[] | undefined>;
	/** Ends the connection. */
	cancel(): Promise<void>;
	/** Returns the error for the caller's abort. */
	abortError(reason: unknown): Error;
	readonly signal: AbortSignal | undefined;
}

/**
 * Events that arrive one after the other. Read them with `for await`. Leaving the loop closes the connection; call `close` if you don't
 * read the stream to its end in a loop.
 */
export class ApiStream<T> implements AsyncIterableIterator<T> {
	readonly #source: StreamSource<T>;
	#items: readonly T[] = [];
	#index = 0;
	#done = false;
	#failure: Error | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	readonly #leave: () => void;

	constructor(source: StreamSource<T>) {
		this.#source = source;
		this.#leave = onAbort(source.signal, () => {
			this.#failure = source.abortError(source.signal?.reason);
			void this.#end();
		});
	}

	/** Returns the stream itself: it can be read once. */
	[Symbol.asyncIterator](): this {
		return this;
	}

	/** Returns the next event. Concurrent calls wait for each other. */
	next(): Promise<IteratorResult<T, undefined>> {
		const result = this.#turn.then(() => this.#step());
		this.#turn = result.catch(() => {});
		return result;
	}

	async #step(): Promise<IteratorResult<T, undefined>> {
		while (!this.#done && this.#index >= this.#items.length) {
			try {
				const items = await this.#source.read();
				// It was closed or aborted meanwhile.
				if (this.#done) break;
				if (items === undefined) await this.#end();
				else [this.#items, this.#index] = [items, 0];
			} catch (error) {
				if (this.#done) break;
				await this.#end();
				throw error;
			}
		}
		if (this.#failure) {
			const failure = this.#failure;
			this.#failure = undefined;
			throw failure;
		}
		if (this.#done) return { done: true, value: undefined };
		return { done: false, value: this.#items[this.#index++] as T };
	}

	/** Closes the connection, as leaving a `for await` loop does. */
	async return(): Promise<IteratorResult<T, undefined>> {
		await this.close();
		return { done: true, value: undefined };
	}

	/** Closes the connection. Events that have not been read are lost. Calling it twice does no harm. */
	async close(): Promise<void> {
		await this.#end();
	}

	async #end(): Promise<void> {
		if (this.#done) return;
		this.#done = true;
		this.#items = [];
		this.#index = 0;
		this.#leave();
		// The stream is over, whether or not the connection can be closed.
		await this.#source.cancel().catch(() => {});
	}
}
