import { onAbort } from "./abort.ts";
import type { Clock } from "./clock.ts";
import type { Transport, TransportResponse } from "./transport.ts";

/** The attempt's own time ran out. */
export const ATTEMPT_TIMEOUT: unique symbol = Symbol("attempt timeout");
/** The call's time ran out. */
export const CALL_DEADLINE: unique symbol = Symbol("call deadline");

export interface AttemptRequest {
	readonly url: string;
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

/**
 * Sends once, within `timeout` milliseconds from connect to the end of the body. Rejects with {@link ATTEMPT_TIMEOUT}, with the
 * signal's reason, or with the transport's error; leaves neither timer nor listener.
 */
export async function attempt(
	transport: Transport,
	request: AttemptRequest,
	limits: {
		readonly clock: Clock;
		readonly timeout: number;
		readonly signal: AbortSignal | undefined;
	},
): Promise<TransportResponse> {
	const { signal, clock, timeout } = limits;
	const controller = new AbortController();
	const cancelTimer =
		timeout === Number.POSITIVE_INFINITY ? undefined : clock.after(timeout, () => controller.abort(ATTEMPT_TIMEOUT));
	const leave = onAbort(signal, () => controller.abort(signal?.reason));
	try {
		const response = await transport.send({ ...request, signal: controller.signal });
		return REDIRECTS.has(response.status) && request.method === "GET"
			? await follow(transport, request, response, controller.signal)
			: response;
	} finally {
		cancelTimer?.();
		leave();
	}
}

/** Follows a read's redirects; no credential goes to another origin. A write is never sent on: its answer is the redirect. */
async function follow(
	transport: Transport,
	request: AttemptRequest,
	first: TransportResponse,
	signal: AbortSignal,
): Promise<TransportResponse> {
	let response = first;
	let { url } = request;
	let headers = request.headers;
	for (let hops = 0; REDIRECTS.has(response.status) && hops < MAX_REDIRECTS; hops++) {
		const location = response.headers.get("location");
		if (!location) return response;
		const next = new URL(location, url);
		// Credentials, and whatever headers the caller added: another origin gets none of them.
		if (next.origin !== new URL(url).origin) headers = { accept: "application/json" };
		if (next.protocol !== "https:" && new URL(url).protocol === "https:") return response;
		url = next.href;
		response = await transport.send({ url, method: "GET", headers, body: undefined, signal });
	}
	return response;
}
