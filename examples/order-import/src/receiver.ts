import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, memoryStore } from "@countersign/webhooks";
import { arcusWebhooks, type Secret } from "@countersign/webhooks/arcus";
import type { Ledger } from "./ledger.ts";

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
	secrets: () => readonly Secret[];
	ledger: Ledger;
	port: number;
	onEvent: () => void;
}): Promise<RunningReceiver> {
	const refused = new Map<string, number>();
	let answered = 0;
	const receiver = createReceiver({
		webhooks: arcusWebhooks({ secrets: () => [...options.secrets()] }),
		store: memoryStore(),
		onError: () => {},
	});
	receiver.on("*", async (event) => {
		// The effect itself is what must not happen twice: after a restart the ledger knows more than the store's memory.
		if (options.ledger.events.has(event.id)) return;
		options.ledger.record(event.id);
		options.onEvent();
	});

	const server: Server = createServer(async (request, response) => {
		const headers = new Headers();
		for (const [name, values] of Object.entries(request.headersDistinct))
			for (const value of values ?? []) headers.append(name, value);
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const result = await receiver.handle(
			new Request(`http://127.0.0.1${request.url}`, { method: "POST", headers, body: Buffer.concat(chunks) }),
		);
		const text = await result.text();
		if (result.status === 200) answered++;
		else {
			const code = (JSON.parse(text) as { error?: string }).error ?? String(result.status);
			refused.set(code, (refused.get(code) ?? 0) + 1);
		}
		response.writeHead(result.status, Object.fromEntries(result.headers)).end(text);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
		refused,
		duplicates: () => answered - options.ledger.events.size,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
