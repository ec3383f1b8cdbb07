import { errorClassOf } from "../error-classes.ts";

const ADVICE: Readonly<Record<number, string>> = {
	400: "Fix the request. `param` names the parameter.",
	401: "Check the key and its mode.",
	402: "Check the billing of the account.",
	403: "Give the key the missing scope (`requiredScope`), or use another key.",
	404: "Check the id, and that the key belongs to the same account and mode.",
	409: "Read the record again. Its state does not allow the change, or another request was first.",
	410: "The record is gone. Stop using it.",
	412: "Read the record again, then repeat the change.",
	413: "Send less in one request.",
	422: "Fix the body. `issues` names each field.",
	423: "Wait until the lock is released, then retry.",
	429: "Wait `retryAfter` seconds. The client has already retried.",
	501: "The API does not implement this. Retrying does not help.",
};

/** Returns what callers can do about an error with this status. */
export const adviceFor = (status: number): string =>
	ADVICE[status] ??
	(status >= 500
		? "Retry later with the same idempotency key. The client has already retried."
		: "Read `code` and `hint`.");

/** Returns the name of the class, its status and what to do. */
export const statusLine = (status: number): string => `\`${errorClassOf(status)}\` (${status}): ${adviceFor(status)}`;
