import { systemClock } from "../core/clock.ts";
import { guarded, listener, logFailure } from "../core/guard.ts";
import type { AnyEvent } from "../core/scheme.ts";
import { type Answer, failed, received, toResponse } from "../receiver/answer.ts";
import type { AcceptVerified, ArrivingDelivery, ReceivedDelivery } from "../receiver/types.ts";
import { closing, overloaded, storageLost } from "./answers.ts";
import { dispatchLetter, outcomeOf, reasonOf, unhandledTypes } from "./attempt.ts";
import { backlogLimit } from "./backlog.ts";
import { headersOf, type Letter, toBase64 } from "./letter.ts";
import { namedInbox } from "./name.ts";
import {
	type CloseInboxOptions,
	count as countOf,
	type DeadListOptions,
	doubling,
	type InboxOptions,
	safeBackoff,
} from "./options.ts";
import { startPatiently } from "./starting.ts";
import { type Consumer, type DeadLetter, isUnavailable, type Outcome } from "./storage.ts";
import { TooSlowError, within } from "./within.ts";

export type { CloseInboxOptions, DeadListOptions, InboxOptions, UnhandledEntry } from "./options.ts";

/** What an inbox has done since it was created, in this process, and what its storage holds. */
export interface InboxMetrics {
	/** Deliveries that were stored. */
	readonly stored: number;
	/** Deliveries of events that were stored before. */
	readonly duplicates: number;
	/** Deliveries that could not be stored; the sender retries them. */
	readonly unstored: number;
	/** Attempts that succeeded. */
	readonly handled: number;
	/** Attempts that failed. */
	readonly failed: number;
	/** Entries that died. */
	readonly died: number;
	/** Entries that are being worked on. */
	readonly working: number;
	/** Milliseconds between the arrival of the entry handled last and the end of its handling. */
	readonly lag: number | undefined;
	/** In the storage, of all processes: entries that wait or are being worked on. */
	readonly waiting: number;
	/** Those of the waiting entries that no process had a handler for so far. */
	readonly unhandled: number;
	/** In the storage, of all processes. */
	readonly dead: number;
}

/** Stores verified deliveries, responds at once, and handles them later. */
export interface Inbox {
	/** The largest body, in bytes. */
	readonly maxBodyBytes: number;
	/**
	 * Responds to a Fetch request: 200 once the delivery is stored, 500 where it cannot be, 503 while too many wait, while the inbox
	 * closes, or when its storage is lost to this process. Never rejects.
	 */
	handle(request: Request): Promise<Response>;
	/** Responds to a delivery whose body was already read, byte for byte; so an inbox fits wherever an adapter takes a receiver. */
	process(delivery: ReceivedDelivery): Promise<Answer>;
	/** Responds to a delivery whose body is still arriving, and reads it within the receiver's limits. Never rejects. */
	receive(delivery: ArrivingDelivery): Promise<Answer>;
	/** Reports a body that was given up because of its size, and returns the response. */
	tooLarge(): Answer;
	/**
	 * Begins to handle entries in this process. Processes that only receive leave it. While the storage is away or no secrets are loaded,
	 * it reports that and retries.
	 *
	 * @throws InboxStartError when the storage does not respond within `startTimeout`; call it again later
	 */
	start(): Promise<void>;
	/** Takes no further entries, waits for those in progress however long they take, and closes the storage. What waits there stays. */
	stop(): Promise<void>;
	/**
	 * Closes the inbox within a bounded time, as on SIGTERM: deliveries get 503, handlers in progress have until the timeout, and the
	 * storage is closed. What was not finished is handled after the next start.
	 */
	close(options?: CloseInboxOptions): Promise<void>;
	/** Dead entries, the oldest first: a page of them. @param options how many at most (100 by default), and after which one */
	dead(options?: number | DeadListOptions): Promise<readonly DeadLetter[]>;
	/**
	 * Retries a dead entry, with all its attempts before it. Its age is not checked again: it was verified when it arrived.
	 *
	 * @param id as in its letter
	 * @returns false where there is no such dead entry
	 */
	replay(id: string): Promise<boolean>;
	/** Retries all entries that are dead by now, the oldest first. @returns how many */
	replayAll(): Promise<number>;
	/**
	 * Removes a dead entry for good. A later delivery of its event counts as a duplicate.
	 *
	 * @returns false where there is no such dead entry
	 * @throws TypeError where the storage cannot discard
	 */
	discard(id: string): Promise<boolean>;
	/** What this process has done since the inbox was created, and what its storage holds now. */
	metrics(): Promise<InboxMetrics>;
}

/**
 * Creates an inbox: a delivery is verified, stored and acknowledged within milliseconds, and its handlers run later, as often as they
 * need. How long the sender waits no longer matters; nor do its retries, because a stored delivery is recognized.
 *
 * @throws TypeError for invalid options
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
	const { webhooks, receiver, storage, clock = systemClock } = options;
	const { now = clock.now, concurrency = 10, maxAttempts = 10, maxBacklog = 100_000, storeTimeout = 10_000 } = options;
	const { startTimeout = 60_000 } = options;
	countOf("concurrency", concurrency);
	countOf("maxAttempts", maxAttempts);
	countOf("storeTimeout", storeTimeout);
	countOf("startTimeout", startTimeout);
	const report = (error: unknown) =>
		guarded(() => (options.onError ? options.onError(error) : console.error("inbox", error)), logFailure("onError"));
	const tellDead = listener("onDead", options.onDead);
	const tellUnhandled = listener(
		"onUnhandled",
		options.onUnhandled ??
			(({ type }) =>
				report(new Error(`No handler is registered for ${type}: its events are kept until there is one.`))),
	);
	const backoff = safeBackoff(options.backoff ?? doubling, report);
	const inbox = namedInbox(webhooks, storage, options.name, clock);
	const rules = async () => ({ maxAttempts, backoff, ...(await inbox.scope()) });
	const count = { stored: 0, duplicates: 0, unstored: 0, handled: 0, failed: 0, died: 0 };
	const unhandled = unhandledTypes(clock);
	const countWaiting = async () => (await storage.counts(await inbox.scope())).waiting;
	const backlog = backlogLimit(countOf("maxBacklog", maxBacklog), countWaiting, clock);
	let working = 0;
	let lag: number | undefined;
	let consumer: Promise<Consumer> | undefined;
	let isClosing = false;
	let isStopping = false;

	const accept: AcceptVerified<AnyEvent<Events, Unknown>> = async (verified, { body, headers }) => {
		const { id, type, timestamp, secret } = verified;
		async function store(): Promise<Answer> {
			const scope = await rules();
			if (await backlog.isFull()) return overloaded;
			const letter: Letter = {
				id: `${scope.inboxes[0]}:${id}`,
				inbox: scope.inboxes[0],
				eventId: id,
				type,
				body: toBase64(body),
				headers: headersOf(webhooks, headers),
				receivedAt: now(),
				...(timestamp !== undefined && { timestamp }),
				...(secret && { secret }),
			};
			const isNew = await storage.put(letter, { ...scope, formerId: `${webhooks.name}:${id}` });
			count[isNew ? "stored" : "duplicates"]++;
			if (isNew) backlog.stored();
			return received;
		}
		try {
			return await within(clock, storeTimeout, store());
		} catch (error) {
			count.unstored++;
			report(error);
			return isUnavailable(error) || error instanceof TooSlowError ? storageLost : failed("store_unavailable");
		}
	};

	async function work(letter: Letter, attempt: number): Promise<Outcome> {
		working++;
		try {
			return outcomeOf(await dispatchLetter(webhooks, receiver, letter, attempt >= maxAttempts));
		} catch (error) {
			return { state: "failed", reason: reasonOf(error) };
		} finally {
			working--;
		}
	}

	function onEnd(letter: Letter, outcome: Outcome, dead: boolean, attempts = maxAttempts): void {
		const { id, type } = letter;
		if (outcome.state === "unhandled") {
			if (unhandled.add(type)) tellUnhandled({ id, type });
			return;
		}
		if (outcome.state === "wait") return;
		unhandled.handled(type);
		if (outcome.state === "done") {
			count.handled++;
			lag = now() - letter.receivedAt;
			return;
		}
		count.failed++;
		if (!dead) return;
		count.died++;
		tellDead({ letter, attempts, reason: outcome.reason });
	}

	async function start(): Promise<void> {
		if (isClosing) throw new Error("The inbox is closed: create another one.");
		isStopping = false;
		consumer ??= startPatiently(
			async () => {
				const mine = { ...(await rules()), currentScope: inbox.current, skippedTypes: unhandled.current };
				return storage.start(work, { ...mine, concurrency, onError: report, onEnd, clock });
			},
			{ clock, report, isOver: () => isStopping, timeout: startTimeout },
		);
		try {
			await consumer;
		} catch (error) {
			consumer = undefined;
			throw error;
		}
	}
	async function stopWorking(): Promise<void> {
		isStopping = true;
		const running = await consumer?.catch(() => undefined);
		await running?.stop();
		consumer = undefined;
	}
	async function close({ timeout = 25_000 }: CloseInboxOptions = {}): Promise<void> {
		isClosing = true;
		const done = Promise.all([stopWorking(), (receiver as Closable).close?.({ timeout })]).catch(report);
		// A receiver aborts its handlers at the timeout; a moment later the storage is closed whatever they do.
		let cancel = () => {};
		const late = new Promise<void>((resolve) => {
			cancel = clock.after(timeout + 2_000, resolve);
		});
		await Promise.race([done, late]);
		cancel();
		await storage.close?.();
	}
	async function* allDead(): AsyncGenerator<DeadLetter> {
		const scope = await inbox.scope();
		for (let after: DeadLetter | undefined; ; ) {
			const page: readonly DeadLetter[] = await storage.dead(100, { ...scope, after });
			yield* page;
			after = page.at(-1);
			if (!after) return;
		}
	}

	return {
		maxBodyBytes: receiver.maxBodyBytes,
		handle: async (request) => (isClosing ? toResponse(closing) : receiver.handle(request, accept)),
		process: async (delivery) => (isClosing ? closing : receiver.process(delivery, accept)),
		async receive(delivery) {
			if (!isClosing) return receiver.receive(delivery, accept);
			delivery.body.abandon();
			return closing;
		},
		tooLarge: () => receiver.tooLarge(),
		start,
		async stop() {
			await stopWorking();
			await storage.close?.();
		},
		close,
		async dead(given = {}) {
			const { limit = 100, after } = typeof given === "number" ? { limit: given } : given;
			return storage.dead(limit, { ...(await inbox.scope()), after });
		},
		replay: async (id) => storage.replay(id, await rules()),
		async replayAll() {
			let replayed = 0;
			const scope = await rules();
			for await (const { letter } of allDead()) if (await storage.replay(letter.id, scope)) replayed++;
			return replayed;
		},
		async discard(id) {
			if (!storage.discard) throw new TypeError("This storage cannot discard entries.");
			return storage.discard(id);
		},
		async metrics() {
			const { waiting, dead, unhandled: kept = 0 } = await storage.counts(await inbox.scope());
			return { ...count, working, lag, waiting, dead, unhandled: kept };
		},
	};
}

interface Closable {
	close?(options: { readonly timeout: number }): Promise<void>;
}
