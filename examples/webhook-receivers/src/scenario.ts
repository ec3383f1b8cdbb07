import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { createReceiver, memoryDocument, secretStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { attack } from "@countersign/webhooks/testing";
import type { Start } from "./running.ts";

export interface Outcome {
	/** What reached the handlers, in the order it came. */
	readonly handled: readonly string[];
	/** How many hostile deliveries were sent; none reached a handler, or this would have failed. */
	readonly hostile: number;
}

const CUSTOMERS = 5;

/** The mock delivers over real HTTP to the receiver; then everything that an attacker could send is sent. */
export async function runScenario(start: Start, say: (line: string) => void): Promise<Outcome> {
	// The secret is known once the endpoint is made, and the endpoint once the receiver listens: so it is loaded when it is needed.
	const secrets = secretStore(memoryDocument());
	const webhooks = arcusWebhooks({ secrets, maxBodyBytes: 100_000 });
	const handled: string[] = [];
	const receiver = createReceiver({ webhooks });
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
