import { carry, type Posted } from "./carry.ts";
import type { SchedulingClock } from "./clock.ts";
import type { TransactionalDatabase } from "./database.ts";
import { sendDirectly } from "./direct-delivery.ts";
import type { DeliveryFaultKind } from "./faults.ts";
import type { JsonObject } from "./handler.ts";
import { Journal } from "./journal.ts";
import { Lanes } from "./lanes.ts";
import type { Post } from "./post.ts";
import type { WebhookRules } from "./provider.ts";
import { hexOf } from "./values.ts";

/** One delivery attempt and its result. */
export interface DeliveryAttempt {
	/** The same for every attempt of one delivery. */
	readonly deliveryId: string;
	/** Id of the endpoint; empty for an event that was sent to one URL. */
	readonly endpointId: string;
	/** The entity, account or store of the event. */
	readonly entityId: string;
	/** The mode of the event. */
	readonly mode: "live" | "test";
	/** URL of the endpoint at that time. */
	readonly url: string;
	/** Event id; the same for every endpoint and redelivery. */
	readonly eventId: string;
	/** The event's type, such as `order.created`. */
	readonly eventType: string;
	/** Counted from 1; a duplicate has the number of its original. */
	readonly attempt: number;
	/** Start time, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** Headers as sent, including the signature or token if the endpoint has one. */
	readonly headers: Readonly<Record<string, string>>;
	/** The exact text that was sent. */
	readonly body: string;
	/** Undefined if there was no response. */
	readonly status: number | undefined;
	/** Why it failed: Error message such as `status 500`. Undefined for a status from 200 to 299. */
	readonly error: string | undefined;
	/** The fault that was injected into it; undefined for none, and for retries. */
	readonly fault: DeliveryFaultKind | undefined;
	/** Body of the response, cut after 1,000 characters, or after 64 KiB with a `post` of your own. Undefined if there was no response. */
	readonly responseBody: string | undefined;
	/** How long the receiver took, in milliseconds on the mock's clock. */
	readonly durationMs: number;
}

const MAX_RESPONSE = 65_536;

export interface World {
	readonly name: string;
	readonly entityId: string;
	readonly mode: "live" | "test";
	readonly db: TransactionalDatabase;
	counter: number;
}

interface Job {
	readonly world: World;
	readonly deliveryId: string;
	readonly fault: DeliveryFaultKind | undefined;
}

/**
 * Sends events as a real vendor does: exact bytes, a signature for each attempt, retries on a schedule, and a pause
 * after failures.
 */
export class Deliveries {
	readonly attempts: Journal<DeliveryAttempt>;
	readonly #rules: WebhookRules;
	readonly #clock: SchedulingClock;
	readonly #post: Post;
	readonly #timeScale: number;
	readonly #tell: (attempt: DeliveryAttempt) => void;
	readonly #takeFault: (eventType: string) => DeliveryFaultKind | undefined;
	readonly #failed: (error: unknown) => void;
	readonly #keep: number;
	readonly #lanes: Lanes<Job>;
	/** Increases with each {@link clear}, so that responses arriving after a restore are ignored. */
	#era = 0;

	constructor(
		rules: WebhookRules,
		clock: SchedulingClock,
		options: {
			readonly post: Post;
			readonly timeScale: number;
			/** Maximum number of attempts in the journal, and of deliveries in the log of a world. */
			readonly journal: number;
			readonly tell: (attempt: DeliveryAttempt) => void;
			readonly takeFault: (eventType: string) => DeliveryFaultKind | undefined;
			/** Receives errors of the mock itself while sending. */
			readonly failed: (error: unknown) => void;
		},
	) {
		this.#rules = rules;
		this.#clock = clock;
		this.#post = options.post;
		this.#timeScale = options.timeScale;
		this.#tell = options.tell;
		this.#takeFault = options.takeFault;
		this.#failed = options.failed;
		this.#keep = options.journal;
		this.attempts = new Journal(options.journal);
		this.#lanes = new Lanes((job) => this.#attempt(job).catch(options.failed), clock.timers);
	}

	/** Queues an event for every active endpoint that subscribes to it. */
	emit(world: World, seed: string, type: string, object: JsonObject): QueuedEvent {
		const endpoints = this.#rules.endpoints(world.db, type, object).filter((one) => one.status === "active");
		return this.send(world, seed, type, object, endpoints);
	}

	send(world: World, seed: string, type: string, object: JsonObject, endpoints: readonly JsonObject[]): QueuedEvent {
		const eventId = `evt_${hexOf(seed, world.name, "event", world.counter++).slice(0, 26)}`;
		const iso = new Date(this.#clock.now()).toISOString();
		const deliveryIds: string[] = [];
		for (const endpoint of endpoints) {
			const id = `whd_${hexOf(seed, world.name, "delivery", world.counter++).slice(0, 26)}`;
			const payload = JSON.stringify(this.#rules.envelope({ type, object, id: eventId, iso, key: world, endpoint }));
			this.#enqueue(world, { id, endpointId: String(endpoint.id), eventId, type, payload, iso });
			deliveryIds.push(id);
		}
		return { eventId, deliveryIds };
	}

	/** Sends an event to one URL only, once and without retries. */
	sendTo(world: World, seed: string, type: string, object: JsonObject, url: string): QueuedEvent {
		const id = `evt_${hexOf(seed, world.name, "event", world.counter++).slice(0, 26)}`;
		const deliveryId = `whd_${hexOf(seed, world.name, "delivery", world.counter++).slice(0, 26)}`;
		const era = this.#era;
		sendDirectly({ rules: this.#rules, clock: this.#clock, post: this.#post }, world, {
			id,
			deliveryId,
			type,
			object,
			url,
		})
			.then((attempt) => {
				if (era !== this.#era) return;
				this.attempts.add(attempt);
				this.#tell(attempt);
			})
			.catch(this.#failed);
		return { eventId: id, deliveryIds: [deliveryId] };
	}

	/** Sends the same event and bytes again as a new delivery. */
	redeliver(world: World, seed: string, deliveryId: string): JsonObject {
		const before = world.db.collection("webhook_deliveries").get(deliveryId) ?? {};
		const id = `whd_${hexOf(seed, world.name, "delivery", world.counter++).slice(0, 26)}`;
		return this.#enqueue(world, {
			id,
			endpointId: String(before.webhook_endpoint_id),
			eventId: String(before.event_id),
			type: String(before.event_type),
			payload: String(before.payload),
			iso: new Date(this.#clock.now()).toISOString(),
		});
	}

	#enqueue(
		world: World,
		one: { id: string; endpointId: string; eventId: string; type: string; payload: string; iso: string },
	): JsonObject {
		const row = world.db.collection("webhook_deliveries").insert({
			id: one.id,
			object: "webhook_delivery",
			webhook_endpoint_id: one.endpointId,
			event_id: one.eventId,
			event_type: one.type,
			attempt: 0,
			status: "pending",
			response_status: null,
			response_body: null,
			error: null,
			duration_ms: null,
			scheduled_at: one.iso,
			delivered_at: null,
			next_attempt_at: one.iso,
			payload: one.payload,
			created_at: one.iso,
		});
		this.#forgetOldest(world);
		this.#push({ world, deliveryId: one.id, fault: this.#takeFault(one.type) });
		return row;
	}

	/** The log is bounded. Unfinished deliveries are kept longer, up to twice the limit. */
	#forgetOldest(world: World): void {
		const log = world.db.collection("webhook_deliveries");
		if (log.size <= this.#keep) return;
		const isFull = log.size > 2 * this.#keep;
		const oldest = log.find((row) => isFull || row.status !== "pending");
		if (oldest) log.delete(String(oldest.id));
	}

	#push(job: Job): void {
		const endpointId = job.world.db.collection("webhook_deliveries").get(job.deliveryId)?.webhook_endpoint_id;
		const name = `${job.world.name} ${endpointId}`;
		if (job.fault === "out-of-order-delivery") this.#lanes.hold(name, job);
		else this.#lanes.push(name, job);
	}

	get isIdle(): boolean {
		return this.#lanes.isIdle;
	}

	/** Resolves when nothing is being sent. Does not run scheduled work. */
	settle(): Promise<void> {
		return this.#lanes.flush();
	}

	/** Resolves when nothing is being sent and nothing is due now. Later retries stay scheduled. */
	async drain(): Promise<void> {
		for (;;) {
			await this.#lanes.flush();
			if (this.#clock.runDue().length === 0 && this.#lanes.isIdle) return;
		}
	}

	/** Drops pending deliveries. {@link resume} schedules those of a restored world. */
	clear(): void {
		this.#era++;
		this.#lanes.clear();
	}

	async #attempt(job: Job): Promise<void> {
		await this.#sendOnce(job);
		// Senders guarantee at-least-once delivery, so this one is sent twice. The second result is ignored.
		if (job.fault === "duplicate-delivery") await this.#sendOnce(job, true);
	}

	async #sendOnce({ world, deliveryId, fault }: Job, again = false): Promise<void> {
		const delivery = world.db.collection("webhook_deliveries").get(deliveryId);
		const endpoint = delivery && world.db.collection("webhook_endpoints").get(String(delivery.webhook_endpoint_id));
		if (!delivery || (delivery.status !== "pending" && !again)) return;
		if (endpoint?.status !== "active") {
			if (!again)
				giveUp(world, deliveryId, endpoint ? `the endpoint is ${endpoint.status}` : "the endpoint was deleted");
			return;
		}
		const at = this.#clock.now();
		const attempt = Number(delivery.attempt) + (again ? 0 : 1);
		const url = String(endpoint.url);
		const eventId = String(delivery.event_id);
		const eventType = String(delivery.event_type);
		const body = String(delivery.payload);
		const headers = {
			"content-type": "application/json",
			...this.#rules.headers({ endpoint, db: world.db, body, now: at, type: eventType, eventId }),
		};
		const era = this.#era;
		const { text, ...outcome } = await carry(
			this.#post,
			{ url, headers, body },
			this.#rules.timeoutMs,
			this.#clock.timers,
		);
		if (era !== this.#era) return;
		const endpointId = String(endpoint.id);
		const sent = { deliveryId, endpointId, attempt, at, ...outcome };
		if (!again) this.#finish(world, { ...sent, text });
		const record: DeliveryAttempt = {
			...sent,
			entityId: world.entityId,
			mode: world.mode,
			url,
			eventId,
			eventType,
			headers,
			body,
			fault,
			responseBody: text?.slice(0, MAX_RESPONSE),
			durationMs: this.#clock.now() - at,
		};
		this.attempts.add(record);
		this.#tell(record);
	}

	/** Records the result of an attempt and schedules the next one. */
	#finish(world: World, sent: Sent): void {
		const rows = world.db.collection("webhook_deliveries");
		// The row may have been deleted, or the world restored, while waiting for the response.
		if (!rows.get(sent.deliveryId)) return;
		const now = this.#clock.now();
		const iso = new Date(now).toISOString();
		const went = {
			attempt: sent.attempt,
			response_status: sent.status ?? null,
			response_body: sent.text,
			error: sent.error ?? null,
			duration_ms: Math.max(0, now - sent.at),
		};
		const paused = countAttempt(world, sent, iso, this.#rules.pauseAfter);
		if (sent.error === undefined) {
			rows.update(sent.deliveryId, { ...went, status: "succeeded", delivered_at: iso, next_attempt_at: null });
			return;
		}
		const wait = this.#rules.retrySeconds[sent.attempt - 1];
		if (wait === undefined || paused) {
			rows.update(sent.deliveryId, { ...went, status: "failed", next_attempt_at: null });
			return;
		}
		const at = sent.at + wait * 1000 * this.#timeScale;
		rows.update(sent.deliveryId, { ...went, next_attempt_at: new Date(at).toISOString() });
		this.scheduleRetry(world, sent.deliveryId, at);
	}

	scheduleRetry(world: World, deliveryId: string, at: number): void {
		this.#clock.schedule(at, "delivery", { deliveryId, world: world.name }, () =>
			this.#push({ world, deliveryId, fault: undefined }),
		);
	}

	/** Resumes pending deliveries after a restore, each at its own time. */
	resume(world: World): void {
		for (const row of world.db.collection("webhook_deliveries").filter((one) => one.status === "pending")) {
			const at = Date.parse(String(row.next_attempt_at ?? row.scheduled_at));
			this.scheduleRetry(world, String(row.id), at);
		}
	}
}

export interface QueuedEvent {
	readonly eventId: string;
	readonly deliveryIds: readonly string[];
}

interface Sent extends Posted {
	readonly deliveryId: string;
	readonly endpointId: string;
	readonly attempt: number;
	readonly at: number;
}

function giveUp(world: World, deliveryId: string, error: string): void {
	world.db.collection("webhook_deliveries").update(deliveryId, { status: "failed", error, next_attempt_at: null });
}

/** Counts an attempt at its endpoint, if it still exists, and returns whether this pauses the endpoint. */
function countAttempt(world: World, { endpointId, error }: Sent, iso: string, pauseAfter: number): boolean {
	const endpoints = world.db.collection("webhook_endpoints");
	const endpoint = endpoints.get(endpointId);
	if (error === undefined) {
		if (endpoint)
			endpoints.update(endpointId, {
				success_count: Number(endpoint.success_count) + 1,
				consecutive_failure_count: 0,
				last_delivery_at: iso,
			});
		return false;
	}
	const failures = Number(endpoint?.consecutive_failure_count ?? 0) + 1;
	const paused = pauseAfter > 0 && failures >= pauseAfter;
	if (endpoint)
		endpoints.update(endpointId, {
			failure_count: Number(endpoint.failure_count) + 1,
			consecutive_failure_count: failures,
			last_delivery_at: iso,
			...(paused && { status: "paused" }),
		});
	return paused;
}
