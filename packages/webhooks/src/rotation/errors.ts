import type { RotationState } from "./state.ts";

/** Thrown while the store is rotating another endpoint, or this one with another strategy. Finish that rotation first. */
export class RotationInProgressError extends Error {
	/** Always `RotationInProgressError`, also where `instanceof` cannot be used. */
	override readonly name = "RotationInProgressError";
	constructor(
		/** The rotation to finish first. */
		readonly rotation: RotationState,
	) {
		super(
			`The secret store is in the middle of a rotation (${rotation.strategy}, endpoint ${rotation.endpointId}, step ${rotation.step}). Call rotateWebhookSecret with that endpoint and strategy to finish it.`,
		);
	}
}

/** Thrown if the subscription that should stay does not deliver, and the client cannot change that. Set it active, then call again. */
export class EndpointNotActiveError extends Error {
	/** Always `EndpointNotActiveError`, also where `instanceof` cannot be used. */
	override readonly name = "EndpointNotActiveError";
	constructor(
		/** The second subscription, which should stay. */
		readonly endpointId: string,
		/** Its status, such as `paused` or `disabled`. */
		readonly status: string,
	) {
		super(
			`Endpoint ${endpointId} is ${status}, so the old one was not removed. Set it to active and call rotateWebhookSecret again.`,
		);
	}
}

/**
 * Thrown if the sender's response contains no new, usable secret. Nothing was stored: receivers keep their secrets. If the sender has
 * switched anyway, fix the client and call again: the stored idempotency key returns the new secret.
 */
export class InvalidRotationResponseError extends Error {
	/** Always `InvalidRotationResponseError`, also where `instanceof` cannot be used. */
	override readonly name = "InvalidRotationResponseError";
	constructor(
		/** The subscription whose secret should be changed. */
		readonly endpointId: string,
		/** What is wrong with the response. It never contains a secret. */
		readonly reason: string,
	) {
		super(
			`The response to the rotation of endpoint ${endpointId} was not stored: ${reason}. Receivers keep their secrets. Check what \`client.webhookEndpoints\` returns, then call rotateWebhookSecret again.`,
		);
	}
}

/** Thrown if the secret store's document is encrypted and cannot be decrypted with the given keys. Nothing was written. */
export class SecretDecryptionError extends Error {
	/** Always `SecretDecryptionError`, also where `instanceof` cannot be used. */
	override readonly name = "SecretDecryptionError";
	constructor(
		/**
		 * `no_key`: no key was given. `unknown_key`: it was encrypted with a key that was not given. `damaged`: it was changed or
		 * truncated. `unknown_format`: a later release wrote it.
		 */
		readonly reason: "no_key" | "unknown_key" | "damaged" | "unknown_format",
		message: string,
		/** Eight hex digits that identify the key and reveal nothing about it. */
		readonly keyId?: string,
	) {
		super(message);
	}
}

/**
 * Thrown if the secret store's document did not respond in time: its database, network or disk hangs. Call again. A write that was sent may
 * still succeed; it replaces the document completely or not at all.
 */
export class SecretStoreTimeoutError extends Error {
	/** Always `SecretStoreTimeoutError`, also where `instanceof` cannot be used. */
	override readonly name = "SecretStoreTimeoutError";
	constructor(
		/** What took too long: reading the document, or replacing it. */
		readonly operation: "read" | "replace",
		/** The limit, in milliseconds. */
		readonly timeout: number,
	) {
		super(
			`The secret store's document did not respond to \`${operation}\` within ${timeout} ms. ${operation === "read" ? "Nothing was changed." : "It may still be replaced, completely or not at all."} Check its database, network or disk, then call again. The limit is the store's \`timeout\`.`,
		);
	}
}

/** Thrown by `rotateWebhookSecret` if the client or the secret store did not respond in time. Call it again: it resumes, and nothing is lost. */
export class RotationTimeoutError extends Error {
	/** Always `RotationTimeoutError`, also where `instanceof` cannot be used. */
	override readonly name = "RotationTimeoutError";
	constructor(
		/** What took too long, such as `client.webhookEndpoints.rotateSecret` or `secrets.update`. */
		readonly operation: string,
		/** The limit, in milliseconds. */
		readonly timeout: number,
		/** The subscription whose secret should be changed. */
		readonly endpointId: string,
	) {
		super(
			`The rotation of endpoint ${endpointId} stopped: \`${operation}\` did not respond within ${timeout} ms. Receivers keep their secrets. Call rotateWebhookSecret again to resume. The limit is \`timeout\`.`,
		);
	}
}
