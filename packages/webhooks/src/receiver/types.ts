import type { RawBody } from "../core/bytes.ts";
import type { Clock } from "../core/clock.ts";
import type { Refusal, SecretMatch } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Answer } from "./answer.ts";
import type { BodySource } from "./read-body.ts";
import type { ReceiverLogger } from "./refusal-log.ts";
import type { ReceiverStore } from "./store.ts";

/** Describes the attempt; passed to the handler with the event. */
export interface HandlerContext<Transaction = undefined> {
	/** The event's id. */
	readonly id: string;
	/** The event's name, which handlers are registered for. */
	readonly type: string;
	/** 1 for the first attempt. */
	readonly attempt: number;
	/** Fencing token. It increases with every attempt; pass it to systems that must reject writes from a stale worker. */
	readonly token: number;
	/** Whether an earlier worker stopped midway, so part of the work may already be done. */
	readonly takenOver: boolean;
	/**
	 * Aborts after `handlerTimeout`, or when the receiver closes and its close timeout is over. Pass it to everything that can be canceled: a
	 * handler that ignores it keeps its `concurrency` slot and its `orderBy` key until it returns.
	 */
	readonly signal: AbortSignal;
	/** When the sender signed this delivery, in seconds. */
	readonly timestamp: number | undefined;
	/** The secret that signed it; `undefined` for events that were verified earlier. */
	readonly secret: SecretMatch | undefined;
	/** The store's transaction, if it has one. Whatever you write through it commits together with the event's done mark, or not at all. */
	readonly transaction: Transaction;
}

/** Handles an event. An error it throws or rejects with makes the attempt fail. */
export type Handler<Event, Transaction = undefined> = (event: Event, context: HandlerContext<Transaction>) => unknown;

/** The events that match a name. */
export type EventsNamed<Events, Unknown, Name> = Name extends keyof Events
	? Events[Name]
	: Name extends "*"
		? AnyEvent<Events, Unknown>
		: Name extends `${infer Family}.*`
			? [Extract<keyof Events, `${Family}.${string}`>] extends [never]
				? Unknown
				: Events[Extract<keyof Events, `${Family}.${string}`>]
			: Unknown;

/** The event names and families that `on` accepts. Any name if the sender's events are not known. */
export type RouteName<Events> =
	| (keyof Events & string)
	| FamilyOf<keyof Events & string>
	| "*"
	| ([keyof Events] extends [never] ? string & Record<never, never> : never);
/** The families of a name: `task.*` and `task.status.*` for `task.status.changed`. */
export type FamilyOf<Name extends string> = Name extends `${infer Family}.${infer Rest}`
	? `${Family}.*` | `${Family}.${FamilyOf<Rest>}`
	: never;

/** What happened, for logs, metrics and tests. Contains no secrets and no bodies. */
export type ReceiverNotice =
	| { readonly kind: "refused"; readonly refusal: Refusal }
	| { readonly kind: "replied"; readonly type: string }
	/** No handler is registered for this event. */
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
	/** No handler ran: too many events are waiting, no slot became free in time, or the store did not respond. The sender retries. */
	| {
			readonly kind: "overloaded";
			readonly id: string;
			readonly type: string;
			readonly reason: "full" | "wait" | "store";
	  }
	/** No handler ran: an earlier event with the same `orderBy` key failed and must run first. The sender retries. */
	| { readonly kind: "out_of_order"; readonly id: string; readonly type: string }
	/** A worker finished after another one had taken over the event. The handler's effect may have happened twice. */
	| { readonly kind: "overtaken"; readonly id: string; readonly type: string; readonly attempt: number }
	| { readonly kind: "store_failed"; readonly id: string; readonly type: string; readonly error: unknown };

/** Options of {@link createReceiver}. */
export interface ReceiverOptions<Events, Unknown, Transaction> {
	/** Verifies deliveries and parses their events. */
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	/** Remembers which events are done. @defaultValue a new memory store */
	readonly store?: ReceiverStore<Transaction> | undefined;
	/**
	 * Receives errors from handlers, the store and the connection. Also receives a `WebhookVerificationError` when something read the body
	 * before the receiver did (the message says what to change if the adapter knows), and when no secret is available. Errors of the store
	 * contain no data that was sent to it. Errors thrown by the listener itself are logged. @defaultValue console.error, except for what
	 * `logger` has already reported
	 */
	readonly onError?: ((error: unknown, about: { readonly id?: string; readonly type?: string }) => unknown) | undefined;
	/**
	 * Receives a line for each refused delivery, with the likely cause and what to do, and for a misspelled event name. Lines contain no
	 * secret, no signature and no body. If many deliveries are refused, most lines are held back and counted: there are at most five lines
	 * per code and minute, and a few with counts. Receivers of the same sender that get the same logger object share this limit, so it
	 * also holds if each request creates a receiver. `false` turns them off.
	 *
	 * @defaultValue console
	 */
	readonly logger?: ReceiverLogger | false | undefined;
	/**
	 * Receives a notice for everything that happens. Errors it throws are logged. While 1,000 of its promises are pending, notices are
	 * dropped.
	 */
	readonly observe?: ((notice: ReceiverNotice) => unknown) | undefined;
	/**
	 * How many events are handled at the same time; the others wait up to `queueTimeout`. A handler that ignores its signal counts until it
	 * returns. @defaultValue the store's limit if it has one (`postgresStore`), otherwise no limit
	 */
	readonly concurrency?: number | undefined;
	/** How many events may be running or waiting at the same time. Deliveries beyond that get 503 with `Retry-After`. @defaultValue 10_000 */
	readonly maxBacklog?: number | undefined;
	/**
	 * How long an event waits for a free slot before its delivery gets 503 with `Retry-After`, in milliseconds. @defaultValue `handlerTimeout`
	 */
	readonly queueTimeout?: number | undefined;
	/**
	 * Returns a key; events with the same key are handled one at a time, in the order they arrive in this process. Return `undefined` for
	 * events that need no order. After an event fails, later events with its key get 409 with `Retry-After` until it succeeds, is dead, or
	 * `orderHold` is over.
	 */
	readonly orderBy?: ((event: AnyEvent<Events, Unknown>) => string | undefined) | undefined;
	/**
	 * How long later events with the same `orderBy` key wait for one that failed, in milliseconds. Make it longer than the sender's retry
	 * interval, or later events run first. If the sender gives up on an event, the others are blocked for this long. @defaultValue 21_600_000
	 * (six hours)
	 */
	readonly orderHold?: number | undefined;
	/**
	 * How long the handlers of an event may take before the delivery gets 500 and the sender retries, in milliseconds. @defaultValue 30_000
	 */
	readonly handlerTimeout?: number | undefined;
	/**
	 * How long the store may take to claim or mark an event, in milliseconds. If a claim takes longer, the delivery gets 503 with
	 * `Retry-After`. @defaultValue 5_000
	 */
	readonly storeTimeout?: number | undefined;
	/** How long a request body may take to arrive before the delivery gets 408, in milliseconds. @defaultValue 30_000 */
	readonly bodyTimeout?: number | undefined;
	/**
	 * How long until another process may take over an event from a process that died, in milliseconds. Must be longer than `handlerTimeout`.
	 * @defaultValue twice `handlerTimeout`
	 */
	readonly lease?: number | undefined;
	/**
	 * How long a delivery waits while another worker handles the same event, before it gets 409, in milliseconds. Set it if two subscriptions
	 * to one URL deliver each event twice at the same moment, and the sender counts a 409 as a failure and pauses the endpoint after several
	 * of them.
	 *
	 * @defaultValue 0: responds immediately
	 */
	readonly patience?: number | undefined;
	/**
	 * How many attempts may fail, time out or crash before the event is dead. Deliveries of a dead event get 200 and no handler runs.
	 * @defaultValue no limit
	 */
	readonly maxAttempts?: number | undefined;
	/**
	 * Separates receivers that share a store and handle the same events for different purposes. Receivers with the same namespace handle each
	 * event once between them.
	 *
	 * @defaultValue the endpoint's name, which the store keeps with the endpoint's secrets. The first endpoint in a store has the verifier's
	 * name. Custom stores without `endpointFor` use the verifier's name for all endpoints
	 */
	readonly namespace?: string | undefined;
	/** Returns the wall-clock time in milliseconds. Takes precedence over `clock`. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
	/** Time and timers, for tests and simulations. @defaultValue the system clock */
	readonly clock?: Clock | undefined;
}

/** Options of {@link Receiver.close}. */
export interface CloseOptions {
	/** How long running events may take to finish, in milliseconds. After that their signals abort. @defaultValue 25_000 */
	readonly timeout?: number | undefined;
}

/** An event that this receiver verified, or that was verified earlier. */
export interface VerifiedEvent<Event> {
	/** The event as its verifier parsed it. */
	readonly event: Event;
	/** The event's id, the same for every delivery of it. */
	readonly id: string;
	/** The event's name, which handlers are registered for. */
	readonly type: string;
	/** When the sender signed it, in seconds; `undefined` if unknown. */
	readonly timestamp?: number | undefined;
	/** The secret that signed it; `undefined` if unknown, or if nothing was signed. */
	readonly secret?: SecretMatch | undefined;
	/**
	 * Whether this is the last attempt: if it fails, later events with the same `orderBy` key no longer wait for this one. Set it if a queue of yours
	 * retries the event, as an inbox does: such an event waits only for others with this property. @defaultValue undefined: the sender retries it
	 */
	readonly final?: boolean | undefined;
}

/** Takes a verified delivery instead of handling its event immediately. An inbox stores it. */
export type AcceptVerified<Event> = (verified: VerifiedEvent<Event>, delivery: Delivery) => Promise<Answer>;

/** A delivery as an adapter passes it on: the exact bytes and all headers. */
export interface ReceivedDelivery {
	/** The exact bytes as received, before any parser. */
	readonly body: RawBody;
	/** All headers. Repeated headers keep every line if the platform preserves them. */
	readonly headers: HeadersInput;
	/** The request URL, either complete or starting at its path. Needed for senders that prove themselves with the URL. */
	readonly url?: string | undefined;
	/**
	 * What to change if `body` turns out not to be the received bytes. It is added to the `body_not_raw` message that `onError` and `observe`
	 * receive; the sender never sees it.
	 */
	readonly rawBodyHint?: string | undefined;
}

/** A delivery whose body is still arriving. */
export interface ArrivingDelivery extends Omit<ReceivedDelivery, "body"> {
	/** The source of the bytes. */
	readonly body: BodySource;
}

/** Receives deliveries and handles each event once. */
export interface Receiver<Events, Unknown, Transaction = undefined> {
	/** The largest accepted body, in bytes. An adapter stops reading at this size and responds with {@link Receiver.tooLarge}. */
	readonly maxBodyBytes: number;
	/**
	 * Registers a handler for an exact name, a family (`order.*`) or `*`. For names that this release does not list, use
	 * {@link Receiver.onUnlisted}. All matching handlers run one after the other, the most specific
	 * first. If one throws, the event fails, and all of them run again with the next delivery.
	 *
	 * @returns a function that removes the handler
	 * @throws TypeError for a name with `*` in the wrong place
	 */
	on<const Name extends RouteName<Events>>(
		name: Name,
		handler: Handler<EventsNamed<Events, Unknown, Name>, Transaction>,
	): () => void;
	/**
	 * Registers a handler for an event, or a family such as `warehouse.*`, that this release does not list: one that the sender has added
	 * since, or a name that is only known at run time. It works like `on`. Once a release lists the event, use `on` to get its types.
	 *
	 * @returns a function that removes the handler
	 * @throws TypeError for a name with `*` in the wrong place
	 */
	onUnlisted<const Name extends string>(
		name: Name,
		handler: Handler<string extends Name ? AnyEvent<Events, Unknown> : EventsNamed<Events, Unknown, Name>, Transaction>,
	): () => void;
	/** Registers a handler for events that match no exact name and no family. */
	onUnknown(handler: Handler<AnyEvent<Events, Unknown>, Transaction>): () => void;
	/** Responds to a Fetch request. Never rejects. */
	handle(request: Request, accept?: AcceptVerified<AnyEvent<Events, Unknown>>): Promise<Response>;
	/** Responds to a delivery whose body has already been read, byte for byte. Never rejects. */
	process(delivery: ReceivedDelivery, accept?: AcceptVerified<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/**
	 * Responds to a delivery whose body is still arriving, and reads it within `maxBodyBytes` and `bodyTimeout`. For adapters to servers that
	 * stream the body. Never rejects.
	 */
	receive(delivery: ArrivingDelivery, accept?: AcceptVerified<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/**
	 * Handles an event that was verified earlier, for example from an inbox, a replay or a catch-up. Uses the same claims and handlers as
	 * deliveries. Never rejects.
	 */
	dispatch(verified: VerifiedEvent<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/**
	 * Returns the `orderBy` key of an event. An inbox stores it with the entry, so that the order survives a restart.
	 *
	 * @throws what `orderBy` throws, and TypeError if the key is not a string
	 */
	orderKey?(event: AnyEvent<Events, Unknown>): string | undefined;
	/** Reports a body that was too large and returns the response to it. */
	tooLarge(): Answer;
	/** Resolves when no handler is running, including handlers that exceeded their timeout. */
	idle(): Promise<void>;
	/**
	 * Closes the receiver. New deliveries get 503 with `Retry-After`, so the sender retries elsewhere or later. Resolves when all running
	 * events are handled. When the timeout is over, it aborts the signals of the remaining events, and reports those that do not finish within
	 * one more second. Call it on SIGTERM, before the server stops listening; `closeOnSignal` from `/node` does that for you. Never rejects.
	 */
	close(options?: CloseOptions): Promise<void>;
}
