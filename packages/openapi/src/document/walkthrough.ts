import { join } from "node:path";
import { type DocumentFiles, machineFiles } from "./files.ts";
import type { Json, JsonObject } from "./json.ts";

/** Where a folder keeps its walkthrough, relative to the folder. */
export const WALKTHROUGH_FILE = "generated/walkthrough.json";

/**
 * One call of a walkthrough. Texts can contain variables, as in `{{orderId}}`. `{{number:taskId}}` is a whole value that is a number.
 */
export interface WalkthroughStep {
	/** The part of the walkthrough that the call belongs to. */
	readonly chapter: string;
	/** Id of the operation. */
	readonly operation: string;
	/** The arguments in the path. */
	readonly path?: JsonObject;
	/** The arguments in the query, by the names of client code. */
	readonly query?: JsonObject;
	/** The request body. */
	readonly body?: Json;
	/** The variables that the response sets: JSON pointers into it, by name. */
	readonly saves?: Readonly<Record<string, string>>;
	/** The error that the call gets in a walkthrough, and why. */
	readonly refused?: { readonly status: number; readonly why: string };
}

/** Calls of every operation in an order in which they work. */
export interface Walkthrough {
	/** The calls in order. */
	readonly steps: readonly WalkthroughStep[];
}

/**
 * Reads the walkthrough of a document.
 *
 * @param folder the folder of the document
 * @param files where to read it from
 * @defaultValue files the disk of this machine
 * @returns undefined if the folder has no walkthrough, or if the document is a single file
 */
export function readWalkthrough(folder: string, files: DocumentFiles = machineFiles): Walkthrough | undefined {
	const path = join(folder, WALKTHROUGH_FILE);
	if (files.kind(path) === undefined) return undefined;
	return JSON.parse(files.readText(path)) as Walkthrough;
}
