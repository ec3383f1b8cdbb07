import { arcusExpand } from "../../../src/arcus/expand.ts";
import { routes } from "../../../src/arcus/generated/routes.ts";
import { arcusMockProvider } from "../../../src/arcus/provider.ts";
import type { JsonObject } from "../../../src/engine/handler.ts";
import { createMock } from "../../../src/engine/mock.ts";

/** The error that a call was rejected with. */
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

// biome-ignore lint/suspicious/noExplicitAny: tests read response bodies without types
type Loose = any;

export interface WorldOptions {
	readonly allowsLocal?: boolean;
	/** Scopes of the key; all of them if left out. */
	readonly scopes?: readonly string[];
	/** Creates another key of this entity; without it, the key gets a new entity. */
	readonly entityId?: string;
	/** The user the key acts for, and their role. */
	readonly subject?: string;
	readonly role?: string;
}

const routeOf = (id: string) => {
	const route = routes.find((one) => one.id === id);
	if (route === undefined) throw new Error(`the document has no ${id}`);
	return route;
};

const START = Date.parse("2026-05-11T10:00:00Z");

const started = (allowLocalWebhooks: boolean) =>
	createMock(arcusMockProvider, { clock: "virtual", startAt: START, rateLimits: false, allowLocalWebhooks });

// Worlds share no data, so all tests of a file use one mock, whose checks are compiled once.
const mocks = new Map<boolean, ReturnType<typeof started>>();

/** Creates a separate entity behind the whole engine: each call is a request, and each response is checked against the document. */
export function makeWorld(options: WorldOptions = {}) {
	const allowsLocal = options.allowsLocal ?? false;
	const mock = mocks.get(allowsLocal) ?? started(allowsLocal);
	mocks.set(allowsLocal, mock);
	const { allowsLocal: _, role, ...given } = options;
	const { key, entityId } = mock.createKey({ ...given, ...(role !== undefined && { details: { role } }) });
	const db: Loose = mock.engine.world(entityId, "test").db;
	let events: { type: string; object: Loose }[] = [];
	mock.on("event", (event) => {
		if (event.entityId === entityId) events.push({ type: event.type, object: event.object });
	});
	const headers: Readonly<Record<string, string>> = { authorization: `Bearer ${key}`, "user-agent": "test" };

	return {
		mock,
		db,
		key,
		entityId,
		get events() {
			return events;
		},
		clearEvents() {
			events = [];
		},
		/** Calls an operation by its id, and returns the response body without its envelope. @throws Refused */
		call(
			id: string,
			given: { path?: object; query?: object; body?: object; headers?: Readonly<Record<string, string>> } = {},
		): Loose {
			const route = routeOf(id);
			const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
				encodeURIComponent(String((given.path as JsonObject | undefined)?.[name])),
			);
			const query = new URLSearchParams();
			for (const [name, value] of Object.entries(given.query ?? {})) {
				for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
			}
			const root = route.pathStyle === "entity" ? `/entities/${entityId}` : "";
			const sent = { ...headers, ...given.headers };
			const reply = mock.engine.handle({
				method: route.method,
				url: `/v1${root}${path}?${query}`,
				headers: { get: (name) => sent[name.toLowerCase()] },
				body: given.body === undefined ? (route.body === undefined ? "" : "{}") : JSON.stringify(given.body),
				ip: "127.0.0.1",
			});
			const body: Loose = reply.body === "" ? undefined : JSON.parse(reply.body);
			if (reply.status >= 500) throw new Error(`${id}: ${reply.status} ${body.code} ${body.hint}`);
			if (reply.status >= 400) throw new Refused(reply.status, body.code, body.param, body.hint);
			return route.envelope === undefined ? body : body[route.envelope];
		},
		advance: (by: number | string) => mock.clock.advance(by),
		expand: (schema: string, field: string, object: JsonObject): Loose => arcusExpand[schema]?.[field]?.(object, db),
	};
}

export type World = ReturnType<typeof makeWorld>;

/** Runs a call that must be rejected and returns its error. */
export function refusal(work: () => unknown): { status: number; code: string; param: string | undefined } {
	try {
		work();
	} catch (error) {
		if (error instanceof Refused) return { status: error.status, code: error.code, param: error.param };
		throw error;
	}
	throw new Error("the call was not refused");
}
