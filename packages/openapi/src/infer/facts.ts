import type { Json } from "../document/load.ts";

/** How sure an inference is. Those that are `low` are listed but not applied. */
export type Confidence = "high" | "medium" | "low";

/** Something that was concluded from a document, and why. */
export interface Inference<T> {
	readonly value: T;
	readonly confidence: Confidence;
	/** The evidence, as a part of a sentence. */
	readonly because: string;
}

/** What was concluded about one operation. */
export interface OperationFacts {
	readonly path: string;
	readonly method: string;
	/** Its place in the resource tree, and the name of its method. */
	readonly id: Inference<string>;
	/** Its other extensions by name, such as `x-pagination`. */
	readonly extensions: Readonly<Record<string, Inference<Json>>>;
}

/** What was concluded about a schema's property. */
export interface SecretFacts {
	readonly schema: string;
	readonly property: string;
	readonly inference: Inference<true>;
}

/** Everything that was concluded about a document. */
export interface Facts {
	/** Extensions of the root, such as `x-provider`. */
	readonly root: Readonly<Record<string, Inference<Json>>>;
	readonly operations: readonly OperationFacts[];
	readonly secrets: readonly SecretFacts[];
}

/** A name for an operation: its resource and its method. */
export interface Proposal {
	readonly resource: readonly string[];
	readonly name: string;
	readonly confidence: "high" | "medium";
	readonly because: string;
}

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** Returns the less sure of two. */
export const weaker = (a: Confidence, b: Confidence): Confidence => (RANK[a] < RANK[b] ? a : b);
