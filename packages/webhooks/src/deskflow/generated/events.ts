// Generated from packages/openapi/specs/deskflow (webhooks) by `npm run generate`. Do not edit.
import type { Order } from "./types.ts";

/** The payload of each documented event. */
export interface DeskflowEventMap {
	/** An order was created Assumption: the vendor's public documentation does not describe this event. */
	"order.create": Order;
}

/** The names of the documented events. */
export const deskflowEventTypes = [
	"order.create",
] as const;
