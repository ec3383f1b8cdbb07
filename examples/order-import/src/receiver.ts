import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, memoryStore, type SecretStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { nodeHandler } from "@countersign/webhooks/node";
import type { Ledger } from "./ledger.ts";
import { REFRESH_INTERVAL_MS } from "./rotation.ts";

export interface RunningReceiver {
	readonly url: string;
	/** Deliveries that were refused, by error code. */
	readonly refused: ReadonlyMap<string, number>;
	/** Deliveries of an event that had been handled before. */
	readonly duplicates: () => number;
	close(): Promise<void>;
}

/** A receiver on a port of its own: every delivery is verified, and each event reaches the ledger once. */
export async function startReceiver(options: {
	readonly secrets: SecretStore;
	readonly ledger: Ledger;
	readonly port: number;
}): Promise<RunningReceiver> {
	const refused = new Map<string, number>();
	let duplicates = 0;
	const receiver = createReceiver({
		// Forged deliveries come in here too: asked for often, the file tells of a new secret at once.
		webhooks: arcusWebhooks({ secrets: options.secrets, secretCache: { refreshInterval: REFRESH_INTERVAL_MS } }),
		store: memoryStore(),
		onError: (error) => console.error(error),
		observe(notice) {
			if (notice.kind === "refused") refused.set(notice.refusal.code, (refused.get(notice.refusal.code) ?? 0) + 1);
			if (notice.kind === "duplicate") duplicates++;
		},
	});
	receiver.on("*", (event) => {
		// The effect itself is what must not happen twice: after a restart the ledger knows more than the store's memory.
		if (options.ledger.events.has(event.id)) duplicates++;
		else options.ledger.record(event.id);
	});

	const server: Server = createServer(nodeHandler(receiver));
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
		refused,
		duplicates: () => duplicates,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
