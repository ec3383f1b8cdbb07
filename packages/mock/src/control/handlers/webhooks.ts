import type { JsonObject } from "../../engine/json.ts";
import type { TestResponse } from "../../engine/settings-page.ts";
import { ControlError, notFound } from "../errors.ts";
import { MAX_BODY } from "../exchange-log.ts";
import type { Webhook } from "../generated/types.ts";
import type { Sandbox } from "../sandbox.ts";
import type { ServedApi } from "../served-api.ts";
import type { Some } from "./handler.ts";

const ENDPOINTS = "webhook_endpoints";

interface InWorld {
	readonly entity_id: string;
	readonly mode: string;
}

const endpointsOf = (api: ServedApi, { entity_id, mode }: InWorld) =>
	api.world(entity_id, mode).db.collection(ENDPOINTS);

/** Webhooks as the vendor's settings page manages them. */
export const webhooks: Some<"webhooks"> = {
	"webhooks.list": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const data = [...endpointsOf(api, path).newest()].map((row) => api.mask.row(row) as Webhook);
		return { data };
	},
	"webhooks.create": async ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const page = pageOf(api);
		endpointsOf(api, path);
		const made = await page.createWebhook(path.entity_id, body).catch((error: Error) => {
			throw new ControlError(422, "invalid_option", error.message, "url");
		});
		changed(sandbox, api, path, "created", { id: made.id, ...body });
		return made;
	},
	"webhooks.delete": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const endpoints = endpointsOf(api, path);
		const row = endpoints.get(path.webhook_id);
		if (!row || !endpoints.delete(path.webhook_id)) throw missing(path.webhook_id);
		changed(sandbox, api, path, "deleted", { id: path.webhook_id, url: String(row.url) });
	},
	"webhooks.test": async ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const { status, body, errors, deliveryId } = await sendTest(sandbox, api, path, path.webhook_id);
		return { status, body: body.slice(0, MAX_BODY), errors: [...errors], delivery_id: deliveryId };
	},
};

/** Sends what the test button of the settings page sends. It is a thread, and a delivery of its own. @throws ControlError 404 */
export async function sendTest(
	sandbox: Sandbox,
	api: ServedApi,
	place: InWorld,
	webhookId: string,
): Promise<TestResponse & { readonly deliveryId: string }> {
	const { entityId, mode } = api.world(place.entity_id, place.mode);
	if (!endpointsOf(api, place).get(webhookId)) throw missing(webhookId);
	const { attempt: sent, ...response } = await pageOf(api).testWebhook(entityId, webhookId);
	const attempt = sandbox.tested(api, sent, { entityId, mode });
	sandbox.caused(api, {
		kind: "test",
		name: attempt.eventType,
		at: attempt.at,
		entityId,
		mode,
		attempt,
		detail: { webhook_id: webhookId },
	});
	return { ...response, deliveryId: attempt.deliveryId };
}

/** Begins a thread. */
function changed(
	sandbox: Sandbox,
	api: ServedApi,
	{ entity_id, mode }: InWorld,
	what: string,
	detail: JsonObject & { readonly url: string },
): void {
	const { entityId, mode: own } = api.world(entity_id, mode);
	sandbox.caused(api, {
		kind: "webhook",
		name: `Webhook ${what}: ${detail.url}`,
		entityId,
		mode: own,
		detail: { action: what, ...detail },
	});
}

const missing = (id: string) => notFound(`There is no webhook ${id}.`);

function pageOf({ mock, name }: ServedApi) {
	if (mock.settingsPage) return mock.settingsPage;
	throw new ControlError(422, "invalid_option", `Webhooks of ${name} belong to its public API. Use a client of it.`);
}
