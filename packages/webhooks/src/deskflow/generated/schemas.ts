// Generated from packages/openapi/specs/deskflow (webhooks) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const currencySchema: z.ZodMiniType<types.Currency> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.Currency>;

export const orderSchema: z.ZodMiniType<types.Order> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	number: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.lazy(() => orderStatusSchema),
	customer_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	currency: /* @__PURE__ */ z.lazy(() => currencySchema),
	line_items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderLineSchema)),
	subtotal: /* @__PURE__ */ z.int(),
	shipping: /* @__PURE__ */ z.int(),
	tax: /* @__PURE__ */ z.int(),
	total: /* @__PURE__ */ z.int(),
	note: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Order>;

export const orderCreateEventSchema: z.ZodMiniType<types.OrderCreateEvent> = /* @__PURE__ */ z.looseObject({
	event: /* @__PURE__ */ z.literal("order.create"),
	store: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
	dummy: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.lazy(() => orderSchema),
}) as unknown as z.ZodMiniType<types.OrderCreateEvent>;

export const orderLineSchema: z.ZodMiniType<types.OrderLine> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
	unit_price: /* @__PURE__ */ z.int(),
	total: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.OrderLine>;

export const orderStatusSchema: z.ZodMiniType<types.OrderStatus> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.OrderStatus>;

/** The schema of each operation's whole answer, made when it is first asked for. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {

};
