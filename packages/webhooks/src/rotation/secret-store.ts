import { type Clock, sleep } from "../core/clock.ts";
import { clockOf } from "../core/clock-of.ts";
import { hideSecret } from "../core/parse-secrets.ts";
import type { Secret } from "../core/secrets.ts";
import { boundedDocument } from "./bounded-document.ts";
import { encryptedDocument, keysOf } from "./encryption.ts";
import { checkState, isUsable } from "./secret-checks.ts";
import type { SecretDocument } from "./secret-document.ts";
import type { StoredSecret, StoredSecrets } from "./state.ts";
import { MAX_LOAD_WAIT_MS, POLL_MS, switchWait } from "./switch-wait.ts";

/**
 * Keeps the secrets of an endpoint with their validity periods. All receivers load from it, and a rotation changes it. Pass it as
 * `secrets` to a verifier.
 */
export interface SecretStore {
	/** Returns the secrets for a verifier. */
	load(): Promise<readonly Secret[]>;
	/** Returns the whole state, for operators. */
	read(): Promise<StoredSecrets>;
	/** Changes the whole state in one write. `change` runs again if another process wrote in between. */
	update(change: (state: StoredSecrets) => StoredSecrets): Promise<StoredSecrets>;
	/** Returns an object without secrets, for `JSON.stringify`. */
	toJSON(): object;
}

/** Options of {@link secretStore}. */
export interface SecretStoreOptions {
	/**
	 * Keys of 32 bytes, as base64 or 64 hex digits, that the document is encrypted with (AES-256-GCM). The first one encrypts; all of them
	 * decrypt, so that a key can be replaced. A document that is not encrypted yet can still be read, and is encrypted by the next write.
	 * `false` never encrypts.
	 *
	 * @defaultValue on Node.js, Bun and Deno the environment variable `COUNTERSIGN_ENCRYPTION_KEYS`, keys separated by commas; without it
	 * nothing is encrypted
	 */
	readonly encryptionKeys?: string | readonly string[] | false | undefined;
	/** How long one read or write of the document may take, in milliseconds. @defaultValue 30_000 */
	readonly timeout?: number | undefined;
	/** Time, for tests and simulations. @defaultValue the machine's clock */
	readonly clock?: Clock | undefined;
	/** Returns wall-clock time in milliseconds. Takes precedence over `clock`. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
}

const EMPTY: StoredSecrets = { secrets: [] };
const MAX_TRIES = 50;

/**
 * Creates a store over a document: `memoryDocument()`, `fileDocument(path)` from `/node`, `redisDocument` from `/redis`,
 * `postgresDocument` from `/postgres`.
 *
 * The clocks of hosts may differ. A `notBefore` that has passed on the host that wrote it counts as passed everywhere, so a slow clock
 * delays no new secret. An `expiresAt` is compared with the local clock: make overlaps longer than your clocks differ.
 *
 * @throws TypeError for encryption keys that are not 32 bytes, as base64 or hex, and for a `timeout` that is not positive
 * @throws {@link SecretDecryptionError} from its methods, when the document is encrypted with another key; the document stays unchanged
 * @throws `SecretStoreTimeoutError` from its methods, when the document does not respond within `timeout`
 * @throws Error from its methods if the document contains something other than a state of this store
 * @example
 * ```ts
 * import { memoryDocument, secretStore } from "@countersign/webhooks";
 *
 * const secrets = secretStore(memoryDocument());
 * await secrets.update(() => ({ secrets: [{ secret: "whsec_test_placeholder" }] }));
 * console.log((await secrets.load()).length); // pass the store to a verifier as its secrets
 * ```
 */
export function secretStore(plain: SecretDocument, options: SecretStoreOptions = {}): SecretStore {
	const { timeout = 30_000 } = options;
	if (!(timeout > 0))
		throw new TypeError(`secretStore: \`timeout\` must be more than 0 milliseconds, but was ${timeout}.`);
	const clock = clockOf(options);
	const document = encryptedDocument(boundedDocument(plain, clock, timeout), keysOf(options.encryptionKeys));
	const windows = openWindows(clock);
	const wait = switchWait(clock);
	let loaded = false;
	const read = async (): Promise<Written> => {
		const found = await document.read();
		return found ? parse(found.text) : { state: EMPTY, writtenAt: undefined };
	};
	return {
		read: async () => (await read()).state,
		async load() {
			// While the sender is switching, the new secret is on its way here: a delivery signed with it waits briefly instead of being refused,
			// so that a series of refusals cannot pause the endpoint. The first load is for a process that has no secret yet: deliveries signed
			// with the old one must not wait.
			const until = loaded ? clock.monotonic() + MAX_LOAD_WAIT_MS : Number.NEGATIVE_INFINITY;
			// The polls are counted too: with a clock that does not move, as in a test, this must not loop forever.
			for (let polls = 0; ; polls++) {
				const { state, writtenAt } = await read();
				loaded = true;
				const isOver = clock.monotonic() >= until || polls >= MAX_LOAD_WAIT_MS / POLL_MS;
				if (isOver || !wait.isUnderWay(state.rotation)) return windows(state.secrets, writtenAt);
				await sleep(clock, POLL_MS);
			}
		},
		async update(change) {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const found = await document.read();
				const before = found ? parse(found.text) : { state: EMPTY, writtenAt: undefined };
				const after = change(before.state);
				if (after === before.state) return after;
				const text = textOf(checkState(after), Math.max(clock.now(), before.writtenAt ?? 0));
				if (await document.replace(text, found?.version)) return parse(text).state;
			}
			throw new Error(
				`The secret store was changed by other processes ${MAX_TRIES} times in a row. Nothing was written. Try again.`,
			);
		},
		toJSON: () => ({ type: "secretStore" }),
	};
}

/** A state with the latest wall-clock time that any of its writers has seen. */
interface Written {
	readonly state: StoredSecrets;
	readonly writtenAt: number | undefined;
}

/**
 * Drops each `notBefore` that has passed on any clock that we know of: a secret that has been valid stays valid when a clock is set back.
 */
function openWindows(
	clock: Clock,
): (secrets: readonly StoredSecret[], writtenAt: number | undefined) => StoredSecret[] {
	let latest = Number.NEGATIVE_INFINITY;
	return (secrets, writtenAt = latest) => {
		latest = Math.max(latest, writtenAt, clock.now());
		return secrets.map((one) => {
			if (one.notBefore === undefined || one.notBefore > latest) return one;
			const { notBefore: _, ...open } = one;
			return hideSecret(open);
		});
	};
}

/** @throws Error for a string that is not a state of a store. The error never repeats the text, which an error of `JSON.parse` would do. */
function parse(text: string): Written {
	let found: (StoredSecrets & { readonly writtenAt?: unknown }) | undefined;
	try {
		found = JSON.parse(text) as StoredSecrets;
	} catch {
		// Reported below.
	}
	const secrets: readonly unknown[] | undefined = Array.isArray(found?.secrets) ? found.secrets : undefined;
	if (!found || !secrets?.every(isUsable))
		throw new Error("The secret store's document contains no secrets. Check whether another program wrote it.");
	const { writtenAt, ...state } = found;
	return {
		state: { ...state, secrets: state.secrets.map(hideSecret) },
		writtenAt: typeof writtenAt === "number" ? writtenAt : undefined,
	};
}

/** Serializes a state with its secrets; every other way of printing a secret hides it. */
function textOf({ secrets, ...state }: StoredSecrets, writtenAt: number): string {
	return JSON.stringify({ secrets: secrets.map((one) => ({ ...one })), ...state, writtenAt });
}
