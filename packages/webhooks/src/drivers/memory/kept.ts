import type { Letter } from "../../inbox/letter.ts";

/** An entry of a ledger and its state. */
export interface Kept {
	letter: Letter;
	/** Its position in the order of arrival. */
	readonly sequence: number;
	attempts: number;
	/** When it is due, on the monotonic clock. */
	due: number;
	state: "ready" | "delayed" | "taken" | "dead";
	/** Whether its worker died. The entry may have been the cause. */
	suspect: boolean;
	/** Whether it is the only entry in progress, or was when its worker died. */
	alone: boolean;
	/** Whether the process that last took it had no handler for it. */
	unhandled: boolean;
	/** Why the last attempt failed. */
	reason: string;
}
