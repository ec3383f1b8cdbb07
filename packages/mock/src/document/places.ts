import { isRecord, own } from "./schema-view.ts";

/** Reads a path of properties. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>((at, step) => own(at, step), value);

/** Sets a value at a path, and makes the objects on the way. */
export function putAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
	let at = target;
	for (const step of path.slice(0, -1)) {
		let next = own(at, step);
		if (!isRecord(next)) {
			next = {};
			Object.defineProperty(at, step, { value: next, enumerable: true, configurable: true, writable: true });
		}
		at = next as Record<string, unknown>;
	}
	const last = path.at(-1);
	if (last !== undefined)
		Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
}
