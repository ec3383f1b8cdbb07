/** An environment variable, or `undefined` where it is not set or there is no environment. */
export function environment(name: string): string | undefined {
	return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}
