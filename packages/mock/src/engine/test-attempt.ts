import { carry, type Posted } from "./carry.ts";
import type { DeliveryAttempt } from "./deliveries.ts";
import type { Post } from "./post.ts";
import type { Timers } from "./timers.ts";

/** What sends a test delivery. */
export interface TestSender {
	readonly post: Post;
	readonly timers: Timers;
	readonly clock: { now(): number };
}

const MAX_RESPONSE = 65_536;

/** An attempt that is part of no delivery yet. */
export type TestAttempt = Omit<DeliveryAttempt, "deliveryId" | "entityId" | "mode">;

/** Sends a test delivery, which belongs to no event and is not repeated. */
export async function sendTest(
	{ post, timers, clock }: TestSender,
	test: Pick<DeliveryAttempt, "endpointId" | "url" | "eventType" | "headers" | "body">,
	timeoutMs: number,
): Promise<{ readonly posted: Posted; readonly attempt: TestAttempt }> {
	const at = clock.now();
	const posted = await carry(post, test, timeoutMs, timers);
	const { status, error, text } = posted;
	const attempt: TestAttempt = {
		...test,
		eventId: "",
		attempt: 1,
		at,
		status,
		error,
		fault: undefined,
		responseBody: text?.slice(0, MAX_RESPONSE),
		durationMs: clock.now() - at,
	};
	return { posted, attempt };
}
