/** Returns a thrown value as text, for messages and log lines. Never throws. */
export function textOf(error: unknown): string {
	try {
		return String(error);
	} catch {
		return "something that cannot be shown";
	}
}
