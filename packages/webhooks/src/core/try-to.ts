/** The result, or `undefined` where it cannot be had. */
export function tryTo<T>(make: () => T): T | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}
