import { decodeUtf8 } from "../core/bytes.ts";
import { parseJson } from "../core/json.ts";
import { reasonOf } from "../core/reason.ts";
import type { AnyEvent } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import { type Answer, isUnclaimed } from "../receiver/answer.ts";
import { endOf } from "../receiver/endings.ts";
import type { Receiver } from "../receiver/types.ts";
import { deliveryOf, type Letter } from "./letter.ts";
import type { Outcome } from "./storage.ts";

const HOUR_MS = 3_600_000;
/** How soon an entry is retried that could not be claimed. An outage of the store does not count as an attempt, however long it lasts. */
const UNCLAIMED_MS = 5_000;
const BUSY = new Set([409, 503]);

/** Hands a stored delivery to the receiver. @param final whether it is dead if it fails now */
export async function dispatchLetter<Events, Unknown, Transaction>(
	webhooks: WebhookVerifier<Events, Unknown>,
	receiver: Receiver<Events, Unknown, Transaction>,
	letter: Letter,
	final: boolean,
): Promise<Answer> {
	const delivery = deliveryOf(letter);
	const event = webhooks.readEvent(parseJson(decodeUtf8(delivery.body) ?? "null"), delivery);
	if (typeof event === "string") throw new Error(`The stored delivery is no longer an event: ${event}`);
	const { type, timestamp, secret, eventId } = letter;
	const id = eventId ?? (await webhooks.eventId(event as AnyEvent<Events, Unknown>, delivery));
	return receiver.dispatch({ event: event as AnyEvent<Events, Unknown>, id, type, timestamp, secret, final });
}

/** Returns the key of entries to keep in order. If `orderBy` throws, the attempt reports it. */
export function orderKeyOf<Event>(receiver: { orderKey?(event: Event): string | undefined }, event: Event) {
	try {
		return receiver.orderKey?.(event);
	} catch {
		return undefined;
	}
}

/** Returns the outcome for an entry from the receiver's response. */
export function outcomeOf(answer: Answer): Outcome {
	if (answer.ignored) return { state: "unhandled", delayMs: 60_000 };
	const ended = endOf(answer);
	if (answer.status === 200) return { state: "done", ended };
	if (isUnclaimed(answer)) return { state: "wait", delayMs: UNCLAIMED_MS };
	const seconds = Number(answer.headers["retry-after"] ?? 1);
	if (BUSY.has(answer.status))
		return { state: "wait", delayMs: seconds >= 0 ? Math.min(seconds * 1000, HOUR_MS) : 1000 };
	return { state: "failed", reason: answer.cause === undefined ? answer.body : reasonOf(answer.cause), ended };
}
