/** Records one real delivery of every event that a mock sends while the story of its API runs, signed with the example secret. */
import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import type { RecordedDelivery } from "@countersign/openapi/document";
import { Arca } from "@countersign/sdk/arca";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { wholeBoard } from "../../packages/sdk/test/contract/arca-scenario.ts";
import { wholeYear } from "../../packages/sdk/test/contract/arcus-scenario.ts";
import { wholeStore } from "../../packages/sdk/test/contract/deskflow-scenario.ts";
import { firstIds, openAccount } from "./arca.ts";
import type { Json, JsonObject } from "./exchange.ts";
import { tidy } from "./tidy.ts";

type Headers = Readonly<Record<string, string>>;

/** What a receiver verifies a delivery with. The secrets sign nothing but examples. */
export const verifiers = {
	arca: arcaWebhooks({ secrets: "example_do_not_use", ping: "verified" }),
	arcus: arcusWebhooks({ secrets: "whsec_example_do_not_use", tolerance: Number.MAX_SAFE_INTEGER }),
	deskflow: deskflowWebhooks({ verification: "none" }),
} as const;

interface Sent {
	readonly type: string;
	readonly headers: Headers;
	readonly body: Json;
}

/** Keeps the first delivery of each type. */
class Catcher {
	readonly sent = new Map<string, Sent>();
	readonly #typeOf: (headers: Headers, body: JsonObject) => Json | undefined;

	constructor(typeOf: (headers: Headers, body: JsonObject) => Json | undefined) {
		this.#typeOf = typeOf;
	}

	post = async (_url: string, headers: Headers, text: string): Promise<{ status: number; body: string }> => {
		const body = JSON.parse(text) as JsonObject;
		if (JSON.stringify(body) !== text)
			throw new Error(`Examples cannot hold the exact bytes of this delivery: ${text}`);
		const type = String(this.#typeOf(headers, body));
		if (!this.sent.has(type)) this.sent.set(type, { type, headers, body });
		return { status: 200, body: "" };
	};
}

const HOOK = "https://erp.example.com/webhooks";
const quiet = { rateLimit: false, maxRetries: 0 } as const;
const lookup = async (): Promise<string[]> => ["203.0.113.10"];

async function arca(): Promise<Catcher> {
	const caught = new Catcher((headers) => headers["x-arca-event"]);
	const mock = createArcaMock({ seed: 3, rateLimits: false, clock: "virtual", firstIds, post: caught.post, lookup });
	const { key, workspaceId, entityId } = openAccount(mock);
	await mock.createWebhook({ entityId, url: HOOK });
	const makeField = () => mock.createCustomField(workspaceId, { name: "Order number", entityId }).id;
	const fetch = ((input, init) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch;
	const client = new Arca({ apiKey: key, fetch, ...quiet });
	await wholeBoard(client, workspaceId, makeField);
	// The API cannot put a label on a task: people do it in the app.
	const folder = await client.folders.create({ workspace_id: workspaceId, name: "Products" });
	const list = await client.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Launch" });
	const label = await client.labels.create({ workspace_id: workspaceId, name: "big" });
	const task = await client.tasks.create({ list_id: list.id, title: "Write" });
	mock.setTaskLabels(task.id, [label.id], { entityId });
	await mock.webhooks.drain();
	mock.stop();
	return caught;
}

async function arcus(): Promise<Catcher> {
	const caught = new Catcher((_, { type }) => type);
	const options = { rateLimits: false, clock: "virtual", post: caught.post, lookup } as const;
	const mock = createArcusMock({ seed: 8, paymentSucceededEvents: true, ...options });
	const { key, entityId } = mock.createKey();
	const fetch = ((input, init) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch;
	const client = (apiKey: string): Arcus => new Arcus({ apiKey, entityId, fetch, ...quiet });
	await client(key).webhookEndpoints.create({ url: HOOK, enabled_events: ["*"] });
	await wholeYear(client(key), {
		colleague: client(mock.createKey({ entityId }).key),
		hook: `${HOOK}/arcus`,
		advance: async (ms) => {
			await mock.clock.advance(ms);
			await mock.webhooks.drain();
		},
	});
	await mock.webhooks.drain();
	mock.stop();
	return caught;
}

async function deskflow(): Promise<Catcher> {
	const caught = new Catcher((_, { event }) => event);
	const mock = createDeskflowMock({ seed: 3, rateLimits: false, clock: "virtual", post: caught.post, lookup });
	const { key, secret, store } = mock.createKey({ store: "northwind" });
	mock.createWebhook({ store, url: HOOK });
	const fetch = ((input, init) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch;
	await wholeStore(new Deskflow({ apiKey: key, apiSecret: secret, store, fetch, ...quiet }));
	await mock.webhooks.drain();
	mock.stop();
	return caught;
}

const senders = { arca, arcus, deskflow } as const;

/** The second in the header of a signature that has one. */
const timestampOf = (headers: Headers): number | undefined => {
	const found = Object.values(headers).map((one) => /^t=(\d+),/.exec(one)?.[1]);
	const [second] = found.filter((one) => one !== undefined);
	return second === undefined ? undefined : Number(second);
};

/** Returns one delivery of each event, by type. Ids are replaced as in the other examples, and the result is signed again. */
export async function deliveriesOf(provider: keyof typeof senders): Promise<Record<string, RecordedDelivery>> {
	const sent = [...(await senders[provider]()).sent.values()];
	const clean = tidy(
		sent.map(({ type, headers, body }) => ({
			chapter: "",
			operation: type,
			path: {},
			query: { ...headers },
			body,
			status: 200,
			response: undefined,
		})),
	);
	const found: Record<string, RecordedDelivery> = {};
	for (const [index, { operation, query, body }] of clean.entries()) {
		const timestamp = timestampOf(sent[index]?.headers ?? {});
		const signed = await verifiers[provider].sign(JSON.stringify(body), timestamp === undefined ? {} : { timestamp });
		const lower = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toLowerCase(), value]));
		found[operation] = { headers: { ...(query as Record<string, string>), ...lower }, body: body ?? null };
	}
	return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
