import { makeCall } from "./call.ts";
import { createClock, type Due, type MockClock, type SchedulingClock } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import { Deliveries, type DeliveryAttempt, postByFetch } from "./deliveries.ts";
import { checkExpand, expand, MAX_ROWS } from "./expand.ts";
import { type Fault, type FaultKind, FaultPlan, type Faults } from "./faults.ts";
import { checkScopes, checkVersion, idempotencyKeyOf, locate, type Target } from "./gate.ts";
import { type JsonObject, Refusal, type Result } from "./handler.ts";
import { IdempotencyMemory } from "./idempotency.ts";
import { Journal } from "./journal.ts";
import { type KeyPatch, KeyRing } from "./key-ring.ts";
import { allowsAddress, type CreateKeyOptions, type KeyRecord } from "./keys.ts";
import { Limits, type Tier } from "./limits.ts";
import type {
	EngineReply,
	EngineRequest,
	MockEvents,
	MockOptions,
	RequestEntry,
	ScheduledJob,
	Snapshot,
} from "./options.ts";
import type { MockProvider } from "./provider.ts";
import type { MockRoute } from "./route.ts";
import { createRouter } from "./router.ts";
import { services } from "./services.ts";
import { documentChecks } from "./validate.ts";
import { hexOf } from "./values.ts";
import { type LiveWorld, Worlds } from "./worlds.ts";

export type { EngineReply, EngineRequest, MockEvents, MockOptions, RequestEntry, Snapshot } from "./options.ts";

/** What is being found out about a request while it is answered. */
type Facts = { -readonly [Name in keyof RequestEntry]: RequestEntry[Name] };

interface Answer {
	readonly status: number;
	readonly body: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly answered?: () => void;
}

type Listener<Event> = (event: Event) => void;

const START = Date.UTC(2026, 4, 1);
const DELAY_MS = 250;
const isStatus: ReadonlySet<FaultKind> = new Set(["429", "500", "502", "503", "504"]);
const isLate: ReadonlySet<FaultKind> = new Set(["latency", "slow-body"]);

/**
 * Stands in for an API: takes a request, gives an answer, keeps the worlds behind it. Plain data in and out; what carries it (MSW,
 * fetch, HTTP) are thin adapters.
 *
 * The order in which a request is refused: sign-in (401) · limit (429) · faults that were armed · entity in the path (403) · address
 * (403) · version (400) · path (404) and method (405) · strictness (501) · scope (403) · idempotency key (400, 409) · query (400) ·
 * body (400, 422) · `expand[]` (400, 403) · the rule itself. Assumption: no page tells it.
 */
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
	readonly #ring: KeyRing;
	readonly #worlds: Worlds;
	readonly #requests: Journal<RequestEntry>;
	readonly #deliveries: Deliveries | undefined;
	readonly #listeners: { [Name in keyof MockEvents]: Listener<MockEvents[Name]>[] } = {
		request: [],
		event: [],
		delivery: [],
	};
	readonly #scopesUsed = new Map<string, readonly (readonly string[])[]>();
	readonly #seed: string;
	#jobs = new Map<number, ScheduledJob>();
	#jobCount = 0;
	#requestCount = 0;

	constructor(provider: MockProvider, options: MockOptions) {
		this.provider = provider;
		this.options = options;
		this.#seed = String(options.seed ?? 1);
		this.#clock = createClock(options.clock ?? "real", options.startAt ?? START);
		this.clock = this.#clock;
		this.#faults = new FaultPlan(
			provider.routes.map((route) => route.id),
			provider.routes.flatMap((route) => route.emits),
		);
		this.faults = this.#faults;
		this.#armStanding();
		this.#router = createRouter(provider.routes);
		this.#checks = documentChecks(provider.schemas);
		this.#ring = new KeyRing(provider, this.#seed, this.#clock.now);
		this.#worlds = new Worlds(provider, this.#seed, this.#clock.now);
		this.#requests = new Journal(options.journal?.requests ?? 10_000);
		this.#deliveries =
			provider.webhooks &&
			new Deliveries(provider.webhooks, this.#clock, {
				post: postByFetch,
				timeScale: options.webhookTimeScale ?? 1,
				journal: options.journal?.deliveries ?? 10_000,
				tell: (attempt) => this.#tell("delivery", attempt),
				takeFault: (type) => this.#faults.takeDelivery(type),
			});
	}

	on<Name extends keyof MockEvents>(name: Name, listener: Listener<MockEvents[Name]>): () => void {
		const list = this.#listeners[name];
		list.push(listener);
		return () => {
			const index = list.indexOf(listener);
			if (index >= 0) list.splice(index, 1);
		};
	}

	#tell<Name extends keyof MockEvents>(name: Name, event: MockEvents[Name]): void {
		for (const listener of this.#listeners[name]) listener(event);
	}

	/** The faults that the options ask for. */
	#armStanding(): void {
		const { faults } = this.options;
		if (faults) this.#faults.rate(faults.share, faults.kinds, faults.seed === undefined ? {} : { seed: faults.seed });
	}

	get requests(): readonly RequestEntry[] {
		return this.#requests.all();
	}

	get deliveries(): readonly DeliveryAttempt[] {
		return this.#deliveries?.attempts.all() ?? [];
	}

	/** What each operation that was called would need, by operation, with what its `expand[]` needed on top. */
	get scopesUsed(): Readonly<Record<string, readonly (readonly string[])[]>> {
		return Object.fromEntries(this.#scopesUsed);
	}

	/** The data of every world, for a test to look at. */
	get state(): Readonly<Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }>> {
		return this.#worlds.state();
	}

	drain(): Promise<void> {
		return this.#deliveries?.drain() ?? Promise.resolve();
	}

	stop(): void {
		this.#clock.stop();
		this.#deliveries?.clear();
	}

	/** @throws TypeError for a scope, a tier, a date or an address that makes no sense */
	createKey(options: CreateKeyOptions = {}): KeyRecord {
		const record = this.#ring.create(options);
		this.world(record.entityId, record.mode);
		return record;
	}

	/** @throws TypeError when there is no such key */
	updateKey(keyOrId: string, patch: KeyPatch): KeyRecord {
		return this.#ring.update(keyOrId, patch);
	}

	/** @throws TypeError when there is no such key */
	revokeKey(keyOrId: string): void {
		this.#ring.update(keyOrId, { revokedAt: this.#clock.now() });
	}

	keys(): readonly KeyRecord[] {
		return this.#ring.all();
	}

	keysOf(entityId: string): KeyRecord[] {
		return this.#ring.of(entityId);
	}

	world(entityId: string, mode: "live" | "test"): LiveWorld {
		return this.#worlds.get(entityId, mode);
	}

	/** Something that no call caused, such as a change that somebody made in the vendor's app. */
	emit(entityId: string, mode: "live" | "test", type: string, object: JsonObject): void {
		this.#send(this.world(entityId, mode), [{ type, object }]);
	}

	/** Answers a request. Synchronous: what makes answers late is the transport's to do. */
	handle(request: EngineRequest): EngineReply {
		if (typeof this.options.clock === "object") this.#clock.runDue();
		const now = this.#clock.now();
		const requestId = `req_${hexOf(this.#seed, "request", this.#requestCount++).slice(0, 26)}`;
		const target = locate(this.provider, request.url);
		const facts: Facts = {
			at: now,
			operation: undefined,
			method: request.method,
			path: target.asSent,
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
		// Assumption: no page names a header that carries the request's id.
		const headers: Record<string, string> = {
			"content-type": "application/json; charset=utf-8",
			"x-request-id": requestId,
		};
		let fault: Fault | undefined;
		let answer: Answer;
		try {
			const key = this.#admit(request, facts, headers, now);
			const found = this.#router.find(request.method, target.path);
			fault = found && "route" in found ? this.#faults.take(found.route.id) : undefined;
			facts.fault = fault?.kind;
			if (fault) headers["x-mock-fault"] = fault.kind;
			answer =
				fault?.kind === "reset-before"
					? { status: 0, body: "" }
					: fault && isStatus.has(fault.kind)
						? this.#injected(fault, headers, requestId)
						: this.#serve(request, target, found, key, facts, headers, now, fault);
		} catch (error) {
			answer = this.#refuse(error, requestId);
		}
		facts.status = answer.status;
		this.#requests.add(facts);
		this.#tell("request", facts);
		return {
			status: answer.status,
			headers: { ...headers, ...answer.headers },
			body: answer.body,
			...(fault && { fault: fault.kind }),
			...(fault && isLate.has(fault.kind) && { delayMs: fault.delayMs ?? DELAY_MS }),
			...(answer.answered && { answered: answer.answered }),
		};
	}

	#refuse(error: unknown, requestId: string): Answer {
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

	/** Who asks comes first: what exists is nobody's business without a key. Then whether the key has calls left. */
	#admit(request: EngineRequest, facts: Facts, headers: Record<string, string>, now: number): KeyRecord {
		const { provider, options } = this;
		const key = this.#ring.authenticate(request, now);
		facts.keyId = key.id;
		facts.entityId = key.entityId;
		facts.mode = key.mode;
		if (options.rateLimits === false) return key;
		const tier = { ...(provider.tiers[key.tier] as Tier), ...options.rateLimits?.[key.tier] };
		const state = this.#limits.take(key.id, tier, now);
		Object.assign(headers, provider.limitHeaders(state, now));
		if (!state.allowed)
			throw new Refusal(429, "rate_limit_exceeded", {
				type: "rate_limit",
				retry_after: state.retryAfter,
				hint: `Wait ${state.retryAfter} seconds.`,
			});
		return key;
	}

	#injected({ kind, retryAfter = 1 }: Fault, headers: Record<string, string>, requestId: string): Answer {
		const status = Number(kind);
		if (status === 429) headers["retry-after"] = String(retryAfter);
		// Gateways answer in HTML; a client must survive that too.
		if (status === 502 || status === 504) {
			headers["content-type"] = "text/html; charset=utf-8";
			return { status, body: `<html><body><h1>${status}</h1></body></html>` };
		}
		const { body } = this.provider.error(
			status,
			status === 429 ? "rate_limit_exceeded" : "internal",
			{
				type: status === 429 ? "rate_limit" : "internal",
				...(status === 429 && { retry_after: retryAfter }),
				hint: "Injected by the mock.",
			},
			requestId,
		);
		return { status, body: JSON.stringify(body) };
	}

	#serve(
		request: EngineRequest,
		target: Target,
		found: ReturnType<ReturnType<typeof createRouter>["find"]>,
		key: KeyRecord,
		facts: Facts,
		headers: Record<string, string>,
		now: number,
		fault: Fault | undefined,
	): Answer {
		const { route, path } = this.#routeOf(request, target, found, key);
		facts.operation = route.id;
		this.#note(route, facts, []);
		if (this.options.provenance !== false) headers["x-mock-source"] = route.source.kind;
		if (this.options.strict && route.source.kind === "assumption")
			throw new Refusal(501, "assumption_not_allowed", {
				type: "not_implemented",
				hint: `${route.id} rests on an assumption: ${route.source.where}`,
			});
		checkScopes(route, key);
		const idempotencyKey = idempotencyKeyOf(route, request);
		if (!idempotencyKey) return this.#run(route, path, target, request, key, facts, now);

		facts.idempotencyKey = idempotencyKey;
		const name = `${key.id} ${route.method} ${target.path} ${idempotencyKey}`;
		const digest = IdempotencyMemory.digest(`${target.query}\n${request.body}`);
		const stored = this.#memory.find(name, now);
		if (stored && stored.digest !== digest)
			throw new Refusal(409, "idempotency_key_mismatch", {
				type: "conflict",
				hint: "This key was used with another body.",
			});
		if (stored?.answer) {
			facts.replayed = true;
			// Assumption: no page names a mark of a replay.
			headers["idempotent-replayed"] = "true";
			return stored.answer;
		}
		if (stored)
			throw new Refusal(409, "idempotency_in_progress", {
				type: "conflict",
				hint: "The first request with this key is still running.",
			});
		// Assumption: refusals are not kept, so that what was put right may be sent again under the same key.
		const answer = this.#run(route, path, target, request, key, facts, now);
		this.#memory.begin(name, digest, now);
		const finish = (): void => this.#memory.finish(name, answer.status, answer.body);
		if (fault && isLate.has(fault.kind)) return { ...answer, answered: finish };
		finish();
		return answer;
	}

	/** What a request is for, and whether this key may come there at all. */
	#routeOf(
		request: EngineRequest,
		{ path, entity }: Target,
		found: ReturnType<ReturnType<typeof createRouter>["find"]>,
		key: KeyRecord,
	): { readonly route: MockRoute; readonly path: Readonly<Record<string, string>> } {
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
		checkVersion(this.provider, request);
		const none = (hint: string): Refusal => new Refusal(404, "not_found", { type: "not_found", hint });
		if (!found) throw none(`There is no ${request.method} ${path}.`);
		if (!("route" in found))
			throw new Refusal(405, "method_not_allowed", {
				type: "validation_error",
				hint: `${path} takes ${found.allowed.join(", ")}.`,
			});
		if (found.route.pathStyle === "entity" && this.provider.entityPaths && entity === undefined)
			throw none(`${path} exists under /entities/{entity_id} alone.`);
		return found;
	}

	/** Keeps which scopes the call needs, for the journal and for whoever asks how little would have been enough. */
	#note(route: MockRoute, facts: Facts, expanded: readonly string[]): void {
		const before = this.#scopesUsed.get(route.id) ?? route.scopes;
		const widened = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] =>
			expanded.length === 0
				? sets
				: (sets.length === 0 ? [[]] : sets).map((set) => [...new Set([...set, ...expanded])]);
		facts.scopes = widened(route.scopes);
		this.#scopesUsed.set(route.id, widened(before));
	}

	#run(
		route: MockRoute,
		path: Readonly<Record<string, string>>,
		target: Target,
		request: EngineRequest,
		key: KeyRecord,
		facts: Facts,
		now: number,
	): Answer {
		const { provider } = this;
		const params = new URLSearchParams(target.query);
		const expandPaths = [...params.getAll("expand[]"), ...params.getAll("expand")];
		params.delete("expand[]");
		params.delete("expand");
		const query = this.#checks.query(route, params);
		const body = this.#readBody(route, request);
		facts.unread = this.#checks.unread(route, params, body);
		const handler = provider.handlers[route.id];
		if (!handler)
			throw new Refusal(501, "not_implemented", {
				type: "not_implemented",
				hint: `The mock does not model ${route.id}; it does not invent an answer.`,
			});
		this.#note(
			route,
			facts,
			checkExpand(route, expandPaths, (scope) => key.scopes.includes(scope)),
		);
		const world = this.world(key.entityId, key.mode);
		const events: { type: string; object: JsonObject }[] = [];
		const jobs: { after: number; job: string; payload: JsonObject }[] = [];
		const call = makeCall({
			seed: this.#seed,
			route,
			path,
			query,
			body,
			expand: expandPaths,
			request,
			url: target.asSent,
			envelope: this.#envelope(route),
			key,
			world,
			now,
			requestId: facts.requestId,
			emit: (type, object) => events.push({ type, object }),
			schedule: (after, job, payload) => jobs.push({ after, job, payload }),
			services: this.#services(world),
			transaction: (work) => this.#worlds.transaction(world, work),
		});
		// All of it or nothing: an answer that cannot be given must not leave its work behind.
		const answer = this.#worlds.transaction(world, (): Answer => {
			provider.before?.(call);
			const result = handler(call);
			return this.#complete(route, result, expandPaths, world);
		});
		for (const { after, job, payload } of jobs) this.#schedule(world, now + after, job, payload);
		this.#send(world, events);
		return answer;
	}

	#complete(route: MockRoute, result: Result, expandPaths: readonly string[], world: LiveWorld): Answer {
		const status = result.status ?? route.successes[0]?.status ?? 200;
		const headers = result.headers && { headers: result.headers };
		const expanded = (rows: number): unknown =>
			expand(route, result.body, expandPaths, this.#objectSchema(route), {
				db: world.db,
				expansions: this.provider.expand,
				rows,
			});
		// The document describes whole relations: it is the uncut answer that must fit it.
		const body = expanded(Number.POSITIVE_INFINITY);
		if (status === 204 || body === undefined) return { status, body: "", ...headers };
		const wrong = this.options.checkResponses === false ? undefined : this.#checks.answer(route, status, body);
		if (wrong)
			throw new Refusal(500, "mock_response_violation", {
				type: "internal",
				hint: `${route.id} ${status} does not fit the document: ${wrong}`,
			});
		return { status, body: JSON.stringify(expandPaths.length > 0 ? expanded(MAX_ROWS) : body), ...headers };
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

	#successSchema(route: MockRoute): { readonly properties?: Readonly<Record<string, JsonObject>> } | undefined {
		const [success] = route.successes;
		return success?.schemaName === undefined ? success?.schema : this.provider.schemas[success.schemaName];
	}

	#envelope(route: MockRoute): readonly string[] {
		return Object.keys(this.#successSchema(route)?.properties ?? { data: 1 });
	}

	/** Name of the schema of one object of an answer: a list's item, or what is inside the envelope. */
	#objectSchema(route: MockRoute): string {
		if (route.pagination) return route.item?.schemaName ?? "";
		if (route.envelope === undefined) return route.successes[0]?.schemaName ?? "";
		const inner = this.#successSchema(route)?.properties?.[route.envelope]?.$ref;
		return String(inner ?? "")
			.split("/")
			.at(-1) as string;
	}

	#services(world: LiveWorld): object {
		return services(
			{
				seed: this.#seed,
				ring: this.#ring,
				deliveries: this.#deliveries,
				allowsLocal: this.options.allowLocalWebhooks === true,
				now: this.#clock.now,
				requests: () => this.requests,
				tell: (event) => this.#tell("event", event),
				check: (operation, body) => {
					const route = this.provider.routes.find((one) => one.id === operation);
					if (route) this.#checks.body(route, body);
				},
			},
			world,
		);
	}

	#send(world: LiveWorld, events: readonly { type: string; object: JsonObject }[]): void {
		for (const { type, object } of events) {
			const id = this.#deliveries?.emit(world, this.#seed, type, object);
			if (id !== undefined) this.#tell("event", { id, type, object, entityId: world.entityId });
		}
	}

	#schedule(world: LiveWorld, at: number, job: string, payload: JsonObject, number = this.#jobCount++): void {
		this.#jobs.set(number, { number, at, world: world.name, job, payload });
		this.#clock.schedule(at, `job:${job}`, payload, () => {
			this.#jobs.delete(number);
			this.#work(world, job, payload, number);
		});
	}

	#work(world: LiveWorld, job: string, payload: JsonObject, number: number): void {
		const work = this.provider.jobs[job];
		if (!work) throw new Error(`there is no job ${job}`);
		const key = this.keysOf(world.entityId).find((one) => one.mode === world.mode);
		const [route] = this.provider.routes;
		if (!key || !route) return;
		const events: { type: string; object: JsonObject }[] = [];
		const now = this.#clock.now();
		const call = makeCall({
			seed: this.#seed,
			route: { ...route, id: `jobs.${job}` },
			path: {},
			query: {},
			body: {},
			expand: [],
			request: undefined,
			url: "",
			envelope: ["data"],
			key,
			world,
			now,
			requestId: `job_${number}`,
			emit: (type, object) => events.push({ type, object }),
			schedule: (after, next, data) => this.#schedule(world, now + after, next, data),
			services: this.#services(world),
			transaction: (inner) => this.#worlds.transaction(world, inner),
		});
		this.#worlds.transaction(world, () => work(call, payload));
		this.#send(world, events);
	}

	/** Everything, as plain JSON. */
	snapshot(): Snapshot {
		const { keys, count } = this.#ring.snapshot();
		return structuredClone({
			version: 1,
			clock: this.#clock.snapshot(),
			keys,
			worlds: this.#worlds.snapshot(),
			limits: this.#limits.snapshot(),
			idempotency: this.#memory.snapshot(),
			faults: this.#faults.snapshot(),
			jobs: [...this.#jobs.values()],
			counters: { requests: this.#requestCount, keys: count, jobs: this.#jobCount },
		} satisfies Snapshot);
	}

	restore(snapshot: Snapshot): void {
		const copy = structuredClone(snapshot);
		this.#deliveries?.clear();
		this.#clock.restore(copy.clock);
		this.#ring.restore({ keys: copy.keys, count: copy.counters.keys });
		this.#worlds.restore(copy.worlds);
		this.#limits.restore(copy.limits);
		this.#memory.restore(copy.idempotency);
		this.#faults.restore(copy.faults);
		this.#requestCount = copy.counters.requests;
		this.#jobCount = copy.counters.jobs;
		this.#jobs = new Map();
		for (const { number, at, world: name, job, payload } of copy.jobs) {
			const world = this.#worlds.byName(name);
			if (world) this.#schedule(world, at, job, payload, number);
		}
		for (const world of this.#worlds.all()) this.#deliveries?.resume(world);
	}

	/** Back to the beginning: no keys, no worlds, no journal, no faults but those that the options ask for. */
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
			counters: { requests: 0, keys: 0, jobs: 0 },
		});
		this.#armStanding();
		this.#requests.clear();
		this.#deliveries?.attempts.clear();
		this.#scopesUsed.clear();
	}

	/** What the clock still has to do. */
	pending(): readonly Due[] {
		return this.#clock.pending();
	}
}
