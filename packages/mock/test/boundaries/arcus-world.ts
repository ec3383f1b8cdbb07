/** An entity of Arcus with a record of every kind, in as many states as there are. */
import type { JsonObject } from "../../src/engine/handler.ts";
import { makeShop } from "../arcus/support/shop.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests read response bodies without types
type Loose = any;

export function arcusWorld() {
	const shop = makeShop();
	const { world, customer, chai, main, store } = shop;
	const call = (id: string, path: JsonObject, body?: object, query: JsonObject = {}): Loose => {
		try {
			return world.call(id, { path, query, ...(body && { body }) });
		} catch {
			return {};
		}
	};
	shop.receive(1000);
	const vendor = call("accounts.create", {}, { account_type: "vendor", name: "Leaves" });
	const other = call("accounts.create", {}, { account_type: "business", name: "Other" });
	call("accounts.contacts.create", { id: customer.id }, { first_name: "Ada" });
	call(
		"accounts.addresses.create",
		{ id: customer.id },
		{ type: "billing", line1: "2 Main St", city: "Reno", state: "NV", zip: "1", country: "US" },
	);
	const kit = call("products.create", {}, { title: "Set", product_type: "kit", sku: "SET" });
	call("kits.components.create", { id: kit.id }, { component_product_id: chai.id, quantity_per_kit: 2 });
	const quote = (extra: object) =>
		call(
			"orders.create",
			{},
			{ account_id: customer.id, line_items: [{ product_id: chai.id, quantity: 2 }], ...extra },
		);
	quote({ document_type: "quote" });
	quote({ document_type: "sales_order" });
	quote({ document_type: "sales_order", delivery_option: "pick_up" });
	quote({ document_type: "sales_order", source_platform: "ebay", external_order_id: "E-1" });
	shop.order(3, { source_platform: "ebay", external_order_id: "E-2" }, 54);
	shop.order(3, { delivery_option: "pick_up" });
	shop.shipped(2);
	const open = shop.order(5);
	shop.pack(open, 1);
	const labelled = shop.pack(shop.order(1), 1);
	call("packages.buyLabel", { id: labelled.id }, { carrier: "ups", service_token: "ups_ground" });
	const due = shop.shipped(4, {}, 0);
	call(
		"returns.create",
		{},
		{ original_order_id: due.id, items: [{ order_item_id: due.line, quantity: 1, reason: "x" }] },
	);
	const cash = call("payments.create", {}, { account_id: customer.id, payment_method: "check", amount: 10 });
	call("credits.create", {}, { account_id: customer.id, amount: 5 });
	call("customerCredits.create", {}, { account_id: customer.id, amount: 5 });
	call(
		"orders.payments.create",
		{ id: open.id },
		{ payment_method: "card", amount: 1, auto_capture: false, payment_method_id: "pm_card_visa" },
	);
	call(
		"purchaseOrders.create",
		{},
		{ vendor_id: vendor.id, items: [{ product_id: chai.id, quantity: 4, unit_cost: 2 }] },
	);
	const sent = call(
		"purchaseOrders.create",
		{},
		{ vendor_id: vendor.id, items: [{ product_id: chai.id, quantity: 4, unit_cost: 2 }] },
	);
	call("purchaseOrders.approve", { id: sent.id });
	call("purchaseOrders.sendToVendor", { id: sent.id }, { email: "v@example.com" });
	call("vendorBills.create", {}, { vendor_id: vendor.id, items: [{ amount: 20 }] });
	const approved = call("vendorBills.create", {}, { vendor_id: vendor.id, items: [{ amount: 30 }] });
	call("vendorBills.approve", { id: approved.id }, {});
	call(
		"settings.update",
		{},
		{ settings: { enable_vendor_prepayments_asset_posting: true, late_fee_enabled: true, late_fee_rate_percent: 2 } },
	);
	call("vendors.prepayments.create", { id: vendor.id }, { amount: 9, payment_method: "wire" });
	call("vendorCredits.create", {}, { vendor_id: vendor.id, amount: 4 });
	call("vendorReturns.create", {}, { vendor_id: vendor.id, items: [{ product_id: chai.id, quantity: 1 }] });
	call("apPayments.create", {}, { vendor_id: vendor.id, method: "wire", amount: 5 });
	const db: Loose = world.db;
	const rows = (table: string): Loose[] => db.collection(table).all();
	const gl = (key: string): string => rows("gl_accounts").find((one) => one.system_account_key === key)?.id;
	const lines = [
		{ account_id: gl("cash"), debit: 5 },
		{ account_id: gl("revenue"), credit: 5 },
	];
	const last = (table: string): Loose => rows(table).at(-1)?.id;
	/** Bodies of operations for which the example of the document does not do. */
	const bodies = (): Readonly<Record<string, object>> => ({
		"journalEntries.create": { entry_date: "2026-05-10", lines },
		"recurringJournalEntries.create": {
			name: "R",
			frequency: "monthly",
			next_run_date: "2026-06-01",
			template_lines: lines,
		},
		"deposits.create": { bank_account_id: last("bank_accounts"), deposit_date: "2026-05-10", payment_ids: [cash.id] },
		"deposits.preview": { payment_ids: [cash.id] },
		"bankTransactions.matchCustomerPayment": { order_payment_id: cash.id },
		"inventory.adjust": { product_id: chai.id, location_id: main.id, quantity: 1, unit_cost: 2 },
		"inventory.receive": { product_id: chai.id, location_id: main.id, quantity: 1, unit_cost: 2 },
		"inventory.transfer": { product_id: chai.id, quantity: 1, from_location_id: main.id, to_location_id: store.id },
		"orders.update": { notes: "x", requested_ship_date: "2026-06-01" },
		"packages.markDelivered": {},
		"packages.voidLabel": {},
		"packages.items.move": { target_package_id: last("packages"), quantity: 1 },
		"pricingPolicies.create": {
			product_id: chai.id,
			pricing_level_id: last("pricing_levels"),
			pricing_type: "regular",
			min_quantity: 7,
			sell_price: 3,
		},
		"vendorBills.create": { vendor_id: vendor.id, bill_date: "2026-05-10", items: [{ amount: 5 }] },
		"returns.refund": { amount: 1, payment_method: "store_credit" },
		"webhookEndpoints.create": { url: "https://example.com/hook", enabled_events: ["order.created"] },
		"apiKeys.create": { name: "K", mode: "test", scopes: ["orders:read"] },
	});
	call("bankAccounts.create", {}, { gl_account_id: gl("cash"), name: "Bank" });
	call(
		"bankTransactions.create",
		{},
		{ bank_account_id: rows("bank_accounts")[0]?.id, amount: 10, transaction_date: "2026-05-10" },
	);
	call(
		"journalEntries.create",
		{},
		{
			entry_date: "2026-05-10",
			lines: [
				{ account_id: gl("cash"), debit: 5 },
				{ account_id: gl("revenue"), credit: 5 },
			],
		},
	);
	call(
		"recurringJournalEntries.create",
		{},
		{
			name: "R",
			frequency: "monthly",
			next_run_date: "2026-06-01",
			template_lines: [
				{ account_id: gl("cash"), debit: 5 },
				{ account_id: gl("revenue"), credit: 5 },
			],
		},
	);
	for (const kind of ["projects", "departments", "classes"]) call(`${kind}.create`, {}, { name: "D" });
	call("unitsOfMeasure.create", {}, { name: "each", abbreviation: "ea", type: "count", is_base: true });
	call("productCategories.create", {}, { name: "Tea" });
	call("pricingLevels.create", {}, { name: "Gold" });
	call("pricingPolicies.create", {}, bodies()["pricingPolicies.create"]);
	call("settings.update", {}, { settings: { je_approval_threshold_low: 1 } });
	call("journalEntries.create", {}, bodies()["journalEntries.create"]);
	call(
		"settings.update",
		{},
		{ settings: { je_approval_threshold_low: 1_000_000, orders: { approval_threshold: 1 } } },
	);
	call("orders.confirm", { id: quote({ document_type: "sales_order" }).id });
	call("settings.update", {}, { settings: { orders: {} } });
	call(
		"glAccounts.create",
		{},
		{
			account_number: "6999",
			name: "Own",
			account_type: "expense",
			normal_balance: "debit",
		},
	);
	call("periods.requestClose", { id: rows("periods")[0]?.id }, {});
	call("periods.close", { id: rows("periods")[1]?.id });
	call("integrations.create", { connector_type: "stripe" }, { mode: "sandbox", display_name: "S" });
	const serial = call("products.create", {}, { title: "S", product_type: "physical", sku: "S", is_serialized: true });
	call("inventory.serials.receive", {}, { product_id: serial.id, location_id: main.id, serials: ["A1"] });
	call(
		"products.create",
		{},
		{ title: "V", product_type: "variant_parent", sku: "V", variants: [{ title: "red", sku: "V-R" }] },
	);
	const back = call(
		"returns.create",
		{},
		{
			original_order_id: shop.shipped(2).id,
			items: [{ order_item_id: rows("order_items").at(-1)?.id, quantity: 1, reason: "x" }],
			inspection_required: true,
		},
	);
	call("returns.receive", { id: back.id }, { items: [{ return_item_id: back.items?.[0]?.id, quantity_received: 1 }] });
	call(
		"purchaseOrders.receive",
		{ id: sent.id },
		{
			items: [{ product_id: chai.id, quantity_received: 1 }],
			create_bill: true,
		},
	);
	call(
		"migration.bulk",
		{ resource: "accounts" },
		{
			external_source: "old",
			records: [{ external_id: "1", account_type: "lead", name: "L" }],
		},
	);
	call("purchaseOrders.approve", {
		id: call(
			"purchaseOrders.create",
			{},
			{ vendor_id: vendor.id, items: [{ product_id: chai.id, quantity: 4, unit_cost: 2 }] },
		).id,
	});
	call("webhookEndpoints.create", {}, { url: "https://example.com/hook", enabled_events: ["*"] });
	return { world, customer, vendor, other, chai, main, store, due, sent, approved, rows, gl, last, bodies };
}
