const DEPTH = 4;

/** Returns the message of an error and of what caused it, such as which address refused a connection. */
export function messageOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	let [{ message }, { cause }] = [error, error];
	for (let depth = 0; depth < DEPTH && cause instanceof Error; depth++, cause = cause.cause)
		if (!message.includes(cause.message)) message = `${message} (${cause.message})`;
	return message;
}
