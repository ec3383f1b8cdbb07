import type { MaybeLater } from "../core/later.ts";
import { reasonOf } from "../core/reason.ts";
import { within } from "../core/within.ts";
import { type Answer, failed, inProgress, received, unavailable } from "./answer.ts";
import { stillRunning } from "./endings.ts";
import { HandlerTimeoutError } from "./errors.ts";
import { HandlerRun, type HandlingResult, type PendingHandlers } from "./handling.ts";
import { giveBack, recordFailure } from "./record.ts";
import type { AttemptRules, Handlers, Turn, TurnEnd } from "./rules.ts";
import type { Claim } from "./store.ts";
import type { VerifiedEvent } from "./types.ts";

/** How long an event waits for a handler that exceeded its timeout. After that the handler is considered lost, and the lease decides. */
const OVERDUE_MS = 3_600_000;
/** How long a handler may run after its signal aborted, before it is reported for ignoring it. */
const SIGNAL_GRACE_MS = 1000;

/** One attempt at an event that this process has claimed. */
export class Attempt<Transaction> {
	readonly #rules: AttemptRules<Transaction>;
	readonly #verified: VerifiedEvent<unknown>;
	readonly #handlers: Handlers<Transaction>;
	readonly #claim: Claim;
	readonly #turn: Turn;
	readonly #isLast: boolean;
	#startedAt = 0;
	/** Set when the event became dead because of a timeout, while its handlers were still running. */
	#buried = false;

	constructor(
		rules: AttemptRules<Transaction>,
		verified: VerifiedEvent<unknown>,
		handlers: Handlers<Transaction>,
		claim: Claim,
		turn: Turn,
	) {
		this.#rules = rules;
		this.#verified = verified;
		this.#handlers = handlers;
		this.#claim = claim;
		this.#turn = turn;
		this.#isLast = claim.attempt >= rules.maxAttempts;
	}

	/** Runs the handlers and returns the response. The response may be available long before the turn ends. */
	run(): MaybeLater<Answer> {
		const { clock, observe } = this.#rules;
		const { id, type } = this.#verified;
		const { attempt, takenOver } = this.#claim;
		if (observe) this.#startedAt = clock.monotonic();
		observe?.({ kind: "started", id, type, attempt, takenOver });
		const work = new HandlerRun(this.#rules, this.#verified, this.#handlers, this.#claim);
		const begun = work.start();
		if ("outcome" in begun) return this.#wait(work, begun);
		if (this.#rules.overdue.size > 0) this.#rules.overdue.delete(id);
		if (begun.state !== "done") return this.#settle(begun, work);
		const answer = this.#handled();
		this.#turn.end("over");
		return answer;
	}

	async #wait(work: HandlerRun<Transaction>, pending: PendingHandlers): Promise<Answer> {
		this.#rules.running.add(work);
		const settled = this.#end(work, pending);
		const outcome = await pending.outcome;
		if (outcome === "closing") return unavailable("closing");
		if (outcome !== "timeout") return settled;
		return this.#timeOut(settled);
	}

	/** Keeps the event claimed and its turn open: handlers that still run must not overlap with another attempt or a later event. */
	async #timeOut(settled: Promise<Answer>): Promise<Answer> {
		const { clock, observe, report, overdue, handlerTimeout } = this.#rules;
		const { id, type } = this.#verified;
		const { attempt } = this.#claim;
		const error = new HandlerTimeoutError(type, handlerTimeout);
		this.#buried = this.#isLast;
		overdue.set(id, clock.monotonic() + OVERDUE_MS);
		observe?.({ kind: "timeout", id, type, attempt });
		report(error, { id, type });
		void this.#reportIgnoredSignal(settled);
		if (!this.#isLast) return stillRunning(failed("handler_timeout", error), settled);
		observe?.({ kind: "failed", id, type, attempt, error, dead: true });
		await recordFailure(this.#rules, this.#claim, error, true, { id, type });
		return stillRunning(received, settled);
	}

	async #reportIgnoredSignal(settled: Promise<Answer>): Promise<void> {
		const { clock, report, handlerTimeout } = this.#rules;
		const { id, type } = this.#verified;
		const grace = Math.min(SIGNAL_GRACE_MS, handlerTimeout);
		if ((await within(clock, grace, settled)) !== "late") return;
		report(
			new Error(
				`A handler of ${type} ignores context.signal: it is still running ${grace} ms after the signal aborted. Its place stays taken until it returns.`,
			),
			{ id, type },
		);
	}

	async #end(work: HandlerRun<Transaction>, pending: PendingHandlers): Promise<Answer> {
		const { running, overdue } = this.#rules;
		const result = await pending.settled;
		running.delete(work);
		if (overdue.size > 0) overdue.delete(this.#verified.id);
		return this.#settle(result, work);
	}

	async #settle(result: HandlingResult, work: HandlerRun<Transaction>): Promise<Answer> {
		let how: TurnEnd = "failed";
		try {
			const answer = result.state === "done" ? this.#handled() : await this.#recorded(result, work);
			if (answer.status === 200) how = "over";
			return answer;
		} finally {
			this.#turn.end(how);
		}
	}

	#handled(): Answer {
		const { id, type } = this.#verified;
		const { clock, observe } = this.#rules;
		observe?.({
			kind: "handled",
			id,
			type,
			attempt: this.#claim.attempt,
			ms: clock.monotonic() - this.#startedAt,
		});
		return received;
	}

	async #recorded(
		result: Exclude<HandlingResult, { readonly state: "done" }>,
		work: HandlerRun<Transaction>,
	): Promise<Answer> {
		const { observe, report, lease } = this.#rules;
		const { id, type } = this.#verified;
		const { attempt } = this.#claim;
		const about = { id, type };
		if (result.state === "overtaken") {
			if (this.#buried) return received;
			observe?.({ kind: "overtaken", id, type, attempt });
			// The worker that took over may have crashed or released the event since. Only the store knows, and the next delivery checks it.
			return inProgress(lease);
		}
		const failure = result.error;
		report(failure, about);
		if (result.state === "unmarked") {
			// The work is done; only the mark is missing. Another delivery would repeat the work, so don't request one.
			observe?.({ kind: "store_failed", id, type, error: failure });
			return received;
		}
		if (this.#buried) return received;
		if (work.interrupted) {
			// The event is not at fault, so the attempt must not count: a deployment could use up the last one.
			await giveBack(this.#rules, this.#claim, reasonOf(failure), about);
			return unavailable("closing");
		}
		observe?.({ kind: "failed", id, type, attempt, error: failure, dead: this.#isLast });
		await recordFailure(this.#rules, this.#claim, failure, this.#isLast, about);
		return this.#isLast ? received : failed("handler_failed", failure);
	}
}
