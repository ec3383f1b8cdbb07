import { AwaitingClock } from "./advance.ts";
import { refused } from "./answer.ts";
import { CauseRunner } from "./cause-runner.ts";
import { checkOptions } from "./check-options.ts";
import { createClock, type Due, type SchedulingClock } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import { Deliveries, type DeliveryAttempt, type QueuedEvent } from "./deliveries.ts";
import type { EngineReply, EngineRequest } from "./exchange.ts";
import { FaultPlan, type Faults, type FaultsSnapshot } from "./faults.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import { IdempotencyMemory } from "./idempotency.ts";
import type { ScheduledJob } from "./jobs.ts";
import { Jobs } from "./jobs.ts";
import { Journal } from "./journal.ts";
import { type KeyPatch, KeyRing } from "./key-ring.ts";
import type { CreateKeyOptions, KeyRecord } from "./keys.ts";
import { type Gauge, Limits } from "./limits.ts";
import type { MockEvents } from "./listeners.ts";
import { type Listener, Listeners } from "./listeners.ts";
import { Log } from "./log.ts";
import type { MockOptions } from "./options.ts";
import type { Places } from "./page.ts";
import { Pipeline } from "./pipeline.ts";
import { type Post, postOverHttp } from "./post.ts";
import type { MockProvider } from "./provider.ts";
import type { RequestEntry } from "./request-entry.ts";
import { RuleRunner, type ToldEvent } from "./run.ts";
import { ScopeLedger, type Scopes } from "./scope-ledger.ts";
import type { Services } from "./service-types.ts";
import { services } from "./services.ts";
import type { Snapshot } from "./snapshot.ts";
import { StoredFields } from "./stored-fields.ts";
import type { Timers } from "./timers.ts";
import { Trace } from "./trace.ts";
import { type DocumentChecks, documentChecks } from "./validate.ts";
import { hexOf } from "./values.ts";
import { type LiveWorld, Worlds } from "./worlds.ts";

const NOTHING_UNDERWAY = { isIdle: true, settle: () => Promise.resolve() };
const START = Date.UTC(2026, 4, 1);
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Implements an API: keys, worlds, the clock, and everything that happens in them. MSW, fetch and HTTP are thin
 * adapters.
 */
export class Engine {
	readonly clock: AwaitingClock;
	/** Sends deliveries, pings and test deliveries. */
	readonly post: Post;
	readonly faults: Faults;
	readonly provider: MockProvider;
	readonly options: MockOptions;
	readonly log: Log;
	/** The types of all events that the API can send, sorted. */
	readonly eventTypes: readonly string[];
	readonly #clock: SchedulingClock;
	readonly #faults: FaultPlan;
	readonly #pipeline: Pipeline;
	readonly #checks: DocumentChecks;
	readonly #limits = new Limits();
	/** How many rows the append-only logs keep. */
	readonly #keep: number;
	readonly #memory: IdempotencyMemory;
	readonly #fields: StoredFields;
	readonly #ring: KeyRing;
	readonly #worlds: Worlds;
	readonly #requests: Journal<RequestEntry>;
	readonly #deliveries: Deliveries | undefined;
	readonly #listeners: Listeners;
	readonly #ledger = new ScopeLedger();
	readonly #trace = new Trace();
	readonly #causes: CauseRunner;
	readonly #rules: RuleRunner;
	readonly #jobs: Jobs;
	/** Services for administration rules, created once per world. */
	readonly #services = new WeakMap<LiveWorld, Services>();
	readonly #seed: string;
	#requestCount = 0;
	/** The request that was handled last. */
	#latest: RequestEntry | undefined;

	constructor(provider: MockProvider, options: MockOptions) {
		checkOptions(options);
		this.provider = provider;
		this.options = options;
		this.#seed = String(options.seed ?? 1);
		this.#keep = options.journal?.logs ?? 100_000;
		this.#memory = new IdempotencyMemory(this.#keep);
		this.log = new Log(options.logger);
		this.#listeners = new Listeners(this.log);
		this.#clock = createClock(options.clock ?? "real", options.startAt ?? START);
		this.eventTypes = [...new Set([...provider.events, ...provider.routes.flatMap((route) => route.emits)])].sort();
		this.#causes = new CauseRunner(this.#trace, this.#listeners, () => this.#clock.now());
		this.#faults = new FaultPlan(
			provider.routes.map((route) => route.id),
			this.eventTypes,
		);
		this.faults = this.#faults;
		this.#armStanding();
		this.#checks = documentChecks(provider.schemas);
		this.#fields = new StoredFields(provider.routes, this.#checks);
		this.#ring = new KeyRing(provider, this.#seed, this.#clock);
		this.#worlds = new Worlds(provider, this.#seed, this.#clock.now, this.#trace, this.#keep);
		this.#requests = new Journal(options.journal?.requests ?? 10_000);
		this.post =
			options.post ?? postOverHttp({ allowsLocal: options.allowLocalWebhooks === true, lookup: options.lookup });
		this.#deliveries =
			provider.webhooks &&
			new Deliveries(provider.webhooks, this.#clock, {
				post: this.post,
				timeScale: options.webhookTimeScale ?? 1,
				journal: options.journal?.deliveries ?? 10_000,
				tell: (attempt) => this.#listeners.tell("delivery", attempt),
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
			trace: this.#trace,
			services: (world) => this.#servicesOf(world),
			placesOf: (world, cursor, items) => {
				const [first] = items;
				const kinds: Places[] = [...world.db.holding(cursor), this.#ring];
				return kinds.find(
					(one) => one.placeOf(cursor) !== undefined && (!first || one.placeOf(String(first.id)) !== undefined),
				);
			},
			schedule: (job) => this.#jobs.schedule(job),
			send: (world, events) => this.#send(world, events),
			strict: options.strict === true,
		});
		this.#pipeline = new Pipeline({
			provider,
			options,
			ring: this.#ring,
			limits: this.#limits,
			memory: this.#memory,
			faults: this.#faults,
			ledger: this.#ledger,
			rules: this.#rules,
			log: this.log,
			trace: this.#trace,
			now: () => this.#clock.now(),
			nextId: () => this.#nextRequestId(),
			done: (entry) => {
				this.#requests.add(entry);
				this.#latest = entry;
				this.#listeners.tell("request", entry);
			},
		});
	}

	on<Name extends keyof MockEvents>(name: Name, listener: Listener<MockEvents[Name]>): () => void {
		return this.#listeners.on(name, listener);
	}

	/** The faults from the options. */
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

	/** The scopes that each called operation needs, including those for its `expand[]`. */
	get scopesUsed(): Readonly<Record<string, Scopes>> {
		return this.#ledger.all();
	}

	/** The data of every world, for tests. */
	get state(): Readonly<Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }>> {
		return this.#worlds.state();
	}

	/** The timers that transports wait with. */
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

	/** @throws TypeError for an invalid entity id, mode, scope, tier, date or address */
	createKey(options: CreateKeyOptions = {}): KeyRecord {
		const record = this.#ring.create(options);
		this.world(record.entityId, record.mode);
		return record;
	}

	/** @throws TypeError if there is no such key */
	updateKey(keyOrId: string, patch: KeyPatch): KeyRecord {
		return this.#ring.update(keyOrId, patch);
	}

	/** @throws TypeError if there is no such key */
	revokeKey(keyOrId: string): void {
		this.#ring.update(keyOrId, { revokedAt: this.#clock.now() });
	}

	/** Forgets a key, as if it had never existed. */
	forgetKey(key: string): void {
		this.#ring.forget(key);
	}

	keyNamed(key: string): KeyRecord | undefined {
		return this.#ring.named(key);
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

	/** Creates an entity without a key, and returns its worlds. @throws TypeError if it exists */
	createEntity(id?: string): readonly LiveWorld[] {
		return this.#worlds.create(id);
	}

	/** The worlds that exist. */
	worlds(): readonly LiveWorld[] {
		return [...this.#worlds.all()];
	}

	/** Runs a change that no call caused, such as one made in the vendor's app. */
	emit(
		entityId: string,
		mode: "live" | "test",
		type: string,
		object: JsonObject,
		detail: JsonObject = {},
	): QueuedEvent | undefined {
		const world = this.world(entityId, mode);
		return this.#causes.run(
			world,
			{ kind: "event", name: type, detail },
			() => this.#send(world, [{ type, object }])[0],
		);
	}

	/** Sends an event to one URL instead of the registered endpoints. */
	emitTo(
		url: string,
		entityId: string,
		mode: "live" | "test",
		type: string,
		object: JsonObject,
		detail: JsonObject = { url },
	): QueuedEvent | undefined {
		const world = this.world(entityId, mode);
		return this.#causes.run(world, { kind: "event", name: type, detail }, () => {
			const sent = this.#deliveries?.sendTo(world, this.#seed, type, object, url);
			if (sent) this.#sent({ id: sent.eventId, type, object, entityId, deliveryIds: sent.deliveryIds });
			return sent;
		});
	}

	/** Sends a delivery again, with the same event and bytes. Returns the id of the new delivery, or undefined if there is no such delivery. */
	redeliver(deliveryId: string): string | undefined {
		const world = this.worlds().find(({ db }) => db.collection("webhook_deliveries").get(deliveryId));
		return world && String(this.#deliveries?.redeliver(world, this.#seed, deliveryId).id);
	}

	/**
	 * Returns why a field of a stored row cannot have a value: a response with it would not match the document. Undefined if it can, or if
	 * responses do not contain the field as it is stored.
	 */
	fieldProblem(collection: string, field: string, before: unknown, after: unknown): string | undefined {
		return this.#fields.problem(collection, field, before, after);
	}

	/** Changes fields of a stored row, without any rule. @throws Error if there is no such row */
	edit(world: LiveWorld, collection: string, id: string, patch: JsonObject): JsonObject {
		return this.#causes.run(world, { kind: "edit", name: collection, detail: { id, fields: Object.keys(patch) } }, () =>
			this.#worlds.transaction(world, () => world.db.collection(collection).update(id, patch)),
		);
	}

	/** The faults that wait, and what was injected so far. */
	get armedFaults(): FaultsSnapshot {
		return this.#faults.snapshot();
	}

	/** Returns how many calls each key has made in its windows. */
	gauges(): readonly Gauge[] {
		return this.#limits.gauges(this.#clock.now());
	}

	/** Handles a request immediately. Delays are applied by the transport. */
	handle(request: EngineRequest): EngineReply {
		this.#runDue();
		return this.#followed(request, () => this.#pipeline.handle(request));
	}

	/** Handles a request, and tells listeners of `exchange` about it with everything that it caused. */
	#followed(request: EngineRequest, work: () => EngineReply): EngineReply {
		if (!this.#listeners.has("exchange")) return work();
		const started = performance.now();
		const { result: reply, effects } = this.#trace.follow(work);
		const entry = this.#latest;
		if (entry)
			this.#listeners.tell("exchange", {
				entry,
				query: request.url.split("?").slice(1).join("?"),
				requestHeaders: request.headers.all?.() ?? {},
				requestBody: request.body,
				responseHeaders: reply.headers,
				responseBody: reply.body,
				durationMs: performance.now() - started,
				...effects,
			});
		return reply;
	}

	/**
	 * Rejects a request with a big body before it is read; undefined if its key is valid.
	 *
	 * @param request the request without its body
	 */
	screen(request: EngineRequest): EngineReply | undefined {
		this.#runDue();
		return this.#ring.knows(request, this.#clock.now())
			? undefined
			: this.#followed(request, () => this.#pipeline.handle(request));
	}

	/** Rejects a request whose body is larger than the limit. */
	tooLarge(request: EngineRequest): EngineReply {
		this.#runDue();
		return this.#followed(request, () => this.#pipeline.handle(request, this.maxBodyBytes));
	}

	/** Rejects an incomplete or invalid HTTP request. */
	unreadable(status: number, code: string, hint: string): EngineReply {
		const requestId = this.#nextRequestId();
		const answer = refused(this.provider, new Refusal(status, code, { type: "validation_error", hint }), requestId);
		return {
			status: answer.status,
			headers: { "content-type": "application/json; charset=utf-8", "x-request-id": requestId, ...answer.headers },
			body: answer.body,
		};
	}

	/** Maximum body size in bytes. */
	get maxBodyBytes(): number {
		return this.options.maxBodyBytes ?? MAX_BODY_BYTES;
	}

	#nextRequestId(): string {
		return `req_${hexOf(this.#seed, "request", this.#requestCount++).slice(0, 26)}`;
	}

	/** A custom clock without timers does not wake the mock. */
	#runDue(): void {
		if (typeof this.options.clock === "object" && !this.clock.running) this.#clock.runDue();
	}

	#servicesOf(world: LiveWorld): Services {
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
					tell: (event) => this.#sent(event),
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

	#send(world: LiveWorld, events: readonly ToldEvent[]): QueuedEvent[] {
		const named = events.flatMap(({ type, object }) =>
			[type, ...(this.provider.alsoSentAs?.(type) ?? [])].map((name) => ({ type: name, object })),
		);
		return named.flatMap(({ type, object }) => {
			const queued = this.#deliveries?.emit(world, this.#seed, type, object);
			if (!queued) return [];
			const { eventId: id, deliveryIds } = queued;
			this.#sent({ id, type, object, entityId: world.entityId, deliveryIds });
			return [queued];
		});
	}

	#sent(event: MockEvents["event"]): void {
		this.#trace.emitted(event.id);
		this.#listeners.tell("event", event);
	}

	#work(scheduled: ScheduledJob): void {
		const { world: name, job, payload, requestId } = scheduled;
		const world = this.#worlds.byName(name);
		const key = world && this.keys().find((one) => one.entityId === world.entityId && one.mode === world.mode);
		if (!world || !key) return;
		// A failed job must not stop the clock.
		this.log.guarded(`the job ${job}`, () =>
			this.#causes.run(world, { kind: "job", name: job, detail: payload, requestId }, () =>
				this.#rules.work(scheduled, world, key, this.#clock.now()),
			),
		);
	}

	/** Returns the complete state as plain JSON. */
	snapshot(): Snapshot {
		return structuredClone(this.shared());
	}

	/**
	 * The same, but with the rows of the mock itself instead of copies, which is cheap even with many of them. The mock replaces its rows and
	 * never changes them, and neither may the caller.
	 */
	shared(): Snapshot {
		const { keys, count } = this.#ring.snapshot();
		const { jobs, count: jobCount } = this.#jobs.snapshot();
		const copied = structuredClone({
			version: 1 as const,
			clock: this.#clock.snapshot(),
			keys,
			limits: this.#limits.snapshot(),
			faults: this.#faults.snapshot(),
			jobs,
			counters: { requests: this.#requestCount, keys: count, jobs: jobCount },
		});
		return { ...copied, worlds: this.#worlds.snapshot(), idempotency: this.#memory.snapshot() };
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

	/** Resets the mock: no keys, worlds, journal or faults, except those from the options. */
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

	/** The scheduled work. */
	pending(): readonly Due[] {
		return this.#clock.pending();
	}
}
