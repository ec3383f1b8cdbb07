import ky from "ky";
import { type Transport, type TransportRequest, type TransportResponse, transportError } from "./transport.ts";

/**
 * The portable transport: ky over `fetch`, for one attempt. Everything that ky would decide is switched off here, because
 * its timeout ends at the headers, its hooks run again on each retry, and it never retries a POST.
 *
 * Headers, body and signal go to `fetch` past ky: it would copy the body for retries that it is not asked for, and join the signal
 * to one of its own. That is a quarter of a POST's time.
 */
export function kyTransport(fetch?: typeof globalThis.fetch): Transport {
	const send = ky.create({ retry: 0, timeout: false, throwHttpErrors: false });
	return {
		async send({ url, method, headers, body, signal }: TransportRequest): Promise<TransportResponse> {
			// Asked for at each call: tests and mocks replace the global one after a client is made.
			const own = fetch ?? globalThis.fetch;
			const init: RequestInit = { method, headers, signal, redirect: "manual" };
			if (body !== undefined) init.body = body;
			try {
				const response = await send(url, { method, fetch: () => own(url, init) });
				// A browser hides where a redirect leads; following it blindly could carry a key to another origin.
				if (response.type === "opaqueredirect")
					throw new Error("the server redirects, which a browser does not let a client look at");
				return { status: response.status, headers: response.headers, body: await response.text() };
			} catch (error) {
				if (signal.aborted) throw signal.reason;
				throw transportError(error);
			}
		},
	};
}
