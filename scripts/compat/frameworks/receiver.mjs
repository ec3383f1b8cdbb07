import { createReceiver } from "@countersign/webhooks";
import { standardWebhooks } from "@countersign/webhooks/standard";

const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", maxBodyBytes: 4096 });

// Bundlers make a copy of this module for each route, and the count is to be one.
globalThis.handled ??= 0;

export const receiver = createReceiver({ webhooks });
receiver.on("*", () => {
	globalThis.handled++;
});

export const count = () => String(globalThis.handled);
