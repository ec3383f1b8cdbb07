/** Measures CPU and throughput of a call as ratios to a raw `fetch`, in turns in the same process. */
import { fork } from "node:child_process";
import { Agent, request as httpRequest } from "node:http";
import { fileURLToPath } from "node:url";
import ky from "ky";
import { importBuilt } from "./built.ts";
import { heyApiClient, installPeers, peer } from "./peers.ts";
import { median, ratio, spread, table } from "./stats.ts";

type Call = () => Promise<unknown>;
interface Client {
	readonly name: string;
	readonly get: Call;
	readonly post: Call;
}

const BODY = {
	document_type: "sales_order",
	account_id: "c9d9f0a2-13c4-4c0e-9a66-9a9f5be0a7d3",
	line_items: [{ product_id: "p", quantity: 2 }],
};
const IN_FLIGHT = 50;
const SLICE_MS = 250;
const PAIRS = 9;

function startServer(): Promise<{ port: number; stop(): void }> {
	const child = fork(fileURLToPath(new URL("./http-server.ts", import.meta.url)), { execArgv: process.execArgv });
	return new Promise((resolve) =>
		child.once("message", (port) => resolve({ port: Number(port), stop: () => child.disconnect() })),
	);
}

function nodeHttp(port: number): Client {
	const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
	const call = (method: string, body?: string) =>
		new Promise((resolve, reject) => {
			const request = httpRequest(
				{
					port,
					host: "127.0.0.1",
					method,
					path: "/v1/orders/1",
					agent,
					headers: body ? { "content-type": "application/json", "content-length": Buffer.byteLength(body) } : {},
				},
				(response) => {
					const chunks: Buffer[] = [];
					response.on("data", (chunk: Buffer) => chunks.push(chunk));
					response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
				},
			);
			request.on("error", reject);
			request.end(body);
		});
	return { name: "node:http, bare", get: () => call("GET"), post: () => call("POST", JSON.stringify(BODY)) };
}

async function countersign(name: string, url: string, transport: "portable" | "node"): Promise<Client> {
	const { Arcus } = await importBuilt<typeof import("@countersign/sdk/arcus")>("arcus/index.js");
	const { nodeTransport } = await importBuilt<typeof import("@countersign/sdk/node")>("node/index.js");
	const arcus = new Arcus({
		apiKey: `ark_live_ent_bench_${"0".repeat(24)}`,
		entityId: "ent",
		baseUrl: `${url}/v1`,
		rateLimit: false,
		...(transport === "node" && { transport: nodeTransport() }),
	});
	return {
		name,
		get: () => arcus.orders.retrieve("1"),
		post: () => arcus.orders.create(BODY as Parameters<typeof arcus.orders.create>[0]),
	};
}

async function peers(url: string): Promise<Client[]> {
	const { default: Stripe } = await peer<{ default: StripeClass }>("stripe");
	const port = Number(new URL(url).port);
	const stripeOptions = { host: "127.0.0.1", port, protocol: "http", telemetry: false };
	const stripe = new Stripe("sk_test_0", stripeOptions);
	const stripeFetch = new Stripe("sk_test_0", { ...stripeOptions, httpClient: Stripe.createFetchHttpClient() });
	const { default: OpenAI } = await peer<{ default: new (options: object) => OpenAiLike }>("openai");
	const openai = new OpenAI({ apiKey: "k", baseURL: `${url}/v1` });
	const { Octokit } = await peer<{
		Octokit: new (options: object) => { request(route: string, parameters?: object): Promise<unknown> };
	}>("@octokit/core");
	const octokit = new Octokit({ baseUrl: url, auth: "k" });
	const { default: createClient } = await peer<{ default: (options: object) => { GET: FetchLike; POST: FetchLike } }>(
		"openapi-fetch",
	);
	const openapiFetch = createClient({ baseUrl: url });
	const heyApi = await heyApiClient<HeyApiLike>(DOCUMENT);
	heyApi.client.setConfig({ baseUrl: url });
	return [
		{
			name: "stripe 23.1.0",
			get: () => stripe.customers.retrieve("cus_1"),
			post: () => stripe.customers.create({ name: "n", email: "e" }),
		},
		{
			name: "stripe 23.1.0, over fetch",
			get: () => stripeFetch.customers.retrieve("cus_1"),
			post: () => stripeFetch.customers.create({ name: "n", email: "e" }),
		},
		{ name: "openai 6.49.0", get: () => openai.get("/orders/1"), post: () => openai.post("/orders", { body: BODY }) },
		{
			name: "@octokit/core 7.0.8",
			get: () => octokit.request("GET /v1/orders/1"),
			post: () => octokit.request("POST /v1/orders", BODY),
		},
		{
			name: "openapi-fetch 0.17.0",
			get: () => openapiFetch.GET("/v1/orders/1"),
			post: () => openapiFetch.POST("/v1/orders", { body: BODY }),
		},
		{
			name: "hey-api 0.94.5, over fetch",
			get: () => heyApi.getOrder({ path: { id: "1" } }),
			post: () => heyApi.createOrder({ body: BODY }),
		},
	];
}

const json = { content: { "application/json": { schema: { type: "object" } } } };
/** The document for hey-api, with the two measured calls. */
const DOCUMENT = {
	openapi: "3.1.0",
	info: { title: "bench", version: "1" },
	paths: {
		"/v1/orders": {
			post: {
				operationId: "createOrder",
				requestBody: json,
				responses: { 200: { description: "An order.", ...json } },
			},
		},
		"/v1/orders/{id}": {
			get: {
				operationId: "getOrder",
				parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
				responses: { 200: { description: "An order.", ...json } },
			},
		},
	},
};
interface HeyApiLike {
	client: { setConfig(config: object): void };
	getOrder(options: object): Promise<unknown>;
	createOrder(options: object): Promise<unknown>;
}
interface StripeClass {
	new (key: string, options: object): StripeLike;
	createFetchHttpClient(): unknown;
}
interface StripeLike {
	customers: { retrieve(id: string): Promise<unknown>; create(params: object): Promise<unknown> };
}
interface OpenAiLike {
	get(path: string): Promise<unknown>;
	post(path: string, options: object): Promise<unknown>;
}
type FetchLike = (path: string, options?: object) => Promise<unknown>;

async function slice(call: Call): Promise<{ cpu: number; perSecond: number }> {
	const started = performance.now();
	const cpu = process.cpuUsage();
	let done = 0;
	await Promise.all(
		Array.from({ length: IN_FLIGHT }, async () => {
			while (performance.now() - started < SLICE_MS) {
				await call();
				done++;
			}
		}),
	);
	const used = process.cpuUsage(cpu);
	return { cpu: (used.user + used.system) / done, perSecond: (done * 1000) / (performance.now() - started) };
}

/** Returns CPU and calls per second as ratios to another client, slice by slice. */
async function inTurns(client: Client, base: Client): Promise<string[]> {
	const row: string[] = [];
	for (const method of ["get", "post"] as const) {
		await slice(client[method]);
		const cpu: number[] = [];
		const speed: number[] = [];
		for (let pair = 0; pair < PAIRS; pair++) {
			const of = await slice(base[method]);
			const own = await slice(client[method]);
			cpu.push(own.cpu / of.cpu);
			speed.push(own.perSecond / of.perSecond);
		}
		row.push(`${ratio(cpu)} (${spread(cpu)})`, median(speed).toFixed(2));
	}
	return row;
}

export async function benchHttpClients(): Promise<void> {
	installPeers();
	const server = await startServer();
	const url = `http://127.0.0.1:${server.port}`;
	const json = { "content-type": "application/json" };
	const raw: Client = {
		name: "raw fetch",
		get: async () => (await fetch(`${url}/v1/orders/1`)).json(),
		post: async () =>
			(await fetch(`${url}/v1/orders`, { method: "POST", headers: json, body: JSON.stringify(BODY) })).json(),
	};
	const clients: Client[] = [
		raw,
		nodeHttp(server.port),
		{
			name: "ky 1.14.3",
			get: () => ky.get(`${url}/v1/orders/1`).json(),
			post: () => ky.post(`${url}/v1/orders`, { json: BODY }).json(),
		},
		{
			name: "ky 1.14.3, retries off",
			get: () => ky.get(`${url}/v1/orders/1`, { retry: 0 }).json(),
			post: () => ky.post(`${url}/v1/orders`, { json: BODY, retry: 0 }).json(),
		},
		await countersign("countersign, portable", url, "portable"),
		await countersign("countersign, node transport", url, "node"),
		...(await peers(url)),
	];
	const rows: string[][] = [];
	for (const client of clients) rows.push([client.name, ...(await inTurns(client, raw))]);
	// Direct comparisons: with what each transport uses underneath, and with the closest peer of the node transport.
	const named = (name: string): Client => clients.find((client) => client.name.startsWith(name)) ?? raw;
	const pairs = [
		["countersign, portable", "ky 1"],
		["countersign, portable", "ky 1.14.3, retries off"],
		["countersign, node transport", "node:http, bare"],
		["countersign, node transport", "stripe 23.1.0"],
	] as const;
	const direct: string[][] = [];
	for (const [ours, other] of pairs)
		direct.push([`${ours}, over ${named(other).name}`, ...(await inTurns(named(ours), named(other)))]);
	server.stop();
	table(
		"HTTP clients, 50 in flight, ratio to raw fetch",
		["client", "GET CPU", "GET calls/s", "POST CPU", "POST calls/s"],
		rows,
	);
	table("Ours over one other", ["pair", "GET CPU", "GET calls/s", "POST CPU", "POST calls/s"], direct);
}
