import { decodeUtf8 } from "../core/bytes.ts";
import { parseJson } from "../core/json.ts";
import type { AnyEvent } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import { type Answer, failed, received } from "../receiver/answer.ts";
import type { AcceptVerified, ReceivedDelivery, Receiver } from "../receiver/types.ts";
import { deliveryOf, headersOf, type Letter, toBase64 } from "./letter.ts";
import type { Consumer, DeadLetter, InboxStorage, Outcome, TryingRules } from "./storage.ts";

/** Options of {@link createInbox}. */
export interface InboxOptions<Events, Unknown, Transaction> {
	/** The verifier of the receiver. */
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	/** Has the handlers, and the store with the marks of the events. Leave its `maxAttempts` as it is: the inbox counts. */
	readonly receiver: Receiver<Events, Unknown, Transaction>;
	/** Where deliveries are kept until they are worked off. */
	readonly storage: InboxStorage;
	/** Events worked on at once by this process. @defaultValue 10 */
	readonly concurrency?: number | undefined;
	/** Tries before an event is a dead letter. @defaultValue 10 */
	readonly maxAttempts?: number | undefined;
	/** Milliseconds before the next try, after so many failed ones. @defaultValue a second, doubled each time, at most an hour */
	readonly backoff?: ((attempts: number) => number) | undefined;
	/** Told what the storage threw while letters were worked off. @defaultValue console.error */
	readonly onError?: ((error: unknown) => void) | undefined;
	/** Told of every letter that is not tried any more. */
	readonly onDead?: ((dead: DeadLetter) => void) | undefined;
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
}

/** What an inbox has done since it was made, in this process, and what its storage holds. */
export interface InboxMetrics {
	/** Deliveries that were stored. */
	readonly stored: number;
	/** Deliveries of events that were there already. */
	readonly duplicates: number;
	/** Deliveries that could not be stored; the sender tries them again. */
	readonly unstored: number;
	/** Tries that ended well. */
	readonly handled: number;
	/** Tries that failed. */
	readonly failed: number;
	/** Letters that died. */
	readonly died: number;
	/** Letters that are being worked on. */
	readonly working: number;
	/** Milliseconds between the arrival of the letter handled last and the end of its handling. */
	readonly lag: number | undefined;
	/** In the storage, of all processes: letters that wait or are being worked on. */
	readonly waiting: number;
	/** In the storage, of all processes. */
	readonly dead: number;
}

/** Stores verified deliveries, answers at once, and works them off later. */
export interface Inbox {
	/** The largest body, in bytes. */
	readonly maxBodyBytes: number;
	/** Answers a Fetch request: 200 once the delivery is stored, 500 where it cannot be. Never rejects. */
	handle(request: Request): Promise<Response>;
	/** Answers a delivery whose body somebody else has read, byte for byte; so an inbox fits wherever an adapter takes a receiver. */
	process(delivery: ReceivedDelivery): Promise<Answer>;
	/** Reports and answers a body that was given up because of its size. */
	tooLarge(): Answer;
	/** Begins to work letters off in this process. Processes that only receive leave it. */
	start(): Promise<void>;
	/** Takes no further letters and waits for those in work. What waits in the storage stays there. */
	stop(): Promise<void>;
	/** Dead letters, the oldest first. @param limit how many at most, 100 by default */
	dead(limit?: number): Promise<readonly DeadLetter[]>;
	/**
	 * Tries a dead letter again, with all its tries before it. Its age is not checked again: it was verified when it came.
	 *
	 * @param id as in its letter
	 * @returns false where there is no such dead letter
	 */
	replay(id: string): Promise<boolean>;
	/** What this process has done since the inbox was made, and what its storage holds now. */
	metrics(): Promise<InboxMetrics>;
}

const HOUR_MS = 3_600_000;
const doubling = (attempts: number) => Math.min(HOUR_MS, 1000 * 2 ** (attempts - 1));

/**
 * Makes an inbox: a delivery is verified, stored and answered within milliseconds, and its handlers run later, as often as they
 * need. The sender's patience no longer matters; nor do its retries, for a stored delivery is known.
 *
 * @throws TypeError for options that cannot be meant
 * @example
 * ```ts
 * import { createInbox, createReceiver, memoryInbox } from "@countersign/webhooks";
 * import { arcusWebhooks } from "@countersign/webhooks/arcus";
 *
 * const webhooks = arcusWebhooks({ secrets: "whsec_test_placeholder" });
 * const receiver = createReceiver({ webhooks });
 * receiver.on("order.confirmed", (event) => console.log("to be shipped", event.data.object));
 * const inbox = createInbox({ webhooks, receiver, storage: memoryInbox() });
 * await inbox.start();
 *
 * const body = JSON.stringify({ id: "evt_1", object: "event", type: "order.confirmed", data: { object: {} } });
 * const headers = await webhooks.sign(body);
 * console.log((await inbox.process({ body, headers })).status); // 200, and handled after that
 * await inbox.stop();
 * ```
 */
export function createInbox<Events, Unknown, Transaction = undefined>(
	options: InboxOptions<Events, Unknown, Transaction>,
): Inbox {
	type Event = AnyEvent<Events, Unknown>;
	const { webhooks, receiver, storage, now = Date.now } = options;
	const { concurrency = 10, maxAttempts = 10, backoff = doubling } = options;
	if (!(concurrency >= 1 && maxAttempts >= 1)) throw new TypeError("concurrency and maxAttempts must be 1 or more");
	const onError = options.onError ?? ((error: unknown) => console.error("inbox", error));
	const rules: TryingRules = { maxAttempts, backoff };
	const count = { stored: 0, duplicates: 0, unstored: 0, handled: 0, failed: 0, died: 0 };
	let working = 0;
	let lag: number | undefined;
	let consumer: Promise<Consumer> | undefined;

	const accept: AcceptVerified<Event> = async ({ id, type, timestamp, secret }, { body, headers }) => {
		const letter: Letter = {
			id: `${webhooks.name}:${id}`,
			type,
			body: toBase64(body),
			headers: headersOf(headers),
			receivedAt: now(),
			...(timestamp !== undefined && { timestamp }),
			...(secret && { secret }),
		};
		try {
			count[(await storage.put(letter, rules)) ? "stored" : "duplicates"]++;
			return received;
		} catch (error) {
			count.unstored++;
			onError(error);
			return failed("store_unavailable");
		}
	};

	async function open(letter: Letter): Promise<Answer> {
		const delivery = deliveryOf(letter);
		const text = decodeUtf8(delivery.body);
		const event = webhooks.readEvent(parseJson(text ?? "null"), delivery);
		if (typeof event === "string") throw new Error(`the stored delivery is no event any more: ${event}`);
		const { type, timestamp, secret } = letter;
		const id = await webhooks.eventId(event as Event, delivery);
		return receiver.dispatch({ event: event as Event, id, type, timestamp, secret });
	}

	async function work(letter: Letter): Promise<Outcome> {
		working++;
		try {
			const answer = await open(letter);
			if (answer.status === 200) return { state: "done" };
			const after = answer.status === 409 ? Number(answer.headers["retry-after"] ?? 1) : undefined;
			if (after !== undefined) return { state: "wait", delayMs: after * 1000 };
			return { state: "failed", reason: answer.cause === undefined ? answer.body : reasonOf(answer.cause) };
		} catch (error) {
			return { state: "failed", reason: reasonOf(error) };
		} finally {
			working--;
		}
	}

	function onEnd(letter: Letter, outcome: Outcome, dead: boolean): void {
		if (outcome.state === "wait") return;
		if (outcome.state === "done") {
			count.handled++;
			lag = now() - letter.receivedAt;
			return;
		}
		count.failed++;
		if (!dead) return;
		count.died++;
		try {
			options.onDead?.({ letter, attempts: maxAttempts, reason: outcome.reason });
		} catch (error) {
			onError(error);
		}
	}

	return {
		maxBodyBytes: receiver.maxBodyBytes,
		handle: (request) => receiver.handle(request, accept),
		process: (delivery) => receiver.process(delivery, accept),
		tooLarge: () => receiver.tooLarge(),
		async start() {
			consumer ??= storage.start(work, { ...rules, concurrency, onError, onEnd });
			try {
				await consumer;
			} catch (error) {
				consumer = undefined;
				throw error;
			}
		},
		async stop() {
			const running = await consumer;
			await running?.stop();
			consumer = undefined;
			await storage.close?.();
		},
		dead: (limit = 100) => storage.dead(limit),
		replay: (id) => storage.replay(id, rules),
		metrics: async () => ({ ...count, working, lag, ...(await storage.counts()) }),
	};
}

function reasonOf(error: unknown): string {
	return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 1000);
}
