import { type Refusal, refuse, type SecretMatch, WebhookVerificationError } from "../core/errors.ts";
import type { AnyEvent } from "../core/scheme.ts";
import { type Answer, encoded, failed, ignored, inProgress, received, refused, replied, toResponse } from "./answer.ts";
import { isEncodingAtFault } from "./encoding.ts";
import { type HandlingResult, runHandlers } from "./handling.ts";
import { workQueue } from "./queue.ts";
import { readRequestBody } from "./read-request.ts";
import { routes } from "./routes.ts";
import type { Claim, ClaimResult, ReceiverStore } from "./store.ts";
import { memoryStore } from "./stores/memory.ts";
import type {
	AcceptVerified,
	Handler,
	ReceivedDelivery,
	Receiver,
	ReceiverNotice,
	ReceiverOptions,
	VerifiedEvent,
} from "./types.ts";

/** How soon a patient delivery looks again whether the other worker is done, at first and at last. */
const FIRST_LOOK_MS = 20;
const LAST_LOOK_MS = 250;

/**
 * Makes a receiver: it verifies deliveries, claims each event once, hands it to its handlers and tells the sender whether
 * to try again. 200 received (also a duplicate), 400 refused, 413 too large, 415 compressed, 409 another worker is on it,
 * 500 try again.
 *
 * @throws TypeError for options that cannot be meant
 * @example
 * ```ts
 * import { createReceiver, memoryStore } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks, store: memoryStore() });
 * receiver.on("order.confirmed", async (event, { id, signal }) => console.log(id, event, signal.aborted));
 * const event = { id: "evt_1", type: "order.confirmed", data: {} };
 * const response = await receiver.handle(await signedRequest(event, { webhooks }));
 * console.log(response.status); // 200
 * ```
 */
export function createReceiver<Events, Unknown, Transaction = undefined>(
	options: ReceiverOptions<Events, Unknown, Transaction>,
): Receiver<Events, Unknown, Transaction> {
	type Event = AnyEvent<Events, Unknown>;
	type Accept = AcceptVerified<Event>;
	const { webhooks, handlerTimeout = 30_000, maxAttempts = Number.POSITIVE_INFINITY, now = Date.now } = options;
	const { lease = handlerTimeout * 2, namespace = webhooks.name, patience = 0 } = options;
	if (!(handlerTimeout > 0 && lease > handlerTimeout))
		throw new TypeError("lease must be longer than handlerTimeout, or two workers could handle one event at once");
	if (!(patience >= 0)) throw new TypeError("patience must be milliseconds, 0 or more");
	const store = options.store ?? (memoryStore({ now }) as unknown as ReceiverStore<Transaction>);
	const queue = workQueue(options.concurrency ?? Number.POSITIVE_INFINITY);
	const table = routes<Handler<never, Transaction>>();

	const observe = (notice: ReceiverNotice) => quietly(() => options.observe?.(notice));
	const report = (error: unknown, about: { readonly id?: string; readonly type?: string } = {}) =>
		quietly(() => (options.onError ? options.onError(error, about) : console.error("webhook", about, error)));

	function refuseDelivery(found: Refusal, rawBodyHint?: string): Answer {
		const parsed = found.code === "body_not_raw";
		const refusal = parsed && rawBodyHint ? refuse(found.code, `${found.message} ${rawBodyHint}`) : found;
		// No sender's doing: every delivery ends here until the code is changed.
		if (parsed) report(new WebhookVerificationError(refusal.code, refusal.message));
		observe({ kind: "refused", refusal });
		return refused(refusal.code);
	}

	function refuseEncoding({ code }: Refusal): Answer {
		const message = `The body is compressed (Content-Encoding) and ends with ${code}: have it sent as it was signed, or inflated before it gets here.`;
		observe({ kind: "refused", refusal: refuse("body_not_raw", message) });
		return encoded;
	}

	async function process(
		{ body, headers: given, url, rawBodyHint }: ReceivedDelivery,
		accept: Accept,
	): Promise<Answer> {
		const headers = url === undefined ? given : (webhooks.withAddress?.(given, url) ?? given);
		const result = await webhooks.check(body, headers);
		if (!result.ok)
			return isEncodingAtFault(result, headers) ? refuseEncoding(result) : refuseDelivery(result, rawBodyHint);
		const { event, timestamp, secret } = result;
		const delivery = { body: body instanceof ArrayBuffer ? new Uint8Array(body) : body, headers };
		const type = webhooks.eventType(event, delivery);
		const content = webhooks.reply?.(event, delivery);
		if (content) {
			observe({ kind: "replied", type });
			return replied(content);
		}
		const id = await webhooks.eventId(event, delivery);
		return accept({ event, id, type, timestamp, secret }, delivery);
	}

	async function dispatch(verified: VerifiedEvent<Event>): Promise<Answer> {
		const { id, type, event } = verified;
		const handlers = table.find(type);
		if (handlers.length === 0) {
			observe({ kind: "ignored", id, type });
			return ignored;
		}
		let lane: string | undefined;
		try {
			lane = options.orderBy?.(event);
		} catch (error) {
			report(error, { id, type });
			return failed("handler_failed");
		}
		return queue.run(lane, () => claimAndHandle(verified, handlers));
	}

	async function claimPatiently(key: string): Promise<ClaimResult> {
		let result = await store.claim(key, lease);
		for (let [waited, pause] = [0, FIRST_LOOK_MS]; result.state === "pending" && waited < patience; ) {
			const time = Math.min(pause, patience - waited);
			await new Promise((resolve) => setTimeout(resolve, time));
			waited += time;
			pause = Math.min(pause * 2, LAST_LOOK_MS);
			result = await store.claim(key, lease);
		}
		return result;
	}

	async function claimAndHandle(
		verified: VerifiedEvent<Event>,
		handlers: readonly Handler<never, Transaction>[],
	): Promise<Answer> {
		const { id, type } = verified;
		let result: ClaimResult;
		try {
			result = await claimPatiently(`${namespace}:${id}`);
		} catch (error) {
			observe({ kind: "store_failed", id, type, error });
			report(error, { id, type });
			return failed("store_unavailable");
		}
		if (result.state === "pending") {
			observe({ kind: "in_progress", id, type, leaseUntil: result.leaseUntil });
			return inProgress(result.leaseUntil - now());
		}
		if (result.state !== "claimed") {
			observe({ kind: "duplicate", id, type, state: result.state });
			return received;
		}
		return handle(verified, handlers, result.claim);
	}

	async function handle(
		{ event, id, type, timestamp, secret }: VerifiedEvent<Event>,
		handlers: readonly Handler<never, Transaction>[],
		claim: Claim,
	): Promise<Answer> {
		const { attempt, takenOver, token } = claim;
		const startedAt = now();
		observe({ kind: "started", id, type, attempt, takenOver });
		const context = { id, type, attempt, token, takenOver, timestamp, secret: secret as SecretMatch | undefined };
		const work = (signal: AbortSignal, transaction: Transaction) =>
			handlers.map((handler) => () => handler(event as never, { ...context, signal, transaction }));
		const result = await runHandlers(store, claim, work, handlerTimeout, (late) => settle(late));
		if (result !== "timeout") return settle(result);
		// The event stays claimed: what the handlers still do must not meet a second try. When they end, that counts;
		// when they never do, the lease ends.
		observe({ kind: "timeout", id, type, attempt });
		report(new Error(`The handlers of ${type} took more than ${handlerTimeout} ms`), { id, type });
		return failed("handler_timeout");

		async function settle(outcome: HandlingResult): Promise<Answer> {
			if (outcome.state === "done") {
				observe({ kind: "handled", id, type, attempt, ms: now() - startedAt });
				return received;
			}
			if (outcome.state === "overtaken") {
				observe({ kind: "overtaken", id, type, attempt });
				return received;
			}
			const { error } = outcome;
			report(error, { id, type });
			if (outcome.state === "unmarked") {
				// The effect is there, only its mark is not: a further delivery would do it again, so none is asked for.
				observe({ kind: "store_failed", id, type, error });
				return received;
			}
			const dead = attempt >= maxAttempts;
			observe({ kind: "failed", id, type, attempt, error, dead });
			try {
				await store.fail(claim, reasonOf(error), dead);
			} catch (storeError) {
				observe({ kind: "store_failed", id, type, error: storeError });
				report(storeError, { id, type });
			}
			return dead ? received : failed("handler_failed", error);
		}
	}

	/** Whatever a verifier, a store or an event of a strange shape throws ends as an answer. */
	const safely = async (answer: () => Promise<Answer>): Promise<Answer> => {
		try {
			return await answer();
		} catch (error) {
			report(error);
			return failed("handler_failed");
		}
	};
	const tooLarge = () =>
		refuseDelivery(refuse("body_too_large", `The body has more than ${webhooks.maxBodyBytes} bytes.`));

	return {
		maxBodyBytes: webhooks.maxBodyBytes,
		on: (name, handler) => table.add(name, handler as Handler<never, Transaction>),
		onUnknown: (handler) => table.addUnknown(handler as Handler<never, Transaction>),
		process: (delivery, accept = dispatch) => safely(() => process(delivery, accept)),
		dispatch: (verified) => safely(() => dispatch(verified)),
		tooLarge,
		idle: () => queue.idle(),
		async handle(request, accept = dispatch) {
			let body: Uint8Array | Refusal;
			try {
				body = await readRequestBody(request, webhooks.maxBodyBytes);
			} catch (error) {
				report(error);
				return toResponse(failed("body_unreadable"));
			}
			if ("ok" in body) return toResponse(refuseDelivery(body));
			const raw = body;
			const delivery = { body: raw, headers: request.headers, url: request.url };
			return toResponse(await safely(() => process(delivery, accept)));
		},
	};
}

function reasonOf(error: unknown): string {
	return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 1000);
}

function quietly(tell: () => void): void {
	try {
		tell();
	} catch {
		// Who listens must not change what happens.
	}
}
