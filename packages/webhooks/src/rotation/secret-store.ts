import { hideSecret } from "../core/parse-secrets.ts";
import type { Secret } from "../core/secrets.ts";
import type { SecretDocument } from "./secret-document.ts";

/** A secret as the store keeps it; times in milliseconds. */
export interface StoredSecret {
	/** The secret itself, as the sender shows it. */
	readonly secret: string;
	/** A name for results and logs; undefined for a fingerprint. */
	readonly id?: string;
	/** The first moment it verifies; undefined for always. */
	readonly notBefore?: number;
	/** The first moment it no longer verifies; undefined for never. */
	readonly expiresAt?: number;
}

/** A rotation that has begun: enough to go on with it after a crash at any step. */
export interface RotationState {
	/** How; see `rotateWebhookSecret`. */
	readonly strategy: "in-place" | "parallel";
	/** The subscription whose secret is changed; in parallel, the one that goes. */
	readonly endpointId: string;
	/** Makes the sender answer a repeated request with its first answer. */
	readonly idempotencyKey: string;
	/** When it was noted, in milliseconds since 1970. */
	readonly startedAt: number;
	/** `requested`: the sender may or may not have switched. `overlap`: old and new are stored. */
	readonly step: "requested" | "overlap";
	/** When the overlap ends; set with the step `overlap`. */
	readonly endsAt?: number;
	/** When the old secrets end: with the overlap in place, later where the old subscription delivers until somebody removes it. */
	readonly oldUntil?: number;
	/** The second subscription of the parallel strategy. */
	readonly newEndpointId?: string;
}

/** What a secret store holds. */
export interface StoredSecrets {
	/** Newest first. */
	readonly secrets: readonly StoredSecret[];
	/** The rotation that has begun; undefined where none is under way. */
	readonly rotation?: RotationState;
}

/**
 * Keeps the secrets of an endpoint with their windows, for all receivers to load and for a rotation to change. Pass it as
 * `secrets` to a verifier.
 */
export interface SecretStore {
	/** What a verifier takes as `secrets`. */
	load(): Promise<readonly Secret[]>;
	/** What is stored, for whoever looks after it. */
	read(): Promise<StoredSecrets>;
	/** Changes the whole state at once; `change` runs again when another process was faster. */
	update(change: (state: StoredSecrets) => StoredSecrets): Promise<StoredSecrets>;
	/** Prints no secret. */
	toJSON(): object;
}

const EMPTY: StoredSecrets = { secrets: [] };
const MAX_TRIES = 50;
/** Below the ten seconds in which a load must be over, and in which senders give up. */
const SWITCH_WAIT_MS = 8_000;
const SWITCH_POLL_MS = 25;

/**
 * Makes a store over a document: `memoryDocument()`, `fileDocument(path)` from `/node`, `redisDocument` from `/redis`,
 * `postgresDocument` from `/postgres`.
 *
 * @throws Error when the document holds something that is not a state of this store
 * @example
 * ```ts
 * import { memoryDocument, secretStore } from "@countersign/webhooks";
 *
 * const secrets = secretStore(memoryDocument());
 * await secrets.update(() => ({ secrets: [{ secret: "whsec_test_placeholder" }] }));
 * console.log((await secrets.load()).length); // pass the store to a verifier as its secrets
 * ```
 */
export function secretStore(document: SecretDocument): SecretStore {
	let loaded = false;
	const read = async (): Promise<StoredSecrets> => {
		const found = await document.read();
		return found ? parse(found.text) : EMPTY;
	};
	return {
		read,
		async load() {
			// While the sender is switching, the new secret is on its way here: a delivery that was signed with it waits these
			// moments instead of being refused, and a run of refusals cannot pause the endpoint. The first load is for whoever
			// has no secret yet: what was signed with the old one must not wait.
			const patience = loaded ? SWITCH_WAIT_MS : 0;
			for (let waited = 0; ; waited += SWITCH_POLL_MS) {
				const state = await read();
				loaded = true;
				if (state.rotation?.step !== "requested" || waited >= patience) return state.secrets;
				await new Promise((resolve) => setTimeout(resolve, SWITCH_POLL_MS));
			}
		},
		async update(change) {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const found = await document.read();
				const before = found ? parse(found.text) : EMPTY;
				const after = change(before);
				if (after === before) return before;
				const text = textOf(after);
				if (await document.replace(text, found?.version)) return parse(text);
			}
			throw new Error(`the secret store was changed by others ${MAX_TRIES} times in a row; nothing was written`);
		},
		toJSON: () => ({ type: "secretStore" }),
	};
}

/** @throws Error for a text that is no state of a store; it never repeats the text, as an error of `JSON.parse` would */
function parse(text: string): StoredSecrets {
	let state: StoredSecrets | undefined;
	try {
		state = JSON.parse(text) as StoredSecrets;
	} catch {
		// Told below.
	}
	const secrets: readonly unknown[] | undefined = Array.isArray(state?.secrets) ? state.secrets : undefined;
	if (!state || !secrets?.every((one) => typeof (one as StoredSecret | null)?.secret === "string"))
		throw new Error("the secret store's document holds no secrets; was it written by another program?");
	return { ...state, secrets: state.secrets.map(hideSecret) };
}

/** Written out in full, where everything else that prints a secret leaves it out. */
function textOf({ secrets, ...state }: StoredSecrets): string {
	return JSON.stringify({ secrets: secrets.map((one) => ({ ...one })), ...state });
}
