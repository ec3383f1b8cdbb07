import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Arcus } from "@countersign/sdk/arcus";
import { createReceiver, memoryStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { nodeHandler } from "@countersign/webhooks/node";
import type { OrderStore } from "./store.ts";
import { refreshOrder } from "./sync.ts";

export interface RunningReceiver {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves the receiver: every event about an order reads that order again. */
export async function startReceiver(
	arcus: Arcus,
	store: OrderStore,
	{ port, secrets }: { readonly port: number; readonly secrets?: string },
): Promise<RunningReceiver> {
	const receiver = createReceiver({
		webhooks: arcusWebhooks(secrets === undefined ? {} : { secrets }), // or ARCUS_WEBHOOK_SECRET
		store: memoryStore(),
		onError: (error) => console.error(error),
	});
	receiver.on("order.*", async (event) => {
		const { id } = event.data.object as { readonly id?: string };
		if (id !== undefined) await refreshOrder(arcus, store, id);
	});
	const server: Server = createServer(nodeHandler(receiver));
	const host = process.env.HOST ?? "127.0.0.1";
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	return {
		url: `http://${host}:${(server.address() as AddressInfo).port}/webhooks`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeIdleConnections();
			}),
	};
}
