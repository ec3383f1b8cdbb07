import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ArrivingDelivery, Clock } from "@countersign/webhooks";
import { bodyTimeout, headerPairs, readBodySource, refused } from "@countersign/webhooks/internal";
import { type DeliveryAnswer, nodeHandler } from "@countersign/webhooks/node";
import { UsageError } from "../shared/errors.ts";
import type { SavedDelivery } from "./saved.ts";

export interface Served {
	readonly url: string;
	close(): Promise<void>;
}

/** How long a body may take to arrive. */
const BODY_MS = 30_000;

/**
 * Serves deliveries, with the exact bytes and header lines that were received.
 *
 * @param answer must never reject
 * @param spoiled called with requests that could not be read completely
 */
export async function serve(
	{ port, host, maxBodyBytes }: { readonly port: number; readonly host: string; readonly maxBodyBytes: number },
	answer: (delivery: SavedDelivery) => Promise<DeliveryAnswer>,
	spoiled: (why: string) => void,
	clock: Clock,
): Promise<Served> {
	const server = createServer((incoming, response) => {
		const receive = async ({ body: source, url = "/" }: ArrivingDelivery): Promise<DeliveryAnswer> => {
			const body = await readBodySource(source, { maxBytes: maxBodyBytes, timeout: BODY_MS, clock });
			if (body === "late") {
				spoiled(`body_timeout: The body did not arrive within ${BODY_MS} ms.`);
				return bodyTimeout;
			}
			if (!("ok" in body)) return answer({ at: clock.now(), url, headers: headerPairs(incoming), body });
			spoiled(`${body.code}: ${body.message}`);
			return refused(body.code);
		};
		// Nothing reads the body before us, and no request of the Fetch API comes this way.
		const refuse = async () => refused("body_not_raw");
		nodeHandler({ receive, process: refuse, handle: async () => new Response(null, { status: 400 }) })(
			incoming,
			response,
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: Error & { code?: string }) =>
			reject(
				error.code === "EADDRINUSE"
					? new UsageError(`Port ${port} is in use. Choose another with --port, or 0 for a free one.`)
					: new UsageError(
							`--host ${host} with --port ${port}: this machine cannot listen there (${error.code ?? error.message}). Leave out --host, or pass an address of this machine.`,
						),
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
			let cancel = (): void => {};
			const closeIdle = (): void => {
				server.closeIdleConnections();
				cancel = clock.after(20, closeIdle);
			};
			closeIdle();
			await closed;
			cancel();
		},
	};
}
