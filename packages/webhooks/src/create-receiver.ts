import { clockOf } from "./core/clock-of.ts";
import { memoryStore } from "./drivers/memory/store.ts";
import { WebhookReceiver } from "./receiver/receiver.ts";
import type { ReceiverStore } from "./receiver/store.ts";
import type { Receiver, ReceiverOptions } from "./receiver/types.ts";

/**
 * Creates a receiver. It verifies deliveries, claims each event once, runs its handlers and tells the sender whether to retry:
 * 200 received (also a duplicate), 400 refused, 408 too slow, 409 another worker is on it or an earlier event comes first, 413 too
 * large, 415 compressed, 500 failed, 503 without secrets, overloaded or closing.
 *
 * @throws TypeError for invalid options
 * @example
 * ```ts
 * import { createReceiver, memoryStore } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks, store: memoryStore() });
 * receiver.on("order.confirmed", async (event, { id, signal }) => console.log(id, event, signal.aborted));
 * const event = { id: "evt_1", type: "order.confirmed", data: {} };
 * const response = await receiver.handle(await signedRequest(event, { webhooks }));
 * console.log(response.status); // 200
 * ```
 */
export function createReceiver<Events, Unknown, Transaction = undefined>(
	options: ReceiverOptions<Events, Unknown, Transaction>,
): Receiver<Events, Unknown, Transaction> {
	const { store, namespace } = options;
	if (store) return new WebhookReceiver({ ...options, store });
	const own = memoryStore({ clock: clockOf(options) }) as unknown as ReceiverStore<Transaction>;
	// A store that only this receiver uses contains the records of one endpoint, so it needs no namespaces.
	return new WebhookReceiver({ ...options, store: own, namespace: namespace ?? options.webhooks.name });
}
