import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What the proxy does to one request. `duplicate` delivers it to the server twice, one after the other, and `duplicate-race` does so at
 * the same time; both return the second response. `late-answer` does the work, but responds after the client has given up.
 * `date-jump` is a 503 from a server whose clock is an hour off, with a `Retry-After` date by that clock.
 */
export type NetworkFault =
	| "none"
	| "reset-before"
	| "reset-after"
	| "reset-mid-body"
	| "stall"
	| "slow-drip"
	| "late-answer"
	| "duplicate"
	| "duplicate-race"
	| "date-jump"
	| "503"
	| "429";

/** Delay of a late response in milliseconds: longer than the timeout of a client under test. */
const LATE_MS = 700;

export interface FaultProxy {
	readonly url: string;
	readonly injected: Readonly<Record<string, number>>;
	close(): Promise<void>;
}

interface Answer {
	readonly status: number;
	readonly headers: NodeJS.Dict<string | string[]>;
	readonly body: Buffer;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** A proxy between client and server on real sockets that breaks calls as `choose` says. It reads the complete request before it passes it
 * on, so `reset-after` means exactly "the server did the work and the response was lost".
 */
export async function startFaultProxy(
	target: string,
	choose: (request: { method: string; path: string }) => NetworkFault,
): Promise<FaultProxy> {
	const { hostname, port } = new URL(target);
	const agent = new Agent({ keepAlive: true });
	const injected: Record<string, number> = {};
	const timers = new Set<NodeJS.Timeout>();

	const later = (ms: number, work: () => void): void => {
		const timer = setTimeout(() => {
			timers.delete(timer);
			work();
		}, ms);
		timers.add(timer);
	};

	const forward = (request: IncomingMessage, body: Buffer): Promise<Answer> =>
		new Promise((resolve, reject) => {
			const outgoing = httpRequest(
				{ hostname, port, agent, method: request.method, path: request.url, headers: request.headers },
				(answer) => {
					readAll(answer).then(
						(bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
						reject,
					);
				},
			);
			outgoing.on("error", reject);
			outgoing.end(body);
		});

	const reply = (response: ServerResponse, answer: Answer): void => {
		response.writeHead(answer.status, answer.headers);
		response.end(answer.body);
	};

	const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const fault = choose({ method: request.method ?? "GET", path: request.url ?? "/" });
		if (fault !== "none") injected[fault] = (injected[fault] ?? 0) + 1;
		// Reset the connection instead of closing it.
		const reset = (): void => void request.socket.resetAndDestroy();
		if (fault === "reset-before") return reset();
		const body = await readAll(request);
		switch (fault) {
			case "503":
				return reply(response, {
					status: 503,
					headers: { "content-type": "text/html" },
					body: Buffer.from("<h1>Service Unavailable</h1>"),
				});
			case "429":
				return reply(response, { status: 429, headers: { "retry-after": "0" }, body: Buffer.from("{}") });
			case "date-jump": {
				const clock = Date.now() + (body.length % 2 === 0 ? 3_600_000 : -3_600_000);
				const date = new Date(clock).toUTCString();
				return reply(response, { status: 503, headers: { date, "retry-after": date }, body: Buffer.from("{}") });
			}
			case "stall":
				// Longer than the client's timeout, so the client has to give up by itself.
				return later(60_000, () => request.socket.destroy());
			default:
		}
		const first = forward(request, body);
		const answer = fault === "duplicate-race" ? (await Promise.all([first, forward(request, body)]))[1] : await first;
		switch (fault) {
			case "duplicate":
				await forward(request, body);
				return reply(response, answer);
			case "late-answer":
				return later(LATE_MS, () => reply(response, answer));
			case "reset-after":
				return reset();
			case "reset-mid-body":
				response.writeHead(answer.status, { ...answer.headers, "content-length": String(answer.body.length) });
				response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)));
				return later(5, reset);
			case "slow-drip": {
				response.writeHead(answer.status, answer.headers);
				const half = Math.floor(answer.body.length / 2);
				response.write(answer.body.subarray(0, half));
				return later(20, () => response.end(answer.body.subarray(half)));
			}
			default:
				return reply(response, answer);
		}
	};

	const server = createServer((request, response) => {
		handle(request, response).catch(() => request.socket.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		injected,
		close: () =>
			new Promise((resolve) => {
				for (const timer of timers) clearTimeout(timer);
				agent.destroy();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** A small seeded generator (mulberry32), so that a failing run can be repeated. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
