import { createReceiver } from "@countersign/webhooks";
import { arcusWebhooks, parseSecrets } from "@countersign/webhooks/arcus";
import { type D1, d1Store } from "./d1-store.ts";

/** What the Worker is bound to. There is no `process.env`. */
export interface Environment {
	/** One secret, or several while one replaces another. */
	readonly ARCUS_WEBHOOK_SECRET: string;
	readonly DB: D1;
}

const WEEK = 7 * 24 * 60 * 60 * 1_000;

/** One for each request: a Worker must not wait in one request for what another began. */
function receiverOf({ ARCUS_WEBHOOK_SECRET, DB }: Environment) {
	const webhooks = arcusWebhooks({ secrets: parseSecrets(ARCUS_WEBHOOK_SECRET) });
	const receiver = createReceiver({ webhooks, store: d1Store(DB) });
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
	/** For a cron trigger: events are remembered for longer than their sender tries again, not for ever. */
	async scheduled(_controller: unknown, { DB }: Environment): Promise<void> {
		await d1Store(DB).prune(WEEK);
	},
};
