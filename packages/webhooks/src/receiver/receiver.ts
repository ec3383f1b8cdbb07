import { clockOf } from "../core/clock-of.ts";
import { type Refusal, refuse } from "../core/errors.ts";
import { atOnce, guarded, listener, logFailure } from "../core/guard.ts";
import type { AnyEvent } from "../core/scheme.ts";
import { memoryStore } from "../drivers/memory/store.ts";
import { activity } from "./activity.ts";
import { type Answer, bodyTimeout, failed, ignored, outOfOrder, toResponse, unavailable } from "./answer.ts";
import { attemptEvent, type Turn } from "./attempt.ts";
import { eventKeys } from "./endpoint.ts";
import type { Running } from "./handling.ts";
import { intake } from "./intake.ts";
import { limitsOf } from "./limits.ts";
import { orderKeeper } from "./order.ts";
import { workQueue } from "./queue.ts";
import { readBodySource } from "./read-body.ts";
import { cancelBody, readRequestBody } from "./read-request.ts";
import { routes } from "./routes.ts";
import { isSettled } from "./settled.ts";
import type { ReceiverStore } from "./store.ts";
import type {
	AcceptVerified,
	CloseOptions,
	Handler,
	ReceivedDelivery,
	Receiver,
	ReceiverOptions,
	VerifiedEvent,
} from "./types.ts";
import { within } from "./within.ts";

/** How long handlers have to end after closing has aborted them. */
const ABORT_GRACE_MS = 1000;

/**
 * Creates a receiver. It verifies deliveries, claims each event once, runs its handlers and tells the sender whether to retry:
 * 200 received (also a duplicate), 400 refused, 408 too slow, 409 another worker is on it or an earlier event comes first, 413 too
 * large, 415 compressed, 500 failed, 503 without secrets, overloaded or closing.
 *
 * @throws TypeError for invalid options
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
	const { webhooks } = options;
	const clock = clockOf(options);
	const store = options.store ?? (memoryStore({ clock }) as unknown as ReceiverStore<Transaction>);
	const limits = limitsOf(options, store);
	const table = routes<Handler<never, Transaction>>();
	const observe = listener("observe", options.observe);
	const report = (error: unknown, about: { readonly id?: string; readonly type?: string } = {}) =>
		guarded(
			() => (options.onError ? options.onError(error, about) : console.error("webhook", about, error)),
			logFailure("onError"),
		);
	const queue = workQueue(
		clock,
		{ concurrency: limits.concurrency, backlog: limits.maxBacklog, wait: limits.queueTimeout },
		() => work.check(),
	);
	const work = activity(() => queue.size);
	const order = orderKeeper(clock, limits.orderHold, report);
	const incoming = intake({ webhooks, clock, observe, report });
	const running = new Set<Running>();
	const keyOf = eventKeys(options);
	const overdue = new Map<string, number>();
	const rules = { ...limits, store, clock, observe, report, keyOf, running, overdue };
	let closing: Promise<void> | undefined;

	function turnOf(lane: string | undefined, { id, final }: VerifiedEvent<Event>, leave: () => void): Turn {
		return {
			end(how) {
				if (lane !== undefined && (how === "over" || (final && how !== "unchanged"))) order.over(lane, id);
				else if (lane !== undefined && how !== "unchanged") order.failed(lane, id, how === "failed");
				leave();
			},
		};
	}

	async function mustWait(lane: string, id: string): Promise<boolean> {
		for (let first = order.before(lane, id); first !== undefined; first = order.before(lane, id)) {
			if (await isSettled(rules, first)) {
				// Another process has handled it since.
				order.over(lane, first);
				continue;
			}
			// A duplicate waits for nothing, and must not keep others waiting.
			return !(await isSettled(rules, id)) && order.mustWait(lane, id);
		}
		return false;
	}

	async function dispatch(verified: VerifiedEvent<Event>): Promise<Answer> {
		if (closing) return unavailable("closing");
		const { id, type, event } = verified;
		const handlers = table.find(type);
		if (handlers.length === 0) {
			observe({ kind: "ignored", id, type });
			return ignored;
		}
		let lane: string | undefined;
		try {
			lane = laneOf(options.orderBy?.(event));
		} catch (error) {
			report(error, { id, type });
			return failed("handler_failed", error);
		}
		const entered = queue.enter(lane);
		const place = entered instanceof Promise ? await entered : entered;
		if (typeof place === "string") {
			turnOf(lane, verified, () => {}).end("late");
			observe({ kind: "overloaded", id, type, reason: place === "full" ? "full" : "wait" });
			return unavailable("overloaded");
		}
		const turn = turnOf(lane, verified, place.leave);
		try {
			if (lane !== undefined && (await mustWait(lane, id))) {
				turn.end("unchanged");
				observe({ kind: "out_of_order", id, type });
				return outOfOrder;
			}
			return await attemptEvent(rules, verified, handlers, turn);
		} catch (error) {
			turn.end("failed");
			throw error;
		}
	}

	/** Whatever a verifier, a store or an event of a strange shape throws becomes a response. */
	const safely = async (answer: () => Promise<Answer>): Promise<Answer> => {
		work.begin();
		try {
			return closing ? unavailable("closing") : await answer();
		} catch (error) {
			report(error);
			return failed("handler_failed");
		} finally {
			work.end();
		}
	};
	const tooLarge = () =>
		incoming.refuse(refuse("body_too_large", `The body has more than ${webhooks.maxBodyBytes} bytes.`));

	async function answerArriving(
		reading: Promise<Uint8Array | Refusal | "late">,
		about: Omit<ReceivedDelivery, "body">,
		accept: Accept,
	): Promise<Answer> {
		let body: Uint8Array | Refusal | "late";
		try {
			body = await reading;
		} catch (error) {
			report(error);
			return failed("body_unreadable");
		}
		if (body === "late") return bodyTimeout;
		if ("ok" in body) return incoming.refuse(body, about.rawBodyHint);
		return incoming.verify({ ...about, body }, accept, true);
	}
	const readLimits = { maxBytes: webhooks.maxBodyBytes, timeout: limits.bodyTimeout, clock };

	async function drain({ timeout = 25_000 }: CloseOptions): Promise<void> {
		if ((await within(clock, timeout, work.idle())) !== "late") return;
		for (const one of running) one.close();
		if ((await within(clock, ABORT_GRACE_MS, work.idle())) === "late")
			report(new Error(`The receiver was closed while ${queue.size} events were in work; their leases expire.`));
	}

	return {
		maxBodyBytes: webhooks.maxBodyBytes,
		on: (name, handler) => table.add(name, handler as Handler<never, Transaction>),
		onUnknown: (handler) => table.addUnknown(handler as Handler<never, Transaction>),
		process: (delivery, accept = dispatch) => safely(() => incoming.verify(delivery, accept)),
		receive({ body, ...about }, accept = dispatch) {
			if (closing) body.abandon();
			return safely(() => answerArriving(readBodySource(body, readLimits), about, accept));
		},
		dispatch: (verified) => safely(() => dispatch(verified)),
		orderKey: (event) => laneOf(options.orderBy?.(event)),
		tooLarge,
		idle: work.idle,
		close(how = {}) {
			closing ??= drain(how);
			return closing;
		},
		async handle(request, accept = dispatch) {
			if (closing) cancelBody(request);
			const { headers, url } = request;
			return toResponse(
				await safely(() => answerArriving(readRequestBody(request, readLimits), { headers, url }, accept)),
			);
		},
	};
}

/** Anything that is not text would put every event into a lane of its own. */
function laneOf(key: unknown): string | undefined {
	atOnce("orderBy", key);
	if (key === undefined || key === null) return undefined;
	if (typeof key === "string") return key;
	if (typeof key === "number") return String(key);
	throw new TypeError(`orderBy must return a text or undefined, and returned ${typeof key}.`);
}
