import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { secretStore } from "@countersign/webhooks";
import { fileDocument } from "@countersign/webhooks/node";
import { PGlite } from "@electric-sql/pglite";
import { startReceivers } from "./receivers.ts";
import { type RotationJob, rotate } from "./rotate.ts";

const ORDERS = 40;
const OVERLAP = 2_000;

export interface Outcome {
	readonly events: number;
	readonly deliveries: number;
	readonly refused: number;
	/** How many different secrets signed the handled events. */
	readonly secretsUsed: number;
	readonly secretsLeft: number;
	readonly endpointsLeft: number;
	readonly lost: readonly string[];
	readonly handledTwice: readonly string[];
}

/** Creates orders continuously, changes the secret in the middle, and finishes the rotation after the overlap. */
export async function rotateWhileOrdersComeIn(strategy: RotationJob["strategy"]): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), "rotation-"));
	const secretsFile = join(folder, "secrets.json");
	const database = new PGlite();
	const receivers = await startReceivers(secretsFile, database);
	// The vendor waits a minute before it retries; here it waits 60 milliseconds.
	const mock = createArcusMock({ seed: 1, allowLocalWebhooks: true, rateLimits: false, webhookTimeScale: 0.001 });
	const { url, close } = await mock.listen(0);
	try {
		const sent = new Set<string>();
		mock.on("event", ({ id, type }) => type.startsWith("order.") && sent.add(id));
		const { key, entityId } = mock.createKey({ mode: "test" });
		const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
		const endpoint = await arcus.webhookEndpoints.create({
			url: receivers.url,
			enabled_events: ["order.*"],
			mode: "test",
		});
		const secrets = secretStore(fileDocument(secretsFile));
		await secrets.update(() => ({ secrets: [{ secret: endpoint.secret }] }));

		const account = await arcus.accounts.create({ account_type: "business", name: "Ernst Handel" });
		const product = await arcus.products.create({ title: "Chai", product_type: "physical", list_price: 18 });
		const order = () =>
			arcus.orders.create({
				document_type: "sales_order",
				account_id: account.id,
				line_items: [{ product_id: product.id, quantity: 1 }],
			});
		const orders = async (many: number) => {
			for (let number = 0; number < many; number++) await order();
		};
		const job: RotationJob = { arcus, endpointId: endpoint.id, secretsFile, strategy, overlap: OVERLAP };

		await orders(ORDERS / 4);
		const [begun] = await Promise.all([rotate(job), orders(ORDERS / 4)]);
		await orders(ORDERS / 4);
		await mock.webhooks.drain();
		await sleep(Math.max(0, begun.endsAt - Date.now()) + 10);
		await Promise.all([rotate(job), orders(ORDERS / 4)]);
		await mock.webhooks.drain();

		const handled = await receivers.handled();
		const endpoints = await arcus.webhookEndpoints.list();
		return {
			events: sent.size,
			deliveries: receivers.counts.deliveries,
			refused: receivers.counts.refused,
			secretsUsed: receivers.counts.matched.size,
			secretsLeft: (await secrets.read()).secrets.length,
			endpointsLeft: endpoints.data.length,
			lost: [...sent].filter((id) => !handled.includes(id)),
			handledTwice: handled.filter((id, index) => handled.indexOf(id) !== index),
		};
	} finally {
		await receivers.close();
		await close();
		await database.close();
		rmSync(folder, { recursive: true });
	}
}
