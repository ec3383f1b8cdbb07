import type { DeskflowEventMap } from "./generated/events.ts";

/** The name of a documented event. Assumption: the machine name; the console shows the label `Order Create`. */
export type DeskflowEventType = keyof DeskflowEventMap;

/** What a delivery carries. Assumption: all of it; no body is documented. */
export interface DeskflowEnvelope<Name extends string, Resource> {
	/** The event's name, as `order.create`. */
	readonly event: Name;
	/** The store that it happened in. */
	readonly store: string;
	/** ISO 8601. */
	readonly created_at: string;
	/** True for a delivery made by the console's `Send Dummy`. */
	readonly dummy: boolean;
	/** The resource that the event is about. */
	readonly data: Resource;
}

/** Documented events by name. */
export type DeskflowEvents = { readonly [Name in DeskflowEventType]: DeskflowEnvelope<Name, DeskflowEventMap[Name]> };

/**
 * Any name without a type of its own. It is written as a text that no documented name can equal, because only then does a
 * comparison with one take this case away; compare another name as `(event.event as string) === "…"`.
 */
export type UndocumentedName = `${string}\u0000`;

/** An event of another name. */
export interface UnknownEvent extends DeskflowEnvelope<UndocumentedName, Readonly<Record<string, unknown>>> {}

/** Any event. Comparing `event` narrows `data`. */
export type DeskflowEvent = DeskflowEvents[DeskflowEventType] | UnknownEvent;
