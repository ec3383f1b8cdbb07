import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, memoryStore } from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import type { BoardSync } from "./sync.ts";

export interface RunningReceiver {
	readonly url: string;
	/** Number of responses by status code. */
	readonly answers: ReadonlyMap<number, number>;
	/** While it is down, deliveries get 503. */
	down: boolean;
	close(): Promise<void>;
}

/** Receives Arca's deliveries. `token` returns the known tokens: the first ping arrives before there is one. */
export async function startReceiver(sync: BoardSync, tokens: () => readonly string[]): Promise<RunningReceiver> {
	const answers = new Map<number, number>();
	const receiver = createReceiver({
		webhooks: arcaWebhooks({ secrets: () => [...tokens()], secretCache: { ttl: 0 } }),
		store: memoryStore(),
		onError: () => {},
		// Refused deliveries are part of the example. Leave this out in your receiver: it logs them with their likely cause.
		logger: false,
	});
	receiver.on("task.*", async (event) => {
		const taskId = event.after?.id ?? event.before?.id;
		if (typeof taskId === "number") await sync.refresh(taskId);
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
		answers.set(result.status, (answers.get(result.status) ?? 0) + 1);
		response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const running: RunningReceiver = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/arca`,
		answers,
		down: false,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return running;
}
