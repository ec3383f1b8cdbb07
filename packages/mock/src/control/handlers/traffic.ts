import type { JsonObject } from "../../engine/json.ts";
import { ControlError, notFound } from "../errors.ts";
import { explanationOf } from "../explanation.ts";
import { exported } from "../export.ts";
import { pageOf } from "../pages.ts";
import { filterOf } from "../request-filter.ts";
import { attemptOf } from "../shown-attempt.ts";
import { requestDetailOf, requestOf } from "../shown-request.ts";
import type { Some } from "./handler.ts";
import { sendTest } from "./webhooks.ts";

/** Characters of the data of an event that its thread keeps. */
const MAX_OBJECT = 16_384;

export const requests: Some<"requests"> = {
	"requests.list": ({ path, query, sandbox }) => {
		const api = sandbox.api(path.api);
		return pageOf(api.exchanges.newest(), query, {
			idOf: ({ entry }) => entry.requestId,
			show: (exchange) => requestOf(api, exchange),
			matches: filterOf(query),
		});
	},
	"requests.export": ({ path, query, sandbox }) => exported(sandbox.api(path.api), query),
	"requests.retrieve": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		return requestDetailOf(api, api.exchange(path.request_id));
	},
};

export const deliveries: Some<"deliveries"> = {
	"deliveries.list": ({ path, query, sandbox }) => {
		const api = sandbox.api(path.api);
		return pageOf(api.attempts, query, {
			idOf: ({ number }) => String(number),
			show: (attempt) => attemptOf(api, attempt),
			matches: (one) =>
				(query.delivery_id === undefined || one.deliveryId === query.delivery_id) &&
				(query.endpoint_id === undefined || one.endpointId === query.endpoint_id) &&
				(query.entity_id === undefined || one.entityId === query.entity_id) &&
				(query.mode === undefined || one.mode === query.mode) &&
				(query.event_type === undefined || one.eventType === query.event_type) &&
				(query.event_id === undefined || one.eventId === query.event_id) &&
				(query.failed !== true || one.error !== undefined),
		});
	},
	"deliveries.resend": async ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const test = api.attempts.find((one) => one.isTest && one.deliveryId === path.delivery_id);
		if (test) {
			const { deliveryId } = await sendTest(
				sandbox,
				api,
				{ entity_id: test.entityId, mode: test.mode },
				test.endpointId,
			);
			return { delivery_id: deliveryId };
		}
		const id = api.engine.redeliver(path.delivery_id);
		if (id === undefined) throw notFound(`There is no delivery ${path.delivery_id}.`);
		return { delivery_id: id };
	},
	"deliveries.explain": ({ path, body, sandbox }) => explanationOf(sandbox.api(path.api), path.delivery_id, body),
};

export const events: Some<"events"> = {
	"events.trigger": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { engine } = api;
		const world = api.world(body.entity_id, body.mode);
		const known = engine.eventTypes;
		if (!known.includes(body.type))
			throw new ControlError(
				422,
				"invalid_option",
				`There is no event ${body.type}. There are ${known.join(", ")}.`,
				"type",
			);
		if ((body.object === undefined) === (body.record === undefined))
			throw new ControlError(422, "invalid_option", "Set either object or record.", "object");
		const row = body.record && world.db.collection(body.record.collection).get(body.record.id);
		if (body.record && !row) throw notFound(`There is no record ${body.record.id} in ${body.record.collection}.`);
		const object = row ?? body.object ?? {};
		const detail = {
			...(body.record ? { record: { ...body.record } } : shownObject(object)),
			...(body.url !== undefined && { url: body.url }),
		};
		const sent =
			body.url === undefined
				? engine.emit(world.entityId, world.mode, body.type, object, detail)
				: engine.emitTo(checkedUrl(body.url), world.entityId, world.mode, body.type, object, detail);
		if (!sent) throw new ControlError(422, "invalid_option", "This API sends no webhooks.", "type");
		return { event_id: sent.eventId, delivery_ids: [...sent.deliveryIds] };
	},
};

/** A thread keeps the data of an event that was typed by hand, unless it is long. */
const shownObject = (object: JsonObject): JsonObject => (JSON.stringify(object).length > MAX_OBJECT ? {} : { object });

/** @throws ControlError 422 */
function checkedUrl(url: string): string {
	if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
	throw new ControlError(
		422,
		"invalid_option",
		`url must be an http: or https: URL, but was ${JSON.stringify(url)}.`,
		"url",
	);
}
