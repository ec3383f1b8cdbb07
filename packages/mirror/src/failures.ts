import { AuthenticationError, PermissionError } from "@countersign/sdk";

/** A run that does not follow gives up a task, the feed or the database after this many attempts. */
export const GIVES_UP_AFTER = 8;
/** How long a refused resource waits, in milliseconds. */
export const REFUSED_WAIT = 60_000;

/** How many causes of an error its message includes. */
const CAUSES = 4;

/** Returns what an error and its causes say, such as which address refused a connection. */
export function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	let [{ message }, { cause }] = [error, error];
	for (let depth = 0; depth < CAUSES && cause instanceof Error; depth++, cause = cause.cause)
		if (!message.includes(cause.message)) message = `${message} (${cause.message})`;
	return message;
}

/** Returns whether the API refused the key, so that a retry soon does not help. */
export const isRefused = (error: unknown): boolean =>
	error instanceof PermissionError || error instanceof AuthenticationError;
