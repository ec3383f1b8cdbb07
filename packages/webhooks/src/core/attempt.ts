/** The result, or `undefined` where it cannot be had. */
export function attempt<T>(make: () => T): T | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}
