import type { DeliveryAttempt } from "../engine/deliveries.ts";
import type { Attempt } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";

/** A delivery attempt as the control API shows it. Its URL can contain a secret too. */
export function attemptOf({ mask }: ServedApi, attempt: DeliveryAttempt): Attempt {
	return {
		delivery_id: attempt.deliveryId,
		endpoint_id: attempt.endpointId,
		url: mask.text(attempt.url),
		event_id: attempt.eventId,
		event_type: attempt.eventType,
		attempt: attempt.attempt,
		at: iso(attempt.at),
		request_headers: mask.headers(attempt.headers),
		request_body: mask.text(attempt.body),
		status: attempt.status ?? null,
		error: attempt.error ?? null,
		fault: attempt.fault ?? null,
	};
}
