/** A mock of Deskflow that delivers to the receiver, for `npm start` and the tests. */
import { createDeskflowMock, type DeliveryAttempt } from "@countersign/mock";
import { Deskflow } from "@countersign/sdk/deskflow";

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
	const mock = createDeskflowMock({ allowLocalWebhooks: true, clock: "real", signWebhooks: true });
	const { url, close } = await mock.listen(0);
	const { key, secret } = mock.createKey({ store: "acme" });
	const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store: "acme", baseUrl: url });
	mock.createWebhook({ store: "acme", url: receiverUrl, event: "Order Create" });
	return {
		url,
		environment: { DESKFLOW_WEBHOOK_SECRET: secret },
		get deliveries() {
			return mock.deliveries;
		},
		async sendEvents() {
			const customer = await deskflow.customers.create({ name: "Ernst Handel", email: null });
			const product = await deskflow.products.create({ name: "Chai", sku: "CHAI", price: 1800 });
			await deskflow.orders.create({
				customer_id: customer.id,
				shipping: 495,
				tax: 0,
				line_items: [{ product_id: product.id, quantity: 12 }],
			});
			await mock.webhooks.drain();
		},
		forge: (headers) => ({ ...headers, "x-deskflow-signature": "0".repeat(64) }),
		async close() {
			await close();
			mock.stop();
		},
	};
}
