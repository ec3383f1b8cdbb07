import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcusMock, type Mock, type MockOptions } from "../../../src/index.ts";

export const ORIGIN = "https://api.arcuserp.com/v1";
export const account = { account_type: "business", name: "Ernst Handel" };

// biome-ignore lint/suspicious/noExplicitAny: tests read response bodies without types
type Loose = any;

export interface Asked {
	readonly status: number;
	readonly headers: Headers;
	readonly body: Loose;
}

/** Creates a mock with a virtual clock and without rate limits, unless the options say otherwise. */
export const still = (options: MockOptions = {}): Mock =>
	createArcusMock({ clock: "virtual", rateLimits: false, ...options });

/** One call without a network. */
export async function ask(
	mock: Mock,
	key: string | undefined,
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
): Promise<Asked> {
	const response = await mock.fetch(
		new Request(`${ORIGIN}${path}`, {
			method,
			headers: {
				...(key !== undefined && { authorization: `Bearer ${key}` }),
				"content-type": "application/json",
				...headers,
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		}),
	);
	const text = await response.text();
	return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
}

export interface Listener {
	readonly url: string;
	/** Bodies in the order in which they arrived. */
	readonly got: Loose[];
	close(): void;
}

/** Starts a server that receives webhooks. @param answer returns its status, now or later */
export async function listener(answer: (body: Loose) => number | Promise<number> = () => 200): Promise<Listener> {
	const got: Loose[] = [];
	const server = createServer((request, response) => {
		let text = "";
		request.on("data", (chunk) => {
			text += chunk;
		});
		request.on("end", async () => {
			const body = JSON.parse(text);
			got.push(body);
			response.writeHead(await answer(body)).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		got,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
