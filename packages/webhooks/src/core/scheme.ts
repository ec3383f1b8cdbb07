import type { Refusal } from "./errors.ts";
import type { HeadersInput } from "./header-lookup.ts";
import type { SignedMessage, VerificationKey } from "./key.ts";
import type { SecretParts } from "./redact-delivery.ts";

/** The proof in the headers of a delivery, before it is verified. */
export interface Proof {
	/** Seconds. Absent if the scheme has no timestamp; then the age is not checked. */
	readonly timestamp?: number;
	/** The signed text before the body. */
	readonly prefix: string;
	/** See {@link SignedMessage}. */
	readonly compose?: ((body: string | Uint8Array) => string | Uint8Array) | undefined;
	/** Signatures or tokens, in the form that the scheme's keys compare. */
	readonly candidates: readonly string[];
}

/** A verified delivery as it was received. */
export interface Delivery {
	/** The exact body. */
	readonly body: string | Uint8Array;
	/** Its headers. */
	readonly headers: HeadersInput;
}

/** The input of a signature. */
export interface SignInput {
	/** The exact body to be sent. */
	readonly body: string | Uint8Array;
	/** Secrets to sign with, one signature each, as senders do while a secret is rotated. */
	readonly secrets: readonly string[];
	/** Seconds. */
	readonly timestamp: number;
	/** For schemes that sign a message id. */
	readonly id?: string | undefined;
}

/** Any event of a map, or one that is not in the map. `Unknown` is not inferred, because TypeScript would infer a union of both. */
export type AnyEvent<Events, Unknown> = Events[keyof Events] | NoInfer<Unknown>;

/** Reads a sender's events from JSON, with their names and ids. */
export interface EventReader<Events, Unknown> {
	/** A name for results. Event ids are unique within it. */
	readonly name: string;
	/** The names of the events in `Events`, so that a receiver can point out a misspelled one. */
	readonly eventTypes?: readonly string[] | undefined;
	/** The environment variable with the default secrets, so that a log can name it. */
	readonly secretsVariable?: string | undefined;
	/** Returns the parsed body as an event, or a string that says what is wrong with it. */
	readEvent(json: unknown, delivery: Delivery): AnyEvent<Events, Unknown> | string;
	/** Returns the name that handlers are registered for. Throws if the name belongs in a header that is missing, as `eventId` does. */
	eventType(event: AnyEvent<Events, Unknown>, delivery: Delivery): string;
	/**
	 * Returns an id that is the same for every delivery of an event and covered by the signature. Throws if the id belongs in a header
	 * that is missing: an event from the sender's log has no headers, and gets its id from the log.
	 */
	eventId(event: AnyEvent<Events, Unknown>, delivery: Delivery): string | Promise<string>;
	/** For senders whose proof is in the address: returns the headers together with it. Called if the address of a request is known. */
	withAddress?(headers: HeadersInput, url: string): HeadersInput;
	/** Where deliveries contain secrets, so that an inbox and other logs of deliveries leave them out. */
	readonly secretParts?: SecretParts;
	/** Returns a response body for messages that are not events, such as a ping. They reach no handler. */
	reply?(event: AnyEvent<Events, Unknown>, delivery: Delivery): object | undefined;
}

/** How one sender proves its deliveries. Supporting a new sender means writing a new scheme. */
export interface Scheme<Events, Unknown> extends EventReader<Events, Unknown> {
	/** Reads what the headers claim. @throws WebhookVerificationError for invalid headers */
	readProof(headers: unknown): Proof | Refusal;
	/**
	 * Creates the key that verifies with a secret. @throws TypeError for a secret that cannot be one of this scheme. The message must not
	 * contain it.
	 */
	importKey(secret: string): VerificationKey;
	/** Returns the headers for a delivery of your own. */
	sign(input: SignInput): Record<string, string> | Promise<Record<string, string>>;
}
