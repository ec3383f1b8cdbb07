import { createReceiver, type Webhooks } from "@countersign/webhooks";
import type { SystemReceiver } from "./system.ts";

/** Creates a receiver that acknowledges an event when `store` has resolved. */
export function receiverOf<Events, Unknown>(
	webhooks: Webhooks<Events, Unknown>,
	store: (event: object) => Promise<void>,
): SystemReceiver {
	const receiver = createReceiver({ webhooks });
	receiver.on("*", (event) => store(event as object));
	return receiver;
}
