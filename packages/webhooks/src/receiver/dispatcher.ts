import { atOnce } from "../core/guard.ts";
import { type Answer, failed, ignored, outOfOrder, unavailable } from "./answer.ts";
import { attemptEvent } from "./claim.ts";
import type { ReceiverLimits } from "./limits.ts";
import { OrderKeeper } from "./order.ts";
import { type Place, WorkQueue } from "./queue.ts";
import { Routes } from "./routes.ts";
import type { AttemptRules, Turn, TurnEnd } from "./rules.ts";
import { isSettled } from "./settled.ts";
import type { Handler, VerifiedEvent } from "./types.ts";

/** What dispatching needs beside the rules of each attempt. */
export interface DispatchRules<Event, Transaction> extends AttemptRules<Transaction>, ReceiverLimits {
	readonly orderBy?: ((event: Event) => unknown) | undefined;
}

/** Decides when a verified event is handled: in its turn, within the limits, and not before an earlier event of its key. */
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

	/** Events that are being handled or wait for their turn. */
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
	 * @throws what `orderBy` throws, and TypeError for a key that is not text
	 */
	orderKey(event: Event): string | undefined {
		return laneOf(this.#rules.orderBy?.(event));
	}

	/** Handles an event, or says why not now. */
	async dispatch(verified: VerifiedEvent<Event>): Promise<Answer> {
		const { id, type, event } = verified;
		const { observe, report } = this.#rules;
		const handlers = this.#routes.find(type);
		if (handlers.length === 0) {
			observe({ kind: "ignored", id, type });
			return ignored;
		}
		let lane: string | undefined;
		try {
			lane = this.orderKey(event);
		} catch (error) {
			report(error, { id, type });
			return failed("handler_failed", error);
		}
		const entered = this.#queue.enter(lane);
		const place = entered instanceof Promise ? await entered : entered;
		if (typeof place === "string") {
			this.#endTurn(lane, verified, "late");
			observe({ kind: "overloaded", id, type, reason: place === "full" ? "full" : "wait" });
			return unavailable("overloaded");
		}
		const turn = this.#turnOf(lane, verified, place);
		try {
			if (lane !== undefined && (await this.#mustWait(lane, id))) {
				turn.end("unchanged");
				observe({ kind: "out_of_order", id, type });
				return outOfOrder;
			}
			return await attemptEvent(this.#rules, verified, handlers, turn);
		} catch (error) {
			turn.end("failed");
			throw error;
		}
	}

	#turnOf(lane: string | undefined, verified: VerifiedEvent<Event>, place: Place): Turn {
		return {
			end: (how) => {
				this.#endTurn(lane, verified, how);
				place.leave();
			},
		};
	}

	#endTurn(lane: string | undefined, { id, final }: VerifiedEvent<Event>, how: TurnEnd): void {
		if (lane === undefined || how === "unchanged") return;
		if (how === "over" || final) this.#order.over(lane, id);
		else this.#order.failed(lane, id, how === "failed");
	}

	async #mustWait(lane: string, id: string): Promise<boolean> {
		const order = this.#order;
		for (let first = order.before(lane, id); first !== undefined; first = order.before(lane, id)) {
			if (await isSettled(this.#rules, first)) {
				// Another process has handled it since.
				order.over(lane, first);
				continue;
			}
			// A duplicate waits for nothing, and must not keep others waiting.
			return !(await isSettled(this.#rules, id)) && order.mustWait(lane, id);
		}
		return false;
	}
}

/** Anything that is not text would put every event into a lane of its own. */
function laneOf(key: unknown): string | undefined {
	atOnce("orderBy", key);
	if (key === undefined || key === null) return undefined;
	if (typeof key === "string") return key;
	if (typeof key === "number") return String(key);
	throw new TypeError(`orderBy must return a text or undefined, and returned ${typeof key}.`);
}
