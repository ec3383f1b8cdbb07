import type { KnownCause, Ran } from "./cause-log.ts";
import { notFound } from "./errors.ts";
import type { LoggedExchange } from "./exchange-log.ts";
import type { Attempt, RanWork, Thread, ThreadReference, ThreadSummary } from "./generated/types.ts";
import { iso, type ServedApi } from "./served-api.ts";
import { attemptOf } from "./shown-attempt.ts";
import { requestDetailOf, requestOf } from "./shown-request.ts";
import { causeOf, isRequest, threadIdOf } from "./thread-cause.ts";
import { checksOf } from "./thread-checks.ts";

const MAX_SHOWN = 200;

export function threadSummaryOf(api: ServedApi, source: LoggedExchange | KnownCause): ThreadSummary {
	return {
		id: threadIdOf(source),
		cause: causeOf(api, source),
		request: isRequest(source) ? requestOf(api, source) : null,
		changes: source.changes.length,
		event_types: source.eventIds.flatMap((id) => api.event(id)?.type ?? []),
		ran: isRequest(source) ? 0 : (source.moved?.ran.length ?? 0),
	};
}

/** Returns everything that a request or another cause led to. @throws ControlError 404 */
export function threadOf(api: ServedApi, id: string): Thread {
	const source = api.exchanges.get(id) ?? api.causes.get(id);
	if (!source) throw notFound(`The thread ${id} is not in the log, or not any more.`);
	return {
		id,
		cause: causeOf(api, source),
		request: isRequest(source) ? requestDetailOf(api, source) : null,
		checks: isRequest(source) ? checksOf(api, source) : [],
		changes: source.changes.map(({ collection, id, before, after }) => ({
			collection,
			id,
			before: before ? api.mask.row(before) : null,
			after: after ? api.mask.row(after) : null,
		})),
		events: source.eventIds.map((eventId) => {
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
		attempts: isRequest(source) ? [] : attemptsOf(api, source),
		ran: isRequest(source) ? [] : (source.moved?.ran ?? []).slice(0, MAX_SHOWN).map((one) => ranOf(api, one)),
		followed_by: isRequest(source) ? followersOf(api, id) : [],
	};
}

/** The attempts that a move of the clock made, or the one of a test delivery. */
function attemptsOf(api: ServedApi, { moved, attempt }: KnownCause): Attempt[] {
	if (attempt) return [attemptOf(api, attempt)];
	if (!moved) return [];
	const ids = new Set(moved.ran.map(({ detail }) => detail.deliveryId));
	return api.attempts
		.filter(
			({ number, deliveryId }) => number > moved.firstAttempt && number <= moved.lastAttempt && ids.has(deliveryId),
		)
		.slice(-MAX_SHOWN)
		.map((one) => attemptOf(api, one))
		.reverse();
}

function ranOf(api: ServedApi, { at, kind, detail, causeId }: Ran): RanWork {
	const eventId = api.attempts.find(({ deliveryId }) => deliveryId === detail.deliveryId)?.eventId;
	const threadId = causeId ?? (eventId === undefined ? undefined : api.event(eventId)?.threadId);
	return { at: iso(at), kind, detail: api.mask.row({ ...detail }), thread_id: threadId ?? null };
}

/** The jobs that a request scheduled, as far as they have run. */
function followersOf(api: ServedApi, requestId: string): ThreadReference[] {
	const found: ThreadReference[] = [];
	for (const cause of api.causes.newest()) {
		if (cause.requestId === requestId)
			found.push({ id: cause.id, title: causeOf(api, cause).title, at: iso(cause.at) });
		if (found.length === MAX_SHOWN) break;
	}
	return found.reverse();
}
