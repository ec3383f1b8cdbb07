/** What a rotation needs of the client of the sender's API: its shape, so that any client will do. */

/** What every call of a rotation is made with. */
export interface RotationCallOptions {
	/** Makes the sender answer a repeated request with its first answer. */
	readonly idempotencyKey: string;
	/** Ends the call; as given to `rotateWebhookSecret`. */
	readonly signal?: AbortSignal;
}

/** A webhook endpoint as the vendor shows it. */
export interface Subscription {
	/** The endpoint's id. */
	readonly id: string;
	/** Where its deliveries are sent. */
	readonly url: string;
	/** Names of the events that it is sent. */
	readonly enabled_events: readonly string[];
	/** The vendor's note for people; a parallel rotation copies it. */
	readonly description?: string | null | undefined;
	/** `live` or `test`, where the vendor has modes; a parallel rotation copies it. */
	readonly mode?: string | undefined;
	/** The version that events are written in; a parallel rotation copies it. */
	readonly api_version?: string | null | undefined;
	/** Values of your own; a parallel rotation copies them. */
	readonly metadata?: object | undefined;
	/** `active`, `paused` or `disabled`. */
	readonly status?: string | undefined;
}

/** What a rotation needs of a client, by its shape; a client of `@countersign/sdk` has it. */
export interface RotationClient {
	/** The calls on webhook endpoints that a rotation makes. */
	readonly webhookEndpoints: {
		/** Gives the endpoint a new secret. */
		rotateSecret(id: string, options: RotationCallOptions): PromiseLike<{ readonly secret: string }>;
		/** The endpoint as it is. */
		retrieve(id: string): PromiseLike<Subscription>;
		/** A second endpoint. */
		create(params: never, options: RotationCallOptions): PromiseLike<{ readonly id: string; readonly secret: string }>;
		/** Removes an endpoint. */
		delete(id: string, options: RotationCallOptions): PromiseLike<unknown>;
		/** Sets a paused endpoint active again; without it such a one is an error. */
		update?(id: string, params: never, options: RotationCallOptions): PromiseLike<unknown>;
	};
}
