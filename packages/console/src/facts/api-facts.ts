/** What the pages know of an API from its document. */
export interface ApiFacts {
	/** Scopes with what each allows. */
	readonly scopes: Readonly<Record<string, string>>;
	/** Sets of scopes that the vendor recommends. */
	readonly scopeSets: readonly {
		readonly name: string;
		readonly scopes: readonly string[];
		readonly advice: string | null;
	}[];
	/** Types of webhook events. */
	readonly events: readonly string[];
	readonly idempotencyHeader: string | null;
	/** Options that a client needs besides its base URL, such as `apiKey`. */
	readonly settings: readonly string[];
	/** Method, path and summary of each operation. */
	readonly operations: Readonly<Record<string, readonly [method: string, path: string, summary: string]>>;
}
