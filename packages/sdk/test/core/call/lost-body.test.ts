import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ConnectionError, type Transport, UnexpectedResponseError } from "../../../src/index.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import { withoutJitter } from "../../support/no-jitter.ts";
import { arcusWith, failureOf, KEY, scripted } from "../../support/scripted.ts";

const order = { id: "o1", object: "order" };
const created = { document_type: "sales_order", account_id: "a" } as const;
const LIST = { object: "list", data: [{ id: "p1" }], has_more: false };

/** A raw server: each connection gets the next raw HTTP response and is then closed. */
async function rawServer(...replies: readonly string[]) {
	const seen: string[] = [];
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.on("close", () => open.delete(socket)).on("error", () => {});
		let text = "";
		socket.on("data", (chunk) => {
			text += chunk;
			const [head = "", body = ""] = text.split("\r\n\r\n");
			const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
			if (!text.includes("\r\n\r\n") || body.length < length) return;
			seen.push(text);
			text = "";
			socket.end(replies[Math.min(seen.length, replies.length) - 1] ?? "");
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as { port: number };
	return {
		url: `http://127.0.0.1:${port}`,
		keys: () => seen.map((text) => /idempotency-key: (.*)\r/i.exec(text)?.[1]),
		async close() {
			for (const socket of open) socket.destroy();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

const http = (status: string, headers: string, body = ""): string =>
	`HTTP/1.1 ${status}\r\ncontent-type: application/json\r\nconnection: close\r\n${headers}\r\n${body}`;
const whole = (status: string, body: object): string =>
	http(status, `content-length: ${JSON.stringify(body).length}\r\n`, JSON.stringify(body));

const LOST: readonly (readonly [name: string, reply: string])[] = [
	["no body and a closed connection", http("201 Created", "")],
	["a Content-Length of 0", http("201 Created", "content-length: 0\r\n")],
	["fewer bytes than Content-Length says", http("201 Created", "content-length: 100\r\n", '{"id":')],
	[
		"complete JSON with fewer bytes than Content-Length says",
		http("201 Created", "content-length: 100\r\n", '{"id":"x"}'),
	],
	["no bytes although Content-Length announces some", http("201 Created", "content-length: 100\r\n")],
	["chunks that break off", http("201 Created", "transfer-encoding: chunked\r\n", '6\r\n{"id":\r\n')],
	["chunks that never begin", http("201 Created", "transfer-encoding: chunked\r\n")],
	["an empty sequence of chunks", http("201 Created", "transfer-encoding: chunked\r\n", "0\r\n\r\n")],
	["blanks alone", http("201 Created", "content-length: 2\r\n", "\n ")],
	["half of the JSON and a closed connection", http("201 Created", "", '{"id":"o1","obj')],
];

let server: Awaited<ReturnType<typeof rawServer>> | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

describe.each([
	["fetch", undefined],
	["undici", nodeTransport({ connections: 1 })],
] as readonly (readonly [string, Transport | undefined])[])("lost bodies over %s", (_, transport) => {
	it.each(LOST)("a 2xx whose body was lost is retried with the same key: %s", async (_name, reply) => {
		server = await rawServer(reply, whole("201 Created", order));
		const arcus = arcusWith({ baseUrl: server.url, clock: withoutJitter(), transport });
		expect((await arcus.orders.create(created)).id).toBe("o1");
		const [first, second] = server.keys();
		expect(first).toBeDefined();
		expect(second).toBe(first);
	});

	it.each(LOST)(
		"a 2xx whose body was lost is a ConnectionError with the key when retries do not help: %s",
		async (_name, reply) => {
			server = await rawServer(reply);
			const arcus = arcusWith({ baseUrl: server.url, clock: withoutJitter(), transport, maxRetries: 1 });
			const error = await failureOf<ConnectionError>(arcus.orders.create(created));
			expect(error).toBeInstanceOf(ConnectionError);
			expect(error.attempts).toBe(2);
			expect(error.request.idempotencyKey).toBe(server.keys()[0]);
			expect(error.cause).toBeInstanceOf(Error);
		},
	);
});

describe("lists", () => {
	it("a page whose body was lost is fetched again", async () => {
		const { transport, sent } = scripted([200, ""], [200, LIST]);
		expect(await arcusWith({ transport }).products.list().toArray({ max: 9 })).toEqual([{ id: "p1" }]);
		expect(sent).toHaveLength(2);
	});
});

describe("responses without a body", () => {
	it.each([204, 205])("a success whose status means that there is no body is not a lost body: %i", async (status) => {
		const { transport, sent } = scripted([status, ""]);
		const call = arcusWith({ transport }).orders.create(created);
		expect(await call).toBeUndefined();
		const { response } = await call.withResponse();
		expect([response.status, await response.text()]).toEqual([status, ""]);
		expect(sent).toHaveLength(1);
	});

	it.each([200, 202, 204])(
		"a success without a body is accepted if the document describes none: %i",
		async (status) => {
			const { transport, sent } = scripted([status, ""]);
			expect(await arcusWith({ transport }).webhookEndpoints.delete("w1")).toBeUndefined();
			expect(sent).toHaveLength(1);
		},
	);

	it("a success without a body is not retried for a write without a key", async () => {
		const { Arca } = await import("../../../src/arca/index.ts");
		const { transport, sent } = scripted([201, ""]);
		const arca = new Arca({ apiKey: `arca_${"0".repeat(64)}`, transport });
		const create = (async () => await arca.tasks.create({ list_id: 1, title: "t" }))();
		expect(await failureOf(create)).toBeInstanceOf(ConnectionError);
		expect(sent).toHaveLength(1);
	});

	it("a success without a body does not pass a strict validation", async () => {
		const { transport } = scripted([204, ""]);
		const error = await failureOf(arcusWith({ transport, validate: "strict" }).orders.create(created));
		expect(error.name).toBe("ResponseValidationError");
	});
});

describe("responses that are not JSON", () => {
	it("a success that is not JSON rejects with an error that describes it without the body, and is not retried", async () => {
		const page = `<html>${KEY} signed in</html>`;
		const { transport, sent } = scripted([200, page, { "content-type": "text/html", "x-request-id": `r-${KEY}` }]);
		const error = await failureOf<UnexpectedResponseError>(arcusWith({ transport }).orders.create(created));
		expect(error).toBeInstanceOf(UnexpectedResponseError);
		expect(error).not.toBeInstanceOf(ConnectionError);
		expect(error).toMatchObject({ status: 200, contentType: "text/html", requestId: "r-[redacted]", attempts: 1 });
		expect(error.message).toContain("text/html");
		expect(error.message).not.toContain("signed in");
		expect(error.request.idempotencyKey).toBe(sent[0]?.headers["idempotency-key"]);
		expect(sent).toHaveLength(1);
	});

	it("a success that is not JSON is accepted if the document describes no body", async () => {
		const { transport } = scripted([200, "deleted", { "content-type": "text/plain" }]);
		expect(await arcusWith({ transport }).webhookEndpoints.delete("w1")).toBeUndefined();
	});
});
