import type { VerificationKey } from "./key.ts";

/**
 * A signing secret and its validity period.
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
	/** A name for results and logs. @defaultValue eight hex digits that reveal nothing about the secret */
	readonly id?: string | undefined;
	/** The time from which it is valid, as a date or in milliseconds. @defaultValue always */
	readonly notBefore?: Date | number | undefined;
	/** The time from which it is no longer valid, as a date or in milliseconds. @defaultValue never */
	readonly expiresAt?: Date | number | undefined;
}

/** One secret or several. All active secrets are tried. */
export type SecretsInput = string | Secret | readonly (string | Secret)[];

/** A source of secrets that can change while the process runs, such as a file, a database or a secret manager. */
export interface SecretSource {
	/** Loads the secrets. Calls never overlap and are rare, because results are cached (see {@link SecretCacheOptions}). */
	load(): SecretsInput | Promise<SecretsInput>;
}

/** The values that the option `secrets` accepts. */
export type SecretsOption = SecretsInput | (() => SecretsInput | Promise<SecretsInput>) | SecretSource;

/** Creates the key of a secret. @throws TypeError for a secret that is invalid in its scheme */
export type ImportKey = (secret: string) => VerificationKey;

/** A secret that is ready to verify with. No property contains its text, so printing never shows it. */
export interface ReadySecret {
	readonly index: number;
	readonly from: number;
	readonly until: number;
	readonly key: VerificationKey;
	/** The given id, or one that is computed on first use. */
	id: string | undefined;
	/** Returns the secret itself. Use it only for signing and for `explain`. */
	reveal(): string;
}

/**
 * @param least how many there must be
 * @throws TypeError for an invalid secret: empty, not a string, or with a window that ends before it begins
 */
export function readySecrets(input: SecretsInput, importKey: ImportKey, least = 0): readonly ReadySecret[] {
	const entries = secretList(input);
	if (entries.length < least) throw new TypeError("At least one secret is required.");
	return entries.map(({ secret, id, notBefore, expiresAt }, index) => {
		if (typeof secret !== "string" || !secret.trim()) throw new TypeError(`Secret ${index + 1} is empty.`);
		const from = Number(notBefore ?? -Infinity);
		const until = Number(expiresAt ?? Infinity);
		for (const [name, time] of [
			["notBefore", from],
			["expiresAt", until],
		] as const)
			if (Number.isNaN(time))
				throw new TypeError(
					`Secret ${index + 1}: \`${name}\` must be a valid Date or milliseconds since 1970. Convert a string with new Date().`,
				);
		if (from >= until) throw new TypeError(`Secret ${index + 1}: \`expiresAt\` must be after \`notBefore\`.`);
		return { index, id, from, until, key: importKey(secret), reveal: () => secret };
	});
}

/** The secrets in use, synchronously or through a promise, which never rejects. */
export interface SecretKeeper {
	current(): readonly ReadySecret[] | Promise<readonly ReadySecret[]>;
	/** After a mismatch: fresh secrets, or `undefined` if there is no reason to load them, or it is too early. */
	refresh(): readonly ReadySecret[] | Promise<readonly ReadySecret[]> | undefined;
}

/** Converts every form of the input to a list. */
export function secretList(input: SecretsInput): readonly Secret[] {
	return [input].flat().map((entry) => (typeof entry === "string" ? { secret: entry } : Object(entry)));
}
