import type { WebhookErrorCode } from "../core/errors.ts";

/** The response to a delivery. It tells the sender whether to retry, and nothing that would help an attacker. */
export interface Answer {
	/** The HTTP status: 200, 400, 408, 409, 413, 415, 500 or 503. */
	readonly status: number;
	/** Always `content-type`; a 409 or 503 also has `retry-after`, in seconds, and a 415 has `accept-encoding`. */
	readonly headers: Readonly<Record<string, string>>;
	/** The body, as JSON. */
	readonly body: string;
	/** What a handler threw, for callers of `dispatch`. The sender never sees it. */
	readonly cause?: unknown;
	/** Set if no handler is registered for the event, so nothing ran. */
	readonly ignored?: true;
}

function answer(status: number, content: object, headers: Record<string, string> = {}): Answer {
	return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(content) };
}

export const received: Answer = answer(200, { received: true });

/** The response for an event without a handler. */
export const ignored: Answer = { ...received, ignored: true };

export function replied(content: object): Answer {
	return answer(200, content);
}

export function refused(code: WebhookErrorCode): Answer {
	return answer(code === "body_too_large" ? 413 : 400, { error: code });
}

/** The response for a compressed body: its bytes are not the ones that were signed. */
export const encoded: Answer = answer(
	415,
	{ error: "body_not_raw" satisfies WebhookErrorCode },
	{ "accept-encoding": "identity" },
);

/** The response if the body did not arrive in time. */
export const bodyTimeout: Answer = answer(408, { error: "body_timeout" });

/** Returns a 500, so that the sender retries. */
export function failed(
	error: "handler_failed" | "handler_timeout" | "store_unavailable" | "body_unreadable",
	cause?: unknown,
): Answer {
	return { ...answer(500, { error }), ...(cause !== undefined && { cause }) };
}

const storeUnavailable = failed("store_unavailable");

/** Returns whether the event could not be claimed: no handler ran, so the event is not at fault. */
export function isUnclaimed({ status, body }: Answer): boolean {
	return status === storeUnavailable.status && body === storeUnavailable.body;
}

/**
 * Returns a 409: another worker handles the event. `Retry-After` is 5 seconds at most, because the worker is usually done long before its
 * lease expires.
 */
export function inProgress(remainingMs: number): Answer {
	const seconds = Math.min(5, Math.max(1, Math.ceil(remainingMs / 1000) || 1));
	return answer(409, { error: "in_progress" }, { "retry-after": String(seconds) });
}

/** The response if an earlier event with the same key failed and must run first. */
export const outOfOrder: Answer = answer(409, { error: "out_of_order" }, { "retry-after": "2" });

const UNAVAILABLE = { secrets_unavailable: 10, overloaded: 5, closing: 5 } as const;

/** Returns a 503: the delivery is fine, but the receiver cannot take it now. */
export function unavailable(error: keyof typeof UNAVAILABLE): Answer {
	return answer(503, { error }, { "retry-after": String(UNAVAILABLE[error]) });
}

export function toResponse({ status, headers, body }: Answer): Response {
	// The headers are copied, because most responses are shared and servers that replace the platform's Response add to the headers they get.
	return new Response(body, { status, headers: { ...headers } });
}
