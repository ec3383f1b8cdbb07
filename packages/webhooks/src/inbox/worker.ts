import type { Clock } from "../core/clock.ts";
import { reasonOf } from "../core/reason.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Receiver } from "../receiver/types.ts";
import { AbandonedWatch } from "./abandoned.ts";
import { dispatchLetter, outcomeOf } from "./dispatch.ts";
import type { Letter } from "./letter.ts";
import type { NamedInbox, ResolvedScope } from "./name.ts";
import type { UnhandledEntry } from "./options.ts";
import { startPatiently } from "./starting.ts";
import type { Consumer, DeadLetter, InboxStorage, Outcome, TryingRules } from "./storage.ts";
import { UnhandledTypes } from "./unhandled-types.ts";

/** The dependencies of a worker. */
export interface WorkerOptions<Events, Unknown, Transaction> {
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	readonly receiver: Receiver<Events, Unknown, Transaction>;
	readonly storage: InboxStorage;
	readonly inbox: NamedInbox;
	readonly concurrency: number;
	readonly maxAttempts: number;
	readonly startTimeout: number;
	readonly clock: Clock;
	readonly now: () => number;
	readonly report: (error: unknown) => void;
	readonly tellDead: (dead: DeadLetter) => void;
	readonly tellUnhandled: (entry: UnhandledEntry) => void;
	/** The retry rules for entries. */
	rules(): Promise<TryingRules & ResolvedScope>;
}

/** Hands entries to the receiver and counts the outcomes. */
export class InboxWorker<Events, Unknown, Transaction> {
	readonly count = { handled: 0, failed: 0, died: 0 };
	/** Entries that are being worked on. */
	working = 0;
	/** Milliseconds between the arrival of the entry handled last and the end of its handling. */
	lag: number | undefined;
	readonly #options: WorkerOptions<Events, Unknown, Transaction>;
	readonly #unhandled: UnhandledTypes;
	#consumer: Promise<Consumer> | undefined;
	#abandoned: AbandonedWatch | undefined;
	#isStopping = false;
	#stopping: Promise<unknown> | undefined;

	constructor(options: WorkerOptions<Events, Unknown, Transaction>) {
		this.#options = options;
		this.#unhandled = new UnhandledTypes(options.clock);
	}

	/** Resolves when entries are being handed out. */
	async start(): Promise<void> {
		const { storage, inbox, clock, report, startTimeout: timeout } = this.#options;
		this.#isStopping = false;
		const isOver = () => this.#isStopping;
		this.#consumer ??= startPatiently(
			() => this.#startConsumer(),
			{ clock, report, isOver, timeout },
			// Nobody owns a consumer that starts after its start was given up.
			(late) => late.stop(),
		);
		const consumer = this.#consumer;
		try {
			await consumer;
		} catch (error) {
			// It may have been stopped and started again in between.
			if (this.#consumer === consumer) this.#consumer = undefined;
			throw error;
		}
		if (this.#abandoned || this.#isStopping) return;
		this.#abandoned = new AbandonedWatch(storage, inbox, clock, report);
		this.#abandoned.start();
	}

	/** Takes no further entries, and resolves when those in progress have ended. A call after one that has not ended waits for it too. */
	stop(): Promise<void> {
		this.#isStopping = true;
		this.#abandoned?.stop();
		this.#abandoned = undefined;
		const consumer = this.#consumer;
		// A later start needs a consumer of its own: this one takes nothing any more, even if it never ends.
		this.#consumer = undefined;
		if (consumer) {
			const stopping = Promise.all([this.#stopping, stopConsumer(consumer)]).finally(() => {
				if (this.#stopping === stopping) this.#stopping = undefined;
			});
			this.#stopping = stopping;
		}
		return Promise.resolve(this.#stopping).then(() => {});
	}

	async #startConsumer(): Promise<Consumer> {
		const { storage, inbox, concurrency, clock, report } = this.#options;
		return storage.start((letter, attempt) => this.#work(letter, attempt), {
			...(await this.#options.rules()),
			currentScope: () => inbox.current(),
			skippedTypes: () => this.#unhandled.current(),
			concurrency,
			onError: report,
			onEnd: (letter, outcome, dead, attempts) => this.#end(letter, outcome, dead, attempts),
			clock,
		});
	}

	async #work(letter: Letter, attempt: number): Promise<Outcome> {
		const { webhooks, receiver, maxAttempts } = this.#options;
		this.working++;
		try {
			return outcomeOf(await dispatchLetter(webhooks, receiver, letter, attempt >= maxAttempts));
		} catch (error) {
			return { state: "failed", reason: reasonOf(error) };
		} finally {
			this.working--;
		}
	}

	#end(letter: Letter, outcome: Outcome, dead: boolean, attempts = this.#options.maxAttempts): void {
		const { now, tellDead, tellUnhandled } = this.#options;
		const { id, type } = letter;
		if (outcome.state === "unhandled") {
			if (this.#unhandled.add(type)) tellUnhandled({ id, type });
			return;
		}
		if (outcome.state === "wait") return;
		this.#unhandled.handled(type);
		if (outcome.state === "done") {
			this.count.handled++;
			this.lag = now() - letter.receivedAt;
			return;
		}
		this.count.failed++;
		if (!dead) return;
		this.count.died++;
		tellDead({ letter, attempts, reason: outcome.reason });
	}
}

async function stopConsumer(consumer: Promise<Consumer>): Promise<void> {
	const running = await consumer.catch(() => undefined);
	await running?.stop();
}
