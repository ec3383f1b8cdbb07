import type { Refusal, SecretMatch } from "./errors.ts";

/** A delivery that was accepted. */
export interface Acceptance<Event> {
	/** Distinguishes an acceptance from a refusal. */
	readonly ok: true;
	/** The event; `undefined` if parsing is off. */
	readonly event: Event;
	/** Which secret signed it. */
	readonly secret: SecretMatch;
	/** When the sender signed it, in seconds; `undefined` if the scheme has no timestamp. */
	readonly timestamp: number | undefined;
}

/** The result of `check`, which never throws, whatever was received. */
export type CheckResult<Event> = Acceptance<Event> | Refusal;
