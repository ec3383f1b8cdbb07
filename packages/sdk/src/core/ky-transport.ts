import ky from "ky";
import { type Transport, type TransportRequest, type TransportResponse, transportError } from "./transport.ts";

/**
 * The portable transport: ky over `fetch`, for one attempt. Everything that ky would decide is switched off here, because
 * its timeout ends at the headers, its hooks run again on each retry, and it never retries a POST.
 */
export function kyTransport(fetch?: typeof globalThis.fetch): Transport {
	const send = ky.create({
		retry: 0,
		timeout: false,
		throwHttpErrors: false,
		redirect: "manual",
		...(fetch && { fetch }),
	});
	return {
		async send({ url, method, headers, body, signal }: TransportRequest): Promise<TransportResponse> {
			try {
				const response = await send(url, {
					method,
					headers: headers as Record<string, string>,
					signal,
					...(body !== undefined && { body }),
				});
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
