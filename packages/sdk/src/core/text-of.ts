/** What a thrown value says, for messages and log lines; never throws. */
export function textOf(error: unknown): string {
	try {
		return String(error);
	} catch {
		return "something that cannot be shown";
	}
}
