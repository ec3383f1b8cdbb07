import { encodeUtf8 } from "../core/bytes.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import { parseJson } from "../core/json.ts";
import type { AnyEvent } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Receiver } from "./types.ts";

/** An attempt in the sender's log. */
export interface LoggedDelivery {
	/** The attempt's own id. */
	readonly id: string;
	/** The event's id, the same for all attempts at it. It is the id of the event where the body has none. */
	readonly event_id: string;
	/** The event's name. It is the name of the event where the body has none. */
	readonly event_type: string;
	/** What became of it, as `failed` or `pending`. */
	readonly status: string;
	/** The exact body. */
	readonly payload: string;
	/** An ISO date. */
	readonly created_at: string;
	/** The headers it was sent with, where the log keeps them: verifiers that read the event's id from a header use them. */
	readonly headers?: HeadersInput | undefined;
}

/** What is asked of the sender's log. */
export interface DeliveryQuery {
	/** Deliveries of this status alone. */
	readonly status: string;
	/** An ISO date. */
	readonly created_after: string;
	/** Deliveries on a page; 100 are asked for. */
	readonly limit: number;
}

/** What catching up needs of an API client: the clients of `@countersign/sdk` fit where the API has a delivery log. */
export interface DeliveryLogClient {
	/** Where clients have the log: `webhookEndpoints.deliveries.list`. */
	readonly webhookEndpoints: {
		readonly deliveries: {
			/** All deliveries of the endpoint that fit the query, whatever the number of pages. */
			list(endpointId: string, query: DeliveryQuery): AsyncIterable<LoggedDelivery>;
		};
	};
}

/** Options of {@link catchUp}. */
export interface CatchUpOptions<Events, Unknown, Transaction> {
	/** Reads the sender's delivery log. */
	readonly client: DeliveryLogClient;
	/** The webhook endpoint whose deliveries are looked at. */
	readonly endpointId: string;
	/** The verifier of the receiver. */
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	/** Has the handlers, and the store with the marks of the events. */
	readonly receiver: Receiver<Events, Unknown, Transaction>;
	/** When the downtime began; deliveries made after it are looked at. A few minutes too early costs nothing: what was handled stays handled. */
	readonly since: Date | number;
	/** Which deliveries are taken up. `pending` are those that the sender still tries. @defaultValue ["failed"] */
	readonly statuses?: readonly string[] | undefined;
	/** Ends it after the event in work, or at once while the log is being read. */
	readonly signal?: AbortSignal | undefined;
}

/** An event that could not be taken up. */
export interface CatchUpFailure {
	/** The event's id. */
	readonly eventId: string;
	/** The event's name, as the log has it. */
	readonly type: string;
	/** What the handler threw or was answered, or what is wrong with the event; for people to read. */
	readonly reason: string;
}

/** What came of catching up. */
export interface CatchUpResult {
	/** Deliveries in the log. */
	readonly deliveries: number;
	/** Different events among them. */
	readonly events: number;
	/** Events that are handled now, or were before. */
	readonly settled: number;
	/** Events to be tried again, by the next run. */
	readonly failures: readonly CatchUpFailure[];
	/** When the latest delivery that was looked at was made: the next run's `since`, if there are no failures. Milliseconds. */
	readonly until: number;
}

/**
 * Takes up what the sender failed to deliver: reads its delivery log and hands each event to the receiver, the oldest first, under the
 * same marks as deliveries. An event that was handled, or is delivered at the same moment, is not handled twice.
 *
 * Assumption: that the sender keeps such a log, with the exact bodies. The bodies carry no signature; they are trusted because they come
 * from the sender's API over an authenticated connection.
 *
 * @throws whatever the client throws; what was handled until then stays handled, so it can simply run again
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
		throw new TypeError(`since is ${String(since)} and must be a date or milliseconds since 1970.`);
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
	/** The first attempt at each event, the oldest first. */
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
			// Attempts of one event have the same bytes; the first says when it happened.
			const key = delivery.event_id ? `event ${delivery.event_id}` : `delivery ${delivery.id}`;
			const known = events.get(key);
			if (!known || madeAt(delivery) < madeAt(known)) events.set(key, delivery);
		}
	}
	const inOrder = [...events.values()].sort((a, b) => (madeAt(a) || 0) - (madeAt(b) || 0));
	return { deliveries, events: inOrder, until };
}

const madeAt = ({ created_at }: LoggedDelivery): number => Date.parse(created_at);

/** The same, and the end of it as soon as the signal aborts, even while the next page is on its way. */
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
		// Not awaited: the page that is on its way may never come.
		void Promise.resolve(iterator.return?.()).catch(() => {});
	}
}

/** Why it could not be taken up. */
async function takeUp<Events, Unknown, Transaction>(
	{ webhooks, receiver }: CatchUpOptions<Events, Unknown, Transaction>,
	{ payload, event_id, event_type, headers }: LoggedDelivery,
): Promise<string | undefined> {
	if (typeof payload !== "string")
		return `The log does not have the exact body of this event: its payload must be text, and is ${payload === null ? "null" : typeof payload}.`;
	try {
		const body = encodeUtf8(payload);
		const event = webhooks.readEvent(parseJson(payload), { body, headers: headers ?? [] });
		if (typeof event === "string") return event;
		const known = event as AnyEvent<Events, Unknown>;
		const type = await nameFrom((given) => webhooks.eventType(known, { body, headers: given }), event_type, headers);
		const id = await nameFrom((given) => webhooks.eventId(known, { body, headers: given }), event_id, headers);
		if (type === undefined || id === undefined)
			return `Neither the body nor the log has the event's ${id ? "name" : "id"}.`;
		const answer = await receiver.dispatch({ event: known, id, type });
		if (answer.status === 200) return undefined;
		return answer.cause instanceof Error ? answer.cause.message : answer.body;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * What the verifier reads from the body; where it looks into the headers, what the log has. A verifier that finds no header may fall
 * back to something else, such as a digest of the body: then deliveries and the log would give one event two ids.
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
