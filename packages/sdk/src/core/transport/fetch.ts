import type { Transport, TransportError, TransportRequest, TransportResponse } from "./transport.ts";

/** How a request reaches `fetch`, and what is read from an error of the runtime. */
export interface FetchPlatform {
	readonly send: (url: string, init: RequestInit, fetch: typeof globalThis.fetch) => Promise<Response>;
	readonly errorOf: (error: unknown) => TransportError;
	/** Reads a body. */
	readonly textOf: (response: Response) => Promise<string>;
}

/** The portable transport: one attempt over `fetch`. */
export function fetchTransport({ send, errorOf, textOf }: FetchPlatform, fetch?: typeof globalThis.fetch): Transport {
	return {
		async send({ url, method, headers, body, signal }: TransportRequest): Promise<TransportResponse> {
			const init: RequestInit = { method, headers, signal, redirect: "manual" };
			if (body !== undefined) init.body = body;
			try {
				// Asked for at each call: tests and mocks replace the global one after a client is made.
				const response = await send(url, init, fetch ?? globalThis.fetch);
				// A browser hides where a redirect leads; following it blindly could carry a key to another origin.
				if (response.type === "opaqueredirect")
					throw new Error("the server redirects, which a browser does not let a client look at");
				return { status: response.status, headers: response.headers, body: await textOf(response) };
			} catch (error) {
				if (signal.aborted) throw signal.reason;
				throw errorOf(error);
			}
		},
	};
}
