import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcaMock, createArcusMock, createDeskflowMock, type Mock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import type { Thread, ThreadSummary } from "../src/control/generated/index.ts";
import type { ApiFacts } from "../src/facts/api-facts.ts";
import { facts as arcaFacts } from "../src/facts/generated/arca.ts";
import { facts as arcusFacts } from "../src/facts/generated/arcus.ts";
import { facts as deskflowFacts } from "../src/facts/generated/deskflow.ts";
import type { Session } from "../src/threads/saved/session.ts";
import { sandbox } from "./sandbox.ts";

// biome-ignore lint/suspicious/noTemplateCurlyInString: a saved file must not run it
const HOSTILE = "*/ ${process.exit(7)} `backtick` ' \" \\ \n\u2028\u2029 </script> // end";
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

export type AtEnd = (end: () => Promise<void>) => void;

/** A mock with a control API, and the session so far as the page of threads reads it. */
async function recorded(api: string, title: string, facts: ApiFacts, mock: Mock, atEnd?: AtEnd) {
	const { url, controlUrl, control } = await sandbox(mock, api, atEnd);
	const session = async (): Promise<Session> => {
		const summaries: ThreadSummary[] = (await control("GET", "/threads?limit=200")).data.reverse();
		const threads: Thread[] = [];
		for (const { id } of summaries) threads.push(await control("GET", `/threads/${id}`));
		return { api, title, facts, controlUrl, threads };
	};
	return { control, session, url };
}

const options = { clock: "virtual", allowLocalWebhooks: true } as const;
const client = { maxRetries: 0 };

export async function arcus(atEnd?: AtEnd) {
	const mock = createArcusMock({ ...options, rateLimits: false });
	const made = await recorded("arcus", "Arcus", arcusFacts, mock, atEnd);
	const { key, entityId } = mock.createKey();
	const env = { ARCUS_API_KEY: key, ARCUS_ENTITY_ID: entityId, ARCUS_BASE_URL: made.url };
	return { ...made, mock, key, env, arcus: new Arcus({ apiKey: key, entityId, baseUrl: made.url, ...client }) };
}

async function arca(atEnd?: AtEnd) {
	const mock = createArcaMock({ ...options, rateLimits: { standard: { perMinute: 20 } } });
	const made = await recorded("arca", "Arca", arcaFacts, mock, atEnd);
	const { key, workspaceId } = mock.createKey();
	const env = { ARCA_API_KEY: key, ARCA_BASE_URL: made.url };
	return { ...made, mock, key, workspaceId, env, arca: new Arca({ apiKey: key, baseUrl: made.url, ...client }) };
}

async function deskflow(atEnd?: AtEnd) {
	const mock = createDeskflowMock(options);
	const made = await recorded("deskflow", "Deskflow", deskflowFacts, mock, atEnd);
	const { key, secret, store } = mock.createKey();
	const env = {
		DESKFLOW_API_KEY: key,
		DESKFLOW_API_SECRET: secret,
		DESKFLOW_STORE: store,
		DESKFLOW_BASE_URL: made.url,
	};
	const settings = { apiKey: key, apiSecret: secret, store, baseUrl: made.url, ...client };
	return { ...made, mock, key, env, deskflow: new Deskflow(settings) };
}

/** Sessions with each API. */
export const SESSIONS = {
	/** Creates, an update, a list, errors, refused keys, faults, moves of the clock, and what was done in the console. */
	async arcus(atEnd: AtEnd) {
		const made = await arcus(atEnd);
		const { arcus: client, mock, url, control } = made;
		await client.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabled_events: ["*"] });
		const account = await client.accounts.create({ account_type: "business", name: "Ernst Handel", notes: HOSTILE });
		await client.accounts.update(account.id, { company_name: HOSTILE });
		const product = await client.products.create({ product_type: "service", title: HOSTILE });
		await control("POST", "/faults", { target: "orders.create", kind: "503" });
		const line_items = [{ product_id: product.id, quantity: 1, unit_price: 10 }];
		const invoice = { document_type: "invoice", account_id: account.id, line_items } as const;
		await client.orders.create(invoice).catch(() => undefined);
		await control("POST", "/faults", { target: "orders.create", kind: "done-answer-lost" });
		await client.orders.create(invoice, { idempotencyKey: "once" }).catch(() => undefined);
		const order = await client.orders.create(invoice, { idempotencyKey: "once" });
		await client.orders.payments.create(order.id, { payment_method: "ach", amount: 10 });
		await control("POST", "/clock/advance", { by: "4d" });
		await client.accounts.list();
		await client.accounts.retrieve(UNKNOWN).catch(() => undefined);
		// A body without a required field has not the type of the method.
		await client.accounts.create({ name: HOSTILE } as never).catch(() => undefined);
		const own = { entityId: mock.keys.all()[0]?.entityId ?? "" };
		const expired = mock.createKey({ ...own, expiresAt: mock.clock.now() + 1_000 });
		const revoked = mock.createKey(own);
		mock.keys.revoke(revoked.key);
		await mock.clock.advance(2_000);
		for (const { key } of [
			mock.createKey({ ...own, scopes: ["orders:read"] }),
			mock.createKey({ ...own, ipAllowlist: ["203.0.113.9"] }),
			mock.createKey(),
			revoked,
			expired,
			createArcusMock({ seed: "another" }).createKey(),
		]) {
			const weak = new Arcus({ apiKey: key, entityId: own.entityId, baseUrl: url, maxRetries: 0 });
			await weak.accounts.list().catch(() => undefined);
		}
		const world = { entity_id: own.entityId, mode: "test" };
		const at = `/worlds/${own.entityId}/test/collections/accounts/${account.id}`;
		await control("PATCH", at, { set: { company_name: "edited", notes: HOSTILE } });
		await client.accounts.retrieve(account.id);
		await control("POST", "/events", {
			...world,
			type: "order.confirmed",
			record: { collection: "orders", id: order.id },
		});
		const { url: target } = await receiver(atEnd);
		await control("POST", "/events", {
			...world,
			type: "order.created",
			object: { id: order.id, note: HOSTILE },
			url: target,
		});
		return { ...made, accountId: account.id };
	},
	/** Numeric ids, a refused body, an unknown field, refused paces, and a webhook of the settings page. */
	async arca(atEnd: AtEnd) {
		const made = await arca(atEnd);
		const { arca: client, workspaceId, mock, url, control } = made;
		const folder = await client.folders.create({ workspace_id: workspaceId, name: HOSTILE });
		const list = await client.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Inbox" });
		const task = await client.tasks.create({ list_id: list.id, title: HOSTILE });
		await client.tasks.update(task.id, { title: "Count stock" });
		await client.tasks.comments.create(task.id, { text: HOSTILE } as never).catch(() => undefined);
		await client.tasks.create({ title: "no list" } as never).catch(() => undefined);
		await client.tasks.create({ list_id: list.id, title: "odd", colour: "red" } as never);
		const [{ entityId } = { entityId: "" }] = mock.keys.all();
		await control("PATCH", `/worlds/${entityId}/test/collections/tasks/${task.id}`, { set: { title: "edited" } });
		const target = await receiver(atEnd);
		const webhook = await control("POST", `/worlds/${entityId}/test/webhooks`, { url: target.url });
		await control("POST", `/worlds/${entityId}/test/webhooks/${webhook.id}/test`);
		target.respondWith(503);
		await control("POST", `/worlds/${entityId}/test/webhooks/${webhook.id}/test`);
		await control("DELETE", `/worlds/${entityId}/test/webhooks/${webhook.id}`);
		target.respondWith(200);
		await client.tasks.delete(task.id);
		const weak = new Arca({ apiKey: mock.createKey({ scopes: [] }).key, baseUrl: url, maxRetries: 0 });
		await weak.tasks.list(list.id).catch(() => undefined);
		const key = { authorization: `Bearer ${made.key}` };
		for (let status = 200; status !== 429; )
			({ status } = mock.handle({ method: "GET", url: "/api/v1/me", headers: key }));
		return made;
	},
	/** The three settings of its client. */
	async deskflow(atEnd: AtEnd) {
		const made = await deskflow(atEnd);
		const { deskflow: client, mock, url } = made;
		const category = await client.categories.create({ name: HOSTILE });
		await client.categories.retrieve(category.id);
		await client.categories.retrieve("nothing").catch(() => undefined);
		await client.categories.list();
		const { key: weakKey, secret: weakSecret, store: weakStore } = mock.createKey({ scopes: [] });
		const weak = new Deskflow({
			apiKey: weakKey,
			apiSecret: weakSecret,
			store: weakStore,
			baseUrl: url,
			maxRetries: 0,
		});
		await weak.categories.list().catch(() => undefined);
		return made;
	},
} as const;

/** A receiver that runs until the end. */
async function receiver(atEnd: AtEnd) {
	let status = 200;
	const server = createServer((request, response) => {
		request.resume().on("end", () => response.writeHead(status).end());
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	atEnd(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		respondWith: (next: number) => {
			status = next;
		},
	};
}
