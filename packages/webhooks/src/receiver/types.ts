import type { RawBody } from "../core/bytes.ts";
import type { Refusal, SecretMatch } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import type { Answer } from "./answer.ts";
import type { ReceiverStore } from "./store.ts";

/** What a handler learns beside the event. */
export interface HandlerContext<Transaction = undefined> {
	/** The event's id. */
	readonly id: string;
	/** The event's name, which handlers are registered for. */
	readonly type: string;
	/** 1 for the first try. */
	readonly attempt: number;
	/** Grows with every try of this event: hand it to what must refuse a worker that was overtaken. */
	readonly token: number;
	/** Whether an earlier worker stopped in the middle, so that part of the work may be done. */
	readonly takenOver: boolean;
	/** Ends when the time for the handler is over: pass it to whatever can be given up. */
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

/** The events a name stands for. */
export type EventsNamed<Events, Unknown, Name> = Name extends keyof Events
	? Events[Name]
	: Name extends "*"
		? AnyEvent<Events, Unknown>
		: Name extends `${infer Family}.*`
			? Events[Extract<keyof Events, `${Family}.${string}`>] | Unknown
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
	 * Told what handlers, the store or the connection threw, and, as a `WebhookVerificationError`, of a body that something had read
	 * before the receiver: with what to change, where the adapter knows. @defaultValue console.error
	 */
	readonly onError?: ((error: unknown, about: { readonly id?: string; readonly type?: string }) => void) | undefined;
	/** Told everything that happens. */
	readonly observe?: ((notice: ReceiverNotice) => void) | undefined;
	/** How many events are handled at once; the others wait. @defaultValue no limit */
	readonly concurrency?: number | undefined;
	/** Events with the same key are handled one after the other, in order of arrival in this process. `undefined` for none. */
	readonly orderBy?: ((event: AnyEvent<Events, Unknown>) => string | undefined) | undefined;
	/** Milliseconds a handler has before the sender is told to try again. @defaultValue 30_000 */
	readonly handlerTimeout?: number | undefined;
	/** Milliseconds after which another process may take the event from one that died. More than `handlerTimeout`. @defaultValue twice `handlerTimeout` */
	readonly lease?: number | undefined;
	/**
	 * Milliseconds a delivery waits while another worker is on its event, before it is answered with 409. Two subscriptions to one address
	 * deliver each event twice at the same moment, and a sender that counts a 409 as a failure pauses an endpoint after some.
	 *
	 * @defaultValue 0: answered at once
	 */
	readonly patience?: number | undefined;
	/** After so many failures an event is dead: the sender is told that it was received. @defaultValue no limit */
	readonly maxAttempts?: number | undefined;
	/** Keeps the marks of receivers apart that share a store and handle the same events, each for a purpose of its own. @defaultValue the verifier's name */
	readonly namespace?: string | undefined;
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
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
	 * `observe` are told and the sender never is.
	 */
	readonly rawBodyHint?: string | undefined;
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
	/** Handles an event that was verified earlier: from an inbox, a replay, a catch-up. Same claims, same handlers. Never rejects. */
	dispatch(verified: VerifiedEvent<AnyEvent<Events, Unknown>>): Promise<Answer>;
	/** Reports and answers a body that was given up because of its size. */
	tooLarge(): Answer;
	/** Resolves when nothing is being handled: for a clean end after the server stopped listening. */
	idle(): Promise<void>;
}
