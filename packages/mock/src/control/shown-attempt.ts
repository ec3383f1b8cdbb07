import type { DeliveryAttempt } from "../engine/deliveries.ts";
import type { Attempt } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";

/** A delivery attempt without what was sent. Its URL can contain a secret. */
export function attemptSummaryOf(
	{ mask }: ServedApi,
	attempt: Omit<DeliveryAttempt, "headers" | "body" | "responseBody">,
): Omit<Attempt, "request_headers" | "request_body" | "response_body"> {
	return {
		delivery_id: attempt.deliveryId,
		endpoint_id: attempt.endpointId,
		entity_id: attempt.entityId,
		mode: attempt.mode,
		url: mask.text(attempt.url),
		event_id: attempt.eventId,
		event_type: attempt.eventType,
		attempt: attempt.attempt,
		at: iso(attempt.at),
		status: attempt.status ?? null,
		error: attempt.error ?? null,
		fault: attempt.fault ?? null,
		duration_ms: Math.round(attempt.durationMs * 1000) / 1000,
	};
}

/** A delivery attempt as the control API shows it. */
export function attemptOf(api: ServedApi, attempt: DeliveryAttempt): Attempt {
	return {
		...attemptSummaryOf(api, attempt),
		request_headers: api.mask.headers(attempt.headers),
		request_body: api.mask.text(attempt.body),
		response_body: attempt.responseBody === undefined ? null : api.mask.text(attempt.responseBody),
	};
}
