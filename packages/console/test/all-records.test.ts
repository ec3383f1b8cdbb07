import { createArcaMock, createArcusMock, createDeskflowMock } from "@countersign/mock";
import { Arca } from "@countersign/sdk/arca";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import { expect, it } from "vitest";
import { linksOf, settled } from "../src/records/links.ts";
import { sandbox } from "./sandbox.ts";

const SLOW = 60_000;
const options = { clock: "virtual", allowLocalWebhooks: true, rateLimits: false } as const;

/** Opens every record of every collection of every world and follows its links. Returns what was found. */
async function walk(get: (path: string) => Promise<{ status: number; body: never }>) {
	const broken: string[] = [];
	let links = 0;
	const opened = new Map<string, number>();
	const { data: worlds } = (await get("/worlds")).body as {
		data: readonly { entity_id: string; mode: string; records: number }[];
	};
	for (const { entity_id, mode, records } of worlds) {
		if (records === 0) continue;
		const base = `/worlds/${entity_id}/${mode}/collections`;
		const { data: collections } = (await get(base)).body as { data: readonly { name: string }[] };
		const names = collections.map(({ name }) => name);
		for (const name of names) {
			const { data: rows } = (await get(`${base}/${name}?limit=20`)).body as { data: readonly { id: unknown }[] };
			for (const row of rows) {
				const path = `${base}/${name}/${encodeURIComponent(String(row.id))}`;
				const found = await get(path);
				if (found.status !== 200) broken.push(path);
				opened.set(name, (opened.get(name) ?? 0) + 1);
				const exists = async (where: string, id: string) =>
					(await get(`${base}/${where}/${encodeURIComponent(id)}`)).status === 200;
				for (const { collection, id, field } of await settled(linksOf(row, names, name), exists)) {
					links++;
					const target = await get(`${base}/${collection}/${encodeURIComponent(id)}`);
					if (target.status !== 200) broken.push(`${name} ${String(row.id)} ${field} → ${collection} ${id}`);
				}
			}
		}
	}
	return { broken, links, opened };
}

it(
	"every record of Arcus opens, and its links lead to records",
	async () => {
		const mock = createArcusMock(options);
		const { key, entityId } = mock.createKey();
		const { url, call } = await sandbox(mock, "arcus");
		const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
		await arcus.webhookEndpoints.create({ url: "http://127.0.0.1:9/hook", enabled_events: ["*"] });
		const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" });
		const product = await arcus.products.create({ product_type: "service", title: "Tea" });
		const line_items = [{ product_id: product.id, quantity: 1, unit_price: 10 }];
		const order = await arcus.orders.create({ document_type: "invoice", account_id: account.id, line_items });
		await arcus.orders.payments.create(order.id, { payment_method: "ach", amount: 10 });
		await mock.clock.advance("5d");
		const { broken, links, opened } = await walk((path) => call("GET", path) as never);
		expect([...opened.keys()]).toEqual(
			expect.arrayContaining(["accounts", "orders", "payments", "webhook_deliveries"]),
		);
		expect(links).toBeGreaterThan(20);
		expect(broken).toEqual([]);
	},
	SLOW,
);

it(
	"every record of Arca opens, and its links lead to records",
	async () => {
		const mock = createArcaMock(options);
		const { key, workspaceId } = mock.createKey();
		const { url, call } = await sandbox(mock, "arca");
		const arca = new Arca({ apiKey: key, baseUrl: url });
		const folder = await arca.folders.create({ workspace_id: workspaceId, name: "Warehouse" });
		const list = await arca.lists.create({ workspace_id: workspaceId, folder_id: folder.id, name: "Inbox" });
		const task = await arca.tasks.create({ list_id: list.id, title: "Count stock" });
		await arca.tasks.create({ list_id: list.id, title: "Sub", parent_id: task.id } as never);
		const { broken, links, opened } = await walk((path) => call("GET", path) as never);
		expect([...opened.keys()]).toEqual(expect.arrayContaining(["tasks", "lists", "folders", "statuses"]));
		expect(links).toBeGreaterThan(5);
		expect(broken).toEqual([]);
	},
	SLOW,
);

it(
	"every record of Deskflow opens, and its links lead to records",
	async () => {
		const mock = createDeskflowMock(options);
		const { key, secret, store } = mock.createKey();
		const { url, call } = await sandbox(mock, "deskflow");
		const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store, baseUrl: url });
		mock.createWebhook({ store, url: "http://127.0.0.1:9/hook" });
		const category = await deskflow.categories.create({ name: "Beverages" });
		await deskflow.products.create({ name: "Tea", sku: "T1", price: 1000, category_id: category.id } as never);
		const { broken, links, opened } = await walk((path) => call("GET", path) as never);
		expect([...opened.keys()]).toEqual(expect.arrayContaining(["categories", "products"]));
		expect(links).toBeGreaterThan(0);
		expect(broken).toEqual([]);
	},
	SLOW,
);
