import { fetchError, responseText } from "#platform";
import type { AnyTransportRequest, Transport, TransportResponse } from "../transport/transport.ts";

/** The portable transport for requests of any kind. */
export function universalTransport(fetch?: typeof globalThis.fetch): Transport {
	return {
		isUniversal: true,
		async send({ url, method, headers, body, signal, receive }: AnyTransportRequest): Promise<TransportResponse> {
			const init: RequestInit & { duplex?: "half" } = { method, headers, signal, redirect: "manual" };
			try {
				if (typeof body === "function") Object.assign(init, { body: body(), duplex: "half" });
				else if (body !== undefined) init.body = body;
				const response = await (fetch ?? globalThis.fetch)(url, init);
				if (response.type === "opaqueredirect")
					throw new Error("the server sent a redirect, which browsers hide from clients");
				const received = receive ? await receive(response) : { body: await responseText(response) };
				return { status: response.status, headers: response.headers, ...received };
			} catch (error) {
				if (signal.aborted) throw signal.reason;
				throw fetchError(error);
			}
		},
	};
}
