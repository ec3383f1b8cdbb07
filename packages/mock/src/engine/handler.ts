import type { Database } from "./database.ts";
import type { JsonObject } from "./json.ts";
import type { MockRoute } from "./route.ts";
import type { Services } from "./service-types.ts";

export type { JsonObject, JsonValue } from "./json.ts";

/** Rows to read a page from, without scanning all of them. */
export interface Scan<Row extends object> {
	/** Which rows belong to the list. @defaultValue all */
	readonly where?: (row: Row) => boolean;
	/** Converts a row for the response. @defaultValue unchanged */
	readonly present?: (row: Row) => JsonObject;
	/** Count all rows of the list, whether or not the call asks for it. @defaultValue false */
	readonly count?: boolean;
}

/** The key a call was made with. */
export interface CallKey {
	readonly id: string;
	readonly name: string | undefined;
	readonly mode: "live" | "test";
	readonly scopes: readonly string[];
	readonly entityId: string;
	/** The user the key acts for; empty if the provider has no users. */
	readonly subject: string;
	/** Other data that the provider stores with a key. */
	readonly details: JsonObject;
}

/**
 * A call that has passed the document's checks, with everything a rule may use. The generated `Handlers` of a provider
 * say which types the body, path and query of each operation have.
 */
export interface Call<
	Body = JsonObject,
	Path = Readonly<Record<string, string>>,
	Query = Readonly<Record<string, unknown>>,
> {
	readonly route: MockRoute;
	readonly path: Path;
	/** Converted to the types of the document's schemas, with defaults applied. */
	readonly query: Query;
	readonly body: Body;
	/**
	 * The paths of `expand[]`, checked. The engine expands relations. A rule reads these only if a relation changes its
	 * result.
	 */
	readonly expand: readonly string[];
	readonly headers: { get(name: string): string | undefined };
	readonly ip: string | undefined;
	readonly key: CallKey;
	/** The data of the key's entity and mode. */
	readonly db: Database;
	/** Services for administration rules. */
	readonly services: Services;
	/** Milliseconds on the mock's clock. */
	readonly now: number;
	readonly requestId: string;
	iso(): string;
	/** YYYY-MM-DD. */
	today(): string;
	/** Returns a UUID made from the seed, the entity, the kind and a count. */
	id(kind?: string): string;
	sequence(name: string, start?: number): number;
	/** Emits an event, which is sent to subscribed endpoints once the call has succeeded. */
	emit(type: string, object: JsonObject): void;
	schedule(afterMs: number, job: string, payload: JsonObject): void;
	fail(status: number, code: string, extra?: JsonObject): never;
	hasScope(scope: string): boolean;
	/**
	 * Runs work in an inner transaction. If it throws, only its own rows, numbers and events are undone. The work must
	 * use the call it receives.
	 */
	attempt<T>(work: (call: Call<Body, Path, Query>) => T): T;
	/** Returns a page of the items, as the document of the route describes it; newest first unless `order` is given. */
	list(items: readonly JsonObject[], extra?: JsonObject, order?: "newest" | "given"): Result;
	/**
	 * Reads one page of a cursor list from a table, newest first. The cost depends on the page, not on the length of the
	 * table.
	 */
	scan<Row extends object>(table: Scannable<Row>, options?: Scan<Row>, extra?: JsonObject): Result;
}

/** A table that supports pagination. */
export interface Scannable<Row> {
	readonly size: number;
	get(id: string): Row | undefined;
}

export interface Result {
	readonly status?: number;
	readonly body?: unknown;
	/** The body as text, for a response that is not JSON. Set its `content-type`. It is sent instead of `body`, unchecked. */
	readonly text?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** The input of an operation. The generated `Operations` of a provider hold one for each operation. */
export interface OperationInput {
	readonly body: object;
	readonly path: object;
	readonly query: object;
}

/** A rule: synchronous, in a transaction. If it throws, its changes are undone. */
export type Handler<Input extends OperationInput> = (
	call: Call<Input["body"], Input["path"], Input["query"]>,
) => Result;

/** A rule with untyped input. */
export type AnyHandler = (call: Call<never, never, never>) => Result;
/** Rules by the id of their operation. */
export type AnyHandlers = Readonly<Record<string, AnyHandler>>;

/** Runs a rule with a call that has passed the checks of its operation, so the types match. */
export const runHandler = (handler: AnyHandler, call: Call): Result => (handler as (call: Call) => Result)(call);

export type JobHandler = (call: Call, payload: JsonObject) => void;
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** An error in the vendor's own words, which the engine turns into a response. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	constructor(
		readonly status: number,
		readonly code: string,
		readonly extra: JsonObject = {},
		/** Headers that the response must have, such as `allow`. */
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(code);
	}
}
