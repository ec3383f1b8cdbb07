// Generated from packages/openapi/specs/deskflow (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export { createValidator } from "../../core/validation/validation.ts";

export const categorySchema: z.ZodMiniType<types.Category> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	name: z.string(),
	parent_id: z.nullable(z.string()),
	position: z.int(),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Category>;

export const categoryCreateParamsSchema: z.ZodMiniType<types.CategoryCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	parent_id: z.optional(z.nullable(z.string())),
	position: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.CategoryCreateParams>;

export const categoryListSchema: z.ZodMiniType<types.CategoryList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(categorySchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.CategoryList>;

export const categoryUpdateParamsSchema: z.ZodMiniType<types.CategoryUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	parent_id: z.optional(z.nullable(z.string())),
	position: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.CategoryUpdateParams>;

export const currencySchema: z.ZodMiniType<types.Currency> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.Currency>;

export const customerSchema: z.ZodMiniType<types.Customer> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	name: z.string(),
	email: z.nullable(z.string()),
	phone: z.nullable(z.string()),
	company: z.nullable(z.string()),
	address: customerAddressSchema,
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Customer>;

export const customerAddressSchema: z.ZodMiniType<types.CustomerAddress> = /* @__PURE__ */ z.lazy(() => z.nullable(z.looseObject({
	line1: z.optional(z.string()),
	line2: z.optional(z.string()),
	city: z.optional(z.string()),
	region: z.optional(z.string()),
	postal_code: z.optional(z.string()),
	country: z.optional(z.string()),
}))) as unknown as z.ZodMiniType<types.CustomerAddress>;

export const customerCreateParamsSchema: z.ZodMiniType<types.CustomerCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	email: z.optional(z.nullable(z.string())),
	phone: z.optional(z.nullable(z.string())),
	company: z.optional(z.nullable(z.string())),
	address: z.optional(customerAddressSchema),
})) as unknown as z.ZodMiniType<types.CustomerCreateParams>;

export const customerListSchema: z.ZodMiniType<types.CustomerList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(customerSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.CustomerList>;

export const customerUpdateParamsSchema: z.ZodMiniType<types.CustomerUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	email: z.optional(z.nullable(z.string())),
	phone: z.optional(z.nullable(z.string())),
	company: z.optional(z.nullable(z.string())),
	address: z.optional(customerAddressSchema),
})) as unknown as z.ZodMiniType<types.CustomerUpdateParams>;

export const errorBodySchema: z.ZodMiniType<types.ErrorBody> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	error: errorDetailSchema,
})) as unknown as z.ZodMiniType<types.ErrorBody>;

export const errorDetailSchema: z.ZodMiniType<types.ErrorDetail> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	code: z.string(),
	message: z.string(),
	param: z.optional(z.string()),
	required_permission: z.optional(z.string()),
	request_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ErrorDetail>;

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

export const orderCreateParamsSchema: z.ZodMiniType<types.OrderCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	customer_id: z.optional(z.nullable(z.string())),
	currency: z.optional(currencySchema),
	line_items: z.array(orderLineParamsSchema),
	shipping: z.optional(z.int()),
	tax: z.optional(z.int()),
	note: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.OrderCreateParams>;

export const orderLineSchema: z.ZodMiniType<types.OrderLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	product_id: z.nullable(z.string()),
	sku: z.nullable(z.string()),
	name: z.string(),
	quantity: z.int(),
	unit_price: z.int(),
	total: z.int(),
})) as unknown as z.ZodMiniType<types.OrderLine>;

export const orderLineParamsSchema: z.ZodMiniType<types.OrderLineParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.optional(z.string()),
	sku: z.optional(z.string()),
	name: z.optional(z.string()),
	quantity: z.int(),
	unit_price: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.OrderLineParams>;

export const orderListSchema: z.ZodMiniType<types.OrderList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(orderSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.OrderList>;

export const orderStatusSchema: z.ZodMiniType<types.OrderStatus> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.OrderStatus>;

export const orderUpdateParamsSchema: z.ZodMiniType<types.OrderUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	status: z.optional(orderStatusSchema),
	customer_id: z.optional(z.nullable(z.string())),
	shipping: z.optional(z.int()),
	tax: z.optional(z.int()),
	note: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.OrderUpdateParams>;

export const productSchema: z.ZodMiniType<types.Product> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	name: z.string(),
	sku: z.nullable(z.string()),
	description: z.nullable(z.string()),
	price: z.int(),
	currency: currencySchema,
	category_id: z.nullable(z.string()),
	active: z.boolean(),
	stock: z.nullable(z.int()),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Product>;

export const productCreateParamsSchema: z.ZodMiniType<types.ProductCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	sku: z.optional(z.nullable(z.string())),
	description: z.optional(z.nullable(z.string())),
	price: z.int(),
	currency: z.optional(currencySchema),
	category_id: z.optional(z.nullable(z.string())),
	active: z.optional(z.boolean()),
	stock: z.optional(z.nullable(z.int())),
})) as unknown as z.ZodMiniType<types.ProductCreateParams>;

export const productListSchema: z.ZodMiniType<types.ProductList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(productSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.ProductList>;

export const productUpdateParamsSchema: z.ZodMiniType<types.ProductUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	sku: z.optional(z.nullable(z.string())),
	description: z.optional(z.nullable(z.string())),
	price: z.optional(z.int()),
	currency: z.optional(currencySchema),
	category_id: z.optional(z.nullable(z.string())),
	active: z.optional(z.boolean()),
	stock: z.optional(z.nullable(z.int())),
})) as unknown as z.ZodMiniType<types.ProductUpdateParams>;

/** The schema of each operation's full response, created on first use. */
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
