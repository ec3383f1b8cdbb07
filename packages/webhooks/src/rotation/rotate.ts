import type { RotationClient } from "./client.ts";
import type { SecretStore } from "./secret-store.ts";
import { begin, finish, isPaused, type Job, keepActive, removeOld, switchSecret } from "./steps.ts";

export { EndpointNotActiveError, RotationInProgressError } from "./errors.ts";

/** Options of {@link rotateWebhookSecret}. */
export interface RotateOptions {
	/** Calls the sender's API; its key must be allowed to change webhook endpoints. */
	readonly client: RotationClient;
	/** The subscription whose secret is changed. */
	readonly endpointId: string;
	/** The store that every receiver loads its secrets from. */
	readonly secrets: SecretStore;
	/**
	 * Milliseconds in which the old secret goes on to verify. At least as long as the sender tries again, or late attempts
	 * are refused. @defaultValue 86_400_000 (a day)
	 */
	readonly overlap?: number;
	/**
	 * Milliseconds between the note in the store and the switch. In them a receiver that meets a signature it does not know waits for the
	 * change instead of refusing. Where deliveries come in that do not verify (forged ones, or those of another environment), set it to
	 * the `refreshInterval` of the receivers, 5_000 by default: one that has just asked the store in vain would refuse for that long, and
	 * some senders pause an endpoint that refuses several deliveries in a row. @defaultValue 0
	 */
	readonly lead?: number;
	/** How; see {@link rotateWebhookSecret}. @defaultValue `"in-place"` */
	readonly strategy?: "in-place" | "parallel";
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: () => number;
	/** Ends the `lead` and is passed on to the calls that change something; call again to go on. */
	readonly signal?: AbortSignal;
}

/** What a rotation came to. */
export interface RotationResult {
	/** `overlap`: old and new verify. `done`: only the new one is left. */
	readonly step: "overlap" | "done";
	/** The subscription that is to stay: another one than before after a parallel rotation. */
	readonly endpointId: string;
	/** When the overlap ends, in milliseconds; call {@link rotateWebhookSecret} again after that to finish. */
	readonly endsAt: number;
	/**
	 * Set where a rotation was interrupted between the switch and the store, and the sender has paused the endpoint meanwhile. It sends
	 * nothing until it is set active again, and what happened while it was paused has to be looked up.
	 */
	readonly paused?: true;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * Changes the signing secret of a live endpoint so that no event is lost, receivers in other processes included.
 *
 * `"in-place"`: the store first notes that a rotation has begun, with an idempotency key; then the sender switches, at once;
 * then old and new secret are stored together, the old one with an end. No event is lost: attempts signed with the old
 * secret verify until the overlap ends; attempts signed with the new one verify from the moment it is stored, and receivers hold one that
 * comes in between until then, for at most eight seconds; what is refused all the same is tried again by the sender. A crash between the
 * switch and the store is mended by the next call: the same idempotency key makes the sender answer with the same new secret (for 24 hours).
 *
 * `"parallel"`: a second subscription to the same URL gets a secret of its own, both deliver every event during the overlap,
 * receivers handle each event once by its id (give them some `patience`, for both deliveries come at the same moment), and the old
 * subscription is deleted after the overlap. No event is lost: at every
 * moment at least one subscription exists whose secret is stored, and the old one goes only while the new one is active. Use it where
 * the sender cannot answer a lost switch again.
 *
 * Call it again to go on: it continues after a crash at any step, and finishes once the overlap is over. Calling it while
 * the overlap lasts changes nothing, but for setting a second subscription active again that refused deliveries had paused, which begins
 * the overlap anew. Receivers see the change when they load next: at once on the first mismatch. Where the sender refuses the very
 * first call (no such endpoint, no right to), the store is left as it was.
 *
 * @throws TypeError when the store has no secret yet, `overlap` is not positive or `lead` is negative
 * @throws {@link RotationInProgressError} when the store is rotating another endpoint
 * @throws {@link EndpointNotActiveError} when the second subscription is paused or disabled and `client` has no `update`
 * @throws the client's errors; the call can be repeated
 */
export async function rotateWebhookSecret(options: RotateOptions): Promise<RotationResult> {
	const {
		client,
		endpointId,
		secrets,
		overlap = DAY,
		lead = 0,
		strategy = "in-place",
		now = Date.now,
		signal,
	} = options;
	if (!(overlap > 0)) throw new TypeError(`overlap must be milliseconds above 0, and is ${overlap}`);
	if (!(lead >= 0)) throw new TypeError(`lead must be milliseconds, 0 or more, and is ${lead}`);
	const job: Job = {
		endpoints: client.webhookEndpoints,
		secrets,
		callOptions: (idempotencyKey) => ({ idempotencyKey, ...(signal && { signal }) }),
		ends: () => ({
			endsAt: now() + overlap,
			// The old subscription delivers until it is removed, which is when somebody calls after the overlap.
			oldUntil: now() + overlap + (strategy === "parallel" ? Math.max(overlap, HOUR) : 0),
		}),
	};

	let { rotation, isNew } = await begin(secrets, { strategy, endpointId, now });
	let paused = false;
	if (rotation.step === "requested") {
		// From when the note can be read; who goes on after a crash waits for what is left.
		await sleep(isNew ? lead : rotation.startedAt + lead - now(), signal);
		rotation = await switchSecret(job, rotation, isNew);
		paused = !isNew && strategy === "in-place" && (await isPaused(job, endpointId));
	}
	if (rotation.newEndpointId !== undefined) rotation = await keepActive(job, rotation, rotation.newEndpointId);
	const endsAt = rotation.endsAt ?? 0;
	const staying = rotation.newEndpointId ?? endpointId;
	const result = { endpointId: staying, endsAt, ...(paused && { paused: true as const }) };
	if (now() < endsAt) return { step: "overlap", ...result };

	if (rotation.newEndpointId !== undefined) await removeOld(job, rotation);
	await finish(secrets, rotation, now());
	return { step: "done", ...result };
}

/** Where a rotation was noted long ago, there is nothing to wait for. */
async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
	if (!(ms > 0)) return;
	await new Promise<void>((resolve, reject) => {
		const timer = setTimeout(resolve, ms);
		signal?.addEventListener("abort", () => {
			clearTimeout(timer);
			reject(signal.reason as Error);
		});
	});
	signal?.throwIfAborted();
}
