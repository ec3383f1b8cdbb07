/** Thrown by the methods of an inbox if its storage does not respond. Nothing is lost: entries stay in the storage. The call can be repeated. */
export class InboxTimeoutError extends Error {
	/** Always `InboxTimeoutError`, also where `instanceof` cannot be used. */
	override readonly name = "InboxTimeoutError";
	constructor(
		/** The method of the inbox that took too long, such as `stop` or `dead`. */
		readonly operation: string,
		/** The limit, in milliseconds. */
		readonly timeout: number,
		message: string,
	) {
		super(message);
	}
}

/** How long one query of an operator may take, in milliseconds. */
export const QUERY_MS = 60_000;
/** How long it may take to move the entries of an inbox, in milliseconds. */
export const ADOPT_MS = 600_000;

/** Returns the error for a query without a response. */
export function noResponse(operation: string, timeout: number): InboxTimeoutError {
	return new InboxTimeoutError(
		operation,
		timeout,
		`inbox.${operation}: the storage did not respond within ${timeout} ms. Check its database, network or disk, then call again.`,
	);
}
