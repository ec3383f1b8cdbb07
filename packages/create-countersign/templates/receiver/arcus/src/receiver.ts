import { createReceiver, memoryStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";

export const receiver = createReceiver({
	webhooks: arcusWebhooks(), // verifies with ARCUS_WEBHOOK_SECRET
	store: memoryStore(), // remembers which events were handled
	onError: (error) => console.error(error),
});

receiver.on("order.created", async (event) => {
	console.log("new order", event.data.object.order_number);
});
receiver.on("order.confirmed", async (event) => {
	console.log("ship", event.data.object.order_number);
});
