/** Settings of a client under test. A case sets only those that it tests. */
export interface SubjectSettings {
	/** The case's own server, `http:` on loopback. */
	readonly baseUrl: string;
	/** The credential. It may appear only in the header that signs a request. */
	readonly secret: string;
	/** Milliseconds for one attempt. */
	readonly timeout: number;
	/** Attempts after the first. */
	readonly maxRetries: number;
	/** Where log lines go, if the client has any. */
	readonly log: (...line: unknown[]) => void;
}

/** Any client, as the cases see it. */
export interface Subject {
	/** A GET of one record. */
	retrieve(options?: { readonly signal?: AbortSignal }): PromiseLike<unknown>;
	/** A POST that creates a record and may be repeated. */
	create(options?: { readonly idempotencyKey?: string }): PromiseLike<unknown>;
	/**
	 * A list of `{ object: "list", data, has_more }` by `starting_after`; `cursor` comes from an error of this list. Leave out if
	 * the client has no lists.
	 */
	list?(options?: { readonly cursor?: string }): AsyncIterable<unknown>;
	/** Releases what the client holds. */
	close?(): void | Promise<void>;
}

/** Creates a client under test. */
export type MakeSubject = (settings: SubjectSettings) => Subject;

/** One thing that a client must do when the API misbehaves. */
export interface ConformanceCase {
	/** A sentence that is false if the case fails. */
	readonly name: string;
	/** Runs the case against clients from `make`. @throws Error that says what the client did instead */
	run(make: MakeSubject): Promise<void>;
}
