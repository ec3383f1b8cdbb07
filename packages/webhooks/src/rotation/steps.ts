/** The steps of a rotation. A process may crash after any of them: the store says where the next one resumes. */
import type { Clock } from "../core/clock.ts";
import type { RotationCallOptions, Subscription } from "./client.ts";
import { EndpointNotActiveError, InvalidRotationResponseError, RotationInProgressError } from "./errors.ts";
import { problemOfIssued } from "./secret-checks.ts";
import type { RotationState, StoredSecret, StoredSecrets } from "./state.ts";
import type { BoundedCalls } from "./time-limits.ts";

/** What all steps use. */
export interface Job {
	readonly calls: BoundedCalls;
	/** Whether the client can set an endpoint active. */
	readonly canUpdate: boolean;
	readonly callOptions: (idempotencyKey: string) => RotationCallOptions;
	/** @throws an error for a secret that the verifier would reject */
	readonly tryKey: (secret: string) => void;
	/** When an overlap that begins now ends, and when the old secrets expire: with it or later. */
	readonly ends: () => { readonly endsAt: number; readonly oldUntil: number };
}

/** Records the beginning, or finds the record of a process that stopped and reports that the request is repeated. */
export async function begin(
	{ update }: BoundedCalls,
	wanted: { strategy: RotationState["strategy"]; endpointId: string; lead: number; clock: Clock },
): Promise<{ rotation: RotationState; isNew: boolean }> {
	const { strategy, endpointId, lead, clock } = wanted;
	const idempotencyKey = `rotate-${clock.uuid()}`;
	const { rotation } = await update((before) => {
		const now = clock.now();
		const { rotation: noted } = before;
		if (noted && (noted.step !== "requested" || !isSame(noted, wanted))) return before;
		if (noted) return { ...before, rotation: { ...noted, requestedAt: now, lead } };
		if (before.secrets.length === 0)
			throw new TypeError(
				"The secret store is empty. Add the endpoint's current secret first; otherwise receivers would refuse its deliveries.",
			);
		return {
			...before,
			rotation: { strategy, endpointId, idempotencyKey, startedAt: now, requestedAt: now, lead, step: "requested" },
		};
	});
	if (!rotation)
		throw new Error(
			"The secret store did not save the rotation. Check that its document can be written and that nothing else overwrites it.",
		);
	if (!isSame(rotation, wanted)) throw new RotationInProgressError(rotation);
	return { rotation, isNew: rotation.idempotencyKey === idempotencyKey };
}

const isSame = (noted: RotationState, wanted: Pick<RotationState, "strategy" | "endpointId">): boolean =>
	noted.endpointId === wanted.endpointId && noted.strategy === wanted.strategy;

/** Asks the sender to switch the secret, or to deliver to a second subscription, and stores the new secret. */
export async function switchSecret(job: Job, rotation: RotationState, isNew: boolean): Promise<RotationState> {
	let response: unknown;
	try {
		response = await (rotation.strategy === "in-place"
			? job.calls.call("rotateSecret", (endpoints) =>
					endpoints.rotateSecret(rotation.endpointId, job.callOptions(rotation.idempotencyKey)),
				)
			: subscribeAgain(job, rotation));
	} catch (error) {
		// Only if no earlier call can have switched: otherwise the stored rotation is needed to get the new secret again.
		if (isNew && isRefusal(error)) await forget(job.calls, rotation);
		throw error;
	}
	const { secret, newEndpointId } = issuedBy(job, rotation, response);
	return store(job, rotation, secret, newEndpointId);
}

/** @throws InvalidRotationResponseError for a response that must not be stored */
function issuedBy(
	job: Job,
	{ strategy, endpointId }: RotationState,
	response: unknown,
): { readonly secret: string; readonly newEndpointId: string | undefined } {
	const invalid = (reason: string) => new InvalidRotationResponseError(endpointId, reason);
	if (typeof response !== "object" || response === null)
		throw invalid(
			`it is ${response === null ? "null" : `of type ${typeof response}`}, not an object with a \`secret\``,
		);
	const { secret, id } = response as { readonly secret?: unknown; readonly id?: unknown };
	const problem = problemOfIssued(secret);
	if (problem) throw invalid(`its \`secret\` ${problem}`);
	try {
		job.tryKey(secret as string);
	} catch (error) {
		throw invalid(`the verifier rejects its \`secret\` (${(error as Error).message})`);
	}
	if (strategy === "in-place") return { secret: secret as string, newEndpointId: undefined };
	if (typeof id !== "string" || id.trim() === "") throw invalid("it has no `id` for the second subscription");
	if (id === endpointId) throw invalid("its `id` is the same as that of the first subscription");
	return { secret: secret as string, newEndpointId: id };
}

async function subscribeAgain({ calls, callOptions }: Job, rotation: RotationState): Promise<unknown> {
	const old: Partial<Subscription> = Object(await retrieve(calls, rotation.endpointId));
	if (typeof old.url !== "string" || !Array.isArray(old.enabled_events))
		throw new InvalidRotationResponseError(rotation.endpointId, "the endpoint has no `url` or no `enabled_events`");
	const params = {
		url: old.url,
		enabled_events: [...old.enabled_events],
		...(old.description != null && { description: old.description }),
		...(old.mode !== undefined && { mode: old.mode }),
		...(old.api_version != null && { api_version: old.api_version }),
		...(old.metadata !== undefined && { metadata: old.metadata }),
	};
	return calls.call("create", (endpoints) => endpoints.create(params as never, callOptions(rotation.idempotencyKey)));
}

const retrieve = (calls: BoundedCalls, id: string): Promise<Subscription> =>
	calls.call("retrieve", (endpoints) => endpoints.retrieve(id));

/** Returns whether the sender refused the call for good: the endpoint does not exist, or the key lacks the permission. */
function isRefusal(error: unknown): boolean {
	const { status = 0, attempts = 1 } = Object(error) as { status?: number; attempts?: number };
	return attempts === 1 && status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
}

async function forget({ update }: BoundedCalls, { idempotencyKey }: RotationState): Promise<void> {
	await update((before) => {
		if (before.rotation?.idempotencyKey !== idempotencyKey) return before;
		const { rotation: _, ...rest } = before;
		return rest;
	});
}

/** Stores old and new secrets in one write, so that receivers never load only one of them. */
async function store(
	job: Job,
	rotation: RotationState,
	secret: string,
	newEndpointId: string | undefined,
): Promise<RotationState> {
	const ends = job.ends();
	const next: RotationState = { ...rotation, step: "overlap", ...ends, ...(newEndpointId && { newEndpointId }) };
	const isOurs = (noted: RotationState | undefined) =>
		noted?.idempotencyKey === rotation.idempotencyKey && noted.step !== "overlap";
	let isKnown = false;
	const state = await job.calls.update((before): StoredSecrets => {
		// Another process may have resumed the same rotation; what it stored counts.
		isKnown = isOurs(before.rotation) && before.secrets.some((one) => one.secret === secret);
		if (isKnown || !isOurs(before.rotation)) return before;
		const old = before.secrets.map(
			(one): StoredSecret => ({
				...one,
				expiresAt: Math.min(one.expiresAt ?? Number.POSITIVE_INFINITY, ends.oldUntil),
			}),
		);
		return { secrets: [{ secret }, ...old], rotation: next };
	});
	if (!isKnown) return state.rotation ?? next;
	// The sender has not switched, so the idempotency key is not needed again. It would only repeat this response.
	await forget(job.calls, rotation);
	throw new InvalidRotationResponseError(
		rotation.endpointId,
		`the store already has its \`secret\`${newEndpointId ? `; delete the subscription ${newEndpointId}` : ""}`,
	);
}

/**
 * Deliveries of the second subscription that came before its secret was stored were refused, and enough of these pause it. Then only the
 * old one delivers, so it must stay for another overlap.
 *
 * @throws EndpointNotActiveError
 */
export async function keepActive(job: Job, rotation: RotationState, newEndpointId: string): Promise<RotationState> {
	const { calls, canUpdate } = job;
	const { status = "active" }: Partial<Subscription> = Object(await retrieve(calls, newEndpointId));
	if (status === "active") return rotation;
	if (!canUpdate) throw new EndpointNotActiveError(newEndpointId, status);
	const ends = job.ends();
	// Stored before the endpoint is set active: after a crash in between, this step runs again. In the reverse order, the old secret would
	// expire too early.
	const state = await calls.update((before) => {
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey) return before;
		const longer = before.secrets.map(
			(one): StoredSecret =>
				one.expiresAt !== undefined && one.expiresAt === before.rotation?.oldUntil
					? { ...one, expiresAt: ends.oldUntil }
					: one,
		);
		return { secrets: longer, rotation: { ...before.rotation, ...ends } };
	});
	// A new key each time: the sender would repeat its response to a used key and change nothing.
	const options = job.callOptions(`${rotation.idempotencyKey}-resume-${ends.endsAt}`);
	await calls.call("update", (endpoints) => endpoints.update?.(newEndpointId, { status: "active" } as never, options));
	return state.rotation ?? rotation;
}

/** Returns whether the sender has stopped delivering. A failed call does not stop the rotation. */
export async function isPaused({ calls }: Job, endpointId: string): Promise<boolean> {
	try {
		return (await retrieve(calls, endpointId)).status === "paused";
	} catch {
		return false;
	}
}

export async function removeOld({ calls, callOptions }: Job, rotation: RotationState): Promise<void> {
	try {
		await calls.call("delete", (endpoints) =>
			endpoints.delete(rotation.endpointId, callOptions(`${rotation.idempotencyKey}-delete`)),
		);
	} catch (error) {
		// An earlier call deleted it and crashed before it could record that.
		if ((error as { status?: number }).status !== 404) throw error;
	}
}

export async function finish({ update }: BoundedCalls, rotation: RotationState, now: number): Promise<void> {
	await update((before) => {
		if (before.rotation?.idempotencyKey !== rotation.idempotencyKey) return before;
		const until = Math.max(now, before.rotation.oldUntil ?? now);
		return { secrets: before.secrets.filter((one) => one.expiresAt === undefined || one.expiresAt > until) };
	});
}
