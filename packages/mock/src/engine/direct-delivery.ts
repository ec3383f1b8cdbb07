import { carry } from "./carry.ts";
import type { SchedulingClock } from "./clock.ts";
import type { Database } from "./database.ts";
import type { JsonObject } from "./handler.ts";
import type { Post } from "./post.ts";
import type { WebhookRules } from "./provider.ts";

const MAX_RESPONSE = 65_536;

/** Whose event it is. */
interface Sender {
	readonly entityId: string;
	readonly mode: "live" | "test";
	readonly db: Database;
}

/** An event for one URL. */
export interface DirectEvent {
	readonly id: string;
	readonly deliveryId: string;
	readonly type: string;
	readonly object: JsonObject;
	readonly url: string;
}

/** Sends an event once to a URL that need not be registered, with the secret of the world's newest endpoint. */
export async function sendDirectly(
	{ rules, clock, post }: { readonly rules: WebhookRules; readonly clock: SchedulingClock; readonly post: Post },
	world: Sender,
	{ id, deliveryId, type, object, url }: DirectEvent,
) {
	const [newest] = world.db.collection("webhook_endpoints").newest();
	const endpoint = { ...newest, url };
	const at = clock.now();
	const iso = new Date(at).toISOString();
	const body = JSON.stringify(rules.envelope({ type, object, id, iso, key: world, endpoint }));
	const headers = {
		"content-type": "application/json",
		...rules.headers({ endpoint, db: world.db, body, now: at, type, eventId: id }),
	};
	const { status, error, text } = await carry(post, { url, headers, body }, rules.timeoutMs, clock.timers);
	return {
		deliveryId,
		endpointId: "",
		entityId: world.entityId,
		mode: world.mode,
		url,
		eventId: id,
		eventType: type,
		attempt: 1,
		at,
		headers,
		body,
		status,
		error,
		fault: undefined,
		responseBody: text?.slice(0, MAX_RESPONSE),
		durationMs: clock.now() - at,
	};
}
