import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

/** A transport of yours may resolve with anything; the call reports that. */
const isRedirect = (response: TransportResponse | undefined): boolean => REDIRECTS.has(response?.status ?? 0);

/** Sends a request and follows the redirects of a GET. No credential is sent to another origin. A write is never redirected: its response is the redirect. */
export async function sendAndFollow(transport: Transport, request: TransportRequest): Promise<TransportResponse> {
	const response = await transport.send(request);
	return request.method === "GET" && isRedirect(response) ? follow(transport, request, response) : response;
}

async function follow(
	transport: Transport,
	request: TransportRequest,
	first: TransportResponse,
): Promise<TransportResponse> {
	let response = first;
	let { headers } = request;
	let at = new URL(request.url);
	for (let hops = 0; isRedirect(response) && hops < MAX_REDIRECTS; hops++) {
		const next = targetOf(response, at);
		if (!next) return response;
		// Another origin receives neither credentials nor the caller's headers.
		if (next.origin !== at.origin) headers = { accept: "application/json" };
		at = next;
		response = await transport.send({ ...request, url: at.href, headers });
	}
	return response;
}

/** Explains why a redirect was not followed and where it leads, without its query, which may contain a secret of the other site. */
export function redirectNote(method: string, from: string, headers: Headers): string | undefined {
	const location = headers.get("location");
	if (location === null) return "The redirect names no target";
	let target = "an invalid address";
	try {
		const { origin, protocol, pathname } = new URL(location, from);
		target = `${origin === "null" ? protocol : origin}${pathname}`;
	} catch {
		// The error message says that the redirect is invalid.
	}
	const why =
		method === "GET" ? "it leads to an unsafe address or in a circle" : "a write is never sent to another address";
	return `The redirect to ${target} was not followed: ${why}. Check baseUrl`;
}

/** Returns where a redirect leads; undefined without a target, for another scheme, or for a downgrade to `http:`. */
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
