import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, memoryStore } from "@countersign/webhooks";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import type { OrderFeed } from "./feed.ts";

export interface RunningReceiver {
	readonly url: string;
	/** Recognized dummy deliveries; they create no order. */
	readonly dummies: () => number;
	/** While it is down, deliveries get 503. */
	down: boolean;
	close(): Promise<void>;
}

/** Receives Deskflow's deliveries, signed with the API secret. */
export async function startReceiver(feed: OrderFeed, apiSecret: string): Promise<RunningReceiver> {
	let dummies = 0;
	const receiver = createReceiver({
		webhooks: deskflowWebhooks({ verification: "hmac", secrets: apiSecret }),
		store: memoryStore(),
		onError: () => {},
		// Refused deliveries are part of the example. Leave this out in your receiver: it logs them with their likely cause.
		logger: false,
	});
	receiver.on("order.create", async (event) => {
		if (event.dummy) dummies += 1;
		else await feed.take(event.data.id);
	});
	const server: Server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const headers = new Headers();
		for (const [name, values] of Object.entries(request.headersDistinct))
			for (const value of values ?? []) headers.append(name, value);
		const result = running.down
			? new Response(null, { status: 503 })
			: await receiver.handle(
					new Request(`http://127.0.0.1${request.url}`, { method: "POST", headers, body: Buffer.concat(chunks) }),
				);
		response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const running: RunningReceiver = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/deskflow`,
		dummies: () => dummies,
		down: false,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return running;
}
