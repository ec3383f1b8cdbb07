/** Checks what may be stored as a secret. Anything else in a store breaks every receiver that loads from it. */
import type { StoredSecret, StoredSecrets } from "./state.ts";

/** Longer than any sender's secret. */
const MAX_LENGTH = 4096;

/** Says what is wrong with a secret, without repeating it; `undefined` for one that verifiers can use. */
export function problemOf(secret: unknown): string | undefined {
	if (typeof secret !== "string") return `is ${secret === null ? "null" : typeof secret}, not a string`;
	if (secret === "") return "is empty";
	if (secret.trim() === "") return "is only white space";
	if (/^\s*[a-z\d]+_+\s*$/i.test(secret)) return "is only a prefix without a random part";
	return secret.length > MAX_LENGTH ? `has more than ${MAX_LENGTH} characters` : undefined;
}

/** The same for a secret that a sender has just issued, which must also be a single word and not a placeholder. */
export function problemOfIssued(secret: unknown): string | undefined {
	const problem = problemOf(secret);
	if (problem) return problem;
	// Anything else is a page, a JSON text or a line that was cut in the wrong place.
	if (/[^!-~]/.test(String(secret))) return "contains white space or characters that are not printable ASCII";
	// What redaction leaves: `***`, `whsec_…` as dots, `[secret]`.
	if (/^([a-z\d]+_)?([*.xX•-]+|\[.*\]|undefined|null)$/.test(String(secret))) return "is a placeholder, not a secret";
	return undefined;
}

/**
 * Checks what is about to be stored.
 *
 * @throws TypeError for an invalid state, a secret that cannot be used, or a window that ends before it begins
 */
export function checkState(state: StoredSecrets): StoredSecrets {
	const secrets: unknown = (state as StoredSecrets | null | undefined)?.secrets;
	if (!Array.isArray(secrets))
		throw new TypeError(
			"The secret store was not changed: the function passed to `update` must return { secrets: [...] }, not a promise or anything else.",
		);
	secrets.forEach((one, index) => {
		const problem = storedProblemOf(one);
		if (problem)
			throw new TypeError(`The secret store was not changed: secret ${index + 1} of ${secrets.length} ${problem}.`);
	});
	return state;
}

/** Also used for documents that are read: those of version 0.1.0 may contain secrets that work although today's rules would reject them. */
export function isUsable(one: unknown): one is StoredSecret {
	const secret = (one as Partial<StoredSecret> | null)?.secret;
	return typeof secret === "string" && secret.trim() !== "";
}

function storedProblemOf(one: unknown): string | undefined {
	if (typeof one !== "object" || one === null) return "is not an object with a `secret`";
	const { secret, notBefore, expiresAt } = one as Partial<StoredSecret>;
	const problem = problemOf(secret);
	if (problem) return problem;
	for (const [name, time] of Object.entries({ notBefore, expiresAt }))
		if (time !== undefined && !Number.isFinite(time)) return `must have milliseconds as \`${name}\``;
	return (notBefore ?? Number.NEGATIVE_INFINITY) < (expiresAt ?? Number.POSITIVE_INFINITY)
		? undefined
		: "must have an `expiresAt` after its `notBefore`";
}
