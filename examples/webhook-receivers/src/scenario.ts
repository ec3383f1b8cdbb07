import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { createReceiver, memoryDocument, secretStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { attack } from "@countersign/webhooks/testing";
import type { Start } from "./running.ts";

export interface Outcome {
	/** Events that reached the handlers, in order of arrival. */
	readonly handled: readonly string[];
	/** Number of hostile deliveries. None reached a handler; otherwise the scenario would have failed. */
	readonly hostile: number;
}

const CUSTOMERS = 5;

/** Lets the mock deliver to the receiver over real HTTP, then sends hostile deliveries. */
export async function runScenario(start: Start, say: (line: string) => void): Promise<Outcome> {
	// The endpoint needs the receiver's URL, and the receiver needs the endpoint's secret. So the secret is loaded on demand.
	const secrets = secretStore(memoryDocument());
	const webhooks = arcusWebhooks({ secrets, maxBodyBytes: 100_000 });
	const handled: string[] = [];
	// Refused deliveries are part of the example. Leave this out in your receiver: it logs them with their likely cause.
	const receiver = createReceiver({ webhooks, logger: false });
	receiver.on("*", (event, { id, type }) => {
		handled.push(type);
		say(`handled ${type} ${id} (entity ${event.entity_id})`);
	});

	const mock = createArcusMock({ seed: 1, allowLocalWebhooks: true, rateLimits: false });
	const { url: api, close: closeApi } = await mock.listen(0);
	const running = await start(receiver, 0);
	try {
		const { key, entityId } = mock.createKey({ mode: "test" });
		const arcus = new Arcus({ apiKey: key, entityId, baseUrl: api });
		const endpoint = await arcus.webhookEndpoints.create({ url: running.url, enabled_events: ["*"], mode: "test" });
		await secrets.update(() => ({ secrets: [{ secret: endpoint.secret }] }));
		for (let number = 0; number < CUSTOMERS; number++) await arcus.webhookEndpoints.test(endpoint.id);
		await mock.webhooks.drain();
		const hostile = await attack(running.url, {
			webhooks,
			handled: () => handled.length,
			buffered: running.buffered,
		});
		return { handled: handled.slice(0, CUSTOMERS), hostile: hostile.length };
	} finally {
		await running.close();
		await closeApi();
	}
}
