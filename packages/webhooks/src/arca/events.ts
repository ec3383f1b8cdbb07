import type { ArcaEventMap } from "./generated/events.ts";

/** The name of a documented event. */
export type ArcaEventType = keyof ArcaEventMap;

/** The fields of every delivery (/administration/webhooks, and Arca's n8n node for the last two). */
export interface ArcaEnvelope<Name extends string, State> {
	/** The event's name, such as `task.created`. */
	readonly event: Name;
	/** When the change happened, in ISO 8601, UTC. */
	readonly timestamp: string;
	/** The id of the workspace that the change happened in; null if the event names none. */
	readonly workspaceId: number | null;
	/** The state before the change; null if the task did not exist. Assumption: a task as the API returns it. */
	readonly before: State | null;
	/** The state after the change; null if the task no longer exists. Assumption: a task as the API returns it. */
	readonly after: State | null;
	/** Everything else about the event. Its shape is unknown. */
	readonly data: Readonly<Record<string, unknown>>;
	/** The workspace. Its shape is unknown. */
	readonly workspace?: Readonly<Record<string, unknown>>;
	/** The user who made the change. Its shape is unknown. */
	readonly user?: Readonly<Record<string, unknown>>;
}

/** Sent while a webhook is being created. It describes no change and proves nothing. */
export interface ArcaPing extends ArcaEnvelope<"ping", never> {
	/** Always null, because a ping describes no change. */
	readonly before: null;
	/** Always null, because a ping describes no change. */
	readonly after: null;
}

/** Documented events by name. */
export type ArcaEvents = {
	readonly [Name in ArcaEventType]: Name extends "ping" ? ArcaPing : ArcaEnvelope<Name, ArcaEventMap[Name]>;
};

/**
 * Any event name without a type of its own. It is a string that no documented name can equal, so that comparing `event` with a documented
 * name excludes this case. To compare with another name, write `(event.event as string) === "…"`.
 */
export type UndocumentedName = `${string}\u0000`;

/** An event that is unknown to this release. Arca also sends other `task.` events, and `folder.` and `list.` events. */
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

/** The documented event with this name. */
export type ArcaEventOf<Name extends ArcaEventType> = ArcaEvents[Name];
