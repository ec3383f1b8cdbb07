import { DocumentError, type Problem } from "../document/load.ts";

/** How large a document may be. A document can come from anyone, so everything that grows with it is bounded. */
export interface IntakeLimits {
	/** Size of one JSON file in bytes. */
	readonly jsonBytes: number;
	/** Size of one YAML file in bytes. YAML takes far more memory than JSON. */
	readonly yamlBytes: number;
	/** Number of files. */
	readonly files: number;
	/** How deeply values may be nested. */
	readonly depth: number;
	/** Number of values in all files. YAML aliases count as often as they are used. */
	readonly values: number;
	/** Number of operations. */
	readonly operations: number;
	/** Number of named schemas. */
	readonly schemas: number;
}

const MEGABYTE = 1024 * 1024;

/** Large enough for every public document that we know, and small enough for a laptop. */
export const DEFAULT_LIMITS: IntakeLimits = {
	jsonBytes: 64 * MEGABYTE,
	yamlBytes: 32 * MEGABYTE,
	files: 2000,
	depth: 200,
	values: 5_000_000,
	operations: 20_000,
	schemas: 50_000,
};

/** Thrown if a document exceeds a limit. Nothing of it is used. */
export class DocumentLimitError extends DocumentError {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "DocumentLimitError";
	constructor(
		/** The limit that was exceeded. */
		readonly limit: keyof IntakeLimits,
		problem: Problem,
	) {
		super([problem]);
	}
}

export const limitError = (limit: keyof IntakeLimits, file: string, message: string): DocumentLimitError =>
	new DocumentLimitError(limit, { file, line: 1, column: 1, message });
