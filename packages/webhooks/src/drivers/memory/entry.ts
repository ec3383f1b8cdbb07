import type { Letter } from "../../inbox/letter.ts";

/** A change of a ledger, as it is stored. Changes stored by version 0.1.0 lack the optional fields. */
export type Entry =
	| { readonly op: "put"; readonly letter: Letter }
	| { readonly op: "try"; readonly id: string; readonly alone?: true }
	| {
			readonly op: "later";
			readonly id: string;
			readonly attempts: number;
			/** When the entry is due, in milliseconds since 1970. */
			readonly due: number;
			/** The same in milliseconds after it was stored, because with only `due`, the entry would run too late if the clock is set back. */
			readonly delay?: number;
			readonly reason?: string;
			readonly suspect?: true;
			readonly unhandled?: true;
	  }
	| { readonly op: "dead"; readonly id: string; readonly attempts: number; readonly reason: string }
	| { readonly op: "done"; readonly id: string; readonly at: number }
	/** Assigns fingerprints of secrets to an inbox. */
	| {
			readonly op: "name";
			readonly verifier: string;
			readonly fingerprints: readonly string[];
			readonly inbox: string;
	  }
	/** Moves all entries and secrets of an inbox to another inbox. */
	| { readonly op: "adopt"; readonly from: string; readonly into: string }
	| { readonly op: "format"; readonly version: number };
