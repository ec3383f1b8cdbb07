import { AwaitingClock } from "./advance.ts";
import { refused } from "./answer.ts";
import { checkOptions } from "./check-options.ts";
import type { Due } from "./clock.ts";
import type { DatabaseSnapshot } from "./database.ts";
import type { DeliveryAttempt, QueuedEvent } from "./deliveries.ts";
import { createParts, type EngineParts } from "./engine-parts.ts";
import { EMPTY } from "./engine-state.ts";
import type { EngineReply, EngineRequest } from "./exchange.ts";
import type { Faults, FaultsSnapshot } from "./faults.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { KeyPatch } from "./key-ring.ts";
import type { CreateKeyOptions, KeyRecord } from "./keys.ts";
import type { Gauge } from "./limits.ts";
import type { Listener, MockEvents } from "./listeners.ts";
import type { Log } from "./log.ts";
import type { MockOptions } from "./options.ts";
import type { Post } from "./post.ts";
import type { MockProvider } from "./provider.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { Scopes } from "./scope-ledger.ts";
import type { Snapshot } from "./snapshot.ts";
import { StoredFields } from "./stored-fields.ts";
import type { Timers } from "./timers.ts";
import type { LiveWorld } from "./worlds.ts";

const NOTHING_UNDERWAY = { isIdle: true, settle: () => Promise.resolve() };
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
	readonly #parts: EngineParts;
	readonly #fields: StoredFields;

	constructor(provider: MockProvider, options: MockOptions) {
		checkOptions(options);
		this.provider = provider;
		this.options = options;
		this.#parts = createParts(provider, options);
		const { post, faults, log, eventTypes, clock, checks, deliveries } = this.#parts;
		this.post = post;
		this.faults = faults;
		this.log = log;
		this.eventTypes = eventTypes;
		this.clock = new AwaitingClock(clock, deliveries ?? NOTHING_UNDERWAY);
		this.#fields = new StoredFields(provider.routes, checks);
		this.#armStanding();
	}

	on<Name extends keyof MockEvents>(name: Name, listener: Listener<MockEvents[Name]>): () => void {
		return this.#parts.listeners.on(name, listener);
	}

	/** The faults from the options. */
	#armStanding(): void {
		const { faults } = this.options;
		if (faults)
			this.#parts.faults.rate(faults.share, faults.kinds, faults.seed === undefined ? {} : { seed: faults.seed });
	}

	get requests(): readonly RequestEntry[] {
		return this.#parts.requests.all();
	}

	get deliveries(): readonly DeliveryAttempt[] {
		return this.#parts.deliveries?.attempts.all() ?? [];
	}

	/** The scopes that each called operation needs, including those for its `expand[]`. */
	get scopesUsed(): Readonly<Record<string, Scopes>> {
		return this.#parts.ledger.all();
	}

	/** The data of every world, for tests. */
	get state(): Readonly<Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }>> {
		return this.#parts.worlds.state();
	}

	/** The timers that transports wait with. */
	get timers(): Timers {
		return this.#parts.clock.timers;
	}

	async drain(): Promise<void> {
		while (this.clock.running) await this.clock.running;
		await this.#parts.deliveries?.drain();
	}

	stop(): void {
		this.#parts.clock.stop();
		this.#parts.deliveries?.clear();
	}

	/** @throws TypeError for an invalid entity id, mode, scope, tier, date or address */
	createKey(options: CreateKeyOptions = {}): KeyRecord {
		const record = this.#parts.ring.create(options);
		this.world(record.entityId, record.mode);
		return record;
	}

	/** @throws TypeError if there is no such key */
	updateKey(keyOrId: string, patch: KeyPatch): KeyRecord {
		return this.#parts.ring.update(keyOrId, patch);
	}

	/** @throws TypeError if there is no such key */
	revokeKey(keyOrId: string): void {
		this.#parts.ring.update(keyOrId, { revokedAt: this.#parts.clock.now() });
	}

	/** Forgets a key, as if it had never existed. */
	forgetKey(key: string): void {
		this.#parts.ring.forget(key);
	}

	keyNamed(key: string): KeyRecord | undefined {
		return this.#parts.ring.named(key);
	}

	keys(): readonly KeyRecord[] {
		return this.#parts.ring.all();
	}

	keysOf(entityId: string): KeyRecord[] {
		return this.#parts.ring.of(entityId);
	}

	world(entityId: string, mode: "live" | "test"): LiveWorld {
		return this.#parts.worlds.get(entityId, mode);
	}

	/** Creates an entity without a key, and returns its worlds. @throws TypeError if it exists */
	createEntity(id?: string): readonly LiveWorld[] {
		return this.#parts.worlds.create(id);
	}

	/** The worlds that exist. */
	worlds(): readonly LiveWorld[] {
		return [...this.#parts.worlds.all()];
	}

	/** Runs a change that no call caused, such as one made in the vendor's app. */
	emit(
		entityId: string,
		mode: "live" | "test",
		type: string,
		object: JsonObject,
		detail: JsonObject = {},
	): QueuedEvent | undefined {
		return this.#parts.events.emit(this.world(entityId, mode), type, object, detail);
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
		return this.#parts.events.emitTo(url, this.world(entityId, mode), type, object, detail);
	}

	/** Sends a delivery again, with the same event and bytes. Returns the id of the new delivery, or undefined if there is no such delivery. */
	redeliver(deliveryId: string): string | undefined {
		const world = this.worlds().find(({ db }) => db.collection("webhook_deliveries").get(deliveryId));
		return world && String(this.#parts.deliveries?.redeliver(world, this.#parts.seed, deliveryId).id);
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
		return this.#parts.causes.run(
			world,
			{ kind: "edit", name: collection, detail: { id, fields: Object.keys(patch) } },
			() => this.#parts.worlds.transaction(world, () => world.db.collection(collection).update(id, patch)),
		);
	}

	/** The faults that wait, and what was injected so far. */
	get armedFaults(): FaultsSnapshot {
		return this.#parts.faults.snapshot();
	}

	/** Returns how many calls each key has made in its windows. */
	gauges(): readonly Gauge[] {
		return this.#parts.limits.gauges(this.#parts.clock.now());
	}

	/** Handles a request immediately. Delays are applied by the transport. */
	handle(request: EngineRequest): EngineReply {
		this.#runDue();
		return this.#parts.exchanges.run(request, () => this.#parts.pipeline.handle(request));
	}

	/**
	 * Rejects a request with a big body before it is read; undefined if its key is valid.
	 *
	 * @param request the request without its body
	 */
	screen(request: EngineRequest): EngineReply | undefined {
		this.#runDue();
		return this.#parts.ring.knows(request, this.#parts.clock.now())
			? undefined
			: this.#parts.exchanges.run(request, () => this.#parts.pipeline.handle(request));
	}

	/** Rejects a request whose body is larger than the limit. */
	tooLarge(request: EngineRequest): EngineReply {
		this.#runDue();
		return this.#parts.exchanges.run(request, () => this.#parts.pipeline.handle(request, this.maxBodyBytes));
	}

	/** Rejects an incomplete or invalid HTTP request. */
	unreadable(status: number, code: string, hint: string): EngineReply {
		const requestId = this.#parts.requestIds.next();
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

	/** A custom clock without timers does not wake the mock. */
	#runDue(): void {
		if (typeof this.options.clock === "object" && !this.clock.running) this.#parts.clock.runDue();
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
		return this.#parts.state.shared();
	}

	restore(snapshot: Snapshot): void {
		this.#parts.state.restore(snapshot);
	}

	/** Resets the mock: no keys, worlds, journal or faults, except those from the options. */
	reset(): void {
		this.#parts.state.restore(EMPTY);
		this.#armStanding();
		this.#parts.requests.clear();
		this.#parts.deliveries?.attempts.clear();
		this.#parts.ledger.clear();
	}

	/** The scheduled work. */
	pending(): readonly Due[] {
		return this.#parts.clock.pending();
	}
}
