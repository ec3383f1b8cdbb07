/** Why a delivery was refused. The codes are part of the public contract: receivers respond with them and alerts count them. */
export type WebhookErrorCode =
	| "missing_header"
	| "malformed_header"
	| "no_supported_signature"
	| "timestamp_too_old"
	| "timestamp_too_new"
	| "no_active_secret"
	| "secret_expired"
	| "signature_mismatch"
	| "body_too_large"
	| "body_not_raw"
	| "invalid_json"
	| "invalid_payload";

/** Which secret signed a delivery. Never the secret itself. */
export interface SecretMatch {
	/** The `id` that you gave the secret, or a fingerprint that reveals nothing about it. */
	readonly id: string;
	/** Its position in the list of secrets. */
	readonly index: number;
	/** When it expires, in milliseconds; `undefined` if it does not expire. */
	readonly expiresAt: number | undefined;
}

/** A delivery that was not accepted. */
export interface Refusal {
	/** Always false; an acceptance has true. */
	readonly ok: false;
	/** The reason, for programs. */
	readonly code: WebhookErrorCode;
	/** For the operator's log: what is wrong and what to change. Holds no secret, no signature and no part of the body. */
	readonly message: string;
	/** With `secret_expired`: which secret it was. */
	readonly secret?: SecretMatch;
}

export function refuse(code: WebhookErrorCode, message: string): Omit<Refusal, "secret"> {
	return { ok: false, code, message };
}

// Kept outside of the refusal, because the error may quote the body, and refusals are logged.
const causes = new WeakMap<object, unknown>();

/** Returns a refusal after the integrator's or a scheme's code threw. The message must not repeat what was thrown. */
export function refuseBecause(code: WebhookErrorCode, message: string, cause: unknown): Omit<Refusal, "secret"> {
	const refusal = refuse(code, message);
	causes.set(refusal, cause);
	return refusal;
}

/** Returns what was thrown, for the log of the receiver. */
export function causeOf(refusal: object): unknown {
	return causes.get(refusal);
}

/**
 * The only error that `verify` and `verifySync` throw, whatever was received.
 * It contains neither body nor headers, so that it is safe to log.
 *
 * @example
 * ```ts
 * import { WebhookVerificationError } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * try {
 * 	await webhooks.verify("{}", {});
 * } catch (error) {
 * 	if (!(error instanceof WebhookVerificationError)) throw error;
 * 	console.log(error.code); // missing_header
 * }
 * ```
 */
export class WebhookVerificationError extends Error {
	/** Always `WebhookVerificationError`, also where `instanceof` cannot be used. */
	override readonly name = "WebhookVerificationError";

	constructor(
		/** Why the delivery was refused. */
		readonly code: WebhookErrorCode,
		message: string,
	) {
		super(message);
	}
}

/** Returns the event of an acceptance. @throws WebhookVerificationError for a refusal */
export function eventOf<Event>(result: { readonly ok: true; readonly event: Event } | Omit<Refusal, "secret">): Event {
	if (result.ok) return result.event;
	throw new WebhookVerificationError(result.code, result.message);
}
