/** Idempotency keys: one for each call, created before its first attempt. */
import type { Clock } from "../clock.ts";
import { fingerprint } from "./fingerprint.ts";

const MAX_LENGTH = 255;

/**
 * Returns the caller's key, or a new one.
 *
 * @throws TypeError for a key of less than 1 or more than 255 characters, or with characters that are not valid in a header
 */
export function callKey(own: string | undefined, clock: Clock): string {
	if (own === undefined) return clock.uuid();
	if (typeof own !== "string" || own.length < 1 || own.length > MAX_LENGTH)
		throw new TypeError(
			`idempotencyKey must be a string of 1 to ${MAX_LENGTH} characters, but ${typeof own === "string" ? `has ${(own as string).length}` : `is of type ${typeof own}`}`,
		);
	if (!/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(own))
		throw new TypeError("idempotencyKey must consist of visible ASCII characters, because it is sent in a header");
	return own;
}

/** UTF-8 has no half of a surrogate pair: all of them would become the same character, and two rows would share a key. */
const lossless = (part: string): string =>
	part.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

/** Shows any value in an error message. */
function shown(value: unknown): string {
	if (typeof value === "string") return JSON.stringify(value);
	return typeof value === "object" && value !== null
		? Object.prototype.toString.call(value)
		: typeof value === "function"
			? "a function"
			: String(value);
}

/**
 * Returns a key that is the same for the same parts on every run and every machine, so that a row is written once, however often you
 * start the import.
 *
 * @param parts what identifies the write: the name of the job, then ids; at least one
 * @throws TypeError without parts, or for a part that is not a string, a finite number or a bigint
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
		const identifies = (typeof part === "string" && part !== "") || typeof part === "bigint" || Number.isFinite(part);
		if (!identifies)
			throw new TypeError(
				`idempotencyKey: part ${index + 1} must be a string, a finite number or a bigint that identifies the row, but was ${shown(part)}`,
			);
	});
	// Lengths keep ("ab", "c") and ("a", "bc") apart.
	const text = parts.map((part) => `${String(part).length}:${lossless(String(part))}`).join("|");
	const name = String(parts[0])
		.replace(/[^A-Za-z0-9_-]+/g, "-")
		.slice(0, 40);
	return `${name}-${fingerprint(text)}`;
}

/**
 * Returns a key like {@link idempotencyKey}, in the form of a UUID. Some operations accept no other form; the guide to idempotency lists
 * them.
 *
 * @param parts what identifies the write: the name of the job, then ids; at least one
 * @throws TypeError without parts, or for a part that is not a string, a finite number or a bigint
 * @example
 * ```ts
 * import { idempotencyUuid } from "@countersign/sdk";
 *
 * console.log(idempotencyUuid("prepayment-import", 17) === idempotencyUuid("prepayment-import", "17")); // true
 * ```
 */
export function idempotencyUuid(...parts: readonly (string | number | bigint)[]): string {
	const hex = idempotencyKey(...parts).slice(-32);
	// Version 8 is for UUIDs whose bits an application chooses (RFC 9562).
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
