import { systemClock } from "../core/clock.ts";
import { guarded, listener, logFailure } from "../core/guard.ts";
import type { AnyEvent } from "../core/scheme.ts";
import { type Answer, failed, received, toResponse } from "../receiver/answer.ts";
import type { AcceptVerified } from "../receiver/types.ts";
import { abandonedIn, lookForAbandoned } from "./abandoned.ts";
import { closing, overloaded, storageLost } from "./answers.ts";
import { dispatchLetter, orderKeyOf, outcomeOf, reasonOf, unhandledTypes } from "./attempt.ts";
import { backlogLimit } from "./backlog.ts";
import type { Inbox } from "./inbox-types.ts";
import { headersOf, type Letter, toBase64 } from "./letter.ts";
import { checkName, namedInbox } from "./name.ts";
import { type CloseInboxOptions, count as countOf, doubling, type InboxOptions, safeBackoff } from "./options.ts";
import { startPatiently } from "./starting.ts";
import { type Consumer, type DeadLetter, isUnavailable, type Outcome } from "./storage.ts";
import { TooSlowError, within } from "./within.ts";

export type { Inbox, InboxMetrics } from "./inbox-types.ts";
export type { CloseInboxOptions, DeadListOptions, InboxOptions, UnhandledEntry } from "./options.ts";

/**
 * Creates an inbox: a delivery is verified, stored and acknowledged within milliseconds, and its handlers run later, as often as they
 * need. How long the sender waits no longer matters; nor do its retries, because a stored delivery is recognized.
 *
 * @throws TypeError for invalid options
 * @example
 * ```ts
 * import { createInbox, createReceiver, memoryInbox } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks });
 * receiver.on("order.confirmed", (event) => console.log("to be shipped", event));
 * const inbox = createInbox({ webhooks, receiver, storage: memoryInbox() });
 * await inbox.start();
 *
 * const body = JSON.stringify({ type: "order.confirmed", timestamp: "2026-05-01T00:00:00Z", data: {} });
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
	let stopLooking = () => {};

	const accept: AcceptVerified<AnyEvent<Events, Unknown>> = async (verified, { body, headers }) => {
		const { id, type, timestamp, secret, event } = verified;
		const orderKey = orderKeyOf(receiver, event);
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
				...(orderKey !== undefined && { orderKey }),
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
				const started = await storage.start(work, { ...mine, concurrency, onError: report, onEnd, clock });
				stopLooking = lookForAbandoned(storage, inbox, clock, report);
				return started;
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
		stopLooking();
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
		async adopt(from, how = {}) {
			if (!storage.adopt) throw new TypeError("This storage cannot move entries to another inbox.");
			return storage.adopt(checkName(from), (await inbox.scope()).inboxes[0], how);
		},
		async metrics() {
			const scope = await inbox.scope();
			const { waiting, dead, unhandled: kept = 0 } = await storage.counts(scope);
			const abandoned = await abandonedIn(storage, scope);
			return { ...count, working, lag, waiting, dead, unhandled: kept, abandoned };
		},
	};
}

interface Closable {
	close?(options: { readonly timeout: number }): Promise<void>;
}
