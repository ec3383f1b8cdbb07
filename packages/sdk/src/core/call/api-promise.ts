/** The result of a call with its response. */
export interface ApiResult<T> {
	/** What `await` on the call returns. */
	readonly data: T;
	/** The last HTTP response. Its body has not been read. */
	readonly response: Response;
	/** The vendor's request id; undefined if the response has none. */
	readonly requestId: string | undefined;
	/** Number of attempts. */
	readonly attempts: number;
}

/** A result whose `Response` is created on demand: creating one costs more than everything else. */
export interface Outcome<T> {
	readonly data: T;
	readonly requestId: string | undefined;
	readonly attempts: number;
	response(): Response;
}

/** A promise of the data. It also gives access to the response, the request id and the number of attempts. */
export class ApiPromise<T> implements Promise<T> {
	/** Shown by `Object.prototype.toString`, as for any promise. */
	readonly [Symbol.toStringTag] = "ApiPromise";
	readonly #begin: () => Promise<Outcome<T>>;
	#begun: Promise<Outcome<T>> | undefined;

	/** `begin` is called once, when the result is first needed. */
	constructor(begin: () => Promise<Outcome<T>>) {
		this.#begin = begin;
	}

	#outcome(): Promise<Outcome<T>> {
		this.#begun ??= this.#begin();
		return this.#begun;
	}

	/** As for any promise, with the data. */
	// biome-ignore lint/suspicious/noThenProperty: it is a promise in all but its class
	then<A = T, B = never>(
		onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
		onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
	): Promise<A | B> {
		return this.#outcome().then(
			(outcome) => (onFulfilled ? onFulfilled(outcome.data) : (outcome.data as unknown as A)),
			onRejected,
		);
	}

	/** As for any promise. */
	catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
		return this.then(undefined, onRejected);
	}

	/** As for any promise. */
	finally(onFinally?: (() => void) | null): Promise<T> {
		return this.then().finally(onFinally);
	}

	/** Returns the data together with the HTTP response, the vendor's request id and the number of attempts. */
	async withResponse(): Promise<ApiResult<T>> {
		const { data, requestId, attempts, response } = await this.#outcome();
		return { data, response: response(), requestId, attempts };
	}

	/** Returns only the HTTP response. */
	async asResponse(): Promise<Response> {
		return (await this.#outcome()).response();
	}
}
