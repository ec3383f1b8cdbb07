/** Where the records of an Arcus entity are, for paths and bodies that name them. */

import { routes } from "../../src/arcus/generated/routes.ts";
import { schemas } from "../../src/arcus/generated/schemas.ts";
import type { World } from "../arcus/support/world.ts";
import { arcusWorld } from "./arcus-world.ts";
import type { Target } from "./drive.ts";

/** The tables that hold what the first part of a path names. */
const TABLES: Readonly<Record<string, string>> = {
	"journal-entries": "journal_entries",
	"recurring-journal-entries": "recurring_journal_entries",
	"gl-accounts": "gl_accounts",
	"bank-accounts": "bank_accounts",
	bank_transactions: "bank_transactions",
	"fiscal-periods": "periods",
	accounting_periods: "periods",
	"customer-credits": "customer_credits",
	audit_log_entries: "audit_log",
	api_keys: "api_keys",
	"purchase-orders": "orders",
	marketplace_orders: "orders",
	"vendor-bills": "vendor_bills",
	"ap-payments": "ap_payments",
	vendors: "accounts",
	"vendor-prepayments": "vendor_prepayments",
	"vendor-credits": "vendor_credits",
	"vendor-returns": "vendor_returns",
	"pricing-policies": "pricing_policies",
	"pricing-levels": "pricing_levels",
	kits: "products",
	labels: "labels",
	"shipping-labels": "labels",
	webhook_endpoints: "webhook_endpoints",
	"product-categories": "product_categories",
};

// biome-ignore lint/suspicious/noExplicitAny: rows are looked into freely
export function arcusTarget(): Target & { readonly world: World; readonly rows: (table: string) => any[] } {
	const { world, customer, vendor, other, chai, main, store, due, sent, approved, rows, gl, bodies } = arcusWorld();
	const BY_FIELD: Readonly<Record<string, () => string | undefined>> = {
		account_id: () => gl("cash"),
		customer: () => customer.id,
		vendor_id: () => vendor.id,
		product_id: () => chai.id,
		component_product_id: () => chai.id,
		location_id: () => main.id,
		from_location_id: () => main.id,
		to_location_id: () => store.id,
		default_location_id: () => main.id,
		loser_account_id: () => other.id,
		order_id: () => due.id,
		original_order_id: () => due.id,
		order_item_id: () => due.line,
		po_id: () => sent.id,
		bill_id: () => approved.id,
		gl_account_id: () => gl("cash"),
		bank_account_id: () => rows("bank_accounts")[0]?.id,
		payment_term_id: () => rows("payment_terms")[0]?.id,
		pricing_level_id: () => rows("pricing_levels")[0]?.id,
		default_pricing_level_id: () => rows("pricing_levels")[0]?.id,
		category_id: () => rows("product_categories")[0]?.id,
		parent_id: () => rows("product_categories")[0]?.id,
		from_uom_id: () => rows("units_of_measure")[0]?.id,
		to_uom_id: () => rows("units_of_measure")[0]?.id,
		payment_method_id: () => "pm_card_visa",
		return_item_id: () => rows("return_items")[0]?.id,
		code: () => "SAVE10",
		variant_id: () => undefined,
		url: () => "https://example.com/hook",
	};
	const isLedger = (id: string): boolean =>
		/^(journalEntries|recurringJournalEntries|glAccounts|reports.accountLedger)/.test(id);
	return {
		engine: world.mock.engine,
		world,
		rows,
		routes,
		schemas,
		headers: { authorization: `Bearer ${world.key}`, "user-agent": "test" },
		base: "/v1",
		entityBase: `/v1/entities/${world.entityId}`,
		pathIds(route, name) {
			const [, first = "", ...rest] = route.path.split("/");
			const pick = (table: string): string[] =>
				rows(table)
					.map((one) => String(one.id))
					.reverse();
			switch (name) {
				case "cnt_id":
					return pick("contacts");
				case "adr_id":
					return pick("addresses");
				case "line_id":
					return first === "orders" || first === "purchase-orders" ? pick("order_items") : pick("journal_lines");
				case "item_id":
					return first === "packages" ? pick("package_items") : pick("order_items");
				case "payment_id":
					return pick("payments");
				case "credit_id":
					return pick("credit_memos");
				case "bank_transaction_id":
					return pick("bank_transactions");
				case "delivery_id":
					return pick("webhook_deliveries");
				case "job_id":
					return pick("migration_jobs");
				case "type":
					return ["account"];
				case "connector_type":
					return ["stripe"];
				case "resource":
					return ["accounts"];
			}
			if (first === "inventory")
				return pick(
					{ balances: "inventory_balances", transactions: "inventory_transactions" }[rest[0] ?? ""] ?? "serials",
				);
			const found = pick(TABLES[first] ?? first.replaceAll("-", "_"));
			if (first === "vendors") return [vendor.id];
			return first === "products" || first === "accounts"
				? [first === "products" ? chai.id : customer.id, ...found]
				: found;
		},
		bodyId(route, field) {
			if (field === "account_id" && !isLedger(route.id)) return customer.id;
			return BY_FIELD[field]?.();
		},
		body: (route) => bodies()[route.id],
		remember() {
			const live = world.mock.engine.world(world.entityId, "test");
			const rowsBefore = live.db.snapshot();
			const { counter } = live;
			const sequences = [...live.sequences];
			return () => {
				live.db.restore(rowsBefore);
				live.counter = counter;
				live.sequences.clear();
				for (const [name, next] of sequences) live.sequences.set(name, next);
			};
		},
	};
}
