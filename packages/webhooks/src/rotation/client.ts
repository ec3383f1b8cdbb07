/** The client of the sender's API, described by its shape, so that any client works. */

/** Options of every call that a rotation makes. */
export interface RotationCallOptions {
	/** Makes the sender repeat its first response to a repeated request. */
	readonly idempotencyKey: string;
	/** Cancels the call; it is the signal given to `rotateWebhookSecret`. */
	readonly signal?: AbortSignal;
}

/** A webhook endpoint as the API returns it. */
export interface Subscription {
	/** The endpoint's id. */
	readonly id: string;
	/** The URL that receives its deliveries. */
	readonly url: string;
	/** Names of the events that it receives. */
	readonly enabled_events: readonly string[];
	/** A description for people; a parallel rotation copies it. */
	readonly description?: string | null | undefined;
	/** `live` or `test`, if the vendor has modes; a parallel rotation copies it. */
	readonly mode?: string | undefined;
	/** The API version of its events; a parallel rotation copies it. */
	readonly api_version?: string | null | undefined;
	/** Values of your own; a parallel rotation copies them. */
	readonly metadata?: object | undefined;
	/** `active`, `paused` or `disabled`. */
	readonly status?: string | undefined;
}

/** The calls that a rotation makes. Clients of `@countersign/sdk` have them. */
export interface RotationClient {
	/** The calls on webhook endpoints that a rotation makes. */
	readonly webhookEndpoints: {
		/** Creates a new secret for the endpoint. */
		rotateSecret(id: string, options: RotationCallOptions): PromiseLike<{ readonly secret: string }>;
		/** Returns the endpoint. */
		retrieve(id: string): PromiseLike<Subscription>;
		/** Creates a second endpoint. */
		create(params: never, options: RotationCallOptions): PromiseLike<{ readonly id: string; readonly secret: string }>;
		/** Removes an endpoint. */
		delete(id: string, options: RotationCallOptions): PromiseLike<unknown>;
		/** Sets a paused endpoint active again. Without this method, a paused endpoint is an error. */
		update?(id: string, params: never, options: RotationCallOptions): PromiseLike<unknown>;
	};
}
