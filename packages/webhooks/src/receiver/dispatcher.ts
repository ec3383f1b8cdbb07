import { atOnce } from "../core/guard.ts";
import type { MaybeLater } from "../core/later.ts";
import { type Answer, failed, ignored, outOfOrder, unavailable } from "./answer.ts";
import { attemptEvent } from "./claim.ts";
import type { ReceiverLimits } from "./limits.ts";
import { OrderKeeper } from "./order.ts";
import { type Place, WorkQueue } from "./queue.ts";
import { Routes } from "./routes.ts";
import type { AttemptRules, Handlers, Turn, TurnEnd } from "./rules.ts";
import { isSettled } from "./settled.ts";
import type { Handler, VerifiedEvent } from "./types.ts";

/** The rules for dispatching, in addition to the rules for each attempt. */
export interface DispatchRules<Event, Transaction> extends AttemptRules<Transaction>, ReceiverLimits {
	readonly orderBy?: ((event: Event) => unknown) | undefined;
}

/** Decides when a verified event is handled: when a slot is free, within the limits, and after earlier events with the same key. */
export class Dispatcher<Event, Transaction> {
	readonly #rules: DispatchRules<Event, Transaction>;
	readonly #routes = new Routes<Handler<never, Transaction>>();
	readonly #queue: WorkQueue;
	readonly #order: OrderKeeper;

	/** @param onEmpty is called whenever no event is left in the queue */
	constructor(rules: DispatchRules<Event, Transaction>, onEmpty: () => void) {
		const { clock, concurrency, maxBacklog: backlog, queueTimeout: wait } = rules;
		this.#rules = rules;
		this.#queue = new WorkQueue(clock, { concurrency, backlog, wait }, onEmpty);
		this.#order = new OrderKeeper(clock, rules.orderHold, rules.report);
	}

	/** The number of events that are running or waiting for a slot. */
	get size(): number {
		return this.#queue.size;
	}

	on(name: string, handler: Handler<never, Transaction>): () => void {
		return this.#routes.add(name, handler);
	}

	onUnknown(handler: Handler<never, Transaction>): () => void {
		return this.#routes.addUnknown(handler);
	}

	/**
	 * Returns the `orderBy` key of an event.
	 *
	 * @throws what `orderBy` throws, and TypeError if the key is not a string
	 */
	orderKey(event: Event): string | undefined {
		return laneOf(this.#rules.orderBy?.(event));
	}

	/** Handles an event, or returns a response that says why it cannot run now. Synchronous if its handlers and the store are. */
	dispatch(verified: VerifiedEvent<Event>): MaybeLater<Answer> {
		const { id, type, event } = verified;
		const { observe, orderBy } = this.#rules;
		const handlers = this.#routes.find(type);
		if (handlers.length === 0) {
			observe?.({ kind: "ignored", id, type });
			return ignored;
		}
		let lane: string | undefined;
		try {
			if (orderBy) lane = this.orderKey(event);
		} catch (error) {
			this.#rules.report(error, { id, type });
			return failed("handler_failed", error);
		}
		const entered = this.#queue.enter(lane);
		return entered instanceof Promise
			? entered.then((place) => this.#entered(verified, handlers, lane, place))
			: this.#entered(verified, handlers, lane, entered);
	}

	#entered(
		verified: VerifiedEvent<Event>,
		handlers: Handlers<Transaction>,
		lane: string | undefined,
		place: Place | "full" | "late",
	): MaybeLater<Answer> {
		if (typeof place === "string") {
			const { id, type } = verified;
			this.#endTurn(lane, verified, "late");
			this.#rules.observe?.({ kind: "overloaded", id, type, reason: place === "full" ? "full" : "wait" });
			return unavailable("overloaded");
		}
		if (lane !== undefined)
			return this.#takeTurn(verified, handlers, new LaneTurn(place, (how) => this.#endTurn(lane, verified, how)), lane);
		const turn = new FreeTurn(place);
		try {
			const answer = attemptEvent(this.#rules, verified, handlers, turn);
			return answer instanceof Promise ? endedBy(answer, turn) : answer;
		} catch (error) {
			turn.end();
			throw error;
		}
	}

	async #takeTurn(
		verified: VerifiedEvent<Event>,
		handlers: Handlers<Transaction>,
		turn: Turn,
		lane: string,
	): Promise<Answer> {
		const { id, type } = verified;
		try {
			if (await this.#mustWait(lane, verified)) {
				turn.end("unchanged");
				this.#rules.observe?.({ kind: "out_of_order", id, type });
				return outOfOrder;
			}
			return await attemptEvent(this.#rules, verified, handlers, turn);
		} catch (error) {
			turn.end("failed");
			throw error;
		}
	}

	#endTurn(lane: string | undefined, verified: VerifiedEvent<Event>, how: TurnEnd): void {
		if (lane === undefined || how === "unchanged") return;
		const { id, final } = verified;
		if (how === "over" || final) this.#order.over(lane, id);
		else this.#order.failed(lane, id, { ran: how === "failed", queued: isQueued(verified) });
	}

	async #mustWait(lane: string, verified: VerifiedEvent<Event>): Promise<boolean> {
		const order = this.#order;
		const { id } = verified;
		const queued = isQueued(verified);
		for (let first = order.before(lane, id, queued); first !== undefined; first = order.before(lane, id, queued)) {
			if (await isSettled(this.#rules, first)) {
				// Another process has handled it in the meantime.
				order.over(lane, first);
				continue;
			}
			// A duplicate doesn't have to wait, and must not block other events.
			return !(await isSettled(this.#rules, id)) && order.mustWait(lane, id, queued);
		}
		return false;
	}
}

/** Whether the event comes from a queue that retries it: only such a queue knows which attempt is the last. */
const isQueued = ({ final }: VerifiedEvent<unknown>): boolean => final !== undefined;

/** The turn of an event without a key. No event waits behind it. */
class FreeTurn implements Turn {
	readonly #place: Place;

	constructor(place: Place) {
		this.#place = place;
	}

	end(): void {
		this.#place.leave();
	}
}

class LaneTurn implements Turn {
	readonly #place: Place;
	readonly #onEnd: (how: TurnEnd) => void;

	constructor(place: Place, onEnd: (how: TurnEnd) => void) {
		this.#place = place;
		this.#onEnd = onEnd;
	}

	end(how: TurnEnd): void {
		this.#onEnd(how);
		this.#place.leave();
	}
}

async function endedBy(answer: Promise<Answer>, turn: Turn): Promise<Answer> {
	try {
		return await answer;
	} catch (error) {
		turn.end("failed");
		throw error;
	}
}

/** Rejects other types: each object would otherwise get its own lane. */
function laneOf(key: unknown): string | undefined {
	atOnce("orderBy", key);
	if (key === undefined || key === null) return undefined;
	if (typeof key === "string") return key;
	if (typeof key === "number") return String(key);
	throw new TypeError(`orderBy must return a string or undefined, but returned ${typeof key}.`);
}
