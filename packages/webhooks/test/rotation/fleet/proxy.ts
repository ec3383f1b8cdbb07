import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Passes each request to the next of several servers, like a load balancer. It skips a server that cannot be reached, and responds with 502
 * if a connection breaks.
 */
export async function roundRobin(ports: () => readonly number[]) {
	// Use a new connection for each request: on a kept connection, a request to a server that was just killed would break off instead of
	// failing to connect.
	const agent = new Agent({ keepAlive: false });
	const busy = new Map<number, number>();
	let next = 0;

	async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of incoming) chunks.push(chunk as Buffer);
		const all = ports();
		for (let tried = 0; tried < all.length; tried++) {
			const port = all[next++ % all.length]!;
			busy.set(port, (busy.get(port) ?? 0) + 1);
			const answer = await forward(agent, port, incoming, Buffer.concat(chunks));
			busy.set(port, (busy.get(port) ?? 1) - 1);
			if (answer === "unreached") continue;
			outgoing.writeHead(answer.status).end(answer.body);
			return;
		}
		outgoing.writeHead(502).end();
	}

	const server = createServer((incoming, outgoing) => {
		pass(incoming, outgoing).catch(() => outgoing.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
		/** How many requests the server on that port has not responded to yet. */
		busy: (port: number) => busy.get(port) ?? 0,
		close() {
			agent.destroy();
			server.close();
			server.closeAllConnections();
		},
	};
}

type Answer = { readonly status: number; readonly body: Buffer };

function forward(agent: Agent, port: number, incoming: IncomingMessage, body: Buffer): Promise<Answer | "unreached"> {
	return new Promise((resolve) => {
		const broken = { status: 502, body: Buffer.alloc(0) };
		const { host: _, ...headers } = incoming.headers;
		const options = { agent, port, host: "127.0.0.1", method: incoming.method, path: incoming.url, headers };
		const outgoing = request(options, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.once("end", () => resolve({ status: response.statusCode ?? 502, body: Buffer.concat(chunks) }));
			response.once("error", () => resolve(broken));
		});
		outgoing.once("error", (error: NodeJS.ErrnoException) =>
			resolve(error.code === "ECONNREFUSED" ? "unreached" : broken),
		);
		outgoing.end(body);
	});
}
