import { type Clock, sleep } from "../core/clock.ts";
import { clockOf } from "../core/clock-of.ts";
import { partsOf } from "../core/wrap.ts";
import type { RotationClient } from "./client.ts";
import type { SecretStore } from "./secret-store.ts";
import { begin, finish, isPaused, type Job, keepActive, removeOld, switchSecret } from "./steps.ts";
import { boundedCalls } from "./time-limits.ts";

export {
	EndpointNotActiveError,
	InvalidRotationResponseError,
	RotationInProgressError,
	RotationTimeoutError,
} from "./errors.ts";

/** Options of {@link rotateWebhookSecret}. */
export interface RotateOptions {
	/** Calls the sender's API; its key must be allowed to change webhook endpoints. */
	readonly client: RotationClient;
	/** The subscription whose secret is changed. */
	readonly endpointId: string;
	/** The store that every receiver loads its secrets from. */
	readonly secrets: SecretStore;
	/**
	 * How long the old secret stays valid, in milliseconds. Make it at least as long as the sender retries, or late attempts
	 * are refused. @defaultValue 86_400_000 (a day)
	 */
	readonly overlap?: number;
	/**
	 * Milliseconds between the write that records the rotation in the store and the switch. During this time a receiver that gets an unknown
	 * signature waits for the change instead of refusing the delivery. If you receive deliveries that do not verify (forged ones, or those
	 * of another environment), set it to the `refreshInterval` of the receivers, 5_000 by default: a receiver that has just loaded the
	 * secrets without finding a new one refuses deliveries for that long, and some senders pause an endpoint after several refusals in a
	 * row. @defaultValue 0
	 */
	readonly lead?: number;
	/** How the secret is changed; see {@link rotateWebhookSecret}. @defaultValue `"in-place"` */
	readonly strategy?: "in-place" | "parallel";
	/** The verifier that will use the secret. A secret that it rejects is not stored. @defaultValue only general rules apply */
	readonly webhooks?: object;
	/**
	 * How long each call of `client` and each change of `secrets` may take, in milliseconds, retries included. @defaultValue 300_000 (five
	 * minutes)
	 */
	readonly timeout?: number;
	/** Time and ids, for tests and simulations. @defaultValue the machine's clock */
	readonly clock?: Clock;
	/** Returns wall-clock time in milliseconds. Takes precedence over `clock`. @defaultValue Date.now */
	readonly now?: () => number;
	/** Ends the `lead` and is passed on to the calls that change something; call again to resume. */
	readonly signal?: AbortSignal;
}

/** The result of one call of {@link rotateWebhookSecret}. */
export interface RotationResult {
	/** `overlap`: both the old and the new secret are valid. `done`: only the new one is left. */
	readonly step: "overlap" | "done";
	/** The subscription that stays. After a parallel rotation it is the new one. */
	readonly endpointId: string;
	/** When the overlap ends, in milliseconds; call {@link rotateWebhookSecret} again after that to finish. */
	readonly endsAt: number;
	/**
	 * Set if the sender has paused the endpoint, for example because a rotation was interrupted for long between the switch and the store.
	 * The sender delivers nothing until you set the endpoint active again. Then `catchUp` handles the events whose deliveries failed. An event
	 * that occurred while the endpoint was paused may never be delivered: look up in the API what has changed.
	 */
	readonly paused?: true;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * Changes the signing secret of a live endpoint so that no event is lost, receivers in other processes included.
 *
 * `"in-place"`: the store records that a rotation has begun, with an idempotency key; the sender switches at once; then the old and the
 * new secret are stored together, the old one with an expiry. No event is lost. Deliveries signed with the old secret verify until the
 * overlap ends. Deliveries signed with the new one verify from the moment it is stored; receivers hold those that arrive just before for a
 * few seconds, and the sender retries what is refused after that. A crash between the switch and the store is repaired by the next call:
 * with the same idempotency key the sender responds with the same new secret (for 24 hours).
 *
 * `"parallel"`: a second subscription to the same URL gets a secret of its own, both deliver every event during the overlap,
 * receivers handle each event once by its id (set their `patience`, because both deliveries arrive at the same moment), and the old
 * subscription is deleted after the overlap. No event is lost: at every
 * moment at least one subscription exists whose secret is stored, and the old one is removed only while the new one is active. Use it where
 * the sender cannot repeat its response to a lost switch.
 *
 * Call it again to resume: it continues after a crash at any step, and finishes once the overlap is over. During the overlap a call
 * changes nothing, with one exception: if refused deliveries have paused the second subscription, it is set active again and the
 * overlap starts again. Receivers see the change with their next load, which the first signature mismatch triggers. If the sender refuses
 * the first call (the endpoint does not exist, or the key lacks the permission), the store stays unchanged.
 *
 * @throws TypeError when the store has no secret yet, `overlap` is not positive or `lead` is negative
 * @throws {@link InvalidRotationResponseError} when the response has no new, usable secret; nothing is stored then
 * @throws {@link RotationInProgressError} when the store is rotating another endpoint
 * @throws {@link EndpointNotActiveError} when the second subscription is paused or disabled and `client` has no `update`
 * @throws {@link RotationTimeoutError} when the client does not respond within `timeout`
 * @throws `SecretStoreTimeoutError` when the document of the store does not respond within the store's `timeout`
 * @throws the client's errors; the call can be repeated
 */
export async function rotateWebhookSecret(options: RotateOptions): Promise<RotationResult> {
	const { endpointId, lead = 0, strategy = "in-place", signal } = options;
	const { clock, job } = jobOf(options);
	let { rotation, isNew } = await begin(job.calls, { strategy, endpointId, lead, clock });
	if (rotation.step === "requested") {
		// A process that resumes after a crash waits for the rest of the lead, never longer: the clock may have been set back.
		const left = isNew ? lead : Math.min(rotation.startedAt + lead - clock.now(), lead);
		if (left > 0) await sleep(clock, left, signal);
		rotation = await switchSecret(job, rotation, isNew);
	}
	if (rotation.newEndpointId !== undefined) rotation = await keepActive(job, rotation, rotation.newEndpointId);
	// Every call looks, because the process that could have reported it first may have been killed.
	const paused = strategy === "in-place" && (await isPaused(job, endpointId));
	const endsAt = rotation.endsAt ?? 0;
	const staying = rotation.newEndpointId ?? endpointId;
	const result = { endpointId: staying, endsAt, ...(paused && { paused: true as const }) };
	if (clock.now() < endsAt) return { step: "overlap", ...result };

	if (rotation.newEndpointId !== undefined) await removeOld(job, rotation);
	await finish(job.calls, rotation, clock.now());
	return { step: "done", ...result };
}

function jobOf(options: RotateOptions): { readonly clock: Clock; readonly job: Job } {
	const {
		client,
		secrets,
		overlap = DAY,
		lead = 0,
		strategy = "in-place",
		webhooks,
		signal,
		timeout = 300_000,
	} = options;
	if (!(overlap > 0)) throw new TypeError(`\`overlap\` must be more than 0 milliseconds, but was ${overlap}.`);
	if (!(lead >= 0)) throw new TypeError(`\`lead\` must be 0 milliseconds or more, but was ${lead}.`);
	if (!(timeout > 0)) throw new TypeError(`\`timeout\` must be more than 0 milliseconds, but was ${timeout}.`);
	const { now, endpointId } = options;
	const clock = clockOf({ clock: options.clock, now });
	const importKey = webhooks && partsOf(webhooks).scheme.importKey;
	const job: Job = {
		calls: boundedCalls(client, secrets, { clock, timeout, endpointId }),
		canUpdate: typeof client.webhookEndpoints.update === "function",
		callOptions: (idempotencyKey) => ({ idempotencyKey, ...(signal && { signal }) }),
		tryKey: (secret) => void importKey?.(secret),
		ends: () => ({
			endsAt: clock.now() + overlap,
			// The old subscription delivers until it is removed, which happens with the first call after the overlap.
			oldUntil: clock.now() + overlap + (strategy === "parallel" ? Math.max(overlap, HOUR) : 0),
		}),
	};
	return { clock, job };
}
