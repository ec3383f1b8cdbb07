import type { RawRecord } from "../gate/observation.ts";

/** A record in which the mirror and the API differ. */
export interface Difference {
	/** The id. */
	readonly id: string;
	/** `missing`: the mirror did not have it. `extra`: the API does not have it. `different`: their fields differ. */
	readonly kind: "missing" | "extra" | "different";
	/** The fields that differ, for `different`. */
	readonly fields?: readonly string[];
}

/** What a check has shown about a resource. */
export interface ResourceProof {
	/** The resource. */
	readonly resource: string;
	/** Whether every record of the API is in the mirror unchanged, and no other. */
	readonly isProved: boolean;
	/** Records that the API listed. */
	readonly records: number;
	/** The first differences. The mirror has corrected them meanwhile. */
	readonly differences: readonly Difference[];
	/** Number of all differences. */
	readonly differenceCount: number;
	/** Records that changed while the check ran, or shortly before. They were fetched again and are not differences. */
	readonly inFlight: number;
	/** Up to when it is proved, in milliseconds since 1970, by the API's clock if its responses have a `Date` header. */
	readonly verifiedThrough: number | undefined;
	/** What could not be proved, and why, in sentences. */
	readonly unproved: readonly string[];
	/** What the mirror cannot promise about it whatever a check shows, because the API's document does not say it, in sentences. */
	readonly limits: readonly string[];
}

/** A proof that belongs to one API, such as its audit chain. */
export interface ExtraProof {
	/** What is proved. */
	readonly name: string;
	/** Whether it holds; undefined if it could not be checked. */
	readonly holds: boolean | undefined;
	/** What was found, as a sentence. */
	readonly detail: string;
	/** Whether a check is complete without it: what could not be checked is only shown. */
	readonly isOptional?: boolean;
}

/** What a proof of an API may ask the copy. */
export interface ProofCopy {
	/** Number of records; undefined for a resource that is not mirrored. */
	count(resource: string): Promise<number | undefined>;
	/** The records; undefined for a resource that is not mirrored. */
	records(resource: string): AsyncIterable<RawRecord> | undefined;
}

/** The result of a check. */
export interface VerifyReport {
	/** Whether everything was proved: every resource, and every proof of the API. */
	readonly isComplete: boolean;
	/** One entry for each resource. */
	readonly resources: readonly ResourceProof[];
	/** Proofs of the API itself. */
	readonly proofs: readonly ExtraProof[];
}
