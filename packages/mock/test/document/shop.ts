import type { ApiDescription, DescribedOperation, DescribedResponse, JsonSchema } from "../../src/document/index.ts";

const JSON_TYPE = "application/json";
const text: JsonSchema = { type: "string" };
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const json = (status: number, schema: JsonSchema): DescribedResponse => ({
	status,
	contentType: JSON_TYPE,
	schema,
});
const failure: DescribedResponse = { contentType: JSON_TYPE, schema: ref("Failure") };
const id = (name = "id") => ({ name, in: "path" as const, required: true, schema: text });
const query = (name: string, schema: JsonSchema = text) => ({ name, in: "query" as const, required: false, schema });

type Rest = Partial<DescribedOperation> & Pick<DescribedOperation, "method" | "path">;

export function operation(name: string, rest: Rest): DescribedOperation {
	const steps = name.split(".");
	return {
		id: name,
		resource: steps.slice(0, -1),
		name: steps.at(-1) ?? "",
		parameters: [],
		responses: [json(200, {})],
		security: [{ bearer: [] }],
		...rest,
	};
}

const body = (schema: JsonSchema, type = JSON_TYPE) => ({ required: true, content: { [type]: { schema } } });

/** A shop: orders with lines, products that nobody can create, uploads and a report. */
export const shop: ApiDescription = {
	name: "shop",
	title: "Shop",
	servers: ["https://api.shop.example/v1"],
	operations: [
		operation("orders.list", {
			method: "GET",
			path: "/orders",
			parameters: [query("limit", { type: "integer", maximum: 10 }), query("cursor"), query("status")],
			responses: [json(200, ref("OrderList"))],
			pagination: {
				style: "cursor",
				items: "data",
				limit: "limit",
				cursor: "cursor",
				next: "meta.next",
				hasMore: "meta.more",
				default: 2,
				maximum: 10,
			},
		}),
		operation("orders.create", {
			method: "POST",
			path: "/orders",
			body: body(ref("NewOrder")),
			responses: [json(201, ref("Order")), json(422, ref("Failure"))],
			idempotency: { header: "Idempotency-Key", maxLength: 40 },
		}),
		operation("orders.retrieve", {
			method: "GET",
			path: "/orders/{id}",
			parameters: [id()],
			responses: [json(200, ref("Order")), failure],
		}),
		operation("orders.update", {
			method: "PATCH",
			path: "/orders/{id}",
			parameters: [id()],
			body: body({ type: "object", properties: { note: text, status: text } }),
			responses: [json(200, ref("Order"))],
		}),
		operation("orders.delete", {
			method: "DELETE",
			path: "/orders/{id}",
			parameters: [id()],
			responses: [{ status: 204 }],
		}),
		operation("orders.cancel", {
			method: "POST",
			path: "/orders/{id}/cancel",
			parameters: [id()],
			responses: [json(200, ref("Order"))],
		}),
		operation("orders.lines.create", {
			method: "POST",
			path: "/orders/{order_id}/lines",
			parameters: [id("order_id")],
			body: body({ type: "object", required: ["sku"], properties: { sku: text } }),
			responses: [json(201, ref("Line"))],
		}),
		operation("orders.lines.list", {
			method: "GET",
			path: "/orders/{order_id}/lines",
			parameters: [id("order_id")],
			responses: [json(200, { type: "array", items: ref("Line") })],
		}),
		operation("orders.lines.retrieve", {
			method: "GET",
			path: "/orders/{order_id}/lines/{line_id}",
			parameters: [id("order_id"), id("line_id")],
			responses: [json(200, ref("Line"))],
		}),
		operation("products.list", {
			method: "GET",
			path: "/products",
			responses: [json(200, { type: "array", items: ref("Product") })],
			security: [],
		}),
		operation("products.retrieve", {
			method: "GET",
			path: "/products/{sku}",
			parameters: [id("sku")],
			responses: [json(200, ref("Product"))],
			security: [],
		}),
		operation("uploads.create", {
			method: "POST",
			path: "/uploads",
			body: body(
				{ type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" }, tag: text } },
				"multipart/form-data",
			),
			responses: [json(201, ref("Upload"))],
		}),
		operation("forms.send", {
			method: "POST",
			path: "/forms",
			body: body(
				{
					type: "object",
					required: ["name"],
					properties: {
						name: text,
						count: { type: "integer" },
						address: { type: "object", properties: { city: text } },
					},
				},
				"application/x-www-form-urlencoded",
			),
			responses: [json(200, { type: "object", properties: {} })],
		}),
		operation("reports.csv", {
			method: "GET",
			path: "/reports/{id}.csv",
			parameters: [id()],
			responses: [{ status: 200, contentType: "text/csv", example: "a,b\n1,2\n" }],
		}),
		operation("reports.watch", {
			method: "GET",
			path: "/reports/watch",
			responses: [
				{
					status: 200,
					contentType: "text/event-stream",
					schema: { type: "object", required: ["step"], properties: { step: { type: "integer" } } },
				},
			],
		}),
		operation("me.retrieve", {
			method: "GET",
			path: "/me",
			responses: [{ status: 200, contentType: JSON_TYPE, example: { name: "Ada" } }],
			security: [{ oauth: ["me:read"] }],
		}),
	],
	schemas: {
		Order: {
			type: "object",
			required: ["id", "status", "total", "created_at", "lines"],
			properties: {
				id: { type: "string", example: "ord_123" },
				status: { type: "string", enum: ["open", "closed"] },
				total: { type: "number", minimum: 0 },
				note: text,
				created_at: { type: "string", format: "date-time" },
				lines: { type: "array", items: ref("Line") },
				parent: ref("Order"),
			},
		},
		NewOrder: {
			type: "object",
			required: ["customer"],
			additionalProperties: false,
			properties: {
				customer: text,
				note: text,
				status: { type: "string", enum: ["open", "closed"] },
				lines: { type: "array", items: { type: "object", properties: { sku: text } } },
			},
		},
		OrderList: {
			type: "object",
			required: ["data", "meta"],
			properties: {
				data: { type: "array", items: ref("Order") },
				meta: {
					type: "object",
					required: ["more"],
					properties: { next: { type: ["string", "null"] }, more: { type: "boolean" } },
				},
			},
		},
		Line: {
			type: "object",
			required: ["id", "sku", "order_id"],
			properties: { id: { type: "integer" }, sku: text, order_id: text },
		},
		Product: {
			type: "object",
			required: ["sku", "name"],
			properties: { sku: { type: "string", pattern: "^[A-Z]{3}-\\d{4}$" }, name: text },
		},
		Upload: {
			type: "object",
			required: ["id", "tag"],
			properties: { id: { type: "string", format: "uuid" }, tag: text },
		},
		Failure: {
			type: "object",
			required: ["error"],
			properties: {
				error: {
					type: "object",
					required: ["code", "message"],
					properties: { code: text, message: text, field: text },
				},
			},
		},
	},
	credentials: { bearer: { kind: "bearer" }, oauth: { kind: "bearer" } },
	scopes: ["me:read"],
	events: [
		{
			type: "order.created",
			schema: {
				type: "object",
				required: ["type", "data"],
				properties: { type: { const: "order.created" }, data: ref("Order") },
			},
		},
		{ type: "orderDeleted", schema: { type: "object", properties: { payload: ref("Order") }, required: ["payload"] } },
	],
};
