import type { Database } from "./database.ts";
import type { JsonObject } from "./json.ts";
import type { Scan } from "./paginate.ts";
import type { MockRoute } from "./route.ts";
import type { Services } from "./service-types.ts";

export type { JsonObject, JsonValue } from "./json.ts";

/** The key a call was made with. */
export interface CallKey {
	readonly id: string;
	readonly name: string | undefined;
	readonly mode: "live" | "test";
	readonly scopes: readonly string[];
	readonly entityId: string;
	/** Whom the key acts for, where the provider knows users; empty where it does not. */
	readonly subject: string;
	/** What else the provider keeps with a key. */
	readonly details: JsonObject;
}

/**
 * One call that has passed the document's checks, with everything a rule may use. The generated `Handlers` of a provider say which
 * types the body, path and query of each operation have.
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
	/** The paths of `expand[]`, checked. The engine puts relations in; a rule looks here when one brings more with it. */
	readonly expand: readonly string[];
	readonly headers: { get(name: string): string | undefined };
	readonly ip: string | undefined;
	readonly key: CallKey;
	/** The data of the key's entity and mode. */
	readonly db: Database;
	/** What the rules of administration need beyond the data. */
	readonly services: Services;
	/** Milliseconds on the mock's clock. */
	readonly now: number;
	readonly requestId: string;
	iso(): string;
	/** YYYY-MM-DD. */
	today(): string;
	/** A UUID made from the seed, the entity, the kind and a count. */
	id(kind?: string): string;
	sequence(name: string, start?: number): number;
	/** An event, sent to the endpoints that want it once the call has succeeded. */
	emit(type: string, object: JsonObject): void;
	schedule(afterMs: number, job: string, payload: JsonObject): void;
	fail(status: number, code: string, extra?: JsonObject): never;
	hasScope(scope: string): boolean;
	/**
	 * Runs work in a transaction of its own inside the call's: what it throws undoes what it did, rows, numbers and events, and nothing
	 * else. The work must use the call that it is given.
	 */
	attempt<T>(work: (call: Call<Body, Path, Query>) => T): T;
	/** Pages the items as the route's document says; newest first unless `order` says otherwise. */
	list(items: readonly JsonObject[], extra?: JsonObject, order?: "newest" | "given"): Result;
	/** Reads one page of a cursor list from a table, newest first. It costs what the page costs, however long the table is. */
	scan<Row extends object>(table: Scannable<Row>, options?: Scan<Row>, extra?: JsonObject): Result;
}

/** A table that pages can be read from. */
export interface Scannable<Row> {
	readonly size: number;
	get(id: string): Row | undefined;
}

export interface Result {
	readonly status?: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation receives. The generated `Operations` of a provider hold one for each operation. */
export interface OperationInput {
	readonly body: object;
	readonly path: object;
	readonly query: object;
}

/** A rule: synchronous, in a transaction. What it throws undoes what it did. */
export type Handler<Input extends OperationInput> = (
	call: Call<Input["body"], Input["path"], Input["query"]>,
) => Result;

/** A rule for an operation that the caller does not know. */
export type AnyHandler = (call: Call<never, never, never>) => Result;
/** Rules by the id of their operation. */
export type AnyHandlers = Readonly<Record<string, AnyHandler>>;

/** Runs a rule with a call that has passed the checks of its operation, which give it the types that the rule expects. */
export const runHandler = (handler: AnyHandler, call: Call): Result => (handler as (call: Call) => Result)(call);

export type JobHandler = (call: Call, payload: JsonObject) => void;
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** A refusal in the vendor's own words; the engine turns it into an answer. */
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
