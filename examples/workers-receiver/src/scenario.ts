import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { arcusEvent } from "@countersign/webhooks/arcus/testing";
import { attack } from "@countersign/webhooks/testing";
import { startWorker } from "./workerd.ts";

const ORDERS = 5;

export interface Answer {
	readonly status: number;
	readonly code: string | undefined;
}

export interface Outcome {
	/** Events that the vendor sent, and their deliveries; a redelivery of every event was requested. */
	readonly events: number;
	readonly deliveries: number;
	/** The Worker's responses to the vendor. */
	readonly statuses: readonly (number | undefined)[];
	readonly lost: readonly string[];
	readonly handledTwice: readonly string[];
	/** The responses to a delivery signed with a guessed secret, and to a genuine one that was altered. */
	readonly forged: Answer;
	readonly altered: Answer;
	/** Number of other hostile deliveries, one of every known class; none reached the handler. */
	readonly hostile: number;
}

async function post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
	const response = await fetch(url, { method: "POST", body, headers });
	const answer = (await response.json().catch(() => undefined)) as { readonly error?: string } | undefined;
	return { status: response.status, code: answer?.error };
}

/** Lets the mock deliver each event twice to the Worker under workerd over real HTTP, then sends hostile deliveries.
 *
 * @throws NoWorkerdError if workerd is not available
 */
export async function deliverToWorker(): Promise<Outcome> {
	const mock = createArcusMock({ seed: 1, allowLocalWebhooks: true, rateLimits: false });
	const { url: api, close: closeApi } = await mock.listen(0);
	try {
		const { key, entityId } = mock.createKey({ mode: "test" });
		const arcus = new Arcus({ apiKey: key, entityId, baseUrl: api });
		// The endpoint provides the secret, and the Worker starts with the secret. So the URL is set afterwards.
		const endpoint = await arcus.webhookEndpoints.create({
			url: "http://127.0.0.1:9/webhooks",
			enabled_events: ["order.*"],
			mode: "test",
		});
		const worker = await startWorker(endpoint.secret);
		try {
			await arcus.webhookEndpoints.update(endpoint.id, { url: worker.url });
			const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" });
			const product = await arcus.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
			for (let number = 0; number < ORDERS; number++)
				await arcus.orders.create({
					document_type: "sales_order",
					account_id: account.id,
					line_items: [{ product_id: product.id, quantity: 1 }],
				});
			await mock.webhooks.drain();
			for (const { deliveryId } of [...mock.deliveries])
				await arcus.webhookEndpoints.deliveries.redeliver(endpoint.id, deliveryId);
			await mock.webhooks.drain();

			const sent = [...new Set(mock.deliveries.map(({ eventId }) => eventId))];
			const handled = async () =>
				(await worker.database.prepare("select event from orders_seen").all<{ event: string }>()).results.map(
					({ event }) => event,
				);

			const [genuine] = mock.deliveries;
			if (!genuine) throw new Error("the vendor delivered nothing");
			const webhooks = arcusWebhooks({ secrets: endpoint.secret });
			const guessed = arcusWebhooks({ secrets: "whsec_a_guess_of_somebody_who_knows_the_address" });
			const forgedBody = genuine.body.replaceAll(genuine.eventId, "evt_forged");
			const forged = await post(worker.url, forgedBody, {
				"content-type": "application/json",
				...(await guessed.sign(forgedBody)),
			});
			const altered = await post(worker.url, genuine.body.replaceAll(genuine.eventId, "evt_altered"), genuine.headers);
			const seen = await handled();
			const hostile = await attack(worker.url, {
				webhooks,
				event: (number) => arcusEvent("order.paid", { id: `evt_genuine_${number}` }),
				handled: async () => (await handled()).length,
			});
			return {
				events: sent.length,
				deliveries: mock.deliveries.length,
				statuses: mock.deliveries.map(({ status }) => status),
				lost: sent.filter((id) => !seen.includes(id)),
				handledTwice: seen.filter((id, index) => seen.indexOf(id) !== index),
				forged,
				altered,
				hostile: hostile.length,
			};
		} finally {
			await worker.close();
		}
	} finally {
		await closeApi();
	}
}
