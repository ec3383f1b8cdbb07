import { describe, expectTypeOf, it } from "vitest";
import type { Arca } from "../../src/arca/index.ts";
import { prioritySchema, taskCreateParamsSchema } from "../../src/arca/schemas.ts";
import type { Account, Arcus, Order, OrderCreateParams, Scope } from "../../src/arcus/index.ts";
import { accountCreateParamsSchema } from "../../src/arcus/schemas.ts";
import { type Known, known } from "../../src/index.ts";

declare const arcus: Arcus;
declare const arca: Arca;
declare const order: Order;

describe("the types of inputs", () => {
	it("the types of inputs accept only documented values in bodies and queries", () => {
		const typos = () => [
			// @ts-expect-error it is sales_order
			arcus.orders.create({ document_type: "sale_order", account_id: "id", line_items: [] }),
			// @ts-expect-error it is business
			arcus.accounts.create({ account_type: "bussiness", name: "Chai" }),
			// @ts-expect-error it is shipping
			arcus.accounts.addresses.create("id", { type: "shiping" }),
			// @ts-expect-error it is quote
			arcus.orders.list({ document_type: "quotes" }),
			// @ts-expect-error it is orders
			arcus.migration.bulk("order", { external_source: "s", records: [] }),
			// @ts-expect-error it is urgent, also where responses use the same enum
			arca.tasks.create({ list_id: 1, title: "Call", priority: "urgnt" }),
			// @ts-expect-error it is orders:read
			arcus.apiKeys.create({ name: "import", mode: "test", scopes: ["order:read"] }),
		];
		expectTypeOf(typos).toBeFunction();
		expectTypeOf<OrderCreateParams["document_type"]>().toEqualTypeOf<
			"quote" | "sales_order" | "invoice" | "return" | "purchase_order"
		>();
	});
	it("the types of inputs stay open where the list of values is an assumption", () => {
		expectTypeOf<"another mode">().toExtend<Parameters<Arcus["apiKeys"]["create"]>[0]["mode"]>();
	});
	it("the types of inputs list the scopes as literals", () => {
		expectTypeOf<"orders:read">().toExtend<Scope>();
		expectTypeOf<"orders:raed">().not.toExtend<Scope>();
	});
});

describe("the types of responses", () => {
	it("the types of responses stay open, because the vendor may add values", () => {
		expectTypeOf<"a newer value">().toExtend<Order["order_status"]>();
		expectTypeOf<"a newer value">().toExtend<Account["account_type"]>();
	});
	it("known() catches a comparison with a value that does not exist", () => {
		const compared = () => [
			known(order.payment_status) === "paid",
			// @ts-expect-error it is paid
			known(order.payment_status) === "payed",
			// TypeScript cannot detect it in the field itself, because its type is open.
			order.payment_status === "payed",
		];
		expectTypeOf(compared).toBeFunction();
		expectTypeOf<Known<"a" | (string & {}) | null>>().toEqualTypeOf<"a" | null>();
		const again = (): OrderCreateParams["document_type"] => known(order.document_type);
		expectTypeOf(again).toBeFunction();
	});
	it("known() returns the value unchanged", ({ expect }) => {
		expect([known("newer" as "a" | (string & {})), known(null)]).toEqual(["newer", null]);
	});
});

describe("the schemas of inputs", () => {
	it("the schemas of inputs accept only documented values; the schemas of responses accept any", ({ expect }) => {
		expect(accountCreateParamsSchema.safeParse({ account_type: "business", name: "Chai" }).success).toBe(true);
		expect(accountCreateParamsSchema.safeParse({ account_type: "bussiness", name: "Chai" }).success).toBe(false);
		expect(taskCreateParamsSchema.safeParse({ list_id: 1, title: "Call", priority: "urgnt" }).success).toBe(false);
		expect(prioritySchema.safeParse("newer than this release").success).toBe(true);
	});
});
