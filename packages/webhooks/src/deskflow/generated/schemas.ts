// Generated from packages/openapi/specs/deskflow (webhooks) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const currencySchema: z.ZodMiniType<types.Currency> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.Currency>;

export const orderSchema: z.ZodMiniType<types.Order> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	number: z.string(),
	status: orderStatusSchema,
	customer_id: z.nullable(z.string()),
	currency: currencySchema,
	line_items: z.array(orderLineSchema),
	subtotal: z.int(),
	shipping: z.int(),
	tax: z.int(),
	total: z.int(),
	note: z.nullable(z.string()),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Order>;

export const orderCreateEventSchema: z.ZodMiniType<types.OrderCreateEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event: z.literal("order.create"),
	store: z.string(),
	created_at: z.string(),
	dummy: z.boolean(),
	data: orderSchema,
})) as unknown as z.ZodMiniType<types.OrderCreateEvent>;

export const orderLineSchema: z.ZodMiniType<types.OrderLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	product_id: z.nullable(z.string()),
	sku: z.nullable(z.string()),
	name: z.string(),
	quantity: z.int(),
	unit_price: z.int(),
	total: z.int(),
})) as unknown as z.ZodMiniType<types.OrderLine>;

export const orderStatusSchema: z.ZodMiniType<types.OrderStatus> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.OrderStatus>;

/** The schema of each operation's full response, created on first use. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {

};
