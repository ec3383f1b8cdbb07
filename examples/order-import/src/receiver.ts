import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, memoryStore, type SecretStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { nodeHandler } from "@countersign/webhooks/node";
import type { Ledger } from "./ledger.ts";
import { REFRESH_INTERVAL_MS } from "./rotation.ts";

export interface RunningReceiver {
	readonly url: string;
	/** Rejected deliveries, by error code. */
	readonly refused: ReadonlyMap<string, number>;
	/** Deliveries of events that were already handled. */
	readonly duplicates: () => number;
	close(): Promise<void>;
}

/** Starts a receiver that verifies every delivery and records each event in the ledger once. */
export async function startReceiver(options: {
	readonly secrets: SecretStore;
	readonly ledger: Ledger;
	readonly port: number;
}): Promise<RunningReceiver> {
	const refused = new Map<string, number>();
	let duplicates = 0;
	const receiver = createReceiver({
		// With forged deliveries around, the file must be read often so that a new secret is noticed immediately.
		webhooks: arcusWebhooks({ secrets: options.secrets, secretCache: { refreshInterval: REFRESH_INTERVAL_MS } }),
		store: memoryStore(),
		onError: (error) => console.error(error),
		// Refused deliveries are part of the example. Leave this out in your receiver: it logs them with their likely cause.
		logger: false,
		observe(notice) {
			if (notice.kind === "refused") refused.set(notice.refusal.code, (refused.get(notice.refusal.code) ?? 0) + 1);
			if (notice.kind === "duplicate") duplicates++;
		},
	});
	receiver.on("*", (event) => {
		// The effect must not happen twice: after a restart the ledger knows more than the memory store.
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
