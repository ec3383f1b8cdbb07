/** The steps of a rotation. Each may be the last of its process: the store says where the next one has to go on. */
import type { RotationCallOptions, RotationClient } from "./client.ts";
import { EndpointNotActiveError, RotationInProgressError } from "./errors.ts";
import type { RotationState, SecretStore, StoredSecret, StoredSecrets } from "./secret-store.ts";

/** What the steps share. */
export interface Job {
	readonly endpoints: RotationClient["webhookEndpoints"];
	readonly secrets: SecretStore;
	readonly callOptions: (idempotencyKey: string) => RotationCallOptions;
	/** When an overlap ends that begins now, and the old secrets with it or after it. */
	readonly ends: () => { readonly endsAt: number; readonly oldUntil: number };
}

/** Notes the beginning, or finds the one that a stopped process has noted. */
export async function begin(
	secrets: SecretStore,
	wanted: { strategy: RotationState["strategy"]; endpointId: string; now: () => number },
): Promise<{ rotation: RotationState; isNew: boolean }> {
	const idempotencyKey = `rotate-${crypto.randomUUID()}`;
	const { rotation } = await secrets.update((before) => {
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
	if (!rotation || rotation.endpointId !== wanted.endpointId || rotation.strategy !== wanted.strategy) {
		throw rotation ? new RotationInProgressError(rotation) : new Error("the store did not keep the rotation");
	}
	return { rotation, isNew: rotation.idempotencyKey === idempotencyKey };
}

/** Has the sender switch, or deliver a second time, and stores what it answers. */
export async function switchSecret(job: Job, rotation: RotationState, isNew: boolean): Promise<RotationState> {
	let answer: { readonly secret: string; readonly id?: unknown };
	try {
		answer = await (rotation.strategy === "in-place"
			? job.endpoints.rotateSecret(rotation.endpointId, job.callOptions(rotation.idempotencyKey))
			: subscribeAgain(job, rotation));
	} catch (error) {
		// Only where no earlier call can have switched: else the note is the way back to the new secret.
		if (isNew && isRefusal(error)) await forget(job.secrets, rotation);
		throw error;
	}
	const newEndpointId = rotation.strategy === "parallel" ? String(answer.id) : undefined;
	return store(job, rotation, answer.secret, newEndpointId);
}

async function subscribeAgain(
	{ endpoints, callOptions }: Job,
	rotation: RotationState,
): Promise<{ id: string; secret: string }> {
	const old = await endpoints.retrieve(rotation.endpointId);
	const params = {
		url: old.url,
		enabled_events: [...old.enabled_events],
		...(old.description != null && { description: old.description }),
		...(old.mode !== undefined && { mode: old.mode }),
		...(old.api_version != null && { api_version: old.api_version }),
		...(old.metadata !== undefined && { metadata: old.metadata }),
	};
	return endpoints.create(params as never, callOptions(rotation.idempotencyKey));
}

/** Whether the sender has done nothing, and never will: no such endpoint, no right to. */
function isRefusal(error: unknown): boolean {
	const { status = 0, attempts = 1 } = Object(error) as { status?: number; attempts?: number };
	return attempts === 1 && status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
}

async function forget(secrets: SecretStore, { idempotencyKey }: RotationState): Promise<void> {
	await secrets.update((before) => {
		if (before.rotation?.idempotencyKey !== idempotencyKey) return before;
		const { rotation: _, ...rest } = before;
		return rest;
	});
}

/** Old and new together in one write: there is no moment in which receivers could load only one of them. */
async function store(
	job: Job,
	rotation: RotationState,
	secret: string,
	newEndpointId: string | undefined,
): Promise<RotationState> {
	const ends = job.ends();
	const next: RotationState = { ...rotation, step: "overlap", ...ends, ...(newEndpointId && { newEndpointId }) };
	const state = await job.secrets.update((before): StoredSecrets => {
		// Another process may have gone on with the same rotation; its word counts.
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey || before.rotation.step === "overlap")
			return before;
		const old = before.secrets.map(
			(one): StoredSecret => ({
				...one,
				expiresAt: Math.min(one.expiresAt ?? Number.POSITIVE_INFINITY, ends.oldUntil),
			}),
		);
		return { secrets: [{ secret }, ...old.filter((one) => one.secret !== secret)], rotation: next };
	});
	return state.rotation ?? next;
}

/**
 * Deliveries of the second subscription that came before its secret was stored were refused, and enough of these pause it. Then the old one
 * alone delivers: it must stay for a whole overlap more.
 *
 * @throws EndpointNotActiveError
 */
export async function keepActive(job: Job, rotation: RotationState, newEndpointId: string): Promise<RotationState> {
	const { endpoints, secrets } = job;
	const { status = "active" } = await endpoints.retrieve(newEndpointId);
	if (status === "active") return rotation;
	if (!endpoints.update) throw new EndpointNotActiveError(newEndpointId, status);
	const ends = job.ends();
	// Before it is set active: a crash between the two begins anew, where the other way round the old one would go too early.
	const state = await secrets.update((before) => {
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey) return before;
		const longer = before.secrets.map(
			(one): StoredSecret =>
				one.expiresAt !== undefined && one.expiresAt === before.rotation?.oldUntil
					? { ...one, expiresAt: ends.oldUntil }
					: one,
		);
		return { secrets: longer, rotation: { ...before.rotation, ...ends } };
	});
	// A key of its own for each time: a repeated one would be answered and not acted upon.
	const options = job.callOptions(`${rotation.idempotencyKey}-resume-${ends.endsAt}`);
	await endpoints.update(newEndpointId, { status: "active" } as never, options);
	return state.rotation ?? rotation;
}

/** Whether the sender has stopped to deliver; no answer is no reason to stop a rotation. */
export async function isPaused({ endpoints }: Job, endpointId: string): Promise<boolean> {
	try {
		return (await endpoints.retrieve(endpointId)).status === "paused";
	} catch {
		return false;
	}
}

export async function removeOld({ endpoints, callOptions }: Job, rotation: RotationState): Promise<void> {
	try {
		await endpoints.delete(rotation.endpointId, callOptions(`${rotation.idempotencyKey}-delete`));
	} catch (error) {
		// It is gone: an earlier call deleted it and stopped before it could say so.
		if ((error as { status?: number }).status !== 404) throw error;
	}
}

export async function finish(secrets: SecretStore, rotation: RotationState, now: number): Promise<void> {
	await secrets.update((before) => {
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey) return before;
		const until = Math.max(now, before.rotation.oldUntil ?? now);
		return { secrets: before.secrets.filter((one) => one.expiresAt === undefined || one.expiresAt > until) };
	});
}
