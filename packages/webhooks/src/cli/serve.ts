import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type DeliveryAnswer, headerPairs, nodeHandler } from "../adapters/node.ts";
import { systemClock } from "../core/clock.ts";
import { bodyTimeout, refused, toResponse } from "../receiver/answer.ts";
import { readRequestBody } from "../receiver/read-request.ts";
import type { SavedDelivery } from "./saved.ts";
import { UsageError } from "./usage.ts";

export interface Served {
	readonly url: string;
	close(): Promise<void>;
}

/** How long a body may take to arrive. */
const BODY_MS = 30_000;

/**
 * Serves deliveries with bytes and header lines as they came.
 *
 * @param answer never rejects
 * @param spoiled told what could not be read to its end
 */
export async function serve(
	{ port, host, maxBodyBytes }: { readonly port: number; readonly host: string; readonly maxBodyBytes: number },
	answer: (delivery: SavedDelivery) => Promise<DeliveryAnswer>,
	spoiled: (why: string) => void,
): Promise<Served> {
	const server = createServer((incoming, response) => {
		const handle = async (request: Request): Promise<Response> => {
			const body = await readRequestBody(request, { maxBytes: maxBodyBytes, timeout: BODY_MS, clock: systemClock });
			if (body === "late") {
				spoiled(`body_timeout: The body did not arrive within ${BODY_MS} ms.`);
				return toResponse(bodyTimeout);
			}
			if (!("ok" in body)) {
				const url = incoming.url ?? "/";
				return toResponse(await answer({ at: Date.now(), url, headers: headerPairs(incoming), body }));
			}
			spoiled(`${body.code}: ${body.message}`);
			return toResponse(refused(body.code));
		};
		// Nobody has read the body before us, so nothing is ever handed over as read.
		nodeHandler({ handle, process: async () => refused("body_not_raw") })(incoming, response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: Error & { code?: string }) =>
			reject(
				error.code === "EADDRINUSE"
					? new UsageError(`port ${port} is taken; choose another with --port, or 0 for a free one`)
					: new UsageError(error.message),
			),
		);
		server.listen(port, host, resolve);
	});
	const { port: chosen } = server.address() as AddressInfo;
	return {
		url: `http://${host.includes(":") ? `[${host}]` : host}:${chosen}`,
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			// Connections that are kept alive for a next delivery would keep us here for seconds.
			const idle = setInterval(() => server.closeIdleConnections(), 20);
			await closed;
			clearInterval(idle);
		},
	};
}
