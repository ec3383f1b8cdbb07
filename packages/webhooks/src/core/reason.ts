/**
 * Describes an error in at most 1,000 characters, to be stored and read by people. Handlers can throw anything, even values that cannot be
 * printed.
 */
export function reasonOf(error: unknown): string {
	try {
		return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 1000);
	} catch {
		return "A value that cannot be printed was thrown.";
	}
}
