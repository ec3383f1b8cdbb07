import { encodeUtf8 } from "../core/bytes.ts";
import { parseJson } from "../core/json.ts";
import type { AnyEvent } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Receiver } from "./types.ts";

/** An attempt in the sender's log. */
export interface LoggedDelivery {
	/** The attempt's own id. */
	readonly id: string;
	/** The event's id, the same for all attempts at it. */
	readonly event_id: string;
	/** The event's name. */
	readonly event_type: string;
	/** What became of it, as `failed` or `pending`. */
	readonly status: string;
	/** The exact body. */
	readonly payload: string;
	/** An ISO date. */
	readonly created_at: string;
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
	/** Ends it after the event in work. */
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
	const { client, endpointId, since, statuses = ["failed"], signal } = options;
	const from = Number(since);
	if (!Number.isFinite(from)) throw new TypeError("since must be a date or milliseconds");
	const logged: LoggedDelivery[] = [];
	for (const status of statuses) {
		const query = { status, created_after: new Date(from).toISOString(), limit: 100 };
		for await (const delivery of client.webhookEndpoints.deliveries.list(endpointId, query)) {
			signal?.throwIfAborted();
			logged.push(delivery);
		}
	}
	logged.sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
	// Attempts of one event have the same bytes; the first says when it happened.
	const events = new Map<string, LoggedDelivery>();
	for (const delivery of logged) if (!events.has(delivery.event_id)) events.set(delivery.event_id, delivery);
	const failures: CatchUpFailure[] = [];
	let settled = 0;
	for (const delivery of events.values()) {
		signal?.throwIfAborted();
		const reason = await takeUp(options, delivery);
		if (reason === undefined) settled++;
		else failures.push({ eventId: delivery.event_id, type: delivery.event_type, reason });
	}
	const until = logged.reduce((latest, { created_at }) => Math.max(latest, Date.parse(created_at)), from);
	return { deliveries: logged.length, events: events.size, settled, failures, until };
}

/** Why it could not be taken up. */
async function takeUp<Events, Unknown, Transaction>(
	{ webhooks, receiver }: CatchUpOptions<Events, Unknown, Transaction>,
	{ payload }: LoggedDelivery,
): Promise<string | undefined> {
	try {
		const delivery = { body: encodeUtf8(payload), headers: {} };
		const event = webhooks.readEvent(parseJson(payload), delivery);
		if (typeof event === "string") return event;
		const known = event as AnyEvent<Events, Unknown>;
		const [id, type] = [await webhooks.eventId(known, delivery), webhooks.eventType(known, delivery)];
		const answer = await receiver.dispatch({ event: known, id, type });
		if (answer.status === 200) return undefined;
		return answer.cause instanceof Error ? answer.cause.message : answer.body;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
