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
 * signal's reason, or with the transport's error; leaves neither timer nor listener. It does not wait for a transport that is
 * slow to notice its signal, or a `fetch` that knows none.
 */
export function attempt(
	transport: Transport,
	request: AttemptRequest,
	limits: {
		readonly clock: Clock;
		readonly timeout: number;
		readonly signal: AbortSignal | undefined;
	},
): Promise<TransportResponse> {
	const { signal, clock, timeout } = limits;
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const controller = new AbortController();
		const over = (): void => {
			cancelTimer?.();
			leave();
		};
		const end = (reason: unknown): void => {
			over();
			controller.abort(reason);
			reject(reason);
		};
		const cancelTimer =
			timeout === Number.POSITIVE_INFINITY ? undefined : clock.after(timeout, () => end(ATTEMPT_TIMEOUT));
		const leave = onAbort(signal, () => end(signal?.reason));
		sendOn(transport, request, controller.signal).then(
			(response) => {
				over();
				resolve(response);
			},
			(error: unknown) => {
				over();
				reject(error);
			},
		);
	});
}

async function sendOn(transport: Transport, request: AttemptRequest, signal: AbortSignal): Promise<TransportResponse> {
	const response = await transport.send({ ...request, signal });
	return REDIRECTS.has(response.status) && request.method === "GET"
		? follow(transport, request, response, signal)
		: response;
}

/** Follows a read's redirects; no credential goes to another origin. A write is never sent on: its answer is the redirect. */
async function follow(
	transport: Transport,
	request: AttemptRequest,
	first: TransportResponse,
	signal: AbortSignal,
): Promise<TransportResponse> {
	let response = first;
	let { headers } = request;
	let at = new URL(request.url);
	for (let hops = 0; REDIRECTS.has(response.status) && hops < MAX_REDIRECTS; hops++) {
		const next = targetOf(response, at);
		if (!next) return response;
		// Credentials, and whatever headers the caller added: another origin gets none of them.
		if (next.origin !== at.origin) headers = { accept: "application/json" };
		at = next;
		response = await transport.send({ url: at.href, method: "GET", headers, body: undefined, signal });
	}
	return response;
}

/** Where a redirect leads; undefined where it names no place that may be asked: none, another scheme, or out of TLS. */
function targetOf({ headers }: TransportResponse, from: URL): URL | undefined {
	let to: URL;
	try {
		to = new URL(headers.get("location") ?? "", from);
	} catch {
		return undefined;
	}
	if (headers.get("location") === null || to.username || to.password) return undefined;
	return to.protocol === "https:" || (to.protocol === "http:" && from.protocol === "http:") ? to : undefined;
}
