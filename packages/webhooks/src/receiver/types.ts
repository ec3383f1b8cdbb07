import type { RawBody } from "../core/bytes.ts";
import type { Clock } from "../core/clock.ts";
import type { Refusal, SecretMatch } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Answer } from "./answer.ts";
import type { BodySource } from "./read-body.ts";
import type { ReceiverStore } from "./store.ts";

/** What a handler learns beside the event. */
export interface HandlerContext<Transaction = undefined> {
	/** The event's id. */
	readonly id: string;
	/** The event's name, which handlers are registered for. */
	readonly type: string;
	/** 1 for the first attempt. */
	readonly attempt: number;
	/** Fencing token. It increases with every attempt; pass it to systems that must reject writes from a stale worker. */
	readonly token: number;
	/** Whether an earlier worker stopped in the middle, so that part of the work may be done. */
	readonly takenOver: boolean;
	/**
	 * Aborts after `handlerTimeout`, and when the receiver closes and its time for that is over. Pass it to whatever can be cancelled:
	 * a handler that ignores it keeps its place among `concurrency`, and its `orderBy` key, until it returns.
	 */
	readonly signal: AbortSignal;
	/** Seconds; when the sender signed this delivery. */
	readonly timestamp: number | undefined;
	/** Which secret signed it; `undefined` for events that were verified earlier. */
	readonly secret: SecretMatch | undefined;
	/** The store's transaction, where it has one: what is written through it commits with the mark that the event is done, or not at all. */
	readonly transaction: Transaction;
}

/** What is done with an event. */
export type Handler<Event, Transaction = undefined> = (event: Event, context: HandlerContext<Transaction>) => unknown;

/** The events that a name matches. */
export type EventsNamed<Events, Unknown, Name> = Name extends keyof Events
	? Events[Name]
	: Name extends "*"
		? AnyEvent<Events, Unknown>
		: Name extends `${infer Family}.*`
			? [Extract<keyof Events, `${Family}.${string}`>] extends [never]
				? Unknown
				: Events[Extract<keyof Events, `${Family}.${string}`>]
			: Unknown;

/** Names worth completing in an editor; any other string is allowed. */
export type RouteName<Events> =
	| (keyof Events & string)
	| FamilyOf<keyof Events & string>
	| "*"
	| (string & Record<never, never>);
/** The family of a name: `order.*` of `order.confirmed`. */
export type FamilyOf<Name extends string> = Name extends `${infer Family}.${string}` ? `${Family}.*` : never;

/** What happened, for logs, metrics and tests. No secret and no body in it. */
export type ReceiverNotice =
	| { readonly kind: "refused"; readonly refusal: Refusal }
	| { readonly kind: "replied"; readonly type: string }
	/** No handler is registered for it. */
	| { readonly kind: "ignored"; readonly id: string; readonly type: string }
	| { readonly kind: "duplicate"; readonly id: string; readonly type: string; readonly state: "done" | "dead" }
	| { readonly kind: "in_progress"; readonly id: string; readonly type: string; readonly leaseUntil: number }
	| {
			readonly kind: "started";
			readonly id: string;
			readonly type: string;
			readonly attempt: number;
			readonly takenOver: boolean;
	  }
	| {
			readonly kind: "handled";
			readonly id: string;
			readonly type: string;
			readonly attempt: number;
			readonly ms: number;
	  }
	| {
			readonly kind: "failed";
			readonly id: string;
			readonly type: string;
			readonly attempt: number;
			readonly error: unknown;
			readonly dead: boolean;
	  }
	| { readonly kind: "timeout"; readonly id: string; readonly type: string; readonly attempt: number }
	/** Nothing ran: too many events are waiting, none of them was done in time, or the store did not respond. The sender retries. */
	| {
			readonly kind: "overloaded";
			readonly id: string;
			readonly type: string;
			readonly reason: "full" | "wait" | "store";
	  }
	/** Nothing ran: an earlier event with the same `orderBy` key has failed and comes first. The sender retries. */
	| { readonly kind: "out_of_order"; readonly id: string; readonly type: string }
	/** A worker finished after another had taken the event over: its effect may have happened twice. */
	| { readonly kind: "overtaken"; readonly id: string; readonly type: string; readonly attempt: number }
	| { readonly kind: "store_failed"; readonly id: string; readonly type: string; readonly error: unknown };

/** Options of {@link createReceiver}. */
export interface ReceiverOptions<Events, Unknown, Transaction> {
	/** Verifies deliveries and reads their events. */
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	/** Remembers which events are done. @defaultValue a memory store of its own */
	readonly store?: ReceiverStore<Transaction> | undefined;
	/**
	 * Receives what handlers, the store or the connection threw. It also receives a `WebhookVerificationError` where something had read
	 * the body before the receiver (with what to change, where the adapter knows) and where no secret is available. What the listener
	 * itself throws is logged. @defaultValue console.error
	 */
	readonly onError?: ((error: unknown, about: { readonly id?: string; readonly type?: string }) => unknown) | undefined;
	/** Receives everything that happens. What it throws is logged; while 1,000 of its promises are pending, notices are dropped. */
	readonly observe?: ((notice: ReceiverNotice) => unknown) | undefined;
	/**
	 * How many events are handled at once; the others wait for `queueTimeout`. A handler that ignores its signal counts until it
	 * returns. @defaultValue the limit of the store, where it has one (`postgresStore`), otherwise no limit
	 */
	readonly concurrency?: number | undefined;
	/** How many events may be handled or wait at once. Deliveries beyond it get 503 with `Retry-After`. @defaultValue 10_000 */
	readonly maxBacklog?: number | undefined;
	/** Milliseconds an event waits for its turn before its delivery gets 503 with `Retry-After`. @defaultValue `handlerTimeout` */
	readonly queueTimeout?: number | undefined;
	/**
	 * Events with the same key are handled one after the other, in order of arrival in this process. `undefined` for none. While an
	 * event of a key has failed and its retry is due, later events of the key get 409 with `Retry-After`.
	 */
	readonly orderBy?: ((event: AnyEvent<Events, Unknown>) => string | undefined) | undefined;
	/**
	 * Milliseconds that later events of an `orderBy` key wait for one that failed. Make it longer than the sender retries, or
	 * later events run first. A sender that gives up blocks the others for this long. @defaultValue 21_600_000 (six hours)
	 */
	readonly orderHold?: number | undefined;
	/** Milliseconds the handlers of an event have before the delivery gets 500, so that the sender retries. @defaultValue 30_000 */
	readonly handlerTimeout?: number | undefined;
	/** Milliseconds a claim or a mark may take. A claim that takes longer gets 503 with `Retry-After`. @defaultValue 5_000 */
	readonly storeTimeout?: number | undefined;
	/** Milliseconds the body of a request may take to arrive, before it gets 408. @defaultValue 30_000 */
	readonly bodyTimeout?: number | undefined;
	/** Milliseconds after which another process may take the event from one that died. More than `handlerTimeout`. @defaultValue twice `handlerTimeout` */
	readonly lease?: number | undefined;
	/**
	 * Milliseconds a delivery waits while another worker is on its event, before it is answered with 409. Two subscriptions to one address
	 * deliver each event twice at the same moment, and a sender that counts a 409 as a failure pauses an endpoint after some.
	 *
	 * @defaultValue 0: answered at once
	 */
	readonly patience?: number | undefined;
	/**
	 * After so many attempts that failed, timed out or crashed an event is dead: deliveries of it get 200 and no handler runs.
	 * @defaultValue no limit
	 */
	readonly maxAttempts?: number | undefined;
	/**
	 * Keeps the marks of receivers apart that share a store and handle the same events, each for a purpose of its own. Receivers with the
	 * same namespace handle each event once between them.
	 *
	 * @defaultValue a name of the endpoint, which the store keeps with the endpoint's secrets. The first endpoint in a store has the
	 * verifier's name. Stores of your own without `endpointFor` use the verifier's name for all endpoints
	 */
	readonly namespace?: string | undefined;
	/** Wall-clock time in milliseconds. Wins over `clock`. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
	/** Time and timers, for tests and simulations. @defaultValue the machine's own */
	readonly clock?: Clock | undefined;
}

/** Options of {@link Receiver.close}. */
export interface CloseOptions {
	/** Milliseconds for events that are being handled. After that their signals abort. @defaultValue 25_000 */
	readonly timeout?: number | undefined;
}

/** An event that was verified, here or earlier. */
export interface VerifiedEvent<Event> {
	/** The event, as its verifier read it. */
	readonly event: Event;
	/** The event's id, the same for every delivery of it. */
	readonly id: string;
	/** The event's name, which handlers are registered for. */
	readonly type: string;
	/** Seconds; when the sender signed it. Undefined where that is not known. */
	readonly timestamp?: number | undefined;
	/** Which secret signed it; undefined where that is not known, or nothing was signed. */
	readonly secret?: SecretMatch | undefined;
	/** Whether this is the last attempt: if it fails, later events with the same `orderBy` key no longer wait for this one. @defaultValue false */
	readonly final?: boolean | undefined;
}

/** What is done with a verified delivery instead of handling its event at once: an inbox stores it. */
export type AcceptVerified<Event> = (verified: VerifiedEvent<Event>, delivery: Delivery) => Promise<Answer>;

/** A delivery as an adapter has it: the exact bytes and all headers. */
export interface ReceivedDelivery {
	/** The exact bytes, before any parser. */
	readonly body: RawBody;
	/** All headers, with every line of a repeated one where the platform tells them apart. */
	readonly headers: HeadersInput;
	/** The address that was asked for, whole or from its path on: for senders that prove themselves by it. */
	readonly url?: string | undefined;
	/**
	 * What to change where `body` turns out not to be the received bytes. Added to the message of `body_not_raw`, which `onError` and
	 * `observe` receive it and the sender never does.
	 */
	readonly rawBodyHint?: string | undefined;
}

/** A delivery whose body is still arriving. */
export interface ArrivingDelivery extends Omit<ReceivedDelivery, "body"> {
	/** Where the bytes come from. */
	readonly body: BodySource;
}

/** Takes deliveries in, each event once. */
export interface Receiver<Events, Unknown, Transaction = undefined> {
	/** The largest body, in bytes; an adapter stops reading there and passes on {@link Receiver.tooLarge}. */
	readonly maxBodyBytes: number;
	/**
	 * Registers a handler for an exact name, a family (`order.*`) or `*`. All that fit run one after the other, the most
	 * exact first; when one throws, the event has failed, and all run again with the next delivery.
	 *
	 * @returns a function that removes it
	 * @throws TypeError for a name with `*` in the wrong place
	 */
	on<const Name extends RouteName<Events>>(
		name: Name,
		handler: Handler<EventsNamed<Events, Unknown, Name>, Transaction>,
	): () => void;
	/** Registers a handler for events that no exact name and no family fits. */
	onUnknown(handler: Handler<AnyEvent<Events, Unknown>, Transaction>): () => void;
	/** Answers a Fetch request. Never rejects. */
	handle(request: Request, accept?: AcceptVerified<AnyEvent<Events, Unknown>>): Promise<Response>;
	/** Answers a delivery whose body somebody else has read, byte for byte. Never rejects. */
	process(delivery: ReceivedDelivery, accept?: AcceptVerified<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/**
	 * Responds to a delivery whose body is still arriving, and reads it within `maxBodyBytes` and `bodyTimeout`. Adapters for servers
	 * that hand out bytes as they come use it. Never rejects.
	 */
	receive(delivery: ArrivingDelivery, accept?: AcceptVerified<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/** Handles an event that was verified earlier: from an inbox, a replay, a catch-up. Same claims, same handlers. Never rejects. */
	dispatch(verified: VerifiedEvent<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/**
	 * Returns the `orderBy` key of an event: an inbox keeps it with the entry, so that the order outlives a restart.
	 *
	 * @throws what `orderBy` throws, and TypeError for a key that is no text
	 */
	orderKey?(event: AnyEvent<Events, Unknown>): string | undefined;
	/** Reports and answers a body that was given up because of its size. */
	tooLarge(): Answer;
	/** Resolves when nothing is being handled, handlers that outlived their timeout included. */
	idle(): Promise<void>;
	/**
	 * Closes the receiver: from now on deliveries get 503 with `Retry-After`, so that the sender retries elsewhere or later. Resolves
	 * when the events in work are handled. Those that are not in time have their signals aborted, and are reported if they do not end
	 * within another second. Call it on SIGTERM, before the server stops listening; `closeOnSignal` of `/node` does that. Never rejects.
	 */
	close(options?: CloseOptions): Promise<void>;
}
