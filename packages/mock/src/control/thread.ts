import type { Exchange } from "../engine/exchange.ts";
import type { Thread, ThreadSummary } from "./generated/types.ts";
import type { ServedApi } from "./served-api.ts";
import { attemptOf } from "./shown-attempt.ts";
import { requestDetailOf, requestOf } from "./shown-request.ts";
import { checksOf } from "./thread-checks.ts";

export function threadSummaryOf(api: ServedApi, exchange: Exchange): ThreadSummary {
	const types = exchange.eventIds.flatMap((id) => api.event(id)?.type ?? []);
	return { request: requestOf(api, exchange), changes: exchange.changes.length, event_types: types };
}

/** A request with everything that it caused. */
export function threadOf(api: ServedApi, exchange: Exchange): Thread {
	return {
		request: requestDetailOf(api, exchange),
		checks: checksOf(api, exchange),
		changes: exchange.changes.map(({ collection, id, before, after }) => ({
			collection,
			id,
			before: before ? api.mask.row(before) : null,
			after: after ? api.mask.row(after) : null,
		})),
		events: exchange.eventIds.map((eventId) => {
			const deliveryIds = api.event(eventId)?.deliveryIds ?? [];
			return {
				event_id: eventId,
				type: api.event(eventId)?.type ?? "forgotten",
				delivery_ids: [...deliveryIds],
				attempts: api.attempts
					.filter((one) => one.eventId === eventId)
					.map((one) => attemptOf(api, one))
					.reverse(),
			};
		}),
	};
}
