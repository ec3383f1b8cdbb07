import type { Thread } from "../../control/generated/index.ts";
import type { ApiFacts } from "../../facts/api-facts.ts";

/** Threads to save, oldest first. */
export interface Session {
	readonly api: string;
	/** Name of the API, which is that of the client's class. */
	readonly title: string;
	readonly facts: ApiFacts;
	/** Base URL of the control API. */
	readonly controlUrl: string;
	/** The chosen threads, and the jobs that a chosen move of the clock ran. */
	readonly threads: readonly Thread[];
}

/** A file with a session. */
export interface Written {
	readonly text: string;
	/** What cannot be replayed, with the reason. */
	readonly skipped: readonly string[];
}

/** How a client experienced a request. */
export type Outcome =
	| { readonly kind: "success" }
	| { readonly kind: "status"; readonly status: number }
	| { readonly kind: "broken" };

/** A fault that a request met. */
export interface MetFault {
	readonly target: string;
	readonly kind: string;
}

/** Something that the saved file does again. */
export type Step =
	| {
			readonly kind: "call";
			readonly name: string;
			/** The call of the SDK, without `await`. */
			readonly call: string;
			readonly outcome: Outcome;
			readonly fault: MetFault | undefined;
			readonly events: readonly string[];
	  }
	| { readonly kind: "clock"; readonly byMs: number; readonly events: readonly string[] };
