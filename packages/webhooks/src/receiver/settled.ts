import { storageError } from "../core/driver-error.ts";
import { chain } from "../core/later.ts";
import { within } from "../core/within.ts";
import type { AttemptRules } from "./rules.ts";
import type { ClaimResult } from "./store.ts";

/** The claim is released immediately. If the process dies before that, a short lease keeps the event from being blocked for long. */
const SHORT_LEASE_MS = 5_000;

/**
 * Returns whether an event is done or dead. Another process may have handled it, and only the store knows: this claims the event and
 * releases the claim, which does not count as an attempt. Returns `false` if the store cannot tell.
 */
export async function isSettled<Transaction>(
	{ store, clock, keyOf, storeTimeout, report }: AttemptRules<Transaction>,
	id: string,
): Promise<boolean> {
	if (!store.release) return false;
	const about = { id };
	const note = (error: unknown) => report(storageError(error), about);
	const giveBack = async (result: ClaimResult) => {
		if (result.state !== "claimed") return;
		const released = store.release!(result.claim);
		await within(clock, storeTimeout, released, { error: note });
	};
	try {
		const claim = chain(keyOf(id), (key) => store.claim(key, Math.max(SHORT_LEASE_MS, storeTimeout)));
		const result = await within(clock, storeTimeout, claim, {
			value: (late) => void giveBack(late).catch(note),
			error: note,
		});
		if (result === "late") return false;
		await giveBack(result);
		return result.state === "done" || result.state === "dead";
	} catch (error) {
		note(error);
		return false;
	}
}
