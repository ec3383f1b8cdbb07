/** Errors that a receiver or an inbox passes to `onError`. Each has a type, so that code can tell them apart without reading messages. */

/** Reported when a connection breaks before a delivery has arrived completely. Nothing was handled, and the sender retries. */
export class BodyInterruptedError extends Error {
	/** Always `BodyInterruptedError`, also where `instanceof` cannot be used. */
	override readonly name = "BodyInterruptedError";
	/** @param cause what the platform reports about the connection, if anything */
	constructor(cause?: unknown) {
		super(
			"The sender closed the connection before the body was complete. It retries the delivery. If this happens often, check the limits and timeouts of proxies.",
			cause === undefined ? undefined : { cause },
		);
	}
}

/** Reported when the handlers of an event take longer than `handlerTimeout`, and the failure of that attempt. */
export class HandlerTimeoutError extends Error {
	/** Always `HandlerTimeoutError`, also where `instanceof` cannot be used. */
	override readonly name = "HandlerTimeoutError";
	constructor(
		/** The event's type. */
		readonly type: string,
		/** The limit, in milliseconds. */
		readonly timeout: number,
	) {
		super(
			`The handlers of ${type} took more than ${timeout} ms. The event is retried. Make them faster, raise \`handlerTimeout\`, or store deliveries in an inbox.`,
		);
	}
}

/** Reported when a store or the storage of an inbox does not respond in time. Nothing is lost: the event is retried. */
export class StoreTimeoutError extends Error {
	/** Always `StoreTimeoutError`, also where `instanceof` cannot be used. */
	override readonly name = "StoreTimeoutError";
	constructor(
		/** What did not happen in time, as in `The store did not …`. */
		what: string,
		/** The limit, in milliseconds. */
		readonly timeout: number,
	) {
		super(`${what} within ${timeout} ms. The event is retried. Check the database, its network and its disk.`);
	}
}
