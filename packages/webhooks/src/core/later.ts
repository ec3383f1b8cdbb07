/** A value that is there, where Node.js does the hashing, or one that is promised. */
export type MaybeLater<T> = T | Promise<T>;

/** Continues at once with a value, and later with a promise: one implementation for both. */
export function chain<T, U>(value: MaybeLater<T>, next: (value: T) => MaybeLater<U>): MaybeLater<U> {
	return value instanceof Promise ? value.then(next) : next(value);
}

/** All of them, at once if every one is there. */
export function all<T>(values: readonly MaybeLater<T>[]): MaybeLater<T[]> {
	return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);
}
