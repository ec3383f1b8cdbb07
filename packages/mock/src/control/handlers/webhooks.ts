import { ControlError, notFound } from "../errors.ts";
import { MAX_BODY } from "../exchange-log.ts";
import type { Webhook } from "../generated/types.ts";
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
		try {
			return await page.createWebhook(path.entity_id, body);
		} catch (error) {
			throw new ControlError(422, "invalid_option", (error as Error).message, "url");
		}
	},
	"webhooks.delete": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		if (!endpointsOf(api, path).delete(path.webhook_id)) throw missing(path.webhook_id);
	},
	"webhooks.test": async ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const world = api.world(path.entity_id, path.mode);
		if (!endpointsOf(api, path).get(path.webhook_id)) throw missing(path.webhook_id);
		const { status, body, errors, attempt } = await pageOf(api).testWebhook(path.entity_id, path.webhook_id);
		const { entityId, mode } = world;
		sandbox.caused(api, { kind: "test", name: attempt.eventType, at: attempt.at, entityId, mode, attempt });
		return { status, body: body.slice(0, MAX_BODY), errors: [...errors] };
	},
};

const missing = (id: string) => notFound(`There is no webhook ${id}.`);

function pageOf({ mock, name }: ServedApi) {
	if (mock.settingsPage) return mock.settingsPage;
	throw new ControlError(422, "invalid_option", `Webhooks of ${name} belong to its public API. Use a client of it.`);
}
