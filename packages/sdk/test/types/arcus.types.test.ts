import { describe, expectTypeOf, it } from "vitest";
import type {
	Account,
	Arcus,
	AuditChain,
	Order,
	OrderItem,
	Package,
	Product,
	ProductVariant,
	ShippingLabel,
} from "../../src/arcus/index.ts";

/** The type that a call or a list resolves to. Nothing here runs: the compiler is the test. */
type Result<Call extends (...args: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<Call>>;
declare const arcus: Arcus;

describe("expanded relations", () => {
	it("the types of expand leave a record unchanged when nothing is expanded", () => {
		const plain = () => arcus.orders.retrieve("id");
		expectTypeOf<Result<typeof plain>>().toEqualTypeOf<Order>();
		expectTypeOf<Result<typeof plain>["account_id"]>().toEqualTypeOf<string>();
		// @ts-expect-error a relation that was not requested is not an object
		expectTypeOf<Result<typeof plain>["customer"]>().toEqualTypeOf<Account>();
	});

	it("the types of expand turn each requested relation into an object, and no other", () => {
		const expanded = () => arcus.orders.retrieve("id", { expand: ["customer", "line_items"] });
		expectTypeOf<Result<typeof expanded>["customer"]>().toEqualTypeOf<Account>();
		expectTypeOf<Result<typeof expanded>["line_items"]>().toEqualTypeOf<OrderItem[]>();
		expectTypeOf<Result<typeof expanded>["order_number"]>().toEqualTypeOf<string>();
		// @ts-expect-error packages were not requested
		expectTypeOf<Result<typeof expanded>["packages"]>().toEqualTypeOf<Package[]>();
	});

	it("the types of expand include a relation of a relation, even if only that path is requested", () => {
		const deep = () => arcus.orders.retrieve("id", { expand: ["line_items.product.default_vendor"] });
		expectTypeOf<Result<typeof deep>["line_items"][number]["quantity"]>().toEqualTypeOf<number>();
		expectTypeOf<Result<typeof deep>["line_items"][number]["product"]["title"]>().toEqualTypeOf<string>();
		expectTypeOf<Result<typeof deep>["line_items"][number]["product"]["default_vendor"]>().toEqualTypeOf<Account>();
	});

	it("the types of expand in a list are those of the item, whose paths begin with data.", () => {
		const list = () => arcus.products.list({ expand: ["data.variants", "data.vendor"] });
		type Item = Result<typeof list>["data"][number];
		expectTypeOf<Item["variants"]>().toEqualTypeOf<ProductVariant[]>();
		expectTypeOf<Item["vendor"]>().toEqualTypeOf<Account>();
		expectTypeOf<Item["vendor_id"]>().toEqualTypeOf<Product["vendor_id"]>();
	});

	it("the types of expand in an envelope are those of the record inside it", () => {
		const product = () => arcus.products.retrieve("id", { expand: ["pricing"] });
		expectTypeOf<Result<typeof product>["pricing"][number]["min_quantity"]>().toEqualTypeOf<number>();
	});

	it("the types of expand keep null if a relation can be missing", () => {
		const packed = () => arcus.packages.retrieve("id", { expand: ["label"] });
		expectTypeOf<Result<typeof packed>["label"]>().toEqualTypeOf<ShippingLabel | null>();
	});

	it("the types of expand use the name in the response if it differs from the path", () => {
		const entry = () => arcus.auditLogEntries.retrieve("id", { expand: ["chain"] });
		expectTypeOf<Result<typeof entry>["_chain"]>().toEqualTypeOf<AuditChain>();
	});

	it("the types of expand accept only documented paths, to their full depth", () => {
		const typos = () => [
			// @ts-expect-error the relation is customer
			arcus.orders.retrieve("id", { expand: ["costumer"] }),
			// @ts-expect-error the vendor of a product is its default_vendor
			arcus.orders.retrieve("id", { expand: ["line_items.product.vendor_default"] }),
			// @ts-expect-error the paths of a list begin with data.
			arcus.products.list({ expand: ["variants"] }),
		];
		expectTypeOf(typos).toBeFunction();
		const newer = () => arcus.orders.retrieve("id", { expand: ["newer_than_this_release" as never] });
		expectTypeOf<Result<typeof newer>["order_number"]>().toEqualTypeOf<string>();
	});
});

describe("the types of aliases", () => {
	it("request types accept an address, a contact and a webhook endpoint under either name", () => {
		const either = () => [
			arcus.accounts.addresses.create("id", { type: "billing", street1: "1 Main St", region: "WA", zip: "98101" }),
			arcus.accounts.addresses.create("id", { type: "billing", line1: "1 Main St", state: "WA", postal_code: "98101" }),
			arcus.accounts.contacts.create("id", { first_name: "A", role: "Buyer" }),
			arcus.accounts.contacts.create("id", { first_name: "A", title: "Buyer" }),
			arcus.webhookEndpoints.create({ url: "https://example.com", events: ["order.confirmed"] }),
			arcus.webhookEndpoints.create({ url: "https://example.com", enabled_events: ["order.confirmed"] }),
		];
		expectTypeOf(either).toBeFunction();
	});

	it("response types have an address under the names in responses", () => {
		const made = () => arcus.accounts.addresses.create("id", { type: "billing", street1: "1 Main St" });
		expectTypeOf<Result<typeof made>["line1"]>().toExtend<string | null | undefined>();
		// @ts-expect-error responses always use line1
		expectTypeOf<Result<typeof made>["street1"]>().toExtend<string | null | undefined>();
	});
});

describe("the types of request bodies", () => {
	it("request types accept readonly lists at every depth, and undefined for optional fields", () => {
		const events = ["order.confirmed"] as const;
		const lines: readonly { readonly product_id: string; readonly quantity: number }[] = [];
		const calls = () => [
			arcus.webhookEndpoints.create({ url: "https://example.com", events, description: undefined }),
			arcus.orders.create({ document_type: "quote", account_id: "id", line_items: lines, notes: undefined }),
			arcus.migration.bulk("accounts", {
				records: [] as readonly { readonly external_id: string }[],
				external_source: "s",
			}),
		];
		expectTypeOf(calls).toBeFunction();
	});
});
