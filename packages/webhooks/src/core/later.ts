/** A value, or a promise of it on platforms where hashing is asynchronous. */
export type MaybeLater<T> = T | Promise<T>;

/** Continues synchronously with a value, or asynchronously with a promise, so that one implementation serves both. */
export function chain<T, U>(value: MaybeLater<T>, next: (value: T) => MaybeLater<U>): MaybeLater<U> {
	return value instanceof Promise ? value.then(next) : next(value);
}

/** Returns all values: synchronously if none of them is a promise. */
export function all<T>(values: readonly MaybeLater<T>[]): MaybeLater<T[]> {
	return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);
}
