import { createClock, type Due, type MockClock, type SchedulingClock } from "./clock.ts";
import { type DatabaseSnapshot, memoryDatabase } from "./database.ts";
import { Deliveries, type DeliveryAttempt, postByFetch, type World } from "./deliveries.ts";
import { expand } from "./expand.ts";
import { type FaultKind, FaultPlan, type Faults, type FaultsSnapshot } from "./faults.ts";
import { type Call, type JsonObject, Refusal, type Result } from "./handler.ts";
import { IdempotencyMemory, type StoredAnswer } from "./idempotency.ts";
import { Journal } from "./journal.ts";
import { allowsAddress, type CreateKeyOptions, type KeyRecord } from "./keys.ts";
import { Limits, type Tier } from "./limits.ts";
import { paginate } from "./paginate.ts";
import type { MockProvider } from "./provider.ts";
import type { MockRoute } from "./route.ts";
import { createRouter } from "./router.ts";
import { documentChecks } from "./validate.ts";
import { hexOf, uuidOf } from "./values.ts";

export interface MockOptions {
	/** `"real"`: the machine's time; `"virtual"`: stands still until `clock.advance`. @defaultValue "real" */
	readonly clock?: "real" | "virtual";
	/** Where a virtual clock begins, in milliseconds since 1970. @defaultValue 2026-05-01T00:00:00Z */
	readonly startAt?: number;
	/** All values depend on it. @defaultValue 1 */
	readonly seed?: number | string;
	/** `false`: no limits; or other ones by tier. */
	readonly rateLimits?: false | Readonly<Record<string, Partial<Tier>>>;
	/** A share of calls that fail, and how. */
	readonly faults?: { readonly share: number; readonly kinds: readonly string[]; readonly seed?: number };
	/** Refuse whatever leans on an assumption instead of a documented fact. @defaultValue false */
	readonly strict?: boolean;
	/** Check every answer against the document; one that differs becomes a loud 500. @defaultValue true */
	readonly checkResponses?: boolean;
	/** Say in a header how well each answer is known. @defaultValue true */
	readonly provenance?: boolean;
	/** Let webhooks go to loopback and private addresses. @defaultValue false */
	readonly allowLocalWebhooks?: boolean;
	/** Shortens the waits between attempts to deliver: 0.001 makes a minute 60 ms. @defaultValue 1 */
	readonly webhookTimeScale?: number;
	/** How many entries the journals keep. @defaultValue 10,000 each */
	readonly journal?: { readonly requests?: number; readonly deliveries?: number };
}

export interface EngineRequest {
	readonly method: string;
	/** Path and query; an origin before it is ignored. */
	readonly url: string;
	readonly headers: { get(name: string): string | undefined };
	readonly body: string;
	readonly ip?: string | undefined;
}

export interface EngineReply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** Done to the answer on its way: only a real transport can do it. */
	readonly fault?: FaultKind;
}

/** One request as it went. */
export interface RequestEntry {
	readonly at: number;
	readonly operation: string | undefined;
	readonly method: string;
	readonly path: string;
	readonly status: number;
	readonly requestId: string;
	readonly keyId: string | undefined;
	readonly entityId: string | undefined;
	readonly mode: "live" | "test" | undefined;
	readonly scopes: readonly (readonly string[])[];
	readonly fault: FaultKind | undefined;
	readonly idempotencyKey: string | undefined;
	readonly replayed: boolean;
	/** Fields that were sent and that nobody reads. */
	readonly unread: readonly string[];
	readonly ip: string | undefined;
}

export interface Snapshot {
	readonly version: 1;
	readonly clock: { readonly offset: number };
	readonly keys: readonly KeyRecord[];
	readonly worlds: readonly {
		readonly name: string;
		readonly entityId: string;
		readonly mode: "live" | "test";
		readonly counter: number;
		readonly data: DatabaseSnapshot;
		readonly sequences: readonly (readonly [string, number])[];
	}[];
	readonly limits: readonly (readonly [string, readonly number[]])[];
	readonly idempotency: readonly (readonly [string, StoredAnswer])[];
	readonly faults: FaultsSnapshot;
	readonly jobs: readonly {
		readonly at: number;
		readonly world: string;
		readonly job: string;
		readonly payload: JsonObject;
	}[];
	readonly counters: { readonly requests: number; readonly keys: number };
}

interface LiveWorld extends World {
	readonly sequences: Map<string, number>;
}

type Listener<Event> = (event: Event) => void;
export interface MockEvents {
	readonly request: RequestEntry;
	readonly event: {
		readonly id: string;
		readonly type: string;
		readonly object: JsonObject;
		readonly entityId: string;
	};
	readonly delivery: DeliveryAttempt;
}

const START = Date.UTC(2026, 4, 1);
const injectedOnly: ReadonlySet<FaultKind> = new Set(["429", "500", "502", "503", "504"]);

export class Engine {
	readonly clock: MockClock;
	readonly faults: Faults;
	readonly provider: MockProvider;
	readonly options: MockOptions;
	readonly #clock: SchedulingClock;
	readonly #faults: FaultPlan;
	readonly #router: ReturnType<typeof createRouter>;
	readonly #checks: ReturnType<typeof documentChecks>;
	readonly #limits = new Limits();
	readonly #memory = new IdempotencyMemory();
	readonly #requests: Journal<RequestEntry>;
	readonly #deliveries: Deliveries | undefined;
	readonly #listeners: { [Name in keyof MockEvents]: Listener<MockEvents[Name]>[] } = {
		request: [],
		event: [],
		delivery: [],
	};
	readonly #scopesUsed = new Map<string, readonly (readonly string[])[]>();
	readonly #seed: string;
	#keys = new Map<string, KeyRecord>();
	#worlds = new Map<string, LiveWorld>();
	#jobs = new Map<number, { at: number; world: string; job: string; payload: JsonObject }>();
	#jobCount = 0;
	#requestCount = 0;
	#keyCount = 0;

	constructor(provider: MockProvider, options: MockOptions) {
		this.provider = provider;
		this.options = options;
		this.#seed = String(options.seed ?? 1);
		this.#clock = createClock(options.clock ?? "real", options.startAt ?? START);
		this.clock = this.#clock;
		this.#faults = new FaultPlan(provider.routes.map((route) => route.id));
		this.faults = this.#faults;
		if (options.faults)
			this.#faults.rate(
				options.faults.share,
				options.faults.kinds,
				options.faults.seed === undefined ? {} : { seed: options.faults.seed },
			);
		this.#router = createRouter(provider.routes);
		this.#checks = documentChecks(provider.schemas);
		this.#requests = new Journal(options.journal?.requests ?? 10_000);
		this.#deliveries =
			provider.webhooks &&
			new Deliveries(provider.webhooks, this.#clock, {
				post: postByFetch,
				timeScale: options.webhookTimeScale ?? 1,
				journal: options.journal?.deliveries ?? 10_000,
				tell: (attempt) => this.#tell("delivery", attempt),
			});
	}

	on<Name extends keyof MockEvents>(name: Name, listener: Listener<MockEvents[Name]>): () => void {
		const list = this.#listeners[name];
		list.push(listener);
		return () => {
			list.splice(list.indexOf(listener), 1);
		};
	}

	#tell<Name extends keyof MockEvents>(name: Name, event: MockEvents[Name]): void {
		for (const listener of this.#listeners[name]) listener(event);
	}

	get requests(): readonly RequestEntry[] {
		return this.#requests.all();
	}

	get deliveries(): readonly DeliveryAttempt[] {
		return this.#deliveries?.attempts.all() ?? [];
	}

	/** What each operation that was called would need, by operation. */
	get scopesUsed(): Readonly<Record<string, readonly (readonly string[])[]>> {
		return Object.fromEntries(this.#scopesUsed);
	}

	/** The data of every world, for a test to look at. */
	get state(): Readonly<Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }>> {
		const state: Record<string, { live: DatabaseSnapshot; test: DatabaseSnapshot }> = {};
		for (const world of this.#worlds.values()) {
			state[world.entityId] ??= { live: {}, test: {} };
			(state[world.entityId] as Record<string, DatabaseSnapshot>)[world.mode] = world.db.snapshot();
		}
		return state;
	}

	drain(): Promise<void> {
		return this.#deliveries?.drain() ?? Promise.resolve();
	}

	stop(): void {
		this.#clock.stop();
	}

	createKey(options: CreateKeyOptions = {}): KeyRecord {
		const mode = options.mode ?? "test";
		const count = this.#keyCount++;
		const entityId = options.entityId ?? uuidOf(this.#seed, "entity", count);
		for (const scope of options.scopes ?? [])
			if (!this.provider.scopes.includes(scope))
				throw new TypeError(`there is no scope ${scope}; there are ${this.provider.scopes.join(", ")}`);
		const tier = options.tier ?? this.provider.defaultTier(mode);
		if (!(tier in this.provider.tiers))
			throw new TypeError(`there is no tier ${tier}; there are ${Object.keys(this.provider.tiers).join(", ")}`);
		const made = this.provider.makeKey({
			mode,
			random: hexOf(this.#seed, "key", count),
			name: options.name ?? `key ${count + 1}`,
		});
		const expiresAt = options.expiresAt === undefined ? undefined : new Date(options.expiresAt).getTime();
		if (Number.isNaN(expiresAt)) throw new TypeError("expiresAt must be a date");
		const record: KeyRecord = {
			id: uuidOf(this.#seed, "key id", count),
			key: made.key,
			name: options.name ?? `key ${count + 1}`,
			mode,
			entityId,
			scopes: options.scopes ?? this.provider.scopes,
			ipAllowlist: options.ipAllowlist ?? [],
			tier,
			expiresAt,
			createdAt: this.#clock.now(),
			lastUsedAt: undefined,
			revokedAt: undefined,
			subject: options.subject,
			details: { ...made.details, ...options.details },
		};
		this.#keys.set(record.key, record);
		this.world(entityId, mode);
		return record;
	}

	/** @throws TypeError when there is no such key */
	updateKey(
		key: string,
		patch: Partial<
			Pick<
				KeyRecord,
				"name" | "ipAllowlist" | "expiresAt" | "revokedAt" | "lastUsedAt" | "scopes" | "tier" | "subject" | "details"
			>
		>,
	): KeyRecord {
		const before = this.#keys.get(key) ?? [...this.#keys.values()].find((one) => one.id === key);
		if (!before) throw new TypeError("there is no such key");
		const after = { ...before, ...patch };
		this.#keys.set(before.key, after);
		return after;
	}

	revokeKey(key: string): void {
		this.updateKey(key, { revokedAt: this.#clock.now() });
	}

	keysOf(entityId: string): KeyRecord[] {
		return [...this.#keys.values()].filter((one) => one.entityId === entityId);
	}

	world(entityId: string, mode: "live" | "test"): LiveWorld {
		const name = `${entityId}/${mode}`;
		let world = this.#worlds.get(name);
		if (!world) {
			world = { name, entityId, mode, db: memoryDatabase(), counter: 0, sequences: new Map() };
			this.#worlds.set(name, world);
			this.provider.seed(world.db, {
				entityId,
				mode,
				now: this.#clock.now(),
				id: (part) => uuidOf(this.#seed, name, part),
			});
		}
		return world;
	}

	/** Something that no call caused, such as a change that somebody made in the vendor's app. */
	emit(entityId: string, mode: "live" | "test", type: string, object: JsonObject): void {
		this.#send(this.world(entityId, mode), [{ type, object }]);
	}

	/** Answers a request. Synchronous: what makes answers late is the transport's to do. */
	handle(request: EngineRequest): EngineReply {
		const now = this.#clock.now();
		const requestId = `req_${hexOf(this.#seed, "request", this.#requestCount++).slice(0, 26)}`;
		const facts: { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] } = {
			at: now,
			operation: undefined,
			method: request.method,
			path: pathOf(request.url),
			status: 0,
			requestId,
			keyId: undefined,
			entityId: undefined,
			mode: undefined,
			scopes: [],
			fault: undefined,
			idempotencyKey: undefined,
			replayed: false,
			unread: [],
			ip: request.ip,
		};
		const headers: Record<string, string> = {
			"content-type": "application/json; charset=utf-8",
			"x-request-id": requestId,
		};
		let reply: { status: number; body: string; headers?: Readonly<Record<string, string>>; fault?: FaultKind };
		try {
			reply = this.#answer(request, facts, headers, now, requestId);
		} catch (error) {
			reply = this.#refuse(error, requestId);
		}
		facts.status = reply.status;
		this.#requests.add(facts);
		this.#tell("request", facts);
		return {
			status: reply.status,
			headers: { ...headers, ...reply.headers },
			body: reply.body,
			...(reply.fault && { fault: reply.fault }),
		};
	}

	#refuse(
		error: unknown,
		requestId: string,
	): { status: number; body: string; headers: Readonly<Record<string, string>> } {
		const refusal =
			error instanceof Refusal
				? error
				: new Refusal(500, "internal", {
						type: "internal",
						hint: `The mock failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
					});
		const { status, body, headers = {} } = this.provider.error(refusal.status, refusal.code, refusal.extra, requestId);
		return { status, body: JSON.stringify(body), headers };
	}

	#answer(
		request: EngineRequest,
		facts: { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] },
		headers: Record<string, string>,
		now: number,
		requestId: string,
	): { status: number; body: string; headers?: Readonly<Record<string, string>>; fault?: FaultKind } {
		const { provider, options } = this;
		// Who asks comes first: what exists is nobody's business without a key.
		const key = this.#authenticate(request, now);
		facts.keyId = key.id;
		facts.entityId = key.entityId;
		facts.mode = key.mode;
		const { path, entity, query } = this.#locate(request.url);
		const found = this.#router.find(request.method, path);
		facts.operation = found && "route" in found ? found.route.id : undefined;
		const fault = facts.operation === undefined ? undefined : this.#faults.take(facts.operation);
		facts.fault = fault;
		if (fault) headers["x-mock-fault"] = fault;
		if (fault === "reset-before") return { status: 0, body: "", fault };

		if (options.rateLimits !== false) {
			const tier = { ...(provider.tiers[key.tier] as Tier), ...options.rateLimits?.[key.tier] };
			const state = this.#limits.take(key.id, tier, now);
			Object.assign(headers, provider.limitHeaders(state, now));
			if (!state.allowed)
				throw new Refusal(429, "rate_limit_exceeded", {
					type: "rate_limit",
					retry_after: state.retryAfter,
					hint: `Wait ${state.retryAfter} seconds.`,
				});
		}
		if (fault && injectedOnly.has(fault)) return { ...this.#injected(fault, headers, requestId), fault };
		if (entity !== undefined && entity !== key.entityId)
			throw new Refusal(403, "entity_not_allowed", {
				type: "permission_error",
				hint: "The key belongs to another entity.",
			});
		if (!allowsAddress(key.ipAllowlist, request.ip))
			throw new Refusal(403, "ip_not_allowlisted", {
				type: "permission_error",
				hint: `${request.ip ?? "The address"} is not on the key's allowlist.`,
			});
		this.#checkVersion(request);
		if (!found)
			throw new Refusal(404, "not_found", { type: "not_found", hint: `There is no ${request.method} ${path}.` });
		if (!("route" in found))
			throw new Refusal(405, "method_not_allowed", {
				type: "validation_error",
				hint: `${path} takes ${found.allowed.join(", ")}.`,
			});
		const { route } = found;
		if (route.pathStyle === "entity" && provider.entityPaths && entity === undefined)
			throw new Refusal(404, "not_found", {
				type: "not_found",
				hint: `${path} exists under /entities/{entity_id} alone.`,
			});
		facts.scopes = route.scopes;
		this.#scopesUsed.set(route.id, route.scopes);
		if (options.provenance !== false) headers["x-mock-source"] = route.source.kind;
		if (options.strict && route.source.kind === "assumption")
			throw new Refusal(501, "assumption_not_allowed", {
				type: "not_implemented",
				hint: `${route.id} rests on an assumption: ${route.source.where}`,
			});
		this.#checkScopes(route, key);

		const idempotencyKey = route.idempotency && request.headers.get(route.idempotency.header);
		facts.idempotencyKey = idempotencyKey || undefined;
		if (
			idempotencyKey !== undefined &&
			(idempotencyKey.length < 1 || idempotencyKey.length > (route.idempotency?.maxLength ?? 255))
		) {
			throw new Refusal(400, "validation_error", {
				type: "validation_error",
				param: route.idempotency?.header,
				hint: `The key must have 1 to ${route.idempotency?.maxLength} characters.`,
			});
		}
		const memoryName = idempotencyKey && `${key.id} ${route.method} ${path} ${idempotencyKey}`;
		const digest = memoryName ? IdempotencyMemory.digest(`${query}\n${request.body}`) : "";
		if (memoryName) {
			const stored = this.#memory.find(memoryName, now);
			if (stored && stored.digest !== digest)
				throw new Refusal(409, "idempotency_key_mismatch", {
					type: "conflict",
					hint: "This key was used with another body.",
				});
			if (stored?.answer) {
				facts.replayed = true;
				headers["idempotent-replayed"] = "true";
				return { ...stored.answer, ...(fault && { fault }) };
			}
			if (stored)
				throw new Refusal(409, "idempotency_in_progress", {
					type: "conflict",
					hint: "The first request with this key is still running.",
				});
		}
		const answered = this.#run(route, found.path, query, request, key, facts, now, requestId);
		if (memoryName) {
			this.#memory.begin(memoryName, digest, now);
			this.#memory.finish(memoryName, answered.status, answered.body);
		}
		return { ...answered, ...(fault && { fault }) };
	}

	#authenticate(request: EngineRequest, now: number): KeyRecord {
		const credential = this.provider.credential(request.headers);
		if ("refused" in credential)
			throw new Refusal(credential.refused.status, credential.refused.code, credential.refused.extra);
		const record = this.#keys.get(credential.key);
		const refuse = (code: string, hint: string): Refusal => new Refusal(401, code, { type: "permission_error", hint });
		if (!record) throw refuse("invalid_api_key", "There is no such key.");
		if (record.revokedAt !== undefined) throw refuse("revoked_api_key", "The key was deleted.");
		if (record.expiresAt !== undefined && now >= record.expiresAt)
			throw refuse("expired_api_key", "The key has expired.");
		const problem = this.provider.checkKey?.(record, credential, request);
		if (problem) throw new Refusal(problem.status, problem.code, problem.extra);
		const used = { ...record, lastUsedAt: now };
		this.#keys.set(record.key, used);
		return used;
	}

	/** The path in its flat form, whichever form it came in. */
	#locate(url: string): { path: string; entity: string | undefined; query: string } {
		const withoutOrigin = url.replace(/^https?:\/\/[^/]+/, "");
		const mark = withoutOrigin.indexOf("?");
		let path = mark < 0 ? withoutOrigin : withoutOrigin.slice(0, mark);
		const query = mark < 0 ? "" : withoutOrigin.slice(mark + 1);
		const { basePath, entityPaths, aliases = {} } = this.provider;
		if (path === basePath || path.startsWith(`${basePath}/`)) path = path.slice(basePath.length);
		let entity: string | undefined;
		const match = entityPaths ? /^\/entities\/([^/]+)(\/.*)?$/.exec(path) : null;
		if (match) {
			entity = decodeURIComponent(match[1] ?? "");
			path = match[2] ?? "/";
		}
		for (const [from, to] of Object.entries(aliases))
			if (path === from || path.startsWith(`${from}/`)) path = to + path.slice(from.length);
		return { path, entity, query };
	}

	#checkVersion(request: EngineRequest): void {
		const { versionHeader } = this.provider;
		const version = versionHeader && request.headers.get(versionHeader.name);
		if (version && !versionHeader.versions.includes(version)) {
			throw new Refusal(400, "unknown_api_version", {
				type: "validation_error",
				param: versionHeader.name,
				hint: `There is no version ${version}; there is ${versionHeader.versions.join(", ")}.`,
			});
		}
	}

	#checkScopes(route: MockRoute, key: KeyRecord): void {
		if (route.scopes.length === 0 || route.scopes.some((set) => set.every((scope) => key.scopes.includes(scope))))
			return;
		// The alternative that lacks least is the one to name.
		const missing =
			route.scopes
				.map((set) => set.filter((scope) => !key.scopes.includes(scope)))
				.sort((a, b) => a.length - b.length)[0] ?? [];
		throw new Refusal(403, "insufficient_scope", {
			type: "permission_error",
			required: missing[0],
			hint: `${route.id} needs ${missing.join(" and ")}.`,
		});
	}

	#injected(fault: FaultKind, headers: Record<string, string>, requestId: string): { status: number; body: string } {
		const status = Number(fault);
		if (status === 429) headers["retry-after"] = "1";
		const { body } = this.provider.error(
			status,
			status === 429 ? "rate_limit_exceeded" : "internal",
			{ type: status === 429 ? "rate_limit" : "internal", retry_after: 1, hint: "Injected by the mock." },
			requestId,
		);
		// Gateways answer in HTML; a client must survive that too.
		return status === 502 || status === 504
			? { status, body: `<html><body><h1>${status}</h1></body></html>` }
			: { status, body: JSON.stringify(body) };
	}

	#run(
		route: MockRoute,
		path: Readonly<Record<string, string>>,
		rawQuery: string,
		request: EngineRequest,
		key: KeyRecord,
		facts: { unread: readonly string[] },
		now: number,
		requestId: string,
	): { status: number; body: string } {
		const { provider } = this;
		const params = new URLSearchParams(rawQuery);
		const expandPaths = [...params.getAll("expand[]"), ...params.getAll("expand")];
		params.delete("expand[]");
		params.delete("expand");
		const query = this.#checks.query(route, params);
		const body = this.#readBody(route, request);
		facts.unread = this.#checks.unknownFields(route, body);
		const handler = provider.handlers[route.id];
		if (!handler)
			throw new Refusal(501, "not_implemented", {
				type: "not_implemented",
				hint: `The mock does not model ${route.id}; it does not invent an answer.`,
			});
		const world = this.world(key.entityId, key.mode);
		const events: { type: string; object: JsonObject }[] = [];
		const jobs: { after: number; job: string; payload: JsonObject }[] = [];
		const call = this.#call({
			route,
			path,
			query,
			body,
			request,
			key,
			world,
			now,
			requestId,
			emit: (type, object) => events.push({ type, object }),
			schedule: (after, job, payload) => jobs.push({ after, job, payload }),
		});
		const result = world.db.transaction((): Result => {
			provider.before?.(call);
			return handler(call);
		});
		const status = result.status ?? route.successes[0]?.status ?? 200;
		const complete = expand(route, result.body, expandPaths, {
			db: world.db,
			expansions: provider.expand,
			hasScope: call.hasScope,
		});
		const answer = status === 204 || complete === undefined ? "" : JSON.stringify(complete);
		if (this.options.checkResponses !== false && answer !== "") {
			const wrong = this.#checks.answer(route, status, JSON.parse(answer));
			if (wrong)
				throw new Refusal(500, "mock_response_violation", {
					type: "internal",
					hint: `${route.id} ${status} does not fit the document: ${wrong}`,
				});
		}
		for (const { after, job, payload } of jobs) this.#schedule(world, this.#clock.now() + after, job, payload);
		this.#send(world, events);
		return { status, body: answer };
	}

	#readBody(route: MockRoute, request: EngineRequest): JsonObject {
		if (!route.body) return {};
		let body: unknown = {};
		if (request.body !== "") {
			try {
				body = JSON.parse(request.body);
			} catch {
				throw new Refusal(400, "invalid_json", { type: "validation_error", hint: "The body is not JSON." });
			}
		} else if (route.body.required)
			throw new Refusal(400, "invalid_json", { type: "validation_error", hint: "The body is missing." });
		if (typeof body !== "object" || body === null || Array.isArray(body))
			throw new Refusal(422, "validation_error", { type: "validation_error", hint: "The body must be an object." });
		this.#checks.body(route, body);
		return body as JsonObject;
	}

	#call(one: {
		route: MockRoute;
		path: Readonly<Record<string, string>>;
		query: Readonly<Record<string, unknown>>;
		body: JsonObject;
		request: EngineRequest | undefined;
		key: KeyRecord;
		world: LiveWorld;
		now: number;
		requestId: string;
		emit: (type: string, object: JsonObject) => void;
		schedule: (afterMs: number, job: string, payload: JsonObject) => void;
	}): Call {
		const { route, world, key, now } = one;
		const hasScope = (scope: string): boolean => key.scopes.includes(scope);
		const listPath = `${this.provider.basePath}${route.path}`;
		const call = {
			route,
			path: one.path,
			query: one.query,
			body: one.body,
			headers: one.request?.headers ?? { get: () => undefined },
			ip: one.request?.ip,
			key: {
				id: key.id,
				name: key.name,
				mode: key.mode,
				scopes: key.scopes,
				entityId: key.entityId,
				subject: key.subject ?? "",
			},
			db: world.db,
			now,
			requestId: one.requestId,
			iso: () => new Date(now).toISOString(),
			today: () => new Date(now).toISOString().slice(0, 10),
			id: (kind = "row") => uuidOf(this.#seed, world.name, kind, world.counter++),
			sequence: (name: string, start = 1) => {
				const next = world.sequences.get(name) ?? start;
				world.sequences.set(name, next + 1);
				return next;
			},
			emit: one.emit,
			schedule: one.schedule,
			fail: (status: number, code: string, extra?: JsonObject): never => {
				throw new Refusal(status, code, extra);
			},
			hasScope,
			list: (items: readonly JsonObject[], extra: JsonObject = {}, order: "newest" | "given" = "newest"): Result => ({
				body: paginate(route, listPath, one.query, items, extra, order, this.#envelope(route)),
			}),
			...this.#services(world, key),
		};
		return call;
	}

	#envelope(route: MockRoute): readonly string[] {
		const name = route.successes[0]?.schemaName;
		const schema = (name === undefined ? route.successes[0]?.schema : this.provider.schemas[name]) as
			| { properties?: Record<string, unknown> }
			| undefined;
		return Object.keys(schema?.properties ?? { data: 1 });
	}

	/** What the rules of administration need: sending, keys, the request log. */
	#services(world: LiveWorld, key: KeyRecord): object {
		const row = (record: KeyRecord): JsonObject => {
			const iso = (time: number | undefined): string | null =>
				time === undefined ? null : new Date(time).toISOString();
			return {
				id: record.id,
				object: "api_key",
				name: record.name,
				mode: record.mode,
				prefix: record.key.slice(0, record.key.lastIndexOf("_") + 5),
				scopes: record.scopes,
				ip_allowlist: record.ipAllowlist,
				expires_at: iso(record.expiresAt),
				last_used_at: iso(record.lastUsedAt),
				revoked_at: iso(record.revokedAt),
				created_at: iso(record.createdAt),
			};
		};
		const own = (id: string): KeyRecord | undefined => this.keysOf(key.entityId).find((one) => one.id === id);
		return {
			webhooks: {
				allowsLocal: this.options.allowLocalWebhooks === true,
				sendTo: (endpointId: string, type: string, object: JsonObject) => {
					const endpoint = world.db.collection("webhook_endpoints").get(endpointId);
					const sent = this.#deliveries?.send(world, this.#seed, type, object, endpoint ? [endpoint] : []);
					if (sent) this.#tell("event", { id: sent.eventId, type, object, entityId: world.entityId });
					return { event_id: sent?.eventId ?? "", delivery_id: sent?.deliveryIds[0] ?? "" };
				},
				redeliver: (deliveryId: string) => this.#deliveries?.redeliver(world, this.#seed, deliveryId) ?? {},
			},
			keys: {
				all: () =>
					this.keysOf(key.entityId)
						.filter((one) => one.revokedAt === undefined)
						.map(row),
				get: (id: string) => {
					const record = own(id);
					return record && row(record);
				},
				create: (fields: {
					name: string;
					mode: "live" | "test";
					scopes: readonly string[];
					ip_allowlist: readonly string[];
					expires_at: string | null;
				}) => {
					const record = this.createKey({
						name: fields.name,
						mode: fields.mode,
						scopes: fields.scopes,
						ipAllowlist: fields.ip_allowlist,
						entityId: key.entityId,
						...(fields.expires_at !== null && { expiresAt: fields.expires_at }),
					});
					return { row: row(record), key: record.key };
				},
				update: (
					id: string,
					fields: { name?: string; ip_allowlist?: readonly string[]; expires_at?: string | null },
				) => {
					const record = own(id);
					if (!record) throw new TypeError("there is no such key");
					return row(
						this.updateKey(record.key, {
							...(fields.name !== undefined && { name: fields.name }),
							...(fields.ip_allowlist !== undefined && { ipAllowlist: fields.ip_allowlist }),
							...(fields.expires_at !== undefined && {
								expiresAt: fields.expires_at === null ? undefined : Date.parse(fields.expires_at),
							}),
						}),
					);
				},
				revoke: (id: string) => {
					const record = own(id);
					if (record) this.revokeKey(record.key);
				},
			},
			requestLog: () =>
				this.requests
					.filter((entry) => entry.entityId === key.entityId && entry.mode === key.mode)
					.map((entry) => ({
						id: entry.requestId,
						object: "request_log",
						method: entry.method,
						path: entry.path,
						status: entry.status,
						latency_ms: 1,
						ip_address: entry.ip ?? null,
						request_id: entry.requestId,
						api_key_id: entry.keyId ?? null,
						created_at: new Date(entry.at).toISOString(),
					})),
		};
	}

	#send(world: LiveWorld, events: readonly { type: string; object: JsonObject }[]): void {
		for (const { type, object } of events) {
			const id = this.#deliveries?.emit(world, this.#seed, type, object);
			if (id !== undefined) this.#tell("event", { id, type, object, entityId: world.entityId });
		}
	}

	#schedule(world: LiveWorld, at: number, job: string, payload: JsonObject): void {
		const number = this.#jobCount++;
		this.#jobs.set(number, { at, world: world.name, job, payload });
		this.#clock.schedule(at, `job:${job}`, payload, () => {
			this.#jobs.delete(number);
			const work = this.provider.jobs[job];
			if (!work) throw new Error(`there is no job ${job}`);
			const key = this.keysOf(world.entityId).find((one) => one.mode === world.mode);
			const route = this.provider.routes[0];
			if (!key || !route) return;
			const events: { type: string; object: JsonObject }[] = [];
			const call = this.#call({
				route: { ...route, id: `jobs.${job}` },
				path: {},
				query: {},
				body: {},
				request: undefined,
				key,
				world,
				now: this.#clock.now(),
				requestId: `job_${number}`,
				emit: (type, object) => events.push({ type, object }),
				schedule: (after, next, data) => this.#schedule(world, this.#clock.now() + after, next, data),
			});
			world.db.transaction(() => work(call, payload));
			this.#send(world, events);
		});
	}

	/** Everything, as plain JSON. */
	snapshot(): Snapshot {
		return structuredClone({
			version: 1,
			clock: this.#clock.snapshot(),
			keys: [...this.#keys.values()],
			worlds: [...this.#worlds.values()].map((world) => ({
				name: world.name,
				entityId: world.entityId,
				mode: world.mode,
				counter: world.counter,
				data: world.db.snapshot(),
				sequences: [...world.sequences],
			})),
			limits: this.#limits.snapshot(),
			idempotency: this.#memory.snapshot(),
			faults: this.#faults.snapshot(),
			jobs: [...this.#jobs.values()],
			counters: { requests: this.#requestCount, keys: this.#keyCount },
		} satisfies Snapshot);
	}

	restore(snapshot: Snapshot): void {
		const copy = structuredClone(snapshot);
		this.#clock.restore(copy.clock);
		this.#keys = new Map(copy.keys.map((record) => [record.key, record]));
		this.#worlds = new Map();
		for (const { data, sequences, ...facts } of copy.worlds) {
			const world: LiveWorld = { ...facts, db: memoryDatabase(), sequences: new Map(sequences) };
			world.db.restore(data);
			this.#worlds.set(world.name, world);
		}
		this.#limits.restore(copy.limits);
		this.#memory.restore(copy.idempotency);
		this.#faults.restore(copy.faults);
		this.#requestCount = copy.counters.requests;
		this.#keyCount = copy.counters.keys;
		this.#jobs = new Map();
		for (const { at, world: name, job, payload } of copy.jobs) {
			const world = this.#worlds.get(name);
			if (world) this.#schedule(world, at, job, payload);
		}
		for (const world of this.#worlds.values()) this.#deliveries?.resume(world);
	}

	/** Back to the beginning: no keys, no worlds, no journal, no faults. */
	reset(): void {
		this.restore({
			version: 1,
			clock: { offset: 0 },
			keys: [],
			worlds: [],
			limits: [],
			idempotency: [],
			faults: { armed: [], rate: undefined, injected: {} },
			jobs: [],
			counters: { requests: 0, keys: 0 },
		});
		this.#requests.clear();
		this.#deliveries?.attempts.clear();
		this.#scopesUsed.clear();
	}

	/** What the clock still has to do. */
	pending(): readonly Due[] {
		return this.#clock.pending();
	}
}

function pathOf(url: string): string {
	const path = url.replace(/^https?:\/\/[^/]+/, "");
	const mark = path.indexOf("?");
	return mark < 0 ? path : path.slice(0, mark);
}
