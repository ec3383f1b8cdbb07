import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { routes } from "../../../src/mock/arcus/generated/routes.ts";
import { schemas } from "../../../src/mock/arcus/generated/schemas.ts";
import { arcusExpand, arcusHandlers, arcusJobs, seedEntity } from "../../../src/mock/arcus/rules/index.ts";
import { memoryDatabase } from "../../../src/mock/engine/database.ts";
import type { Call, JsonObject, Result } from "../../../src/mock/engine/handler.ts";

// biome-ignore lint/suspicious/noExplicitAny: bodies of answers are looked into freely
type Loose = any;

export class Refused extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		readonly param: string | undefined,
		hint: string | undefined,
	) {
		super(`${status} ${code} ${param ?? ""} ${hint ?? ""}`);
	}
}

// Two operations rest on a waiting state that the printed enum lacks; until the document lists it, it passes here.
const fulfillment = (schemas as Loose).Order.properties.fulfillment_status.enum;
const known = { ...schemas, Order: structuredClone(schemas.Order) } as Loose;
known.Order.properties.fulfillment_status.enum = [...new Set([...fulfillment, "awaiting_pickup"])];

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as Loose)(ajv);
ajv.addSchema({ $id: "doc", components: { schemas: known } });
const checks = new Map<string, ReturnType<typeof ajv.compile>>();

/** Checks a value against a component of the document. */
function conforms(name: string, value: unknown, what: string): void {
	let check = checks.get(name);
	if (check === undefined) {
		check = ajv.compile({ $ref: `doc#/components/schemas/${name}` });
		checks.set(name, check);
	}
	if (!check(JSON.parse(JSON.stringify(value)))) {
		throw new Error(`${what} violates ${name}: ${ajv.errorsText(check.errors)}`);
	}
}

const routeOf = (id: string) => {
	const route = routes.find((one) => one.id === id);
	if (route === undefined) throw new Error(`the document has no ${id}`);
	return route;
};

/** What surrounds the items of a list, whatever its style; the page itself is the engine's business. */
const ENVELOPE = {
	object: "list",
	total: 0,
	page: 1,
	per_page: 25,
	total_pages: 1,
	has_more: false,
	next_cursor: null,
	url: "/v1",
	count: 0,
};

const EVENT_OBJECTS = { order: "Order", payment: "Payment", purchase_order: "Order" } as Record<string, string>;

export function makeWorld(options: { now?: string; allowsLocal?: boolean } = {}) {
	const database = memoryDatabase();
	const db = database as Loose;
	let now = Date.parse(options.now ?? "2026-05-11T10:00:00Z");
	let counter = 0;
	let sequences = new Map<string, number>();
	let events: { type: string; object: Loose }[] = [];
	let jobs: { at: number; job: string; payload: JsonObject }[] = [];
	let keys: Loose[] = [];
	const requests: Loose[] = [];
	const delivery = (endpointId: string, type: string, payload: string): Loose =>
		db.collection("webhook_deliveries").insert({
			id: uuid(),
			object: "webhook_delivery",
			webhook_endpoint_id: endpointId,
			event_id: "evt_1",
			event_type: type,
			attempt: 0,
			status: "pending",
			response_status: null,
			response_body: null,
			error: null,
			duration_ms: null,
			scheduled_at: new Date(now).toISOString(),
			delivered_at: null,
			next_attempt_at: null,
			payload,
			created_at: new Date(now).toISOString(),
		});
	const uuid = (): string => `00000000-0000-4000-8000-${String(++counter).padStart(12, "0")}`;
	const makeCall = (id: string, method: string, given: { path?: object; query?: object; body?: object }): Call =>
		({
			route: { id, method },
			path: given.path ?? {},
			query: given.query ?? {},
			body: given.body ?? {},
			headers: { get: () => "test" },
			key: { id: "key", mode: "test", scopes: [], entityId: "11111111-1111-4111-8111-111111111111", name: "tests" },
			db,
			now,
			requestId: "req_1",
			ip: "127.0.0.1",
			iso: () => new Date(now).toISOString(),
			today: () => new Date(now).toISOString().slice(0, 10),
			id: uuid,
			sequence: (name: string, start = 1) => {
				const value = sequences.get(name) ?? start;
				sequences.set(name, value + 1);
				return value;
			},
			emit: (type: string, object: Loose) => {
				conforms(EVENT_OBJECTS[type.split(".")[0] ?? ""] ?? "Order", object, `event ${type}`);
				events.push({ type, object: structuredClone(object) });
			},
			schedule: (after: number, job: string, payload: JsonObject) => void jobs.push({ at: now + after, job, payload }),
			fail: (status: number, code: string, extra: { param?: string; hint?: string } = {}) => {
				throw new Refused(status, code, extra.param, extra.hint);
			},
			hasScope: (scope: string) => scope !== "migration:admin",
			webhooks: {
				get allowsLocal() {
					return options.allowsLocal ?? false;
				},
				sendTo: (endpointId: string, type: string, object: Loose) => {
					const payload = { id: "evt_1", type, data: { object } };
					const row = delivery(endpointId, type, JSON.stringify(payload));
					return { event_id: "evt_1", delivery_id: row.id };
				},
				redeliver: (id: string) => {
					const old = db.collection("webhook_deliveries").get(id);
					return delivery(old.webhook_endpoint_id, old.event_type, old.payload);
				},
			},
			keys: {
				all: () => keys,
				get: (id: string) => keys.find((one) => one.id === id),
				create: (fields: object) => {
					const row = {
						id: uuid(),
						object: "api_key",
						prefix: "ark_test_ent_x",
						last_used_at: null,
						revoked_at: null,
						created_at: new Date(now).toISOString(),
						...fields,
					};
					keys.push(row);
					return { row, key: "ark_test_ent_x_1" };
				},
				update: (id: string, fields: object) =>
					Object.assign(
						keys.find((one) => one.id === id),
						fields,
					),
				revoke: (id: string) => {
					keys = keys.filter((one) => one.id !== id);
				},
			},
			requestLog: () => requests,
			list: (items: readonly JsonObject[], extra: JsonObject = {}) => ({
				body: { ...ENVELOPE, ...extra, data: items },
			}),
		}) as Loose as Call;
	seedEntity(db, { entityId: "11111111-1111-4111-8111-111111111111", now, id: uuid });

	return {
		db,
		requests,
		get events() {
			return events;
		},
		clearEvents() {
			events = [];
		},
		/** Calls an operation and gives its body, unwrapped from `data` where it is wrapped in nothing else. */
		call(id: string, given: { path?: object; query?: object; body?: object } = {}): Loose {
			const handler = arcusHandlers[id];
			if (handler === undefined) throw new Error(`no handler for ${id}`);
			const saved = { sequences: new Map(sequences), events: [...events], jobs: [...jobs] };
			try {
				const route = routeOf(id);
				if (route.body?.schemaName !== undefined) conforms(route.body.schemaName, given.body ?? {}, `body of ${id}`);
				const result: Result = database.transaction(() => handler(makeCall(id, route.method, given)));
				const answer = route.successes[0]?.schemaName;
				if (answer !== undefined) conforms(answer, result.body, `answer of ${id}`);
				const body = result.body as Loose;
				return route.envelope === undefined ? body : body[route.envelope];
			} catch (error) {
				({ sequences, events, jobs } = saved);
				throw error;
			}
		},
		advance(ms: number) {
			now += ms;
			for (const job of jobs.filter((one) => one.at <= now))
				arcusJobs[job.job]?.(makeCall(job.job, "JOB", {}), job.payload);
			jobs = jobs.filter((one) => one.at > now);
		},
		expand: (schema: string, field: string, object: JsonObject): Loose => arcusExpand[schema]?.[field]?.(object, db),
	};
}

export type World = ReturnType<typeof makeWorld>;

/** Runs a call that must be refused and gives what it was refused with. */
export function refusal(work: () => unknown): { status: number; code: string; param: string | undefined } {
	try {
		work();
	} catch (error) {
		if (error instanceof Refused) return { status: error.status, code: error.code, param: error.param };
		throw error;
	}
	throw new Error("the call was not refused");
}
