import { AwaitingClock } from "./advance.ts";
import { type Answer, injected, isLate, refused } from "./answer.ts";
import { createClock, type Due, type SchedulingClock } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import { Deliveries, type DeliveryAttempt } from "./deliveries.ts";
import { type Fault, FaultPlan, type Faults } from "./faults.ts";
import { checkScopes, idempotencyKeyOf, locate, routeFor } from "./gate.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import { IdempotencyMemory } from "./idempotency.ts";
import { Jobs } from "./jobs.ts";
import { Journal } from "./journal.ts";
import { type KeyPatch, KeyRing } from "./key-ring.ts";
import type { CreateKeyOptions, KeyRecord } from "./keys.ts";
import { Limits, type Tier } from "./limits.ts";
import { Log } from "./log.ts";
import type {
	EngineReply,
	EngineRequest,
	MockEvents,
	MockOptions,
	RequestEntry,
	RequestFacts,
	ScheduledJob,
	Snapshot,
} from "./options.ts";
import type { Post } from "./post.ts";
import { postOverHttp } from "./post.ts";
import type { MockProvider } from "./provider.ts";
import { createRouter } from "./router.ts";
import { type Admitted, RuleRunner, type ToldEvent } from "./run.ts";
import { ScopeLedger, type Scopes } from "./scope-ledger.ts";
import { services } from "./services.ts";
import type { Timers } from "./timers.ts";
import { type DocumentChecks, documentChecks } from "./validate.ts";
import { hexOf } from "./values.ts";
import { type LiveWorld, Worlds } from "./worlds.ts";

export type { EngineReply, EngineRequest, MockEvents, MockOptions, RequestEntry, Snapshot } from "./options.ts";

type Listener<Event> = (event: Event) => unknown;

const NOTHING_UNDERWAY = { isIdle: true, settle: () => Promise.resolve() };
const START = Date.UTC(2026, 4, 1);
const DELAY_MS = 250;

/**
 * Stands in for an API: takes a request, gives an answer, keeps the worlds behind it. Plain data in and out; what carries it (MSW,
 * fetch, HTTP) are thin adapters.
 *
 * The order in which a request is refused: sign-in (401) · limit (429) · faults that were armed · entity in the path (403) · address
 * (403) · version (400) · path (404) and method (405) · strictness (501) · scope (403) · idempotency key (400, 409) · query (400) ·
 * body (400, 422) · `expand[]` (400, 403) · the rule itself. Assumption: no page tells it.
 */
export class Engine {
	readonly clock: AwaitingClock;
	/** Carries deliveries, pings and dummies. */
	readonly post: Post;
	readonly faults: Faults;
	readonly provider: MockProvider;
	readonly options: MockOptions;
	readonly log: Log;
	readonly #clock: SchedulingClock;
	readonly #faults: FaultPlan;
	readonly #router: ReturnType<typeof createRouter>;
	readonly #checks: DocumentChecks;
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
	readonly #ledger = new ScopeLedger();
	readonly #rules: RuleRunner;
	readonly #jobs: Jobs;
	/** What the rules of administration work with, made once for each world. */
	readonly #services = new WeakMap<LiveWorld, object>();
	readonly #seed: string;
	#requestCount = 0;

	constructor(provider: MockProvider, options: MockOptions) {
		this.provider = provider;
		this.options = options;
		this.#seed = String(options.seed ?? 1);
		this.log = new Log(options.logger);
		this.#clock = createClock(options.clock ?? "real", options.startAt ?? START);
		this.#faults = new FaultPlan(
			provider.routes.map((route) => route.id),
			provider.routes.flatMap((route) => route.emits),
		);
		this.faults = this.#faults;
		this.#armStanding();
		this.#router = createRouter(provider.routes);
		this.#checks = documentChecks(provider.schemas);
		this.#ring = new KeyRing(provider, this.#seed, this.#clock);
		this.#worlds = new Worlds(provider, this.#seed, this.#clock.now);
		this.#requests = new Journal(options.journal?.requests ?? 10_000);
		this.post =
			options.post ?? postOverHttp({ allowsLocal: options.allowLocalWebhooks === true, lookup: options.lookup });
		this.#deliveries =
			provider.webhooks &&
			new Deliveries(provider.webhooks, this.#clock, {
				post: this.post,
				timeScale: options.webhookTimeScale ?? 1,
				journal: options.journal?.deliveries ?? 10_000,
				tell: (attempt) => this.#tell("delivery", attempt),
				takeFault: (type) => this.#faults.takeDelivery(type),
				failed: (error) => this.log.failed("a delivery could not be made", error),
			});
		this.clock = new AwaitingClock(this.#clock, this.#deliveries ?? NOTHING_UNDERWAY);
		this.#jobs = new Jobs(this.#clock, (job) => this.#work(job));
		this.#rules = new RuleRunner({
			provider,
			seed: this.#seed,
			checkResponses: options.checkResponses !== false,
			checks: this.#checks,
			worlds: this.#worlds,
			ledger: this.#ledger,
			services: (world) => this.#servicesOf(world),
			schedule: (world, at, job, payload) => this.#jobs.schedule(world.name, at, job, payload),
			send: (world, events) => this.#send(world, events),
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
		for (const listener of [...this.#listeners[name]])
			this.log.guarded(`a listener of "${name}"`, () => listener(event));
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
	get scopesUsed(): Readonly<Record<string, Scopes>> {
		return this.#ledger.all();
	}

	/** The data of every world, for a test to look at. */
	get state(): Readonly<Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }>> {
		return this.#worlds.state();
	}

	/** The waits of the transports. */
	get timers(): Timers {
		return this.#clock.timers;
	}

	async drain(): Promise<void> {
		while (this.clock.running) await this.clock.running;
		await this.#deliveries?.drain();
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
		if (typeof this.options.clock === "object" && !this.clock.running) this.#clock.runDue();
		const now = this.#clock.now();
		const requestId = `req_${hexOf(this.#seed, "request", this.#requestCount++).slice(0, 26)}`;
		const target = locate(this.provider, request.url);
		const facts: RequestFacts = {
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
				injected(this.provider, fault, requestId) ??
				this.#serve(
					{ ...routeFor(this.provider, found, target, request, key), target, request, key, now, facts },
					headers,
					fault,
				);
		} catch (error) {
			answer = refused(this.provider, error, requestId);
		}
		facts.status = answer.status;
		this.#requests.add(facts);
		this.#tell("request", facts);
		return {
			status: answer.status,
			headers: { ...headers, ...answer.headers },
			body: answer.body,
			...(fault && { fault: fault.kind }),
			...(isLate(fault) && { delayMs: fault.delayMs ?? DELAY_MS }),
			...(answer.answered && { answered: answer.answered }),
		};
	}

	/** Who asks comes first: what exists is nobody's business without a key. Then whether the key has calls left. */
	#admit(request: EngineRequest, facts: RequestFacts, headers: Record<string, string>, now: number): KeyRecord {
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

	/** Whether the key may call the route, and whether the call has been answered before. */
	#serve(call: Admitted, headers: Record<string, string>, fault: Fault | undefined): Answer {
		const { route, target, request, key, now, facts } = call;
		facts.operation = route.id;
		facts.scopes = this.#ledger.note(route, []);
		if (this.options.provenance !== false) headers["x-mock-source"] = route.source.kind;
		if (this.options.strict && route.source.kind === "assumption")
			throw new Refusal(501, "assumption_not_allowed", {
				type: "not_implemented",
				hint: `${route.id} rests on an assumption: ${route.source.where}`,
			});
		checkScopes(route, key);
		const idempotencyKey = idempotencyKeyOf(route, request);
		if (!idempotencyKey) return this.#rules.answer(call);
		facts.idempotencyKey = idempotencyKey;
		const { answer, replayed } = this.#memory.once(
			`${key.id} ${route.method} ${target.path} ${idempotencyKey}`,
			{ digest: IdempotencyMemory.digest(`${target.query}\n${request.body}`), now, late: isLate(fault) },
			() => this.#rules.answer(call),
		);
		facts.replayed = replayed;
		// Assumption: no page names a mark of a replay.
		if (replayed) headers["idempotent-replayed"] = "true";
		return answer;
	}

	#servicesOf(world: LiveWorld): object {
		let made = this.#services.get(world);
		if (!made) {
			made = services(
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
			this.#services.set(world, made);
		}
		return made;
	}

	#send(world: LiveWorld, events: readonly ToldEvent[]): void {
		for (const { type, object } of events) {
			const id = this.#deliveries?.emit(world, this.#seed, type, object);
			if (id !== undefined) this.#tell("event", { id, type, object, entityId: world.entityId });
		}
	}

	#work({ world: name, job, payload, number }: ScheduledJob): void {
		const world = this.#worlds.byName(name);
		const key = world && this.keysOf(world.entityId).find((one) => one.mode === world.mode);
		if (!world || !key) return;
		// The clock runs jobs: one that fails must not stop it.
		this.log.guarded(`the job ${job}`, () => this.#rules.work(job, payload, number, world, key, this.#clock.now()));
	}

	/** Everything, as plain JSON. */
	snapshot(): Snapshot {
		const { keys, count } = this.#ring.snapshot();
		const { jobs, count: jobCount } = this.#jobs.snapshot();
		return structuredClone({
			version: 1,
			clock: this.#clock.snapshot(),
			keys,
			worlds: this.#worlds.snapshot(),
			limits: this.#limits.snapshot(),
			idempotency: this.#memory.snapshot(),
			faults: this.#faults.snapshot(),
			jobs,
			counters: { requests: this.#requestCount, keys: count, jobs: jobCount },
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
		this.#jobs.restore(copy.jobs, copy.counters.jobs);
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
		this.#ledger.clear();
	}

	/** What the clock still has to do. */
	pending(): readonly Due[] {
		return this.#clock.pending();
	}
}
