import type { DeskflowEventMap } from "./generated/events.ts";

/** The name of a documented event. Assumption: this machine-readable name; the console shows only the label `Order Create`. */
export type DeskflowEventType = keyof DeskflowEventMap;

/** The fields of every delivery. Assumption: all of them, because no body is documented. */
export interface DeskflowEnvelope<Name extends string, Resource> {
	/** The event's name, such as `order.create`. */
	readonly event: Name;
	/** The store that the event happened in. */
	readonly store: string;
	/** When the event was created, in ISO 8601. */
	readonly created_at: string;
	/** Whether the delivery was made by the console's `Send Dummy`. */
	readonly dummy: boolean;
	/** The resource that the event is about. */
	readonly data: Resource;
}

/** Documented events by name. */
export type DeskflowEvents = { readonly [Name in DeskflowEventType]: DeskflowEnvelope<Name, DeskflowEventMap[Name]> };

/**
 * Any event name without a type of its own. It is a string that no documented name can equal, so that comparing `event` with a documented
 * name excludes this case. To compare with another name, write `(event.event as string) === "…"`.
 */
export type UndocumentedName = `${string}\u0000`;

/** An event with an undocumented name. */
export interface UnknownEvent extends DeskflowEnvelope<UndocumentedName, Readonly<Record<string, unknown>>> {}

/** Any event. Comparing `event` narrows `data`. */
export type DeskflowEvent = DeskflowEvents[DeskflowEventType] | UnknownEvent;
