/**
 * Measures the memory of a sandbox: requests of every kind to all three mocks, with the control API, webhooks and a listener of the event
 * stream. The heap must be as large after all requests as after half of them.
 */
import { get } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createArcaMock, createArcusMock, createDeskflowMock, type Mock, type MockOptions } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { table } from "./stats.ts";

const TOKEN = "a-token-of-the-bench";
/** `COUNTERSIGN_MEMORY_REQUESTS=1000000` measures a million. */
const REQUESTS = Number(process.env.COUNTERSIGN_MEMORY_REQUESTS ?? 60_000);
const PER_TURN = 10;
const POINTS = [0.5, 0.75, 1];
const MEBIBYTE = 1024 * 1024;
/** How much the heap may grow between the points: what fragmentation and the JavaScript engine's own caches take. */
const MAX_GROWTH = 5 * MEBIBYTE;
/** With the default limits, a log of a busy mock needs a million requests to become full. */
const JOURNAL = { requests: 500, deliveries: 500, logs: 1_000 };
const CONTROL_JOURNAL = { requests: 500, deliveries: 500, events: 1_000 };

type Answer = ReturnType<Mock["handle"]>;
type Call = (method: string, path: string, body?: object, more?: Record<string, string>) => Answer;
/** Makes ten requests. */
type Turn = (number: number) => void;

const caller =
	(mock: Pick<Mock, "handle">, headers: Readonly<Record<string, string>>): Call =>
	(method, path, body, more) =>
		mock.handle({
			method,
			url: path,
			headers: { ...headers, "content-type": "application/json", ...more },
			...(body && { body: JSON.stringify(body) }),
		});

/** @throws Error unless the mock accepted the request */
function idOf({ status, body }: Answer): string {
	if (status < 200 || status >= 300) throw new Error(`the mock responded with ${status}: ${body}`);
	if (body === "") return "";
	const parsed = JSON.parse(body) as { id?: string; data?: { id: string } };
	return String(parsed.data?.id ?? parsed.id);
}

function arcusTurns(options: MockOptions) {
	const mock = createArcusMock(options);
	const { key, entityId } = mock.createKey();
	const call = caller(mock, { authorization: `Bearer ${key}` });
	const at = `/v1/entities/${entityId}`;
	const endpoint = idOf(
		call("POST", `${at}/webhook_endpoints`, { url: "http://127.0.0.1:9/hook", enabled_events: ["*"] }),
	);
	const account = idOf(call("POST", `${at}/accounts`, { account_type: "business", name: "Ernst Handel" }));
	const turn: Turn = (number) => {
		const once = { "idempotency-key": `key-${number}` };
		const change = { website: `https://${number}.example` };
		idOf(call("PATCH", `${at}/accounts/${account}`, change, once));
		idOf(call("PATCH", `${at}/accounts/${account}`, change, once));
		idOf(call("PATCH", `${at}/webhook_endpoints/${endpoint}`, { description: `Endpoint ${number}` }));
		idOf(call("POST", `${at}/webhook_endpoints/${endpoint}/test`, {}));
		for (let time = 0; time < 3; time++) idOf(call("GET", `${at}/accounts/${account}?turn=${number}`));
		call("GET", `${at}/accounts?limit=10`);
		call("GET", `${at}/nothing/${number}`);
		call("GET", `${at}/accounts`, undefined, { authorization: `Bearer wrong-${number}` });
	};
	return { mock, turn };
}

function arcaTurns(options: MockOptions) {
	const mock = createArcaMock(options);
	const { key, workspaceId, entityId } = mock.createKey();
	const call = caller(mock, { authorization: `Bearer ${key}` });
	const at = "/api/v1";
	void mock.createWebhook({ entityId, url: "http://127.0.0.1:9/hook" });
	const folder = idOf(call("POST", `${at}/folders`, { workspace_id: workspaceId, name: "Products" }));
	const inFolder = { workspace_id: workspaceId, folder_id: Number(folder) };
	const list = idOf(call("POST", `${at}/lists`, { ...inFolder, name: "Launch" }));
	const turn: Turn = (number) => {
		const task = idOf(
			call("POST", `${at}/tasks`, { list_id: Number(list), title: `Task ${number}`, name: `Task ${number}` }),
		);
		for (let time = 0; time < 8; time++) idOf(call("GET", `${at}/tasks/${task}?turn=${number}`));
		call("DELETE", `${at}/tasks/${task}`);
	};
	return { mock, turn };
}

function deskflowTurns(options: MockOptions) {
	const mock = createDeskflowMock(options);
	const { key, secret, store } = mock.createKey();
	mock.createWebhook({ store, url: "http://127.0.0.1:9/hook" });
	const call = caller(mock, { "x-deskflow-key": key, "x-deskflow-secret": secret, "x-deskflow-store": store });
	const product = idOf(call("POST", "/v1/products", { name: "Chai", sku: "NW-1", price: 1800 }));
	const customer = idOf(call("POST", "/v1/customers", { name: "Ana Trujillo" }));
	const turn: Turn = (number) => {
		const lines = [{ product_id: product, quantity: 1 }];
		const order = idOf(call("POST", "/v1/orders", { customer_id: customer, line_items: lines }));
		for (let time = 0; time < 8; time++) idOf(call("GET", `/v1/orders/${order}?turn=${number}`));
		call("DELETE", `/v1/orders/${order}`);
	};
	return { mock, turn };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Returns the bytes in use once everything unreachable is gone. */
async function used(): Promise<number> {
	for (let time = 0; time < 4; time++) {
		collect();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

export interface Memory {
	/** The heap after so many requests. */
	readonly points: readonly { readonly requests: number; readonly bytes: number }[];
	/** Events of the stream that the listener received. */
	readonly heard: number;
	readonly delivered: number;
}

export async function measureMemory(requests: number): Promise<Memory> {
	let delivered = 0;
	const options: MockOptions = {
		rateLimits: false,
		allowLocalWebhooks: true,
		journal: JOURNAL,
		// Retries of what fails now and then must not pile up.
		post: async () => ({ status: ++delivered % 50 === 0 ? 500 : 200, body: '{"received":true}' }),
		webhookTimeScale: 0.000_01,
	};
	const members = [arcusTurns(options), arcaTurns(options), deskflowTurns(options)];
	const control = createControl({
		apis: members.map(({ mock }) => ({ mock, url: "http://127.0.0.1:1" })),
		token: TOKEN,
		journal: CONTROL_JOURNAL,
	});
	const server = await control.listen(0);
	let heard = 0;
	const stream = get(`${server.url}/stream`, { headers: { authorization: `Bearer ${TOKEN}` } }, (response) => {
		response.on("data", (chunk: Buffer) => {
			heard += chunk.toString("utf8").split("\nevent: ").length - 1;
		});
	});
	const points: { requests: number; bytes: number }[] = [];
	let made = 0;
	for (const share of POINTS) {
		for (; made < requests * share; made += PER_TURN) {
			const number = made / PER_TURN;
			members[number % members.length]?.turn(number);
			// Lets deliveries and the stream continue.
			if (number % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
		}
		for (const { mock } of members) await mock.webhooks.drain();
		points.push({ requests: made, bytes: await used() });
	}
	stream.destroy();
	control.close();
	await server.close();
	for (const { mock } of members) mock.stop();
	return { points, heard, delivered };
}

const shown = (bytes: number): string => (bytes / MEBIBYTE).toFixed(1);

/** Fails if the heap grows. Returns the number of problems. */
export async function checkMemory(): Promise<number> {
	const { points, heard, delivered } = await measureMemory(REQUESTS);
	for (const { requests, bytes } of points) console.log(`${requests} requests: ${shown(bytes)} MiB`);
	console.log(`${delivered} deliveries, ${heard} events of the stream`);
	if (heard < REQUESTS / 2 || delivered < REQUESTS / 100) {
		console.error("The measurement is worthless: too few deliveries or events of the stream.");
		return 1;
	}
	const growth = (points.at(-1)?.bytes ?? 0) - (points[0]?.bytes ?? 0);
	if (growth <= MAX_GROWTH) return 0;
	console.error(`The heap grew by ${shown(growth)} MiB, but may grow by ${shown(MAX_GROWTH)} MiB.`);
	return 1;
}

export async function benchMemory(): Promise<void> {
	const { points } = await measureMemory(REQUESTS);
	table(
		"The heap of a sandbox with three mocks, deliveries and a listener of the event stream",
		["requests", "MiB"],
		points.map(({ requests, bytes }) => [requests.toLocaleString("en-US"), shown(bytes)]),
	);
}
