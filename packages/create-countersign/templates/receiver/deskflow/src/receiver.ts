import { createReceiver, memoryStore } from "@countersign/webhooks";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";

export const receiver = createReceiver({
	// Assumption: Deskflow documents no verification. "path" compares a secret in the URL instead.
	webhooks: deskflowWebhooks({ verification: "hmac" }), // verifies with DESKFLOW_WEBHOOK_SECRET
	store: memoryStore(), // remembers which events were handled
	onError: (error) => console.error(error),
});

receiver.on("order.create", async (event) => {
	if (event.dummy) console.log("a test delivery arrived");
	else console.log("new order", event.data.id);
});
