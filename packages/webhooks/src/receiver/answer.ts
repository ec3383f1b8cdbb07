import type { WebhookErrorCode } from "../core/errors.ts";

/** The response to a delivery: enough for the sender to retry or to stop, and nothing that helps anyone to guess. */
export interface Answer {
	/** The HTTP status: 200, 400, 408, 409, 413, 415, 500 or 503. */
	readonly status: number;
	/** `content-type`; with a 409 or 503 `retry-after`, in seconds, and with a 415 `accept-encoding`. */
	readonly headers: Readonly<Record<string, string>>;
	/** JSON. */
	readonly body: string;
	/** What a handler threw, for the caller that dispatched the event; the sender never sees it. */
	readonly cause?: unknown;
	/** Set where no handler is registered for the event, so that nothing ran. */
	readonly ignored?: true;
}

function answer(status: number, content: object, headers: Record<string, string> = {}): Answer {
	return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(content) };
}

export const received: Answer = answer(200, { received: true });

/** For an event without a handler. */
export const ignored: Answer = { ...received, ignored: true };

export function replied(content: object): Answer {
	return answer(200, content);
}

export function refused(code: WebhookErrorCode): Answer {
	return answer(code === "body_too_large" ? 413 : 400, { error: code });
}

/** A body that was compressed on its way is not the one that was signed. */
export const encoded: Answer = answer(
	415,
	{ error: "body_not_raw" satisfies WebhookErrorCode },
	{ "accept-encoding": "identity" },
);

/** The body did not arrive in time. */
export const bodyTimeout: Answer = answer(408, { error: "body_timeout" });

/** The sender should retry. */
export function failed(
	error: "handler_failed" | "handler_timeout" | "store_unavailable" | "body_unreadable",
	cause?: unknown,
): Answer {
	return { ...answer(500, { error }), ...(cause !== undefined && { cause }) };
}

const storeUnavailable = failed("store_unavailable");

/** Whether the event could not be claimed: no handler ran, so that nothing is known against it. */
export function isUnclaimed({ status, body }: Answer): boolean {
	return status === storeUnavailable.status && body === storeUnavailable.body;
}

/** Another worker is on it: it will most likely be done long before its lease ends. */
export function inProgress(remainingMs: number): Answer {
	const seconds = Math.min(5, Math.max(1, Math.ceil(remainingMs / 1000) || 1));
	return answer(409, { error: "in_progress" }, { "retry-after": String(seconds) });
}

/** An earlier event with the same key has failed and comes first. */
export const outOfOrder: Answer = answer(409, { error: "out_of_order" }, { "retry-after": "2" });

const UNAVAILABLE = { secrets_unavailable: 10, overloaded: 5, closing: 5 } as const;

/** Nothing is wrong with the delivery: the receiver cannot take it now. */
export function unavailable(error: keyof typeof UNAVAILABLE): Answer {
	return answer(503, { error }, { "retry-after": String(UNAVAILABLE[error]) });
}

export function toResponse({ status, headers, body }: Answer): Response {
	// A copy: servers that replace the platform's Response add to the headers they are given, and most responses are shared.
	return new Response(body, { status, headers: { ...headers } });
}
