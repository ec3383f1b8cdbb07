import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

const isRedirect = ({ status }: TransportResponse): boolean => REDIRECTS.has(status);

/** Sends, and follows a read's redirects; no credential goes to another origin. A write is never sent on: its answer is the redirect. */
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
		// Credentials, and whatever headers the caller added: another origin gets none of them.
		if (next.origin !== at.origin) headers = { accept: "application/json" };
		at = next;
		response = await transport.send({ ...request, url: at.href, headers });
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
