import type { SchedulingClock } from "./clock.ts";
import type { TransactionalDatabase } from "./database.ts";
import type { DeliveryFaultKind } from "./faults.ts";
import type { JsonObject } from "./handler.ts";
import { Journal } from "./journal.ts";
import type { WebhookRules } from "./provider.ts";
import { hexOf } from "./values.ts";

/** One attempt to deliver, as it went. */
export interface DeliveryAttempt {
	/** The same for every attempt of one delivery. */
	readonly deliveryId: string;
	/** The endpoint that it went to. */
	readonly endpointId: string;
	/** The endpoint's address at that time. */
	readonly url: string;
	/** The same for every endpoint and every redelivery. */
	readonly eventId: string;
	/** The event's type, such as `order.created`. */
	readonly eventType: string;
	/** Counted from 1; a duplicate has the number of its original. */
	readonly attempt: number;
	/** When it began, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** As sent, with the signature or token where the endpoint has one. */
	readonly headers: Readonly<Record<string, string>>;
	/** The exact text that was sent. */
	readonly body: string;
	/** Undefined when no answer came. */
	readonly status: number | undefined;
	/** Why it failed: `status 500`, or what broke. Undefined for a status from 200 to 299. */
	readonly error: string | undefined;
	/** What the mock was told to do wrong with it; undefined for nothing, and for retries. */
	readonly fault: DeliveryFaultKind | undefined;
}

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

/** What waits for one endpoint, so that a slow one keeps no other waiting. */
interface Lane {
	readonly ready: Job[];
	/** Deliveries that are to arrive after the one that is sent next. */
	readonly held: Job[];
	running: number;
}

const CONCURRENCY = 8;
// How long a delivery that is to come late waits for one to come before it.
const HOLD_MS = 250;
// Captured at import: neither fake timers nor an interceptor of fetch may reach the mock's own deliveries.
const realFetch = globalThis.fetch;
const { setTimeout: startTimer, clearTimeout: stopTimer, setImmediate: soon } = globalThis;

export type Post = (
	url: string,
	headers: Readonly<Record<string, string>>,
	body: string,
	timeoutMs: number,
) => Promise<{ readonly status: number; readonly body: string }>;

/** Really sends over HTTP. Redirects are not followed: a subscription is one address. */
export const postByFetch: Post = async (url, headers, body, timeoutMs) => {
	const controller = new AbortController();
	const timer = startTimer(() => controller.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
	try {
		const response = await realFetch(url, {
			method: "POST",
			headers: headers as Record<string, string>,
			body,
			redirect: "manual",
			signal: controller.signal,
		});
		return { status: response.status, body: (await response.text()).slice(0, 1000) };
	} finally {
		stopTimer(timer);
	}
};

/** Sends events as a real vendor does: exact bytes, signed at each attempt, tried again by a schedule, paused after failures. */
export class Deliveries {
	readonly attempts: Journal<DeliveryAttempt>;
	readonly #rules: WebhookRules;
	readonly #clock: SchedulingClock;
	readonly #post: Post;
	readonly #timeScale: number;
	readonly #tell: (attempt: DeliveryAttempt) => void;
	readonly #takeFault: (eventType: string) => DeliveryFaultKind | undefined;
	readonly #keep: number;
	#lanes = new Map<string, Lane>();
	/** Grows with each {@link clear}: an answer that comes back after a restore belongs to a world that is gone. */
	#era = 0;
	#waiting: (() => void)[] = [];

	constructor(
		rules: WebhookRules,
		clock: SchedulingClock,
		options: {
			readonly post: Post;
			readonly timeScale: number;
			/** How many attempts the journal keeps, and how many deliveries the log of a world. */
			readonly journal: number;
			readonly tell: (attempt: DeliveryAttempt) => void;
			readonly takeFault: (eventType: string) => DeliveryFaultKind | undefined;
		},
	) {
		this.#rules = rules;
		this.#clock = clock;
		this.#post = options.post;
		this.#timeScale = options.timeScale;
		this.#tell = options.tell;
		this.#takeFault = options.takeFault;
		this.#keep = options.journal;
		this.attempts = new Journal(options.journal);
	}

	/** Queues an event for every endpoint that wants it; answers the event's id. */
	emit(world: World, seed: string, type: string, object: JsonObject): string {
		const endpoints = this.#rules.endpoints(world.db, type, object).filter((one) => one.status === "active");
		return this.send(world, seed, type, object, endpoints).eventId;
	}

	send(
		world: World,
		seed: string,
		type: string,
		object: JsonObject,
		endpoints: readonly JsonObject[],
	): { eventId: string; deliveryIds: string[] } {
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

	/** The same event and the same bytes once more, as a delivery of its own. */
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

	/** The log is bounded; what is still under way stays. */
	#forgetOldest(world: World): void {
		const log = world.db.collection("webhook_deliveries");
		if (log.size <= this.#keep) return;
		const oldest = log.find((row) => row.status !== "pending");
		if (oldest) log.delete(String(oldest.id));
	}

	#push(job: Job): void {
		const endpointId = job.world.db.collection("webhook_deliveries").get(job.deliveryId)?.webhook_endpoint_id;
		const name = `${job.world.name} ${endpointId}`;
		let lane = this.#lanes.get(name);
		if (!lane) {
			lane = { ready: [], held: [], running: 0 };
			this.#lanes.set(name, lane);
		}
		if (job.fault === "out-of-order-delivery") {
			lane.held.push(job);
			const own = lane;
			(startTimer(() => this.#release(own), HOLD_MS) as { unref?: () => void }).unref?.();
			return;
		}
		lane.ready.push(job, ...lane.held.splice(0));
		// After the answer has been given: a vendor's worker is never quicker than the call that caused the event.
		soon(() => this.#pump());
	}

	#release(lane: Lane): void {
		lane.ready.push(...lane.held.splice(0));
		this.#pump();
	}

	#pump(): void {
		for (const [name, lane] of this.#lanes) {
			while (lane.running < CONCURRENCY) {
				const job = lane.ready.shift();
				if (!job) break;
				lane.running++;
				this.#attempt(job).finally(() => {
					lane.running--;
					this.#pump();
				});
			}
			if (lane.running === 0 && lane.held.length === 0) this.#lanes.delete(name);
		}
		if (this.#lanes.size === 0) for (const resolve of this.#waiting.splice(0)) resolve();
	}

	/** Resolves when nothing is being sent and nothing is due now; retries that lie ahead stay where they are. */
	async drain(): Promise<void> {
		for (;;) {
			await new Promise<void>((resolve) => {
				this.#waiting.push(resolve);
				for (const lane of this.#lanes.values()) lane.ready.push(...lane.held.splice(0));
				soon(() => this.#pump());
			});
			if (this.#clock.runDue().length === 0 && this.#lanes.size === 0) return;
		}
	}

	/** Forgets what waits to be sent; what a restored world still has to send comes by {@link resume}. */
	clear(): void {
		this.#lanes = new Map();
		this.#era++;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}

	async #attempt(job: Job): Promise<void> {
		await this.#sendOnce(job);
		// At least once is what senders promise: this one comes twice, the second time for nothing.
		if (job.fault === "duplicate-delivery") await this.#sendOnce(job, true);
	}

	async #sendOnce({ world, deliveryId, fault }: Job, again = false): Promise<void> {
		const rows = world.db.collection("webhook_deliveries");
		const delivery = rows.get(deliveryId);
		const endpoint = delivery && world.db.collection("webhook_endpoints").get(String(delivery.webhook_endpoint_id));
		if (!delivery || (delivery.status !== "pending" && !again)) return;
		if (endpoint?.status !== "active") {
			if (again) return;
			rows.update(deliveryId, {
				status: "failed",
				error: endpoint ? `the endpoint is ${endpoint.status}` : "the endpoint was deleted",
				next_attempt_at: null,
			});
			return;
		}
		const now = this.#clock.now();
		const attempt = Number(delivery.attempt) + (again ? 0 : 1);
		const body = String(delivery.payload);
		const headers = {
			"content-type": "application/json",
			...this.#rules.headers({
				endpoint,
				db: world.db,
				body,
				now,
				type: String(delivery.event_type),
				eventId: String(delivery.event_id),
			}),
		};
		const era = this.#era;
		let status: number | undefined;
		let text: string | null = null;
		let error: string | undefined;
		try {
			const answer = await this.#post(String(endpoint.url), headers, body, this.#rules.timeoutMs);
			status = answer.status;
			text = answer.body;
			if (status < 200 || status > 299) error = `status ${status}`;
		} catch (failure) {
			error = failure instanceof Error ? failure.message : String(failure);
		}
		if (era !== this.#era) return;
		if (!again)
			this.#finish({ world, deliveryId, attempt, began: now, endpointId: String(endpoint.id), status, text, error });
		const record: DeliveryAttempt = {
			deliveryId,
			endpointId: String(endpoint.id),
			url: String(endpoint.url),
			eventId: String(delivery.event_id),
			eventType: String(delivery.event_type),
			attempt,
			at: now,
			headers,
			body,
			status,
			error,
			fault,
		};
		this.attempts.add(record);
		this.#tell(record);
	}

	#finish(one: {
		world: World;
		deliveryId: string;
		attempt: number;
		began: number;
		endpointId: string;
		status: number | undefined;
		text: string | null;
		error: string | undefined;
	}): void {
		const rows = one.world.db.collection("webhook_deliveries");
		const endpoints = one.world.db.collection("webhook_endpoints");
		// Either may have been deleted, or the world restored, while the answer was under way.
		if (!rows.get(one.deliveryId)) return;
		const now = this.#clock.now();
		const iso = new Date(now).toISOString();
		const common = {
			attempt: one.attempt,
			response_status: one.status ?? null,
			response_body: one.text,
			error: one.error ?? null,
			duration_ms: Math.max(0, now - one.began),
		};
		const endpoint = endpoints.get(one.endpointId);
		if (one.error === undefined) {
			rows.update(one.deliveryId, { ...common, status: "succeeded", delivered_at: iso, next_attempt_at: null });
			if (endpoint)
				endpoints.update(one.endpointId, {
					success_count: Number(endpoint.success_count) + 1,
					consecutive_failure_count: 0,
					last_delivery_at: iso,
				});
			return;
		}
		const failures = Number(endpoint?.consecutive_failure_count ?? 0) + 1;
		const paused = this.#rules.pauseAfter > 0 && failures >= this.#rules.pauseAfter;
		if (endpoint)
			endpoints.update(one.endpointId, {
				failure_count: Number(endpoint.failure_count) + 1,
				consecutive_failure_count: failures,
				last_delivery_at: iso,
				...(paused && { status: "paused" }),
			});
		const wait = this.#rules.retrySeconds[one.attempt - 1];
		if (wait === undefined || paused) {
			rows.update(one.deliveryId, { ...common, status: "failed", next_attempt_at: null });
			return;
		}
		const at = one.began + wait * 1000 * this.#timeScale;
		rows.update(one.deliveryId, { ...common, next_attempt_at: new Date(at).toISOString() });
		this.scheduleRetry(one.world, one.deliveryId, at);
	}

	scheduleRetry(world: World, deliveryId: string, at: number): void {
		this.#clock.schedule(at, "delivery", { deliveryId, world: world.name }, () =>
			this.#push({ world, deliveryId, fault: undefined }),
		);
	}

	/** After a restore: what was pending goes on by its own time. */
	resume(world: World): void {
		for (const row of world.db.collection("webhook_deliveries").filter((one) => one.status === "pending")) {
			const at = Date.parse(String(row.next_attempt_at ?? row.scheduled_at));
			this.scheduleRetry(world, String(row.id), at);
		}
	}
}
