import { cancellable, sendAndFollow } from "#platform";
import { limited, type TimeLimit } from "../clock.ts";
import { textOf } from "../text-of.ts";
import {
	type AnyTransportRequest,
	type Transport,
	TransportError,
	type TransportRequest,
	type TransportResponse,
} from "../transport/transport.ts";
import { ATTEMPT_TIMEOUT } from "./time-limits.ts";

/**
 * Sends a request once, within `timeout` milliseconds from connect to the end of the body. Rejects with `ATTEMPT_TIMEOUT`, with the
 * signal's reason, or with the transport's error. Leaves neither a timer nor a listener behind. It does not wait for a transport
 * that is slow to notice its signal, or for a `fetch` that ignores it.
 */
export function sendOnce(
	transport: Transport,
	given: Omit<AnyTransportRequest, "signal">,
	limits: TimeLimit,
): Promise<TransportResponse> {
	if (limits.signal?.aborted) return Promise.reject(limits.signal.reason);
	const { request, cancel } = cancellable(given);
	return limited(sendAndFollow(transport, request as TransportRequest), limits, ATTEMPT_TIMEOUT, {
		cancel,
		wrap: asTransportError,
	});
}

/** The headers are not read here: a transport may create them on demand. @throws TransportError for anything that is not a response */
export function checkResponse(response: TransportResponse | undefined): TransportResponse {
	const isResponse = Number.isInteger(response?.status) && typeof response?.body === "string" && "headers" in response;
	if (isResponse) return response;
	throw new TransportError(
		"the transport returned no response: it must resolve with { status, headers, body }, with a whole number, Headers and a string",
		false,
		undefined,
	);
}

/** Whatever your transport throws, there is no response. The error may contain secrets, so it is scrubbed. */
const asTransportError = (error: unknown): TransportError =>
	error instanceof TransportError ? error : new TransportError(textOf(error), false, error);
