import type { ArcusEventMap } from "./generated/events.ts";

/** The name of a documented event. */
export type ArcusEventType = keyof ArcusEventMap;

/** The fields of every event (/concepts/webhooks). */
export interface ArcusEnvelope<Type extends string, Resource> {
	/** The event's unique id, the same for every delivery of the event. */
	readonly id: string;
	/** Always `event`. */
	readonly object: "event";
	/** The event's name, such as `order.confirmed`. */
	readonly type: Type;
	/** When the event was created, in ISO 8601. */
	readonly created_at: string;
	/** The API version that `data.object` is written in. */
	readonly api_version: string;
	/** The id of the entity that the event happened in. */
	readonly entity_id: string;
	/** Whether the event is about live data; `false` for test data. */
	readonly livemode: boolean;
	/** The complete resource as it was when the event happened. */
	readonly data: { readonly object: Resource };
}

/** Documented events by name, each with its resource. */
export type ArcusEvents = { readonly [Type in ArcusEventType]: ArcusEnvelope<Type, ArcusEventMap[Type]> };

/**
 * The type of every event name that is unknown to this release. It exists only at compile time, because TypeScript narrows a union only by
 * single-valued types. At run time it is the name as received.
 */
export declare enum UndocumentedType {
	name = "",
}

/**
 * An event that is unknown to this release. The vendor announces 118 events and keeps adding to them, so this is never an error. To compare
 * its name, assign it to a string first: `const name: string = event.type`.
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

/** The documented event with this name. */
export type ArcusEventOf<Type extends ArcusEventType> = ArcusEvents[Type];

/** Checks only what routing and deduplication need: `id`, `type` and `data`. The vendor may change the rest, so nothing else is refused. */
export function readEvent(json: unknown): ArcusEvent | string {
	const { id, type, data = {} } = Object(json) as { id?: unknown; type?: unknown; data?: unknown };
	return id && typeof id === "string" && type && typeof type === "string" && data && typeof data === "object"
		? (json as ArcusEvent)
		: "The body is not an event: id, type or data is missing.";
}
