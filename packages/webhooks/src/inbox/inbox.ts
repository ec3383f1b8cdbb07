import { type Clock, realClock } from "../core/clock.ts";
import { dataFree, withoutData } from "../core/driver-error.ts";
import { guarded, listener, logFailure } from "../core/guard.ts";
import { inTime } from "../core/in-time.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import { within } from "../core/within.ts";
import { type Answer, toResponse } from "../receiver/answer.ts";
import type { ArrivingDelivery, ReceivedDelivery, Receiver, VerifiedEvent } from "../receiver/types.ts";
import { abandonedIn } from "./abandoned.ts";
import { closing } from "./answers.ts";
import { Backlog } from "./backlog.ts";
import { orderKeyOf } from "./dispatch.ts";
import type { Inbox, InboxMetrics } from "./inbox-types.ts";
import { checkName, NamedInbox, type ResolvedScope } from "./name.ts";
import {
	type CloseInboxOptions,
	count as countOf,
	type DeadListOptions,
	doubling,
	type InboxOptions,
	safeBackoff,
} from "./options.ts";
import { stopPatiently } from "./stopping.ts";
import type { AdoptOptions, DeadLetter, InboxStorage, TryingRules } from "./storage.ts";
import { DeliveryStorer } from "./storing.ts";
import { ADOPT_MS, noResponse, QUERY_MS } from "./timeout-error.ts";
import { InboxWorker } from "./worker.ts";

export type { Inbox, InboxMetrics } from "./inbox-types.ts";
export type { CloseInboxOptions, DeadListOptions, InboxOptions, UnhandledEntry } from "./options.ts";

/**
 * Creates an inbox. It verifies, stores and acknowledges a delivery within milliseconds; handlers run later and are retried as often as
 * necessary. The sender's timeout no longer limits your handlers, and its retries are recognized as duplicates.
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
 * console.log((await inbox.process({ body, headers })).status); // responds with 200 and handles the event afterwards
 * await inbox.stop();
 * ```
 */
export function createInbox<Events, Unknown, Transaction = undefined>(
	options: InboxOptions<Events, Unknown, Transaction>,
): Inbox {
	return new EventInbox(options);
}

/** How long closing may take after its timeout, in milliseconds. */
const AFTER_TIMEOUT_MS = 2_000;
/** How long the storage always has to close. */
const CLOSE_AT_LEAST_MS = 1_000;

/** Methods are bound, because adapters and servers receive them one by one. */
class EventInbox<Events, Unknown, Transaction> implements Inbox {
	readonly maxBodyBytes: number;
	readonly #receiver: Receiver<Events, Unknown, Transaction>;
	readonly #storage: InboxStorage;
	readonly #clock: Clock;
	readonly #report: (error: unknown) => void;
	readonly #inbox: NamedInbox;
	readonly #rules: () => Promise<TryingRules & ResolvedScope>;
	readonly #storer: DeliveryStorer<Events, Unknown>;
	readonly #worker: InboxWorker<Events, Unknown, Transaction>;
	readonly #stopTimeout: number;
	#closingStorage: Promise<void> | undefined;
	#isClosing = false;

	constructor(options: InboxOptions<Events, Unknown, Transaction>) {
		const { webhooks, receiver, storage, clock = realClock } = options;
		const { now = clock.now, concurrency = 10, maxAttempts = 10, storeTimeout = 10_000 } = options;
		const { startTimeout = 60_000, stopTimeout = 60_000, maxBacklog = 100_000 } = options;
		countOf("concurrency", concurrency);
		countOf("maxAttempts", maxAttempts);
		countOf("storeTimeout", storeTimeout);
		countOf("startTimeout", startTimeout);
		countOf("stopTimeout", stopTimeout);
		const report = reporter(options.onError);
		const backoff = safeBackoff(options.backoff ?? doubling, report);
		const inbox = new NamedInbox(webhooks, storage, options.name, clock);
		const rules = async () => ({ maxAttempts, backoff, ...(await inbox.scope()) });
		const countWaiting = async () => (await storage.counts(await inbox.scope())).waiting;
		this.maxBodyBytes = receiver.maxBodyBytes;
		this.#receiver = receiver;
		this.#storage = storage;
		this.#stopTimeout = stopTimeout;
		this.#clock = clock;
		this.#report = report;
		this.#inbox = inbox;
		this.#rules = rules;
		this.#storer = new DeliveryStorer({
			webhooks,
			storage,
			backlog: new Backlog(countOf("maxBacklog", maxBacklog), countWaiting, clock),
			clock,
			now,
			timeout: storeTimeout,
			report,
			rules,
			orderKey: (event) => orderKeyOf(receiver, event),
		});
		this.#worker = new InboxWorker({
			webhooks,
			receiver,
			storage,
			inbox,
			concurrency,
			maxAttempts,
			startTimeout,
			clock,
			now,
			report,
			tellDead: listener("onDead", options.onDead),
			tellUnhandled: listener("onUnhandled", options.onUnhandled ?? (({ type }) => report(noHandler(type)))),
			rules,
		});
	}

	readonly handle = async (request: Request): Promise<Response> =>
		this.#isClosing ? toResponse(closing) : this.#receiver.handle(request, this.#accept);

	readonly process = async (delivery: ReceivedDelivery): Promise<Answer> =>
		this.#isClosing ? closing : this.#receiver.process(delivery, this.#accept);

	readonly receive = async (delivery: ArrivingDelivery): Promise<Answer> => {
		if (!this.#isClosing) return this.#receiver.receive(delivery, this.#accept);
		delivery.body.abandon();
		return closing;
	};

	readonly tooLarge = (): Answer => this.#receiver.tooLarge();

	readonly start = async (): Promise<void> => {
		if (this.#isClosing) throw new Error("The inbox is closed. Create another one.");
		await dataFree(this.#worker.start());
	};

	readonly stop = async (): Promise<void> => {
		const rules = { clock: this.#clock, timeout: this.#stopTimeout, working: () => this.#worker.working };
		await dataFree(stopPatiently(this.#worker.stop(), "the work on entries did not end", rules));
		await dataFree(stopPatiently(this.#closeStorage(), "the storage did not close", rules));
	};

	readonly close = async ({ timeout = 25_000 }: CloseInboxOptions = {}): Promise<void> => {
		this.#isClosing = true;
		const until = this.#clock.monotonic() + timeout + AFTER_TIMEOUT_MS;
		const receiver = this.#receiver as Closable;
		const done = Promise.all([this.#worker.stop(), receiver.close?.({ timeout })]).catch(this.#report);
		// A receiver aborts its handlers at the timeout. Shortly after that the storage is closed, even if handlers are still running.
		let cancel = () => {};
		const late = new Promise<void>((resolve) => {
			cancel = this.#clock.after(timeout + AFTER_TIMEOUT_MS, resolve);
		});
		await Promise.race([done, late]);
		cancel();
		// A storage whose disk or server hangs must not keep the process from ending.
		const left = Math.max(CLOSE_AT_LEAST_MS, until - this.#clock.monotonic());
		const closing = this.#closeStorage();
		if ((await within(this.#clock, left, closing, { error: this.#report })) === "late")
			this.#report(
				new Error(
					"The storage of the inbox did not close in time. Acknowledged entries stay in it and are handled after the next start.",
				),
			);
	};

	/** Joins a call that has not ended, because a storage may not expect to be closed twice at the same time. */
	#closeStorage(): Promise<void> {
		this.#closingStorage ??= Promise.resolve(this.#storage.close?.()).finally(() => {
			this.#closingStorage = undefined;
		});
		return this.#closingStorage;
	}

	readonly dead = async (given: number | DeadListOptions = {}): Promise<readonly DeadLetter[]> => {
		const { limit = 100, after } = typeof given === "number" ? { limit: given } : given;
		return this.#query("dead", async () => this.#storage.dead(limit, { ...(await this.#inbox.scope()), after }));
	};

	readonly replay = async (id: string): Promise<boolean> =>
		this.#query("replay", async () => this.#storage.replay(id, await this.#rules()));

	readonly replayAll = async (): Promise<number> => {
		let replayed = 0;
		const rules = await this.#query("replayAll", this.#rules);
		for await (const { letter } of this.#allDead())
			if (await this.#query("replayAll", () => this.#storage.replay(letter.id, rules))) replayed++;
		return replayed;
	};

	readonly discard = async (id: string): Promise<boolean> => {
		const storage = this.#storage;
		if (!storage.discard) throw new TypeError("This storage cannot discard entries.");
		return this.#query("discard", async () => storage.discard?.(id) ?? false);
	};

	readonly adopt = async (from: string, how: AdoptOptions = {}): Promise<number> => {
		const storage = this.#storage;
		if (!storage.adopt) throw new TypeError("This storage cannot move entries to another inbox.");
		const { inboxes } = await this.#query("adopt", () => this.#inbox.scope());
		return this.#query("adopt", async () => storage.adopt?.(checkName(from), inboxes[0], how) ?? 0, ADOPT_MS);
	};

	readonly metrics = (): Promise<InboxMetrics> => this.#query("metrics", this.#measure);

	readonly #measure = async (): Promise<InboxMetrics> => {
		const scope = await this.#inbox.scope();
		const { waiting, dead, unhandled = 0 } = await this.#storage.counts(scope);
		const abandoned = await abandonedIn(this.#storage, scope);
		const { working, lag } = this.#worker;
		return { ...this.#storer.count, ...this.#worker.count, working, lag, waiting, dead, unhandled, abandoned };
	};

	readonly #accept = (verified: VerifiedEvent<AnyEvent<Events, Unknown>>, delivery: Delivery): Promise<Answer> =>
		this.#storer.accept(verified, delivery);

	/** @throws InboxTimeoutError if the storage does not respond */
	#query<T>(operation: string, work: () => Promise<T>, ms = QUERY_MS): Promise<T> {
		return dataFree(inTime(this.#clock, ms, work(), () => noResponse(operation, ms)));
	}

	async *#allDead(): AsyncGenerator<DeadLetter> {
		const scope = await this.#query("replayAll", () => this.#inbox.scope());
		for (let after: DeadLetter | undefined; ; ) {
			const page = await this.#query("replayAll", () => this.#storage.dead(100, { ...scope, after }));
			yield* page;
			after = page.at(-1);
			if (!after) return;
		}
	}
}

function reporter(onError: InboxOptions<never, never, never>["onError"]): (error: unknown) => void {
	const logged = logFailure("onError");
	return (thrown) =>
		guarded(() => {
			const error = withoutData(thrown);
			return onError ? onError(error) : console.error("inbox", error);
		}, logged);
}

const noHandler = (type: string) =>
	new Error(`No handler is registered for ${type}. Its events are kept until one is registered.`);

interface Closable {
	close?(options: { readonly timeout: number }): Promise<void>;
}
