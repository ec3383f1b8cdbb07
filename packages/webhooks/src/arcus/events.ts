import type { ArcusEventMap } from "./generated/events.ts";

/** The name of a documented event. */
export type ArcusEventType = keyof ArcusEventMap;

/** What every event carries (/concepts/webhooks). */
export interface ArcusEnvelope<Type extends string, Resource> {
	/** Unique; the same for every delivery of this event. */
	readonly id: string;
	/** Always `event`. */
	readonly object: "event";
	/** The event's name, as `order.confirmed`. */
	readonly type: Type;
	/** ISO 8601. */
	readonly created_at: string;
	/** The API version `data.object` was written in. */
	readonly api_version: string;
	/** The entity that it happened in. */
	readonly entity_id: string;
	/** Whether it is of live data; `false` for test data. */
	readonly livemode: boolean;
	/** The whole resource as it was when the event arose. */
	readonly data: { readonly object: Resource };
}

/** Documented events by name, each with its resource. */
export type ArcusEvents = { readonly [Type in ArcusEventType]: ArcusEnvelope<Type, ArcusEventMap[Type]> };

/** The type of every event name that this release does not know. It exists for the compiler alone, which narrows a union only by types
 * of one value each; at run time it is the name as it was received.
 */
export declare enum UndocumentedType {
	name = "",
}

/**
 * An event this release does not know. The vendor announces 118 and adds to them, so this is never an error. To compare
 * its name, take it as the string it is: `const name: string = event.type`.
 */
export interface UnknownEvent extends ArcusEnvelope<UndocumentedType, Readonly<Record<string, unknown>>> {}

/**
 * Any event. Comparing `type` narrows `data.object`.
 *
 * @example
 * ```ts
 * import type { ArcusEvent } from "@countersign/webhooks/arcus";
 * import { arcusEvent } from "@countersign/webhooks/arcus/testing";
 *
 * const told = (event: ArcusEvent): string =>
 * 	event.type === "order.confirmed" ? event.data.object.order_status : `another event: ${event.id}`;
 * console.log(told(arcusEvent("order.confirmed")));
 * ```
 */
export type ArcusEvent = ArcusEvents[ArcusEventType] | UnknownEvent;

/** The documented event of one name. */
export type ArcusEventOf<Type extends ArcusEventType> = ArcusEvents[Type];

/** An event is routed by `type` and told apart by `id`; the rest is the vendor's to fill, and not ours to refuse. */
export function readEvent(json: unknown): ArcusEvent | string {
	const { id, type, data = {} } = Object(json) as { id?: unknown; type?: unknown; data?: unknown };
	return id && typeof id === "string" && type && typeof type === "string" && data && typeof data === "object"
		? (json as ArcusEvent)
		: "No event: id, type or data is missing.";
}
