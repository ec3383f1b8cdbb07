import type { Refusal } from "./errors.ts";
import type { HeadersInput } from "./header-lookup.ts";
import type { SignedMessage, VerificationKey } from "./key.ts";
import type { SecretParts } from "./redact-delivery.ts";

/** What the headers of a delivery offer as proof, before anything in it is believed. */
export interface Proof {
	/** Seconds. Absent where the scheme has no timestamp; then no age is checked. */
	readonly timestamp?: number;
	/** The signed text before the body. */
	readonly prefix: string;
	/** See {@link SignedMessage}. */
	readonly compose?: ((body: string | Uint8Array) => string | Uint8Array) | undefined;
	/** Signatures (or tokens), in a shape the scheme's keys can compare. */
	readonly candidates: readonly string[];
}

/** What was received, once it is verified. */
export interface Delivery {
	/** The exact body. */
	readonly body: string | Uint8Array;
	/** The headers that it came with. */
	readonly headers: HeadersInput;
}

/** What is signed. */
export interface SignInput {
	/** The exact body to be sent. */
	readonly body: string | Uint8Array;
	/** Each makes a signature of its own, as senders do while a secret is being changed. */
	readonly secrets: readonly string[];
	/** Seconds. */
	readonly timestamp: number;
	/** For schemes that sign a message id. */
	readonly id?: string | undefined;
}

/** Any event of a map, or one the map does not know. `Unknown` is not inferred from it: a union of both would be taken for it. */
export type AnyEvent<Events, Unknown> = Events[keyof Events] | NoInfer<Unknown>;

/** What a sender's events look like: read from JSON, named, and told apart from one another. */
export interface EventReader<Events, Unknown> {
	/** A name for results, and the space in which event ids are unique. */
	readonly name: string;
	/** The parsed body as an event, or in words what is wrong with it. */
	readEvent(json: unknown, delivery: Delivery): AnyEvent<Events, Unknown> | string;
	/** The name handlers are registered for. Throws where the name is in a header that is missing, as `eventId` does. */
	eventType(event: AnyEvent<Events, Unknown>, delivery: Delivery): string;
	/**
	 * The same for every delivery of one event, and covered by the signature. Throws where the id is in a header that is missing: an
	 * event read from the sender's log has no headers, and gets its id from there.
	 */
	eventId(event: AnyEvent<Events, Unknown>, delivery: Delivery): string | Promise<string>;
	/** For senders whose proof is in the address: the headers together with it. Asked where the address of a request is known. */
	withAddress?(headers: HeadersInput, url: string): HeadersInput;
	/** Where deliveries carry secrets, so that an inbox and other logs of deliveries leave them out. */
	readonly secretParts?: SecretParts;
	/** A body to answer with, for messages that are no events, such as a ping. They reach no handler. */
	reply?(event: AnyEvent<Events, Unknown>, delivery: Delivery): object | undefined;
}

/** How one sender proves its deliveries. A new sender is a new scheme; nothing else changes. */
export interface Scheme<Events, Unknown> extends EventReader<Events, Unknown> {
	/** Reads what the headers claim. @throws WebhookVerificationError for invalid headers */
	readProof(headers: unknown): Proof | Refusal;
	/** Makes the key that verifies with a secret. @throws TypeError for a secret that cannot be one of this scheme. The message must not contain it. */
	importKey(secret: string): VerificationKey;
	/** Headers for a delivery of one's own. */
	sign(input: SignInput): Record<string, string> | Promise<Record<string, string>>;
}
