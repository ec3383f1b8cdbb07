import { createReceiver, memoryStore } from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";

export const receiver = createReceiver({
	webhooks: arcaWebhooks(), // compares the token with ARCA_WEBHOOK_TOKEN
	store: memoryStore(), // remembers which events were handled
	onError: (error) => console.error(error),
});

// The token does not cover the body: read from the API what you act on.
receiver.on("task.created", async (event) => {
	console.log("new task", event.after?.title);
});
receiver.on("task.*", async (event) => {
	console.log(event.event, event.after?.id ?? event.before?.id);
});
