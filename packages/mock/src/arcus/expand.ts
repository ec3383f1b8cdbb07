/** The relations that `expand[]` fills: for each schema and field, a function that returns the replacement for the field. */

import type { Expansion, Expansions } from "../engine/expand.ts";
import { purchasingExpand } from "./purchasing/index.ts";
import { rows, type Tables } from "./shared/tables.ts";

/** Returns the row that a field of the object names. */
const one =
	(table: keyof Tables, field: string): Expansion =>
	(object, db) => {
		const id = object[field];
		return typeof id === "string" ? (rows(db, table).get(id) ?? null) : null;
	};

/** Returns the rows of a table whose field names the object. */
const many =
	<Name extends keyof Tables>(table: Name, field: keyof Tables[Name] & string): Expansion =>
	(object, db) =>
		rows(db, table).by(field, String(object.id));

const byOrder = <Row extends { sort_order: number }>(list: readonly Row[]): readonly Row[] =>
	[...list].sort((a, b) => a.sort_order - b.sort_order);

const RECENT = 10;

const order: Readonly<Record<string, Expansion>> = {
	customer: one("accounts", "account_id"),
	account: one("accounts", "account_id"),
	line_items: (object, db) => byOrder(rows(db, "order_items").by("order_id", String(object.id))),
	payments: (object, db) => [
		...rows(db, "payments").by("order_id", String(object.id)),
		...rows(db, "payment_applications")
			.by("order_id", String(object.id))
			.flatMap((application) => rows(db, "payments").get(application.payment_id) ?? []),
	],
	refunds: many("refunds", "order_id"),
	packages: many("packages", "order_id"),
	fulfillments: (object, db) =>
		rows(db, "packages")
			.by("order_id", String(object.id))
			.filter((row) => row.status === "shipped" || row.status === "delivered"),
	gl_entries: (object, db) =>
		[
			String(object.id),
			...rows(db, "payments")
				.by("order_id", String(object.id))
				.map((payment) => payment.id),
		].flatMap((source) => rows(db, "journal_entries").by("source_id", source)),
	/** Returns the invoice of the order; an invoice is its own. */
	invoice: (object, db) =>
		object.document_type === "invoice"
			? (rows(db, "orders").get(String(object.id)) ?? null)
			: (rows(db, "orders")
					.by("linked_order_id", String(object.id))
					.find((row) => row.document_type === "invoice") ?? null),
	tax_lines: many("tax_lines", "order_id"),
};

export const arcusExpand: Expansions = {
	...purchasingExpand,
	Account: {
		addresses: many("addresses", "account_id"),
		contacts: many("contacts", "account_id"),
		payment_methods: many("payment_methods", "account_id"),
		default_payment_method: (object, db) =>
			rows(db, "payment_methods")
				.by("account_id", String(object.id))
				.find((row) => row.is_default) ?? null,
		recent_orders: (object, db) => rows(db, "orders").by("account_id", String(object.id)).slice(-RECENT).reverse(),
		credit_terms: one("payment_terms", "payment_term_id"),
	},
	Order: order,
	OrderItem: { product: one("products", "product_id") },
	Product: {
		default_vendor: one("accounts", "vendor_id"),
		vendor: one("accounts", "vendor_id"),
		variants: many("variants", "product_id"),
		components: many("kit_components", "parent_product_id"),
		pricing: many("pricing_policies", "product_id"),
		vendors: many("product_vendors", "product_id"),
	},
	Package: {
		items: many("package_items", "package_id"),
		label: (object, db) =>
			rows(db, "labels")
				.by("package_id", String(object.id))
				.find((label) => label.voided_at === null) ?? null,
		tracking_events: many("tracking_events", "package_id"),
		order: one("orders", "order_id"),
	},
	PackageItem: { product: one("products", "product_id") },
	ShippingLabel: {
		package: one("packages", "package_id"),
		order: (object, db) => {
			const parcel = rows(db, "packages").get(String(object.package_id));
			return (parcel && rows(db, "orders").get(parcel.order_id)) ?? null;
		},
	},
	Return: {
		items: many("return_items", "return_id"),
		refunds: many("return_refunds", "return_id"),
		original_order: one("orders", "original_order_id"),
		gl_entries: (object, db) => rows(db, "journal_entries").by("batch_id", String(object.id)),
		// No page says how a customer gets a return label.
		return_label: () => null,
		vendor_return: (object, db) => rows(db, "vendor_returns").by("source_return_id", String(object.id))[0] ?? null,
	},
	ReturnItem: { product: one("products", "product_id") },
	KitComponent: { component_product: one("products", "component_product_id") },
	InventoryBalance: {
		product: one("products", "product_id"),
		location: one("locations", "location_id"),
		// The mock has no lots: no page says how one is created.
		lot: () => null,
	},
	Payment: {
		order: one("orders", "order_id"),
		refunds: many("refunds", "payment_id"),
		disputes: () => [],
		payment_method: one("payment_methods", "payment_method_id"),
		account: one("accounts", "account_id"),
	},
	JournalEntry: { lines: many("journal_lines", "journal_entry_id") },
	JournalEntryLine: { gl_account: one("gl_accounts", "account_id") },
	AuditLogEntry: {
		// `actor` and `resource` are always in the entry; its rule adds the others if the call expands them.
		actor: (object) => object.actor,
		resource: (object) => object.resource,
		diff: (object) => object.diff ?? null,
		_chain: (object) => object._chain,
	},
	CreditMemo: {
		account: one("accounts", "account_id"),
		source: (object, db) =>
			rows(db, "orders").get(String(object.source_order_id)) ??
			rows(db, "returns").get(String(object.source_return_id)) ??
			null,
		applications: many("credit_applications", "credit_id"),
	},
};
