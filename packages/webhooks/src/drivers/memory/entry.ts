import type { Letter } from "../../inbox/letter.ts";

/** A change of a ledger, as it is written down. Entries of 0.1.0 lack the optional fields. */
export type Entry =
	| { readonly op: "put"; readonly letter: Letter }
	| { readonly op: "try"; readonly id: string; readonly alone?: true }
	| {
			readonly op: "later";
			readonly id: string;
			readonly attempts: number;
			/** Milliseconds since 1970. */
			readonly due: number;
			/** Milliseconds from when it was written: `due` alone would wait for a clock that was set back. */
			readonly delay?: number;
			readonly reason?: string;
			readonly suspect?: true;
			readonly unhandled?: true;
	  }
	| { readonly op: "dead"; readonly id: string; readonly attempts: number; readonly reason: string }
	| { readonly op: "done"; readonly id: string; readonly at: number }
	/** Fingerprints of secrets that belong to an inbox. */
	| {
			readonly op: "name";
			readonly verifier: string;
			readonly fingerprints: readonly string[];
			readonly inbox: string;
	  }
	/** All entries of an inbox, and the secrets that belong to it, become those of another one. */
	| { readonly op: "adopt"; readonly from: string; readonly into: string }
	| { readonly op: "format"; readonly version: number };
