// Generated from packages/openapi/specs/deskflow (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const categorySchema: z.ZodMiniType<types.Category> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	parent_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	position: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Category>;

export const categoryCreateParamsSchema: z.ZodMiniType<types.CategoryCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	parent_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	position: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.CategoryCreateParams>;

export const categoryListSchema: z.ZodMiniType<types.CategoryList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => categorySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CategoryList>;

export const categoryUpdateParamsSchema: z.ZodMiniType<types.CategoryUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	parent_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	position: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.CategoryUpdateParams>;

export const currencySchema: z.ZodMiniType<types.Currency> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.Currency>;

export const customerSchema: z.ZodMiniType<types.Customer> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	email: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	phone: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	company: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	address: /* @__PURE__ */ z.lazy(() => customerAddressSchema),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Customer>;

export const customerAddressSchema: z.ZodMiniType<types.CustomerAddress> = /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.looseObject({
	line1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	line2: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	region: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	postal_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	country: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
})) as unknown as z.ZodMiniType<types.CustomerAddress>;

export const customerCreateParamsSchema: z.ZodMiniType<types.CustomerCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	phone: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	company: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	address: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => customerAddressSchema)),
}) as unknown as z.ZodMiniType<types.CustomerCreateParams>;

export const customerListSchema: z.ZodMiniType<types.CustomerList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customerSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomerList>;

export const customerUpdateParamsSchema: z.ZodMiniType<types.CustomerUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	phone: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	company: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	address: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => customerAddressSchema)),
}) as unknown as z.ZodMiniType<types.CustomerUpdateParams>;

export const errorBodySchema: z.ZodMiniType<types.ErrorBody> = /* @__PURE__ */ z.looseObject({
	error: /* @__PURE__ */ z.lazy(() => errorDetailSchema),
}) as unknown as z.ZodMiniType<types.ErrorBody>;

export const errorDetailSchema: z.ZodMiniType<types.ErrorDetail> = /* @__PURE__ */ z.looseObject({
	code: /* @__PURE__ */ z.string(),
	message: /* @__PURE__ */ z.string(),
	param: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	required_permission: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	request_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ErrorDetail>;

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

export const orderCreateParamsSchema: z.ZodMiniType<types.OrderCreateParams> = /* @__PURE__ */ z.looseObject({
	customer_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	currency: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => currencySchema)),
	line_items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderLineParamsSchema)),
	shipping: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	tax: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	note: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.OrderCreateParams>;

export const orderLineSchema: z.ZodMiniType<types.OrderLine> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
	unit_price: /* @__PURE__ */ z.int(),
	total: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.OrderLine>;

export const orderLineParamsSchema: z.ZodMiniType<types.OrderLineParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.int(),
	unit_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.OrderLineParams>;

export const orderListSchema: z.ZodMiniType<types.OrderList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderList>;

export const orderStatusSchema: z.ZodMiniType<types.OrderStatus> = /* @__PURE__ */ z.string() as unknown as z.ZodMiniType<types.OrderStatus>;

export const orderUpdateParamsSchema: z.ZodMiniType<types.OrderUpdateParams> = /* @__PURE__ */ z.looseObject({
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => orderStatusSchema)),
	customer_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	shipping: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	tax: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	note: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.OrderUpdateParams>;

export const productSchema: z.ZodMiniType<types.Product> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	price: /* @__PURE__ */ z.int(),
	currency: /* @__PURE__ */ z.lazy(() => currencySchema),
	category_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	active: /* @__PURE__ */ z.boolean(),
	stock: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Product>;

export const productCreateParamsSchema: z.ZodMiniType<types.ProductCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	price: /* @__PURE__ */ z.int(),
	currency: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => currencySchema)),
	category_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	stock: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
}) as unknown as z.ZodMiniType<types.ProductCreateParams>;

export const productListSchema: z.ZodMiniType<types.ProductList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ProductList>;

export const productUpdateParamsSchema: z.ZodMiniType<types.ProductUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	currency: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => currencySchema)),
	category_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	stock: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
}) as unknown as z.ZodMiniType<types.ProductUpdateParams>;

/** The schema of each operation's whole answer, made when it is first asked for. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {
	"categories.list": () => categoryListSchema,
	"categories.create": () => categorySchema,
	"categories.retrieve": () => categorySchema,
	"categories.update": () => categorySchema,
	"customers.list": () => customerListSchema,
	"customers.create": () => customerSchema,
	"customers.retrieve": () => customerSchema,
	"customers.update": () => customerSchema,
	"orders.list": () => orderListSchema,
	"orders.create": () => orderSchema,
	"orders.retrieve": () => orderSchema,
	"orders.update": () => orderSchema,
	"products.list": () => productListSchema,
	"products.create": () => productSchema,
	"products.retrieve": () => productSchema,
	"products.update": () => productSchema,
};
