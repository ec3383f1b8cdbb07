/** A mock of Arcus that delivers to the receiver, for `npm start` and the tests. */
import { createArcusMock, type DeliveryAttempt } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";

export interface RunningMock {
	readonly url: string;
	/** What the receiver must have in its environment. */
	readonly environment: Readonly<Record<string, string>>;
	readonly deliveries: readonly DeliveryAttempt[];
	sendEvents(): Promise<void>;
	/** Returns headers as sent by somebody who does not know the secret. */
	forge(headers: Readonly<Record<string, string>>): Record<string, string>;
	close(): Promise<void>;
}

export async function startMock(receiverUrl: string): Promise<RunningMock> {
	const mock = createArcusMock({ allowLocalWebhooks: true });
	const { url, close } = await mock.listen(0);
	const { key, entityId } = mock.createKey({ mode: "test" });
	const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
	const endpoint = await arcus.webhookEndpoints.create({ url: receiverUrl, enabled_events: ["order.*"], mode: "test" });
	return {
		url,
		environment: { ARCUS_WEBHOOK_SECRET: endpoint.secret },
		get deliveries() {
			return mock.deliveries;
		},
		async sendEvents() {
			const account = await arcus.accounts.create({
				account_type: "business",
				name: "Ernst Handel",
				addresses: [
					{ type: "shipping", street1: "Kirchgasse 6", city: "Graz", postal_code: "8010", country: "Austria" },
				],
			});
			const product = await arcus.products.create({
				title: "Chai",
				product_type: "physical",
				list_price: 18,
				track_inventory: false,
			});
			const order = await arcus.orders.create({
				document_type: "sales_order",
				account_id: account.id,
				line_items: [{ product_id: product.id, quantity: 12 }],
			});
			await arcus.orders.confirm(order.id);
			await mock.webhooks.drain();
		},
		forge: (headers) => ({ ...headers, "arcus-signature": `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}` }),
		async close() {
			await close();
			mock.stop();
		},
	};
}
