import { createReceiver } from "@countersign/webhooks";
import { arcusWebhooks, parseSecrets } from "@countersign/webhooks/arcus";
import { type D1, d1Store } from "./d1-store.ts";

/** The Worker's bindings. There is no `process.env`. */
export interface Environment {
	/** One secret, or several during a rotation. */
	readonly ARCUS_WEBHOOK_SECRET: string;
	readonly DB: D1;
}

const WEEK = 7 * 24 * 60 * 60 * 1_000;

/** Creates a receiver for each request, because a Worker must not wait for work that another request started. */
function receiverOf({ ARCUS_WEBHOOK_SECRET, DB }: Environment) {
	const webhooks = arcusWebhooks({ secrets: parseSecrets(ARCUS_WEBHOOK_SECRET) });
	// The example sends fifty hostile deliveries. Leave `logger` out in your Worker: refused deliveries are logged with their likely cause.
	const receiver = createReceiver({ webhooks, store: d1Store(DB), logger: false });
	receiver.on("order.*", (event, { id, type, transaction }) => {
		transaction.add("insert into orders_seen values (?1, ?2, ?3)", id, type, event.data.object.id);
	});
	return receiver;
}

export default {
	async fetch(request: Request, environment: Environment): Promise<Response> {
		if (new URL(request.url).pathname !== "/webhooks") return new Response("not found", { status: 404 });
		return receiverOf(environment).handle(request);
	},
	/** Runs on a cron trigger. Deletes events after a time that is longer than their sender retries. */
	async scheduled(_controller: unknown, { DB }: Environment): Promise<void> {
		await d1Store(DB).prune(WEEK);
	},
};
