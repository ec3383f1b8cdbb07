import type { JsonObject } from "./json.ts";
import type { Effects } from "./trace.ts";

/** `job` for scheduled work, `event` for an event that was sent on purpose, `edit` for a row that was changed by hand. */
export type CauseKind = "job" | "event" | "edit";

/** What happened without a request, and what it caused. */
export interface Cause extends Effects {
	/** What kind of cause it is. */
	readonly kind: CauseKind;
	/** Name of the job, type of the event, or collection of the row. */
	readonly name: string;
	/** Milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** The entity it happened to. */
	readonly entityId: string;
	/** The mode of the entity's world. */
	readonly mode: "live" | "test";
	/** Data of the job, what an event was sent with, or the row's id and the names of its fields. */
	readonly detail: JsonObject;
	/** Id of the request that scheduled the job; undefined if it is unknown or was another job. */
	readonly requestId: string | undefined;
	/** Why it failed, and so changed nothing; undefined if it did not. */
	readonly error: string | undefined;
}
