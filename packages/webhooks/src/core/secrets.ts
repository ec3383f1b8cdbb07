import type { VerificationKey } from "./key.ts";

/**
 * A signing secret and when it counts.
 *
 * @example
 * ```ts
 * import type { Secret } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const secrets: Secret[] = [
 * 	{ secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" },
 * 	{ secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", expiresAt: new Date("2026-12-01T00:00:00Z") },
 * ];
 * console.log(standardWebhooks({ secrets }).name);
 * ```
 */
export interface Secret {
	/** The secret itself, as the sender shows it. */
	readonly secret: string;
	/** A name for results and logs. @defaultValue eight hex digits that say nothing about the secret */
	readonly id?: string | undefined;
	/** The first moment it verifies; milliseconds as a number. @defaultValue always */
	readonly notBefore?: Date | number | undefined;
	/** The first moment it no longer verifies; milliseconds as a number. @defaultValue never */
	readonly expiresAt?: Date | number | undefined;
}

/** One secret or several. All that are live are tried. */
export type SecretsInput = string | Secret | readonly (string | Secret)[];

/** Where secrets come from when they change while the process runs: a file, a database, a secret manager. */
export interface SecretSource {
	/** Called by one caller at a time, rarely: results are kept (see {@link SecretCacheOptions}). */
	load(): SecretsInput | Promise<SecretsInput>;
}

/** What the option `secrets` takes. */
export type SecretsOption = SecretsInput | (() => SecretsInput | Promise<SecretsInput>) | SecretSource;

/** Makes the key of a secret. @throws TypeError for one that cannot be of its scheme */
export type ImportKey = (secret: string) => VerificationKey;

/** A secret ready to verify with. No property holds its text, so no way of printing shows it. */
export interface ReadySecret {
	readonly index: number;
	readonly from: number;
	readonly until: number;
	readonly key: VerificationKey;
	/** As given, or as made when it was first asked for. */
	id: string | undefined;
	/** The text itself: only for signing and for `explain`. */
	reveal(): string;
}

/**
 * @param least how many there must be
 * @throws TypeError for an invalid secret: empty, not a string, or with a window that ends before it begins
 */
export function readySecrets(input: SecretsInput, importKey: ImportKey, least = 0): readonly ReadySecret[] {
	const entries = secretList(input);
	if (entries.length < least) throw new TypeError("No secret");
	return entries.map(({ secret, id, notBefore, expiresAt }, index) => {
		if (typeof secret !== "string" || !secret.trim()) throw new TypeError(`Secret ${index + 1} is empty`);
		const from = Number(notBefore ?? -Infinity);
		const until = Number(expiresAt ?? Infinity);
		// Written so that a moment that is no number is refused too.
		if (!(from < until)) throw new TypeError(`Secret ${index + 1} needs an expiresAt after notBefore`);
		return { index, id, from, until, key: importKey(secret), reveal: () => secret };
	});
}

/** The secrets in use, at once or later. A promise from here never rejects. */
export interface SecretKeeper {
	current(): readonly ReadySecret[] | Promise<readonly ReadySecret[]>;
	/** After a mismatch: fresh secrets, or `undefined` where there is nothing new to ask, or not yet. */
	refresh(): readonly ReadySecret[] | Promise<readonly ReadySecret[]> | undefined;
}

/** All forms of the input as one. */
export function secretList(input: SecretsInput): readonly Secret[] {
	return [input].flat().map((entry) => (typeof entry === "string" ? { secret: entry } : Object(entry)));
}
