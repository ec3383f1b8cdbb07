import type { JsonObject } from "../../engine/json.ts";
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
		const world = api.world(path.entity_id, path.mode);
		if (!endpointsOf(api, path).get(path.webhook_id)) throw missing(path.webhook_id);
		const { status, body, errors, attempt } = await pageOf(api).testWebhook(path.entity_id, path.webhook_id);
		const { entityId, mode } = world;
		sandbox.caused(api, {
			kind: "test",
			name: attempt.eventType,
			at: attempt.at,
			entityId,
			mode,
			attempt,
			detail: { webhook_id: path.webhook_id },
		});
		return { status, body: body.slice(0, MAX_BODY), errors: [...errors] };
	},
};

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
