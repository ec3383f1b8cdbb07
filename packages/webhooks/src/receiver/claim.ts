import { sleep } from "../core/clock.ts";
import { storageError } from "../core/driver-error.ts";
import { chain, type MaybeLater } from "../core/later.ts";
import { within } from "../core/within.ts";
import { type Answer, failed, inProgress, received, unavailable } from "./answer.ts";
import { Attempt } from "./attempt.ts";
import { EndpointUnknownError } from "./endpoint.ts";
import { StoreTimeoutError } from "./errors.ts";
import { claimNow } from "./memory.ts";
import { giveBack, recordFailure } from "./record.ts";
import type { AttemptRules, Handlers, Turn } from "./rules.ts";
import type { Claim, ClaimResult } from "./store.ts";
import type { VerifiedEvent } from "./types.ts";

/** The first and the longest pause before a waiting delivery checks again whether the other worker is done. */
const FIRST_LOOK_MS = 20;
const LAST_LOOK_MS = 250;

/**
 * Claims an event and runs its handlers; synchronous if the store and the handlers are. The response may be available long before the turn
 * ends.
 */
export function attemptEvent<Transaction>(
	rules: AttemptRules<Transaction>,
	verified: VerifiedEvent<unknown>,
	handlers: Handlers<Transaction>,
	turn: Turn,
): MaybeLater<Answer> {
	const { id, type, secret } = verified;
	const { store, memory, observe, clock, lease, patience } = rules;
	// Its lease may have expired, but its handlers still run here. A second attempt would do the work twice.
	if (rules.overdue.size > 0 && (rules.overdue.get(id) ?? 0) > clock.monotonic()) {
		turn.end("unchanged");
		observe?.({ kind: "in_progress", id, type, leaseUntil: clock.now() + lease });
		return inProgress(lease);
	}
	const key = rules.keyOf(id, secret?.id);
	const result = typeof key === "string" ? claimNow(store, memory, key, lease) : undefined;
	return result && !(patience > 0 && result.state === "pending")
		? attemptClaimed(rules, verified, handlers, turn, result)
		: claimThenAttempt(rules, verified, handlers, turn, key);
}

async function claimThenAttempt<Transaction>(
	rules: AttemptRules<Transaction>,
	verified: VerifiedEvent<unknown>,
	handlers: Handlers<Transaction>,
	turn: Turn,
	key: MaybeLater<string>,
): Promise<Answer> {
	const { id, type } = verified;
	const { observe, report } = rules;
	let result: ClaimResult | "late";
	try {
		result = await claimPatiently(rules, verified, key);
	} catch (thrown) {
		turn.end("failed");
		const error = storageError(thrown);
		report(error, { id, type });
		if (error instanceof EndpointUnknownError) return unavailable("secrets_unavailable");
		observe?.({ kind: "store_failed", id, type, error });
		return failed("store_unavailable");
	}
	if (result !== "late") return attemptClaimed(rules, verified, handlers, turn, result);
	turn.end("failed");
	observe?.({ kind: "overloaded", id, type, reason: "store" });
	report(new StoreTimeoutError("The store did not respond to a claim", rules.storeTimeout), { id, type });
	return unavailable("overloaded");
}

function attemptClaimed<Transaction>(
	rules: AttemptRules<Transaction>,
	verified: VerifiedEvent<unknown>,
	handlers: Handlers<Transaction>,
	turn: Turn,
	result: ClaimResult,
): MaybeLater<Answer> {
	const { id, type } = verified;
	const { observe, clock } = rules;
	if (result.state === "pending") {
		turn.end("unchanged");
		observe?.({ kind: "in_progress", id, type, leaseUntil: result.leaseUntil });
		return inProgress(result.leaseUntil - clock.now());
	}
	if (result.state !== "claimed") {
		turn.end("over");
		observe?.({ kind: "duplicate", id, type, state: result.state });
		return received;
	}
	return result.claim.attempt > rules.maxAttempts
		? buryEvent(rules, verified, result.claim, turn)
		: new Attempt(rules, verified, handlers, result.claim, turn).run();
}

async function claimPatiently<Transaction>(
	rules: AttemptRules<Transaction>,
	{ id, type }: VerifiedEvent<unknown>,
	key: MaybeLater<string>,
): Promise<ClaimResult | "late"> {
	const { store, clock, lease, patience, storeTimeout, report } = rules;
	const about = { id, type };
	const claim = () =>
		within(
			clock,
			storeTimeout,
			chain(key, (known) => store.claim(known, lease)),
			{
				value: (late) => {
					const { state, claim } = checkClaim(late) as { readonly state: string; readonly claim?: Claim };
					return state === "claimed" && giveBack(rules, claim!, "The store responded to the claim too late.", about);
				},
				error: (error) => report(storageError(error), about),
			},
		);
	const isPending = (result: ClaimResult | "late") => result !== "late" && result.state === "pending";
	const claimChecked = async () => {
		const result = await claim();
		return result === "late" ? result : checkClaim(result);
	};
	let result = await claimChecked();
	for (let [waited, pause] = [0, FIRST_LOOK_MS]; isPending(result) && waited < patience; ) {
		const time = Math.min(pause, patience - waited);
		await sleep(clock, time);
		waited += time;
		pause = Math.min(pause * 2, LAST_LOOK_MS);
		result = await claimChecked();
	}
	return result;
}

const STATES: ReadonlySet<unknown> = new Set(["pending", "done", "dead"]);

/**
 * Checks what a store returned, which may be one of yours. An event in an unknown state must not count as done.
 *
 * @throws TypeError for anything but a claim result
 */
function checkClaim(result: ClaimResult): ClaimResult {
	const { state, claim } = (result ?? {}) as { readonly state?: unknown; readonly claim?: Partial<Claim> };
	if (STATES.has(state)) return result;
	if (state === "claimed" && typeof claim === "object" && claim !== null && Number(claim.attempt) >= 1) return result;
	throw new TypeError(
		`The store's \`claim\` must resolve with the state "claimed" and a claim, "pending", "done" or "dead", but resolved with ${state === undefined ? String(result) : `the state ${JSON.stringify(state)}`}. The event was not handled.`,
	);
}

/** Marks an event as dead because its attempts are used up. The last attempt recorded no result, because its worker crashed or stalled. */
async function buryEvent<Transaction>(
	rules: AttemptRules<Transaction>,
	{ id, type }: VerifiedEvent<unknown>,
	claim: Claim,
	turn: Turn,
): Promise<Answer> {
	const attempt = claim.attempt - 1;
	const error = new Error(`The event is dead: its last of ${attempt} attempts crashed or timed out.`);
	rules.report(error, { id, type });
	rules.observe?.({ kind: "failed", id, type, attempt, error, dead: true });
	await recordFailure(rules, claim, error, true, { id, type });
	turn.end("over");
	return received;
}
