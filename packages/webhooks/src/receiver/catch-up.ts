import { encodeUtf8 } from "../core/bytes.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import { parseJson } from "../core/json.ts";
import type { AnyEvent } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Receiver } from "./types.ts";

/** A delivery attempt in the sender's log. */
export interface LoggedDelivery {
	/** The id of the attempt. */
	readonly id: string;
	/** The event's id, the same for all attempts. Used if the body has no id. */
	readonly event_id: string;
	/** The event's name. Used if the body has no name. */
	readonly event_type: string;
	/** The outcome of the attempt, such as `failed` or `pending`. */
	readonly status: string;
	/** The exact body. */
	readonly payload: string;
	/** When the delivery was made, as an ISO 8601 date. */
	readonly created_at: string;
	/** The headers of the delivery, if the log keeps them. Verifiers that read the event's id from a header need them. */
	readonly headers?: HeadersInput | undefined;
}

/** A query for the sender's log. */
export interface DeliveryQuery {
	/** Only deliveries with this status. */
	readonly status: string;
	/** Only deliveries made after this ISO 8601 date. */
	readonly created_after: string;
	/** Deliveries per page. `catchUp` requests 100. */
	readonly limit: number;
}

/** The API client that catching up needs. The clients of `@countersign/sdk` fit if their API has a delivery log. */
export interface DeliveryLogClient {
	/** The log, as clients offer it: `webhookEndpoints.deliveries.list`. */
	readonly webhookEndpoints: {
		readonly deliveries: {
			/** Returns all deliveries of the endpoint that match the query, from all pages. */
			list(endpointId: string, query: DeliveryQuery): AsyncIterable<LoggedDelivery>;
		};
	};
}

/** Options of {@link catchUp}. */
export interface CatchUpOptions<Events, Unknown, Transaction> {
	/** The API client that reads the sender's delivery log. */
	readonly client: DeliveryLogClient;
	/** The id of the webhook endpoint whose deliveries are read. */
	readonly endpointId: string;
	/** The verifier that the receiver uses. */
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	/** The receiver with your handlers, and with the store that knows which events are done. */
	readonly receiver: Receiver<Events, Unknown, Transaction>;
	/**
	 * When the downtime began; only deliveries made after that are read. It is safe to start a few minutes early: events that are done are not
	 * handled again.
	 */
	readonly since: Date | number;
	/** Statuses of the deliveries to catch up on. `pending` are those that the sender still retries. @defaultValue ["failed"] */
	readonly statuses?: readonly string[] | undefined;
	/** Stops catching up: after the current event, or immediately while the log is being read. */
	readonly signal?: AbortSignal | undefined;
}

/** An event that could not be handled. */
export interface CatchUpFailure {
	/** The event's id. */
	readonly eventId: string;
	/** The event's name, as listed in the log. */
	readonly type: string;
	/** A human-readable reason: what the handler threw, the receiver's response, or what is wrong with the event. */
	readonly reason: string;
}

/** The result of {@link catchUp}. */
export interface CatchUpResult {
	/** The number of deliveries found in the log. */
	readonly deliveries: number;
	/** The number of distinct events among them. */
	readonly events: number;
	/** The number of events that were handled now or earlier. */
	readonly settled: number;
	/** Events that failed. The next run retries them. */
	readonly failures: readonly CatchUpFailure[];
	/** When the latest delivery that was read was made, in milliseconds. If there are no failures, use it as the next run's `since`. */
	readonly until: number;
}

/**
 * Handles the events that the sender failed to deliver. Reads the sender's delivery log and passes each event to the receiver, the oldest
 * first. Uses the same marks as deliveries, so an event that was handled already, or is delivered at the same moment, is not handled twice.
 *
 * Assumption: the sender keeps such a log, with the exact bodies. The bodies carry no signature; they are trusted because they come from
 * the sender's API over an authenticated connection.
 *
 * @throws whatever the client throws. Events handled until then stay handled, so you can run it again
 *
 * @example
 * ```ts
 * import { catchUp, createReceiver, type DeliveryLogClient } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks });
 * receiver.on("*", (event) => console.log(event));
 * // `client`: the sender's API client. `since`: when the downtime began.
 * const takeUp = (client: DeliveryLogClient, endpointId: string, since: Date) =>
 * 	catchUp({ client, endpointId, webhooks, receiver, since });
 * console.log(typeof takeUp);
 * ```
 */
export async function catchUp<Events, Unknown, Transaction = undefined>(
	options: CatchUpOptions<Events, Unknown, Transaction>,
): Promise<CatchUpResult> {
	const { since, signal } = options;
	const from = Number(since);
	if (!Number.isFinite(from))
		throw new TypeError(`since must be a date or milliseconds since 1970, but was ${String(since)}.`);
	const log = await readLog(options, from);
	const failures: CatchUpFailure[] = [];
	let settled = 0;
	for (const delivery of log.events) {
		signal?.throwIfAborted();
		const reason = await takeUp(options, delivery);
		if (reason === undefined) settled++;
		else failures.push({ eventId: delivery.event_id, type: delivery.event_type, reason });
	}
	return { deliveries: log.deliveries, events: log.events.length, settled, failures, until: log.until };
}

interface Log {
	readonly deliveries: number;
	/** The first attempt of each event, the oldest first. */
	readonly events: readonly LoggedDelivery[];
	readonly until: number;
}

async function readLog<Events, Unknown, Transaction>(
	{ client, endpointId, statuses = ["failed"], signal }: CatchUpOptions<Events, Unknown, Transaction>,
	from: number,
): Promise<Log> {
	const events = new Map<string, LoggedDelivery>();
	let deliveries = 0;
	let until = from;
	for (const status of statuses) {
		const query = { status, created_after: new Date(from).toISOString(), limit: 100 };
		for await (const delivery of abortable(client.webhookEndpoints.deliveries.list(endpointId, query), signal)) {
			deliveries++;
			until = Math.max(until, madeAt(delivery) || until);
			// All attempts of an event have the same bytes. The first one says when the event happened.
			const key = delivery.event_id ? `event ${delivery.event_id}` : `delivery ${delivery.id}`;
			const known = events.get(key);
			if (!known || madeAt(delivery) < madeAt(known)) events.set(key, delivery);
		}
	}
	const inOrder = [...events.values()].sort((a, b) => (madeAt(a) || 0) - (madeAt(b) || 0));
	return { deliveries, events: inOrder, until };
}

const madeAt = ({ created_at }: LoggedDelivery): number => Date.parse(created_at);

/** Yields the same items, but throws as soon as the signal aborts, even while a page is being fetched. */
async function* abortable<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncIterable<T> {
	if (!signal) return yield* items;
	signal.throwIfAborted();
	const iterator = items[Symbol.asyncIterator]();
	let onAbort = () => {};
	const aborted = new Promise<never>((_, reject) => {
		onAbort = () => reject(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
	});
	try {
		for (;;) {
			const next = await Promise.race([iterator.next(), aborted]);
			if (next.done) return;
			yield next.value;
		}
	} finally {
		signal.removeEventListener("abort", onAbort);
		aborted.catch(() => {});
		// Not awaited: the page being fetched may never arrive.
		void Promise.resolve(iterator.return?.()).catch(() => {});
	}
}

/** Handles one event; returns the reason if that fails. */
async function takeUp<Events, Unknown, Transaction>(
	{ webhooks, receiver }: CatchUpOptions<Events, Unknown, Transaction>,
	{ payload, event_id, event_type, headers }: LoggedDelivery,
): Promise<string | undefined> {
	if (typeof payload !== "string")
		return `The log does not have the exact body of this event: its payload must be a string, but was ${payload === null ? "null" : typeof payload}.`;
	try {
		const body = encodeUtf8(payload);
		const event = webhooks.readEvent(parseJson(payload), { body, headers: headers ?? [] });
		if (typeof event === "string") return event;
		const known = event as AnyEvent<Events, Unknown>;
		const type = await nameFrom((given) => webhooks.eventType(known, { body, headers: given }), event_type, headers);
		const id = await nameFrom((given) => webhooks.eventId(known, { body, headers: given }), event_id, headers);
		if (type === undefined || id === undefined)
			return `The event has no ${id ? "name" : "id"} in its body or in the log.`;
		const answer = await receiver.dispatch({ event: known, id, type });
		if (answer.status === 200) return undefined;
		return answer.cause instanceof Error ? answer.cause.message : answer.body;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Returns the name or id that the verifier reads from the body. If the verifier looks at the headers, returns the one from the log instead.
 * Without the header, a verifier may fall back to something else, such as a digest of the body. An event would then have one id in
 * deliveries and another in the log.
 */
async function nameFrom(
	read: (headers: HeadersInput) => string | Promise<string>,
	logged: string,
	headers: HeadersInput | undefined,
): Promise<string | undefined> {
	const isName = (name: unknown): name is string => typeof name === "string" && name !== "";
	const fallback = isName(logged) ? logged : undefined;
	let looked = false;
	const none: Iterable<readonly [string, string]> = {
		[Symbol.iterator]() {
			looked = true;
			return [][Symbol.iterator]();
		},
	};
	try {
		const name = await read(headers ?? none);
		return isName(name) && !(looked && fallback) ? name : fallback;
	} catch {
		return fallback;
	}
}
