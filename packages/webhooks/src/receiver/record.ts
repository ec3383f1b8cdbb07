import { storageError } from "../core/driver-error.ts";
import { reasonOf } from "../core/reason.ts";
import { within } from "../core/within.ts";
import { StoreTimeoutError } from "./errors.ts";
import type { AttemptRules } from "./rules.ts";
import type { Claim } from "./store.ts";

/** Releases a claim as if it had never been made. */
export async function giveBack<Transaction>(
	{ store, clock, storeTimeout, report }: AttemptRules<Transaction>,
	claim: Claim,
	reason: string,
	about: { readonly id: string; readonly type: string },
): Promise<void> {
	const note = (error: unknown) => report(storageError(error), about);
	try {
		await within(clock, storeTimeout, store.release?.(claim) ?? store.fail(claim, reason, false), { error: note });
	} catch (error) {
		note(error);
	}
}

/** Marks an event as failed. If the store cannot record that, the lease expires and the event is claimed again. */
export async function recordFailure<Transaction>(
	{ store, clock, storeTimeout, observe, report }: AttemptRules<Transaction>,
	claim: Claim,
	error: unknown,
	dead: boolean,
	about: { readonly id: string; readonly type: string },
): Promise<void> {
	const note = (thrown: unknown) => {
		const storeError = storageError(thrown);
		observe?.({ kind: "store_failed", ...about, error: storeError });
		report(storeError, about);
	};
	try {
		const noted = await within(clock, storeTimeout, store.fail(claim, reasonOf(error), dead), { error: note });
		if (noted === "late") note(new StoreTimeoutError("The store did not record a failed event", storeTimeout));
	} catch (storeError) {
		note(storeError);
	}
}
