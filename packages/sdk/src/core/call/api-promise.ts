/** What a call came to. */
export interface ApiResult<T> {
	/** What `await` on the call alone gives. */
	readonly data: T;
	/** The last HTTP answer; its body can be read. */
	readonly response: Response;
	/** The vendor's id of the request; undefined where the answer has none. */
	readonly requestId: string | undefined;
	/** How many times the request was sent. */
	readonly attempts: number;
}

/** The result before anyone has asked for a `Response`, which costs more than all the rest. */
export interface Outcome<T> {
	readonly data: T;
	readonly requestId: string | undefined;
	readonly attempts: number;
	response(): Response;
}

/** A promise of the data that can also tell how it came about. */
export class ApiPromise<T> implements Promise<T> {
	/** Shown by `Object.prototype.toString`, as a promise's is. */
	readonly [Symbol.toStringTag] = "ApiPromise";
	readonly #begin: () => Promise<Outcome<T>>;
	#begun: Promise<Outcome<T>> | undefined;

	/** `begin` is called once, when the result is first asked for. */
	constructor(begin: () => Promise<Outcome<T>>) {
		this.#begin = begin;
	}

	#outcome(): Promise<Outcome<T>> {
		this.#begun ??= this.#begin();
		return this.#begun;
	}

	/** As of any promise, for the data. */
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

	/** As of any promise. */
	catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
		return this.then(undefined, onRejected);
	}

	/** As of any promise. */
	finally(onFinally?: (() => void) | null): Promise<T> {
		return this.then().finally(onFinally);
	}

	/** The data together with the HTTP answer, the vendor's request id and the number of attempts. */
	async withResponse(): Promise<ApiResult<T>> {
		const { data, requestId, attempts, response } = await this.#outcome();
		return { data, response: response(), requestId, attempts };
	}

	/** The HTTP answer alone. */
	async asResponse(): Promise<Response> {
		return (await this.#outcome()).response();
	}
}
