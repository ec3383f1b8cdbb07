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
	| { readonly kind: "status"; readonly status: number; readonly code: string | undefined }
	| { readonly kind: "broken" };

/** A fault that a request met. */
export interface MetFault {
	readonly target: string;
	readonly kind: string;
}

/** The key that a refused request had. */
export type RefusedKey =
	| "without scopes"
	| "of another address"
	| "of another entity"
	| "unknown"
	| "revoked"
	| "expired";

/** Something that the saved file does again. */
export type Step =
	| {
			readonly kind: "call";
			readonly name: string;
			/** The call of the SDK, without the client and `await`: `orders.list()`. */
			readonly call: string;
			readonly outcome: Outcome;
			/** The client's variable in the file. */
			readonly client: string;
			/** Set if the call was refused because of its key. */
			readonly refusedKey: RefusedKey | undefined;
			readonly fault: MetFault | undefined;
			readonly events: readonly string[];
	  }
	| { readonly kind: "clock"; readonly byMs: number; readonly events: readonly string[] }
	| ControlStep;

/** Something that was done in the console. */
export interface ControlStep {
	readonly kind: "control";
	readonly name: string;
	/** The call of the control API: `control("events", { … })`. */
	readonly call: string;
	/** The status of the receiver's response to a test delivery. */
	readonly respondedWith: number | undefined;
	/** Whether it sends something to the receiver of the file. */
	readonly needsReceiver: boolean;
	/** Whether a later step reads its result. */
	readonly hasResult: boolean;
	readonly events: readonly string[];
}
