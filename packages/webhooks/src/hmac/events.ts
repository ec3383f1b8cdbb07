/** Reads the type and the id of an event. */
import { digestOf } from "../core/content-id.ts";
import { atOnce } from "../core/guard.ts";
import { singleHeader } from "../core/header-lookup.ts";
import type { Delivery, EventReader } from "../core/scheme.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import type { HmacEvent, HmacFormat, HmacValue } from "./format.ts";

type Events = Record<never, never>;

/** Longer ids are replaced by a digest, because stores use the id as a key. */
const MAX_ID_LENGTH = 256;
const MAX_TYPE_LENGTH = 256;

type ReaderFormat<Event extends object> = Pick<
	HmacFormat<Event>,
	"eventId" | "eventType" | "messageId" | "adapt" | "reply"
>;

export function eventReader<Event extends object>({
	messageId,
	// The default is not the field `id`: it may be the id of a record, and then only the first event of that record would be handled.
	eventId = messageId ?? [],
	eventType = { field: "type" },
	adapt,
	reply,
}: ReaderFormat<Event>): Omit<EventReader<Events, Event>, "name"> {
	return {
		readEvent(json, delivery) {
			const event = adapt ? atOnce("adapt", adapt(json, delivery)) : json;
			if (typeof event === "string") return event;
			return isObject(event) ? (event as Event) : "The body is not a JSON object.";
		},
		eventType(event, delivery) {
			const type = resolve("eventType", eventType, event, delivery);
			return type !== undefined && type.length <= MAX_TYPE_LENGTH ? type : "unknown";
		},
		eventId(event, delivery) {
			const id = resolve("eventId", eventId, event, delivery);
			if (id !== undefined && id.length <= MAX_ID_LENGTH) return id;
			// Redeliveries repeat the body, so they get the same id.
			return digestOf(bytesOf(id ?? delivery.body));
		},
		...(reply && { reply }),
	};
}

function resolve<Event extends object>(
	option: string,
	source: HmacValue | readonly HmacValue[] | ((event: Event, delivery: Delivery) => string),
	event: Event,
	delivery: Delivery,
): string | undefined {
	if (typeof source === "function") return textOf(atOnce(option, source(event, delivery)));
	for (const one of [source].flat() as HmacValue[]) {
		const found = textOf("header" in one ? singleHeader(delivery.headers, one.header) : fieldOf(event, one.field));
		if (found !== undefined) return found;
	}
	return undefined;
}

function fieldOf(event: object, path: string): unknown {
	let value: unknown = event;
	for (const name of path.split("."))
		value = isObject(value) && Object.hasOwn(value, name) ? (value as HmacEvent)[name] : undefined;
	return value;
}

/** Accepts numbers too, because some senders use numeric ids. */
function textOf(value: unknown): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const bytesOf = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
	typeof body === "string" ? encodeUtf8(body) : new Uint8Array(body);
