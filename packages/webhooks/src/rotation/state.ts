/** A secret as the store keeps it; times in milliseconds. */
export interface StoredSecret {
	/** The secret itself, as the sender shows it. */
	readonly secret: string;
	/** A name for results and logs; undefined for a fingerprint. */
	readonly id?: string;
	/** From when the secret is valid; undefined if it has no beginning. */
	readonly notBefore?: number;
	/** When the secret expires; undefined if it never does. */
	readonly expiresAt?: number;
}

/** A rotation that has begun, with everything needed to resume it after a crash at any step. */
export interface RotationState {
	/** The strategy; see `rotateWebhookSecret`. */
	readonly strategy: "in-place" | "parallel";
	/** The subscription whose secret is changed; in a parallel rotation, the one that will be deleted. */
	readonly endpointId: string;
	/** Makes the sender repeat its first response to a repeated request. */
	readonly idempotencyKey: string;
	/** When the rotation was recorded, in milliseconds since 1970. */
	readonly startedAt: number;
	/** When the sender last received the request to switch, in milliseconds since 1970; absent if version 0.1.0 recorded the rotation. */
	readonly requestedAt?: number;
	/** Milliseconds between that moment and the switch. */
	readonly lead?: number;
	/** `requested`: the sender may or may not have switched. `overlap`: old and new are stored. */
	readonly step: "requested" | "overlap";
	/** When the overlap ends; set with the step `overlap`. */
	readonly endsAt?: number;
	/** When the old secrets end: with the overlap in place, later if the old subscription delivers until somebody removes it. */
	readonly oldUntil?: number;
	/** The second subscription of the parallel strategy. */
	readonly newEndpointId?: string;
}

/** The content of a secret store. */
export interface StoredSecrets {
	/** Newest first. */
	readonly secrets: readonly StoredSecret[];
	/** The rotation that has started; undefined if none has. */
	readonly rotation?: RotationState;
}
