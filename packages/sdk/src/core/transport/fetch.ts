import { fetchError, responseText } from "#platform";
import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** Creates the portable transport: one attempt over `fetch`. See `docs/decisions/0023-fetch-without-ky.md`. */
export function fetchTransport(fetch?: typeof globalThis.fetch): Transport {
	return {
		async send({ url, method, headers, body, signal }: TransportRequest): Promise<TransportResponse> {
			const init: RequestInit = { method, headers, signal, redirect: "manual" };
			if (body !== undefined) init.body = body;
			try {
				// Read at each call, because tests and mocks replace the global `fetch` after a client was created.
				const response = await (fetch ?? globalThis.fetch)(url, init);
				// A browser hides where a redirect leads. Following it blindly could send a key to another origin.
				if (response.type === "opaqueredirect")
					throw new Error("the server sent a redirect, which browsers hide from clients");
				return { status: response.status, headers: response.headers, body: await responseText(response) };
			} catch (error) {
				if (signal.aborted) throw signal.reason;
				throw fetchError(error);
			}
		},
	};
}
