/** Simulates dummy deliveries, real orders, and lost, repeated and forged deliveries. Finally compares the totals. */
import { createArcusMock, createDeskflowMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { Deskflow } from "@countersign/sdk/deskflow";
import { OrderFeed, seenInMemory } from "./feed.ts";
import { type Proof, prove } from "./proof.ts";
import { startReceiver } from "./receiver.ts";

export interface Outcome extends Proof {
	/** The result of `Send Dummy`. */
	readonly dummy: { readonly status: number | null; readonly body: string; readonly errors: readonly string[] };
	readonly dummies: number;
	readonly caughtUp: number;
	readonly forgedDeliveryAnswered: number;
}

const DESKFLOW_PERMISSIONS = [
	"customers:read",
	"customers:write",
	"orders:read",
	"orders:write",
	"products:read",
	"products:write",
];
const ARCUS_SCOPES = [
	"accounts:read",
	"accounts:write",
	"products:read",
	"products:write",
	"orders:read",
	"orders:write",
];

export async function runScenario(say: (text: string) => void): Promise<Outcome> {
	const shop = createDeskflowMock({
		clock: "real",
		seed: 11,
		allowLocalWebhooks: true,
		webhookTimeScale: 1 / 600,
		signWebhooks: true,
	});
	const erp = createArcusMock({ clock: "real", seed: 11 });
	const shopKey = shop.createKey({ store: "acme", scopes: DESKFLOW_PERMISSIONS, description: "Order feed" });
	const erpKey = erp.createKey({ mode: "live", tier: "elevated", scopes: ARCUS_SCOPES, name: "order feed" });
	const shopApi = await shop.listen(0);
	const erpApi = await erp.listen(0);
	const closing: (() => Promise<unknown>)[] = [() => shopApi.close(), () => erpApi.close()];
	try {
		const deskflow = new Deskflow({
			apiKey: shopKey.key,
			apiSecret: shopKey.secret,
			store: "acme",
			baseUrl: shopApi.url,
		});
		const arcus = new Arcus({ apiKey: erpKey.key, entityId: erpKey.entityId, baseUrl: erpApi.url });
		const feed = new OrderFeed(deskflow, arcus, seenInMemory());
		const receiver = await startReceiver(feed, shopKey.secret);
		closing.push(() => receiver.close());
		const webhook = shop.createWebhook({ store: "acme", url: receiver.url, event: "Order Create" });

		const dummy = await shop.sendDummy(webhook.id);
		say(`Send Dummy: status ${dummy.status}, body ${dummy.body}, errors: ${dummy.errors.join("; ") || "none"}`);

		const shops = await Promise.all(
			["Ana Trujillo", "Blauer See", "Consolidated"].map((name) => deskflow.customers.create({ name, email: null })),
		);
		const goods = await Promise.all(
			[
				["Chai", 1800],
				["Chang", 1905],
				["Ikura", 3199],
			].map(([name, price]) =>
				deskflow.products.create({ name: String(name), sku: `DF-${name}`, price: Number(price) }),
			),
		);
		const order = (index: number) =>
			deskflow.orders.create({
				customer_id: index % 4 === 3 ? null : (shops[index % 3]?.id ?? null),
				shipping: index % 2 === 0 ? 495 : 0,
				tax: 17 * index,
				line_items: goods
					.slice(0, 1 + (index % 3))
					.map((product, place) => ({ product_id: product.id, quantity: 1 + ((index + place) % 4) })),
			});
		const start = new Date(0).toISOString();

		for (let index = 0; index < 12; index++) await order(index);
		await shop.webhooks.drain();
		for (let index = 12; index < 18; index++) await order(index);
		await shop.webhooks.drain();
		// A sender that lost our response sends the same bytes again.
		for (const { url, headers, body } of shop.deliveries.slice(-3)) await fetch(url, { method: "POST", headers, body });
		say("18 orders arrived by webhook, three of them twice");

		shop.deleteWebhook(webhook.id);
		for (let index = 18; index < 24; index++) await order(index);
		const caughtUp = await feed.catchUp(start);
		say(`6 orders had no webhook; catching up found ${caughtUp}, a second run ${await feed.catchUp(start)}`);

		const forged = await fetch(receiver.url, {
			method: "POST",
			headers: { "content-type": "application/json", "x-deskflow-signature": "0".repeat(64) },
			body: JSON.stringify({
				event: "order.create",
				store: "acme",
				created_at: start,
				dummy: false,
				data: { id: "made-up" },
			}),
		});
		say(`a forged delivery got ${forged.status}`);
		return {
			...(await prove(deskflow, arcus)),
			dummy,
			dummies: receiver.dummies(),
			caughtUp,
			forgedDeliveryAnswered: forged.status,
		};
	} finally {
		for (const close of closing.reverse()) await close();
	}
}
