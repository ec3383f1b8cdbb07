/** Settings of a client under test; a case gives only those that it is about. */
export interface SubjectSettings {
	/** The case's own server, `http:` on loopback. */
	readonly baseUrl: string;
	/** The credential to sign with; no case may find it anywhere but in the header that signs. */
	readonly secret: string;
	/** Milliseconds for one attempt. */
	readonly timeout: number;
	/** Attempts after the first. */
	readonly maxRetries: number;
	/** Where log lines go, if the client has any. */
	readonly log: (...line: unknown[]) => void;
}

/** A client of any make, as the cases see it. */
export interface Subject {
	/** A GET of one record. */
	retrieve(options?: { readonly signal?: AbortSignal }): PromiseLike<unknown>;
	/** A POST that makes a record and may be repeated. */
	create(options?: { readonly idempotencyKey?: string }): PromiseLike<unknown>;
	/**
	 * A list of `{ object: "list", data, has_more }` by `starting_after`; `cursor` is what an error of this list carried. Leave out where
	 * the client has no lists.
	 */
	list?(options?: { readonly cursor?: string }): AsyncIterable<unknown>;
	/** Frees what the client holds. */
	close?(): void | Promise<void>;
}

/** Makes a client under test. */
export type MakeSubject = (settings: SubjectSettings) => Subject;

/** One thing that a client must do when the API misbehaves. */
export interface ConformanceCase {
	/** The sentence that is false if the case fails. */
	readonly name: string;
	/** Runs the case against clients that `make` makes. @throws Error that says what the client did instead */
	run(make: MakeSubject): Promise<void>;
}
