import type { Collection } from "./database.ts";
import type { EngineRequest } from "./exchange.ts";
import { type Call, type JsonObject, Refusal, type Result, type Scan } from "./handler.ts";
import type { KeyRecord } from "./keys.ts";
import { type ListContext, paginate, scan } from "./paginate.ts";
import type { MockRoute } from "./route.ts";
import type { Services } from "./service-types.ts";
import { uuidOf } from "./values.ts";
import type { LiveWorld } from "./worlds.ts";

/** The parts of a call. */
export interface CallParts {
	readonly seed: string;
	readonly route: MockRoute;
	readonly path: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, unknown>>;
	readonly body: JsonObject;
	readonly expand: readonly string[];
	/** Undefined for work that the clock runs. */
	readonly request: EngineRequest | undefined;
	/** The path as it was sent. Lists return it in their envelope. */
	readonly url: string;
	/** The fields of the response's envelope. */
	readonly envelope: readonly string[];
	readonly key: KeyRecord;
	readonly world: LiveWorld;
	readonly now: number;
	readonly requestId: string;
	readonly emit: (type: string, object: JsonObject) => void;
	readonly schedule: (afterMs: number, job: string, payload: JsonObject) => void;
	readonly services: Services;
	/** Finds the place of the record that a cursor names, even if the record was deleted. */
	readonly placesOf: ListContext["placesOf"];
	/** A transaction over the world. */
	readonly transaction: <T>(work: () => T) => T;
}

/** Effects of a call that are published only if it succeeds. */
type Outbox = Pick<Call, "emit" | "schedule">;

/** Calls that support attempts: an attempt publishes its events only if it succeeds. */
function attempting(call: Omit<Call, "attempt">, transaction: CallParts["transaction"]): Call {
	return Object.assign({}, call, {
		attempt<T>(work: (call: Call) => T): T {
			const told: ((to: Outbox) => void)[] = [];
			const outbox: Outbox = {
				emit: (type, object) => told.push((to) => to.emit(type, object)),
				schedule: (afterMs, job, payload) => told.push((to) => to.schedule(afterMs, job, payload)),
			};
			const result = transaction(() => work(attempting({ ...call, ...outbox }, transaction)));
			for (const tell of told) tell(call);
			return result;
		},
	});
}

/** A call in the form that rules receive. */
export function makeCall(parts: CallParts): Call {
	const { route, world, key, now, seed, query } = parts;
	let iso: string | undefined;
	const lists: ListContext = { route, path: parts.url, query, envelope: parts.envelope, placesOf: parts.placesOf };
	const call: Omit<Call, "attempt"> = {
		route,
		path: parts.path,
		query,
		body: parts.body,
		expand: parts.expand,
		headers: parts.request?.headers ?? { get: () => undefined },
		ip: parts.request?.ip,
		key: {
			id: key.id,
			name: key.name,
			mode: key.mode,
			scopes: key.scopes,
			entityId: key.entityId,
			subject: key.subject ?? "",
			details: key.details ?? {},
		},
		db: world.db,
		now,
		requestId: parts.requestId,
		// Every row of the call gets the same timestamp.
		iso: () => {
			iso ??= new Date(now).toISOString();
			return iso;
		},
		today: () => new Date(now).toISOString().slice(0, 10),
		id: (kind = "row") => uuidOf(seed, world.name, kind, world.counter++),
		sequence(name: string, start = 1) {
			const next = world.sequences.get(name) ?? start;
			world.sequences.set(name, next + 1);
			return next;
		},
		emit: parts.emit,
		schedule: parts.schedule,
		fail(status: number, code: string, extra?: JsonObject): never {
			throw new Refusal(status, code, extra);
		},
		hasScope: (scope: string) => key.scopes.includes(scope),
		list: (items: readonly JsonObject[], extra: JsonObject = {}, order: "newest" | "given" = "newest"): Result => ({
			body: paginate(lists, items, extra, order),
		}),
		scan: (table, options = {}, extra = {}): Result => ({
			body: scan(lists, table as unknown as Collection, options as unknown as Scan<JsonObject>, extra),
		}),
		services: parts.services,
	};
	return attempting(call, parts.transaction);
}
