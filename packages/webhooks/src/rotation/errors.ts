import type { RotationState } from "./state.ts";

/** Another endpoint is being rotated in this store, or with another strategy: finish that one first. */
export class RotationInProgressError extends Error {
	/** Always `RotationInProgressError`, also where `instanceof` cannot be used. */
	override readonly name = "RotationInProgressError";
	constructor(
		/** The rotation to finish first. */
		readonly rotation: RotationState,
	) {
		super(
			`The store is in the middle of a rotation (${rotation.strategy}, endpoint ${rotation.endpointId}, step ${rotation.step}); call rotateWebhookSecret with that endpoint and strategy to finish it.`,
		);
	}
}

/** The subscription that is to stay does not deliver, and the client cannot change that: set it active, then call again. */
export class EndpointNotActiveError extends Error {
	/** Always `EndpointNotActiveError`, also where `instanceof` cannot be used. */
	override readonly name = "EndpointNotActiveError";
	constructor(
		/** The second subscription, which is to stay. */
		readonly endpointId: string,
		/** Its status, as `paused` or `disabled`. */
		readonly status: string,
	) {
		super(
			`Endpoint ${endpointId} is ${status}, so the old one is not removed; set it active and call rotateWebhookSecret again.`,
		);
	}
}

/**
 * The sender's response holds no new secret that could be used. Nothing was stored: receivers keep the secrets they have. If the sender
 * has switched all the same, calling again with a repaired client gets the new secret, because the idempotency key is kept.
 */
export class InvalidRotationResponseError extends Error {
	/** Always `InvalidRotationResponseError`, also where `instanceof` cannot be used. */
	override readonly name = "InvalidRotationResponseError";
	constructor(
		/** The subscription whose secret was to be changed. */
		readonly endpointId: string,
		/** What is wrong with the response. It never contains a secret. */
		readonly reason: string,
	) {
		super(
			`The response to the rotation of endpoint ${endpointId} was not stored: ${reason}. Receivers keep their secrets. Check what \`client.webhookEndpoints\` returns, then call rotateWebhookSecret again.`,
		);
	}
}

/** The secret store's document is encrypted and cannot be read with the keys at hand. Nothing was written. */
export class SecretDecryptionError extends Error {
	/** Always `SecretDecryptionError`, also where `instanceof` cannot be used. */
	override readonly name = "SecretDecryptionError";
	constructor(
		/**
		 * `no_key`: no key was given. `unknown_key`: it was encrypted with a key that is not among those given. `damaged`: it was changed or cut
		 * since. `unknown_format`: a later release wrote it.
		 */
		readonly reason: "no_key" | "unknown_key" | "damaged" | "unknown_format",
		message: string,
		/** Eight hex digits that name the key and say nothing about it. */
		readonly keyId?: string,
	) {
		super(message);
	}
}
