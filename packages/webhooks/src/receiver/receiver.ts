import type { Clock } from "../core/clock.ts";
import { clockOf } from "../core/clock-of.ts";
import { type Refusal, refuse } from "../core/errors.ts";
import { guarded, listener, logFailure } from "../core/guard.ts";
import type { MaybeLater } from "../core/later.ts";
import type { AnyEvent, EventReader } from "../core/scheme.ts";
import { within } from "../core/within.ts";
import { Activity } from "./activity.ts";
import { type Answer, bodyTimeout, failed, toResponse, unavailable } from "./answer.ts";
import { Dispatcher } from "./dispatcher.ts";
import { eventKeys } from "./endpoint.ts";
import type { HandlerRun } from "./handling.ts";
import { type Accept, Intake } from "./intake.ts";
import { limitsOf } from "./limits.ts";
import { memoryOf } from "./memory.ts";
import { type ReadLimits, readBodySource } from "./read-body.ts";
import { cancelBody, readRequestBody } from "./read-request.ts";
import { RefusalLog } from "./refusal-log.ts";
import type { AttemptRules } from "./rules.ts";
import type { ReceiverStore } from "./store.ts";
import type {
	ArrivingDelivery,
	CloseOptions,
	EventsNamed,
	Handler,
	ReceivedDelivery,
	Receiver,
	ReceiverOptions,
	RouteName,
	VerifiedEvent,
} from "./types.ts";
import { unlistedHint } from "./unlisted-name.ts";

/** How long handlers may run after closing has aborted their signals. */
const ABORT_GRACE_MS = 1000;

type Report = AttemptRules<never>["report"];

/**
 * Receives deliveries and responds to them. Its methods are bound, so you can pass them to a server directly: `Bun.serve({ fetch:
 * receiver.handle })`.
 */
export class WebhookReceiver<Events, Unknown, Transaction> implements Receiver<Events, Unknown, Transaction> {
	readonly maxBodyBytes: number;
	readonly #clock: Clock;
	readonly #report: Report;
	readonly #log: RefusalLog | undefined;
	readonly #webhooks: Pick<EventReader<Events, Unknown>, "name" | "eventTypes">;
	readonly #intake: Intake<Events, Unknown>;
	readonly #dispatcher: Dispatcher<AnyEvent<Events, Unknown>, Transaction>;
	readonly #work: Activity;
	readonly #running = new Set<HandlerRun<Transaction>>();
	readonly #readLimits: ReadLimits;
	#closing: Promise<void> | undefined;

	/** @throws TypeError for invalid options */
	constructor(options: ReceiverOptions<Events, Unknown, Transaction> & { readonly store: ReceiverStore<Transaction> }) {
		const { webhooks, store, orderBy } = options;
		const clock = clockOf(options);
		const report = reporter(options.onError);
		const observe = options.observe && listener("observe", options.observe);
		const log = options.logger === false ? undefined : new RefusalLog(webhooks, options.logger ?? console, clock);
		// Without `onError`, the log has a line about it already.
		const reportOwnFault = options.onError || !log ? report : () => {};
		const limits = limitsOf(options, store);
		const memory = memoryOf(store);
		const attempts = {
			store,
			memory,
			clock,
			observe,
			report,
			keyOf: eventKeys({ webhooks, store, namespace: options.namespace, clock, storeTimeout: limits.storeTimeout }),
			overdue: new Map<string, number>(),
		};
		this.maxBodyBytes = webhooks.maxBodyBytes;
		this.#clock = clock;
		this.#report = report;
		this.#log = log;
		this.#webhooks = webhooks;
		this.#readLimits = { maxBytes: webhooks.maxBodyBytes, timeout: limits.bodyTimeout, clock };
		this.#intake = new Intake({ webhooks, clock, observe, report, reportOwnFault, log });
		this.#work = new Activity(() => this.#dispatcher.size);
		this.#dispatcher = new Dispatcher({ ...limits, ...attempts, orderBy, running: this.#running }, () =>
			this.#work.check(),
		);
	}

	readonly on = <const Name extends RouteName<Events>>(
		name: Name,
		handler: Handler<EventsNamed<Events, Unknown, Name>, Transaction>,
	): (() => void) => {
		const { name: sender, eventTypes } = this.#webhooks;
		const hint = this.#log && unlistedHint(name, sender, eventTypes);
		if (hint) this.#log?.once(hint);
		return this.#dispatcher.on(name, handler as Handler<never, Transaction>);
	};

	readonly onUnlisted: Receiver<Events, Unknown, Transaction>["onUnlisted"] = (name, handler) =>
		this.#dispatcher.on(name, handler as Handler<never, Transaction>);

	readonly onUnknown = (handler: Handler<AnyEvent<Events, Unknown>, Transaction>): (() => void) =>
		this.#dispatcher.onUnknown(handler as Handler<never, Transaction>);

	readonly handle = async (request: Request, accept: Accept<Events, Unknown> = this.#dispatch): Promise<Response> => {
		if (this.#closing) cancelBody(request);
		const { headers, url } = request;
		return toResponse(
			await this.#answer(() =>
				this.#answerArriving(readRequestBody(request, this.#readLimits), { headers, url }, accept),
			),
		);
	};

	readonly process = (delivery: ReceivedDelivery, accept: Accept<Events, Unknown> = this.#dispatch): Promise<Answer> =>
		this.#answer(() => this.#intake.verify(delivery, accept));

	readonly receive = (
		delivery: ArrivingDelivery,
		accept: Accept<Events, Unknown> = this.#dispatch,
	): Promise<Answer> => {
		if (this.#closing) delivery.body.abandon();
		return this.#answer(() => {
			const { body, headers, url, rawBodyHint } = delivery;
			const whole = body.whole?.();
			return whole
				? this.#intake.verify({ body: whole, headers, url, rawBodyHint }, accept, true)
				: this.#answerArriving(readBodySource(body, this.#readLimits), { headers, url, rawBodyHint }, accept);
		});
	};

	readonly dispatch = (verified: VerifiedEvent<AnyEvent<Events, Unknown>>): Promise<Answer> =>
		this.#answer(() => this.#dispatch(verified));

	readonly orderKey = (event: AnyEvent<Events, Unknown>): string | undefined => this.#dispatcher.orderKey(event);

	readonly tooLarge = (): Answer =>
		this.#intake.refuse(refuse("body_too_large", `The body has more than ${this.maxBodyBytes} bytes.`));

	readonly idle = (): Promise<void> => this.#work.idle();

	readonly close = (how: CloseOptions = {}): Promise<void> => {
		this.#closing ??= this.#drain(how);
		return this.#closing;
	};

	readonly #dispatch = (verified: VerifiedEvent<AnyEvent<Events, Unknown>>): MaybeLater<Answer> =>
		this.#closing ? unavailable("closing") : this.#dispatcher.dispatch(verified);

	/** Turns anything that a verifier, a store or an unusual event throws into a response. */
	#answer(work: () => MaybeLater<Answer>): Promise<Answer> {
		if (this.#closing) return Promise.resolve(unavailable("closing"));
		this.#work.begin();
		let answer: MaybeLater<Answer>;
		try {
			answer = work();
		} catch (error) {
			answer = this.#failed(error);
		}
		if (answer instanceof Promise) return this.#later(answer);
		this.#work.end();
		return Promise.resolve(answer);
	}

	async #later(answer: Promise<Answer>): Promise<Answer> {
		try {
			return await answer;
		} catch (error) {
			return this.#failed(error);
		} finally {
			this.#work.end();
		}
	}

	#failed(error: unknown): Answer {
		this.#report(error);
		return failed("handler_failed");
	}

	async #answerArriving(
		reading: Promise<Uint8Array | Refusal | "late">,
		about: Omit<ReceivedDelivery, "body">,
		accept: Accept<Events, Unknown>,
	): Promise<Answer> {
		let body: Uint8Array | Refusal | "late";
		try {
			body = await reading;
		} catch (error) {
			this.#report(error);
			return failed("body_unreadable");
		}
		if (body === "late") return bodyTimeout;
		if ("ok" in body) return this.#intake.refuse(body, about);
		return this.#intake.verify({ ...about, body }, accept, true);
	}

	async #drain({ timeout = 25_000 }: CloseOptions): Promise<void> {
		this.#log?.close();
		if ((await within(this.#clock, timeout, this.#work.idle())) !== "late") return;
		for (const one of this.#running) one.close();
		if ((await within(this.#clock, ABORT_GRACE_MS, this.#work.idle())) === "late")
			this.#report(
				new Error(
					`The receiver was closed while ${this.#dispatcher.size} events were being handled. They are handled again after their leases expire.`,
				),
			);
	}
}

function reporter(onError: ReceiverOptions<never, never, never>["onError"]): Report {
	const logged = logFailure("onError");
	return (error, about = {}) =>
		guarded(() => (onError ? onError(error, about) : console.error("webhook", about, error)), logged);
}
