import type { ArcaEventMap } from "./generated/events.ts";

/** The name of a documented event. */
export type ArcaEventType = keyof ArcaEventMap;

/** What every delivery carries (/administration/webhooks, and Arca's n8n node for the last two). */
export interface ArcaEnvelope<Name extends string, State> {
	/** The event's name, as `task.created`. */
	readonly event: Name;
	/** ISO 8601, UTC. */
	readonly timestamp: string;
	/** The workspace it happened in; null where it names none. */
	readonly workspaceId: number | null;
	/** The state before the change, null if the task did not exist. Assumption: a task as the API answers it. */
	readonly before: State | null;
	/** The state after the change, null if the task no longer exists. Assumption: as above. */
	readonly after: State | null;
	/** Whatever else the event tells; shape unknown. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Shape unknown. */
	readonly workspace?: Readonly<Record<string, unknown>>;
	/** Who did it; shape unknown. */
	readonly user?: Readonly<Record<string, unknown>>;
}

/** Sent while a webhook is being made. It says nothing and proves nothing. */
export interface ArcaPing extends ArcaEnvelope<"ping", never> {
	/** Always null: a ping tells of no change. */
	readonly before: null;
	/** Always null: a ping tells of no change. */
	readonly after: null;
}

/** Documented events by name. */
export type ArcaEvents = {
	readonly [Name in ArcaEventType]: Name extends "ping" ? ArcaPing : ArcaEnvelope<Name, ArcaEventMap[Name]>;
};

/**
 * Any name without a type of its own. It is written as a text that no documented name can equal, because only then does a
 * comparison with one take this case away; compare another name as `(event.event as string) === "…"`.
 */
export type UndocumentedName = `${string}\u0000`;

/**
 * An event this release does not know: further `task.` names, and all `folder.` and `list.` ones, exist but could not be read.
 */
export interface UnknownEvent extends ArcaEnvelope<UndocumentedName, Readonly<Record<string, unknown>>> {}

/**
 * Any event. Comparing `event` narrows `before` and `after`.
 *
 * @example
 * ```ts
 * import { arcaWebhooks } from "@countersign/webhooks/arca";
 *
 * const webhooks = arcaWebhooks({ secrets: process.env.ARCA_WEBHOOK_TOKEN ?? "test-placeholder" });
 * export async function moved(rawBody: string, headers: Headers): Promise<void> {
 * 	const event = await webhooks.verify(rawBody, headers);
 * 	if (event.event === "task.status.changed") console.log(event.before?.status?.name, event.after?.status?.name);
 * }
 * ```
 */
export type ArcaEvent = ArcaEvents[ArcaEventType] | UnknownEvent;

/** The documented event of one name. */
export type ArcaEventOf<Name extends ArcaEventType> = ArcaEvents[Name];
