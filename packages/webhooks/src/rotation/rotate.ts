import type { RotationState, SecretStore, StoredSecret, StoredSecrets } from "./secret-store.ts";

/** What every call of a rotation is made with. */
export interface RotationCallOptions {
	readonly idempotencyKey: string;
	readonly signal?: AbortSignal;
}

/** A webhook endpoint as the vendor shows it. */
export interface Subscription {
	readonly id: string;
	readonly url: string;
	readonly enabled_events: readonly string[];
	readonly description?: string | null | undefined;
	readonly mode?: string | undefined;
	readonly api_version?: string | null | undefined;
	readonly metadata?: object | undefined;
}

/** What a rotation needs of a client, by its shape; a client of `@countersign/sdk` has it. */
export interface RotationClient {
	readonly webhookEndpoints: {
		/** Gives the endpoint a new secret. */
		rotateSecret(id: string, options: RotationCallOptions): PromiseLike<{ readonly secret: string }>;
		/** The endpoint as it is. */
		retrieve(id: string): PromiseLike<Subscription>;
		/** A second endpoint. */
		create(params: never, options: RotationCallOptions): PromiseLike<{ readonly id: string; readonly secret: string }>;
		/** Removes an endpoint. */
		delete(id: string, options: RotationCallOptions): PromiseLike<unknown>;
	};
}

/** Options of {@link rotateWebhookSecret}. */
export interface RotateOptions {
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
	/** How; see {@link rotateWebhookSecret}. @defaultValue `"in-place"` */
	readonly strategy?: "in-place" | "parallel";
	/** The clock, in milliseconds. @defaultValue Date.now */
	readonly now?: () => number;
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
}

const DAY = 86_400_000;

/** Another endpoint is being rotated in this store, or with another strategy: finish that one first. */
export class RotationInProgressError extends Error {
	override readonly name = "RotationInProgressError";
	constructor(readonly rotation: RotationState) {
		super(
			`The store is in the middle of a rotation (${rotation.strategy}, endpoint ${rotation.endpointId}, step ${rotation.step}); call rotateWebhookSecret with that endpoint and strategy to finish it.`,
		);
	}
}

/**
 * Changes the signing secret of a live endpoint so that no event is lost, receivers in other processes included.
 *
 * `"in-place"`: the store first notes that a rotation has begun, with an idempotency key; then the sender switches, at once;
 * then old and new secret are stored together, the old one with an end. No event is lost: attempts signed with the old
 * secret verify until the overlap ends; attempts signed with the new one verify from the moment it is stored, and one that
 * came in between was refused and is tried again by the sender. A crash between the switch and the store is
 * mended by the next call: the same idempotency key makes the sender answer with the same new secret (for 24 hours).
 *
 * `"parallel"`: a second subscription to the same URL gets a secret of its own, both deliver every event during the overlap,
 * receivers handle each event once by its id, and the old subscription is deleted after the overlap. No event is lost: at every
 * moment at least one subscription exists whose secret is stored. Use it where the sender cannot answer a lost switch again.
 *
 * Call it again to go on: it continues after a crash at any step, and finishes once the overlap is over. Calling it while
 * the overlap lasts changes nothing. Receivers see the change when they load next: at once on the first mismatch.
 *
 * @throws TypeError when the store has no secret yet, or `overlap` is not positive
 * @throws {@link RotationInProgressError} when the store is rotating another endpoint
 * @throws the client's errors; the call can be repeated
 */
export async function rotateWebhookSecret(options: RotateOptions): Promise<RotationResult> {
	const { client, endpointId, secrets, overlap = DAY, strategy = "in-place", now = Date.now, signal } = options;
	if (!(overlap > 0)) throw new TypeError(`overlap must be milliseconds above 0, and is ${overlap}`);
	const begun = await begin(secrets, { strategy, endpointId, now });
	const callOptions = (idempotencyKey: string): RotationCallOptions => ({ idempotencyKey, ...(signal && { signal }) });

	let rotation = begun;
	if (rotation.step === "requested") {
		const answer =
			strategy === "in-place"
				? await client.webhookEndpoints.rotateSecret(endpointId, callOptions(rotation.idempotencyKey))
				: await subscribeAgain(client, rotation, callOptions);
		const newEndpointId = "id" in answer && typeof answer.id === "string" ? answer.id : undefined;
		rotation = await store(secrets, rotation, { secret: answer.secret, newEndpointId, endsAt: now() + overlap });
	}
	const endsAt = rotation.endsAt ?? 0;
	const staying = rotation.newEndpointId ?? endpointId;
	if (now() < endsAt) return { step: "overlap", endpointId: staying, endsAt };

	if (rotation.newEndpointId !== undefined) await removeOld(client, rotation, callOptions);
	await finish(secrets, rotation, now());
	return { step: "done", endpointId: staying, endsAt };
}

/** Notes the beginning, or finds the one that a stopped process has noted. */
async function begin(
	secrets: SecretStore,
	wanted: { strategy: RotationState["strategy"]; endpointId: string; now: () => number },
): Promise<RotationState> {
	const idempotencyKey = `rotate-${crypto.randomUUID()}`;
	const state = await secrets.update((before) => {
		if (before.rotation) return before;
		if (before.secrets.length === 0)
			throw new TypeError(
				"the secret store is empty: put the endpoint's current secret into it first, or its deliveries would be refused",
			);
		return {
			...before,
			rotation: {
				strategy: wanted.strategy,
				endpointId: wanted.endpointId,
				idempotencyKey,
				startedAt: wanted.now(),
				step: "requested",
			},
		};
	});
	const { rotation } = state;
	if (!rotation || rotation.endpointId !== wanted.endpointId || rotation.strategy !== wanted.strategy) {
		throw rotation ? new RotationInProgressError(rotation) : new Error("the store did not keep the rotation");
	}
	return rotation;
}

async function subscribeAgain(
	client: RotationClient,
	rotation: RotationState,
	callOptions: (key: string) => RotationCallOptions,
): Promise<{ id: string; secret: string }> {
	const old = await client.webhookEndpoints.retrieve(rotation.endpointId);
	const params = {
		url: old.url,
		enabled_events: [...old.enabled_events],
		...(old.description != null && { description: old.description }),
		...(old.mode !== undefined && { mode: old.mode }),
		...(old.api_version != null && { api_version: old.api_version }),
		...(old.metadata !== undefined && { metadata: old.metadata }),
	};
	return client.webhookEndpoints.create(params as never, callOptions(rotation.idempotencyKey));
}

/** Old and new together in one write: there is no moment in which receivers could load only one of them. */
async function store(
	secrets: SecretStore,
	rotation: RotationState,
	found: { secret: string; newEndpointId: string | undefined; endsAt: number },
): Promise<RotationState> {
	const next: RotationState = {
		...rotation,
		step: "overlap",
		endsAt: found.endsAt,
		...(found.newEndpointId !== undefined && { newEndpointId: found.newEndpointId }),
	};
	const state = await secrets.update((before): StoredSecrets => {
		// Another process may have gone on with the same rotation; its word counts.
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey || before.rotation.step === "overlap")
			return before;
		const old = before.secrets.map(
			(one): StoredSecret => ({ ...one, expiresAt: Math.min(one.expiresAt ?? Number.POSITIVE_INFINITY, found.endsAt) }),
		);
		return { secrets: [{ secret: found.secret }, ...old.filter((one) => one.secret !== found.secret)], rotation: next };
	});
	return state.rotation ?? next;
}

async function removeOld(
	client: RotationClient,
	rotation: RotationState,
	callOptions: (key: string) => RotationCallOptions,
): Promise<void> {
	try {
		await client.webhookEndpoints.delete(rotation.endpointId, callOptions(`${rotation.idempotencyKey}-delete`));
	} catch (error) {
		// It is gone: an earlier call deleted it and stopped before it could say so.
		if ((error as { status?: number }).status !== 404) throw error;
	}
}

async function finish(secrets: SecretStore, rotation: RotationState, now: number): Promise<void> {
	await secrets.update((before) => {
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey) return before;
		return { secrets: before.secrets.filter((one) => one.expiresAt === undefined || one.expiresAt > now) };
	});
}
