import { type Clock, sleep } from "../core/clock.ts";
import type { SecretMatch } from "../core/errors.ts";
import { chain } from "../core/later.ts";
import { type Answer, failed, inProgress, received, unavailable } from "./answer.ts";
import { stillRunning } from "./endings.ts";
import { EndpointUnknownError, type KeyOf } from "./endpoint.ts";
import { type HandlingResult, type Running, startHandlers } from "./handling.ts";
import type { Interruption } from "./interruption.ts";
import type { Claim, ClaimResult, ReceiverStore } from "./store.ts";
import type { Handler, HandlerContext, ReceiverNotice, VerifiedEvent } from "./types.ts";
import { within } from "./within.ts";

/** What attempts at events need. */
export interface AttemptRules<Transaction> {
	readonly store: ReceiverStore<Transaction>;
	readonly clock: Clock;
	readonly observe: (notice: ReceiverNotice) => void;
	readonly report: (error: unknown, about?: { readonly id?: string; readonly type?: string }) => void;
	readonly keyOf: KeyOf;
	readonly lease: number;
	readonly patience: number;
	readonly maxAttempts: number;
	readonly handlerTimeout: number;
	readonly storeTimeout: number;
	/** Attempts in work, so that closing can abort them. */
	readonly running: Set<Running>;
	/** Events whose handlers outlived their timeout and are still running, with the time until which others wait for them. */
	readonly overdue: Map<string, number>;
}

/** How an attempt ended for the events that wait behind this one. */
export type TurnEnd = "over" | "failed" | "late" | "unchanged";

/** The place of an event in the queue. `end` gives it up; only the first call counts. */
export interface Turn {
	end(how: TurnEnd): void;
}

type Handlers<Transaction> = readonly Handler<never, Transaction>[];

/** How soon a patient delivery looks again whether the other worker is done, at first and at last. */
const FIRST_LOOK_MS = 20;
const LAST_LOOK_MS = 250;
/** How long an event waits for a handler that outlived its timeout. After that it counts as gone, and the lease decides. */
const OVERDUE_MS = 3_600_000;
/** How long a handler has after its signal aborted, before it is reported for ignoring it. */
const SIGNAL_GRACE_MS = 1000;

/** Claims an event and runs its handlers. The response may be there long before the turn ends. */
export async function attemptEvent<Transaction>(
	rules: AttemptRules<Transaction>,
	verified: VerifiedEvent<unknown>,
	handlers: Handlers<Transaction>,
	turn: Turn,
): Promise<Answer> {
	const { id, type } = verified;
	const { observe, report, clock } = rules;
	// Its lease may be over, and yet it runs here: a second attempt beside it would do the work twice.
	if (rules.overdue.size > 0 && (rules.overdue.get(id) ?? 0) > clock.monotonic()) {
		turn.end("unchanged");
		observe({ kind: "in_progress", id, type, leaseUntil: clock.now() + rules.lease });
		return inProgress(rules.lease);
	}
	let result: ClaimResult | "late";
	try {
		result = await claimPatiently(rules, verified);
	} catch (error) {
		turn.end("failed");
		report(error, { id, type });
		if (error instanceof EndpointUnknownError) return unavailable("secrets_unavailable");
		observe({ kind: "store_failed", id, type, error });
		return failed("store_unavailable");
	}
	if (result === "late") {
		turn.end("failed");
		observe({ kind: "overloaded", id, type, reason: "store" });
		report(new Error(`The store did not respond to a claim within ${rules.storeTimeout} ms.`), { id, type });
		return unavailable("overloaded");
	}
	if (result.state === "pending") {
		turn.end("unchanged");
		observe({ kind: "in_progress", id, type, leaseUntil: result.leaseUntil });
		return inProgress(result.leaseUntil - clock.now());
	}
	if (result.state !== "claimed") {
		turn.end("over");
		observe({ kind: "duplicate", id, type, state: result.state });
		return received;
	}
	return result.claim.attempt > rules.maxAttempts
		? buryEvent(rules, verified, result.claim, turn)
		: handleEvent(rules, verified, handlers, result.claim, turn);
}

async function claimPatiently<Transaction>(
	rules: AttemptRules<Transaction>,
	{ id, type, secret }: VerifiedEvent<unknown>,
): Promise<ClaimResult | "late"> {
	const { store, clock, keyOf, lease, patience, storeTimeout, report } = rules;
	const about = { id, type };
	const claim = () =>
		within(
			clock,
			storeTimeout,
			chain(keyOf(id, secret?.id), (key) => store.claim(key, lease)),
			{
				value: (late) => late.state === "claimed" && giveBack(rules, late.claim, "The claim came too late.", about),
				error: (error) => report(error, about),
			},
		);
	const isPending = (result: ClaimResult | "late") => result !== "late" && result.state === "pending";
	let result = await claim();
	for (let [waited, pause] = [0, FIRST_LOOK_MS]; isPending(result) && waited < patience; ) {
		const time = Math.min(pause, patience - waited);
		await sleep(clock, time);
		waited += time;
		pause = Math.min(pause * 2, LAST_LOOK_MS);
		result = await claim();
	}
	return result;
}

/** Earlier attempts neither succeeded nor failed, as often as is allowed: their workers crashed or stalled. */
async function buryEvent<Transaction>(
	rules: AttemptRules<Transaction>,
	{ id, type }: VerifiedEvent<unknown>,
	claim: Claim,
	turn: Turn,
): Promise<Answer> {
	const attempt = claim.attempt - 1;
	const error = new Error(`The event is dead: its last of ${attempt} attempts crashed or timed out.`);
	rules.report(error, { id, type });
	rules.observe({ kind: "failed", id, type, attempt, error, dead: true });
	await recordFailure(rules, claim, error, true, { id, type });
	turn.end("over");
	return received;
}

async function handleEvent<Transaction>(
	rules: AttemptRules<Transaction>,
	{ event, id, type, timestamp, secret }: VerifiedEvent<unknown>,
	handlers: Handlers<Transaction>,
	claim: Claim,
	turn: Turn,
): Promise<Answer> {
	const { clock, observe, report, handlerTimeout, maxAttempts } = rules;
	const { attempt, takenOver, token } = claim;
	const about = { id, type };
	const startedAt = clock.monotonic();
	observe({ kind: "started", id, type, attempt, takenOver });
	const contextOf = (interruption: Interruption, transaction: Transaction): HandlerContext<Transaction> => ({
		id,
		type,
		attempt,
		token,
		takenOver,
		timestamp,
		secret: secret as SecretMatch | undefined,
		transaction,
		get signal() {
			return interruption.signal;
		},
	});
	const work = startHandlers(rules, claim, (interruption: Interruption, transaction: Transaction) =>
		handlers.map((handler) => () => handler(event as never, contextOf(interruption, transaction))),
	);
	const lastAttempt = attempt >= maxAttempts;
	/** Set when the event died of a timeout, before its handlers ended. */
	let buried = false;
	rules.running.add(work);
	const settled = end();
	const outcome = await work.outcome;
	if (outcome === "closing") return unavailable("closing");
	if (outcome !== "timeout") return settled;

	// The event stays claimed and its turn continues: what the handlers still do must not meet another attempt or a later event.
	const error = new Error(`The handlers of ${type} took more than ${handlerTimeout} ms.`);
	buried = lastAttempt;
	rules.overdue.set(id, clock.monotonic() + OVERDUE_MS);
	observe({ kind: "timeout", id, type, attempt });
	report(error, about);
	void reportIgnoredSignal();
	if (!lastAttempt) return stillRunning(failed("handler_timeout", error), settled);
	observe({ kind: "failed", id, type, attempt, error, dead: true });
	await recordFailure(rules, claim, error, true, about);
	return stillRunning(received, settled);

	async function reportIgnoredSignal(): Promise<void> {
		const grace = Math.min(SIGNAL_GRACE_MS, handlerTimeout);
		if ((await within(clock, grace, settled)) !== "late") return;
		report(
			new Error(
				`A handler of ${type} ignores context.signal: it is still running ${grace} ms after the signal aborted. Its place stays taken until it returns.`,
			),
			about,
		);
	}

	async function end(): Promise<Answer> {
		const result = await work.settled;
		rules.running.delete(work);
		if (rules.overdue.size > 0) rules.overdue.delete(id);
		let how: TurnEnd = "failed";
		try {
			const answer = result.state === "done" ? handled() : await settle(result);
			if (answer.status === 200) how = "over";
			return answer;
		} finally {
			turn.end(how);
		}
	}

	function handled(): Answer {
		observe({ kind: "handled", id, type, attempt, ms: clock.monotonic() - startedAt });
		return received;
	}

	async function settle(result: Exclude<HandlingResult, { readonly state: "done" }>): Promise<Answer> {
		if (result.state === "overtaken") {
			if (buried) return received;
			observe({ kind: "overtaken", id, type, attempt });
			// Whoever has taken it over may have crashed since, or given it back: only the store knows, and the next delivery asks it.
			return inProgress(rules.lease);
		}
		const failure = result.error;
		report(failure, about);
		if (result.state === "unmarked") {
			// The effect is there, only its mark is not: another delivery would repeat it, so none is requested.
			observe({ kind: "store_failed", id, type, error: failure });
			return received;
		}
		if (buried) return received;
		if (work.interrupted) {
			// Nothing is wrong with the event: the attempt does not count, or a deployment could use up the last one.
			await giveBack(rules, claim, reasonOf(failure), about);
			return unavailable("closing");
		}
		observe({ kind: "failed", id, type, attempt, error: failure, dead: lastAttempt });
		await recordFailure(rules, claim, failure, lastAttempt, about);
		return lastAttempt ? received : failed("handler_failed", failure);
	}
}

/** Gives a claim back as if it had never been made. */
async function giveBack<Transaction>(
	{ store, clock, storeTimeout, report }: AttemptRules<Transaction>,
	claim: Claim,
	reason: string,
	about: { readonly id: string; readonly type: string },
): Promise<void> {
	const note = (error: unknown) => report(error, about);
	try {
		await within(clock, storeTimeout, store.release?.(claim) ?? store.fail(claim, reason, false), { error: note });
	} catch (error) {
		note(error);
	}
}

/** Where the store does not take note of it, the lease expires and the event is claimed again. */
async function recordFailure<Transaction>(
	{ store, clock, storeTimeout, observe, report }: AttemptRules<Transaction>,
	claim: Claim,
	error: unknown,
	dead: boolean,
	about: { readonly id: string; readonly type: string },
): Promise<void> {
	const note = (storeError: unknown) => {
		observe({ kind: "store_failed", ...about, error: storeError });
		report(storeError, about);
	};
	try {
		const noted = await within(clock, storeTimeout, store.fail(claim, reasonOf(error), dead), { error: note });
		if (noted === "late") note(new Error(`The store did not record a failed event within ${storeTimeout} ms.`));
	} catch (storeError) {
		note(storeError);
	}
}

/** Handlers throw anything, also what cannot be printed. */
function reasonOf(error: unknown): string {
	try {
		return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 1000);
	} catch {
		return "It threw something that cannot be printed.";
	}
}
