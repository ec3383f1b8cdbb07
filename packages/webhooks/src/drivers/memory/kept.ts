import type { Letter } from "../../inbox/letter.ts";

/** An entry of a ledger, and where it is in its life. */
export interface Kept {
	letter: Letter;
	/** Its place in the order of arrival. */
	readonly sequence: number;
	attempts: number;
	/** On the monotonic clock. */
	due: number;
	state: "ready" | "delayed" | "taken" | "dead";
	/** Whether its worker died, so that it may be what ended it. */
	suspect: boolean;
	/** Whether it is, or was when its worker died, the only one in progress. */
	alone: boolean;
	/** Whether the last process that took it had no handler for it. */
	unhandled: boolean;
	/** Why the last attempt failed. */
	reason: string;
}
