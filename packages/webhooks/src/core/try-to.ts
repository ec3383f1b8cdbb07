/** Returns the result of a function, or `undefined` if it throws. */
export function tryTo<T>(make: () => T): T | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}
