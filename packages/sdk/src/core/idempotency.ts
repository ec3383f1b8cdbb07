/** Idempotency keys: one for each call, made before its first attempt. */
import type { Clock } from "./clock.ts";
import { fingerprint } from "./fingerprint.ts";

const MAX_LENGTH = 255;

/**
 * The key that the caller gave, or a new one.
 *
 * @throws TypeError for a key of less than 1 or more than 255 characters, or with characters that a header cannot carry
 */
export function callKey(own: string | undefined, clock: Clock): string {
	if (own === undefined) return clock.uuid();
	if (typeof own !== "string" || own.length < 1 || own.length > MAX_LENGTH)
		throw new TypeError(`idempotencyKey must have 1 to ${MAX_LENGTH} characters, and has ${String(own).length}`);
	if (!/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(own))
		throw new TypeError("idempotencyKey may hold visible ASCII characters only: a header carries it");
	return own;
}

/**
 * A key that is the same for the same parts on every run and every machine, so that a row is written once however often the
 * import is started.
 *
 * @param parts what makes the write what it is: the name of the job, then ids; at least one
 * @throws TypeError without parts, or for a part that is empty, undefined or null
 * @example
 * ```ts
 * import { idempotencyKey } from "@countersign/sdk";
 *
 * console.log(idempotencyKey("order-import", 10248) === idempotencyKey("order-import", "10248")); // true
 * ```
 */
export function idempotencyKey(...parts: readonly (string | number | bigint)[]): string {
	if (parts.length === 0) throw new TypeError("idempotencyKey needs at least one part, such as the row's id");
	parts.forEach((part, index) => {
		if (part === undefined || part === null || part === "" || (typeof part === "number" && Number.isNaN(part)))
			throw new TypeError(
				`part ${index + 1} of idempotencyKey is ${JSON.stringify(part) ?? "undefined"}; every part must say something`,
			);
	});
	// Lengths keep ("ab", "c") and ("a", "bc") apart.
	const text = parts.map((part) => `${String(part).length}:${part}`).join("|");
	const name = String(parts[0])
		.replace(/[^A-Za-z0-9_-]+/g, "-")
		.slice(0, 40);
	return `${name}-${fingerprint(text)}`;
}
