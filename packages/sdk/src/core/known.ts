/** The documented values of a field that can also have newer ones: `"draft" | "paid"` for `"draft" | "paid" | (string & {})`. */
export type Known<T> = T extends string ? (string extends T ? never : T) : T;

/**
 * Returns the value unchanged, typed by its documented values only. A comparison with a value that does not exist then does not compile, which
 * TypeScript cannot notice in the field itself: its type is open, because the vendor may add values. For the same reason, give a `switch` a
 * `default`.
 *
 * @example
 * ```ts
 * import { known } from "@countersign/sdk";
 *
 * const order: { status: "open" | "paid" | (string & {}) } = { status: "paid" };
 * console.log(known(order.status) === "paid"); // "payed" does not compile
 * ```
 */
export function known<const T>(value: T): Known<T> {
	return value as unknown as Known<T>;
}
