/**
 * A company's year, using every operation of the API with input that fits the current state. The observer of the calls checks the
 * responses; here, a rejected call ends the scenario.
 */
import type { Arcus } from "../../src/arcus/index.ts";
import { books } from "./scenario-accounting.ts";
import { fulfilment } from "./scenario-fulfilment.ts";
import { purchasing } from "./scenario-purchasing.ts";

export interface Stage {
	/** Advances the mock's time, so that the vendor's delayed work is done. */
	advance(ms: number): Promise<void>;
	/** A URL that responds to every delivery with 200. */
	readonly hook: string;
	/** The same API with the key of a colleague. */
	readonly colleague: Arcus;
	/** Receives the title of each part of the year when it begins. */
	chapter?(title: string): void;
}

const HOUR = 3_600_000;
/** A person at the company. The API has no list of its users. */
const USER = "3f2b6c1e-8d4a-4c57-9b0e-6a1d2f7c8e90";
const address = { line1: "1 Main Street", city: "New York", state: "NY", postal_code: "10001", country: "US" };

async function first<T>(list: AsyncIterable<T>): Promise<T> {
	for await (const one of list) return one;
	throw new Error("the list is empty");
}

export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
	const items: T[] = [];
	for await (const one of list) items.push(one);
	return items;
}

/** Reads a list that must exist, whatever it contains. */
const read = all;

export async function masters(arcus: Arcus) {
	await arcus.settings.retrieve();
	await arcus.settings.update({ settings: { fiscal_year_end_month: 12 } });
	await arcus.taxRates.create({ rate: 8.5, name: "NY" } as Parameters<typeof arcus.taxRates.create>[0]);
	await read(arcus.taxRates.list());
	const trade = await arcus.pricingLevels.create({ name: "Trade" });
	await read(arcus.pricingLevels.list());
	const each = await arcus.unitsOfMeasure.create({ name: "Single", abbreviation: "sg", type: "count", is_base: true });
	await read(arcus.unitsOfMeasure.list());
	const dozen = await arcus.unitsOfMeasure.create({
		name: "Dozen",
		abbreviation: "dz",
		type: "count",
		base_conversion_factor: 12,
	});
	await arcus.unitsOfMeasure.convert({ from_uom_id: dozen.id, to_uom_id: each.id, quantity: 3 });
	const category = await arcus.productCategories.create({ name: "Beverages" });
	await read(arcus.productCategories.list());
	const branch = await arcus.locations.create({ name: "Branch" });
	const locations = await all(arcus.locations.list());
	const main = locations.find((one) => one.is_default);
	if (!main) throw new Error("the entity has no default location");
	const terms = await arcus.paymentTerms.create({ name: "Net 10", due_days: 10 });
	await read(arcus.paymentTerms.list());
	const department = await arcus.departments.create({ name: "Sales" });
	await read(arcus.departments.list());
	await arcus.classes.create({ name: "Retail" });
	await read(arcus.classes.list());
	const project = await arcus.projects.create({ name: "Opening" });
	await arcus.projects.update(project.id, { description: "of the branch" });
	await read(arcus.projects.list());
	return { category, branch, main, terms, department, trade };
}

export async function accounts(arcus: Arcus, { terms }: Awaited<ReturnType<typeof masters>>) {
	const customer = await arcus.accounts.create({
		account_type: "business",
		name: "Around the Horn",
		payment_term_id: terms.id,
		addresses: [
			{ ...address, type: "shipping", is_default_shipping: true },
			{ ...address, type: "billing", is_default_billing: true },
		],
		payment_methods: [{ method_type: "card", stripe_payment_method_id: "pm_card_visa" }],
	} as Parameters<typeof arcus.accounts.create>[0]);
	const vendor = await arcus.accounts.create({ account_type: "vendor", name: "Exotic Liquids" });
	const twin = await arcus.accounts.create({ account_type: "business", name: "Around the Horn Ltd" });
	const gone = await arcus.accounts.create({ account_type: "individual", name: "Romero y tomillo" });
	await read(arcus.accounts.list());
	await arcus.accounts.retrieve(customer.id);
	await arcus.accounts.update(customer.id, { website: "https://around-the-horn.example" });
	await arcus.accounts.delete(gone.id);
	await arcus.accounts.restore(gone.id);
	await arcus.accounts.merge(customer.id, { loser_account_id: twin.id });
	const contact = await arcus.accounts.contacts.create(customer.id, {
		first_name: "Thomas",
		last_name: "Hardy",
		email: "thomas@around-the-horn.example",
	});
	await arcus.accounts.contacts.update(customer.id, contact.id, { title: "Sales Representative" });
	await read(arcus.accounts.contacts.list(customer.id));
	await arcus.accounts.contacts.delete(customer.id, contact.id);
	const spare = await arcus.accounts.addresses.create(customer.id, { ...address, type: "billing" });
	await read(arcus.accounts.addresses.list(customer.id));
	await arcus.accounts.addresses.delete(customer.id, spare.id);
	await read(arcus.accounts.paymentMethods.list(customer.id));
	return { customer, vendor };
}

export async function catalogue(
	arcus: Arcus,
	{ category, main, trade }: Awaited<ReturnType<typeof masters>>,
	{ vendor }: Awaited<ReturnType<typeof accounts>>,
) {
	const tea = await arcus.products.create({
		title: "Chai",
		sku: "CHAI",
		product_type: "physical",
		category_id: category.id,
		vendor_id: vendor.id,
		list_price: 20,
		cost: 8,
		track_inventory: true,
	});
	const serial = await arcus.products.create({
		title: "Kettle",
		sku: "KETTLE",
		product_type: "physical",
		list_price: 90,
		track_inventory: true,
		is_serialized: true,
	});
	const kit = await arcus.products.create({
		title: "Tea set",
		product_type: "kit",
		list_price: 100,
		components: [{ component_product_id: serial.id, quantity: 1 }],
	});
	const shirt = await arcus.products.create({
		title: "Shirt",
		product_type: "variant_parent",
		variants: [{ title: "Red" }, { title: "Blue" }],
	});
	const [red] = shirt.variants ?? [];
	await arcus.variants.update(red?.id ?? "", { price: 25 });
	await read(arcus.products.list());
	await arcus.products.retrieve(tea.id);
	await arcus.products.update(tea.id, { barcode: "4006381333931" });
	await arcus.products.retrieveInventory(tea.id);
	await arcus.products.replaceLocations(tea.id, { location_ids: [main.id] });
	await arcus.kits.components.create(kit.id, { component_product_id: tea.id, quantity_per_kit: 2 });
	await read(arcus.products.components.list(kit.id));
	const policy = await arcus.pricingPolicies.create({
		product_id: tea.id,
		pricing_level_id: trade.id,
		pricing_type: "regular",
		sell_price: 18,
		min_quantity: 10,
	});
	await arcus.pricingPolicies.retrieve(policy.id);
	await arcus.pricingPolicies.update(policy.id, { min_quantity: 12 });
	await read(arcus.pricingPolicies.list());
	return { tea, serial, kit };
}

type Masters = Awaited<ReturnType<typeof masters>>;
export type Accounts = Awaited<ReturnType<typeof accounts>>;
export type Catalogue = Awaited<ReturnType<typeof catalogue>>;

export async function stock(arcus: Arcus, { main, branch }: Masters, { tea, serial }: Catalogue) {
	await arcus.inventory.receive({ location_id: main.id, items: [{ product_id: tea.id, quantity: 200, unit_cost: 8 }] });
	await arcus.inventory.receive({ location_id: main.id, product_id: tea.id, quantity: 50, unit_cost: 9 });
	await arcus.inventory.adjust({ location_id: main.id, product_id: tea.id, quantity: -2, reason: "damaged" });
	await arcus.inventory.transfer({
		from_location_id: main.id,
		to_location_id: branch.id,
		items: [{ product_id: tea.id, quantity: 20 }],
	});
	await arcus.inventory.serials.receive({ product_id: serial.id, serials: ["K-1", "K-2"], location_id: main.id });
	await arcus.inventory.serials.retrieve((await first(arcus.inventory.serials.list())).id);
	const balances = await all(arcus.inventory.balances.list());
	await arcus.inventory.balances.retrieve(balances[0]?.id ?? "");
	for (const { id } of await all(arcus.inventory.transactions.list()))
		await arcus.inventory.transactions.listLayers(id);
	await read(arcus.inventory.fifoLayers.list({ product_id: tea.id }));
}

/** Orders in every state that they can reach without a parcel. */
export async function sales(arcus: Arcus, { customer }: Accounts, { tea }: Catalogue) {
	const lines = (quantity: number) => [{ product_id: tea.id, quantity }];
	const account = { account_id: customer.id };
	const quote = await arcus.orders.create({ ...account, document_type: "quote", line_items: lines(1) });
	await arcus.orders.convert(quote.id, { user_id: USER });
	const order = await arcus.orders.create({
		...account,
		document_type: "sales_order",
		po_number: "PO-10248",
		requested_ship_date: "2026-05-08",
		line_items: [
			{ product_id: tea.id, quantity: 3 },
			{ product_id: tea.id, quantity: 1, sell_rate: 18 },
		],
	});
	await arcus.orders.update(order.id, { notes: "Deliver before Friday." });
	await arcus.orders.items.create(order.id, { product_id: tea.id, quantity: 2 });
	await arcus.orders.items.createBulk(order.id, { items: lines(1) });
	await arcus.orders.adjustments.create(order.id, {
		name: "Packing",
		effect_type: "fee",
		discount_type: "fixed_amount",
		value: 2.5,
	});
	await arcus.orders.applyCoupon(order.id, { code: "SAVE10" });
	await arcus.orders.confirm(order.id, { send_email: true });
	await arcus.orders.retrieve(order.id);
	const paid = await arcus.orders.payments.create(order.id, { amount: 20, payment_method: "cash" });
	await read(arcus.orders.payments.list(order.id));
	await arcus.orders.payments.refund(order.id, paid.id, { amount: 500 });
	await arcus.payments.retrieve(paid.id);
	const cancelled = await arcus.orders.create({ ...account, document_type: "sales_order", line_items: lines(1) });
	await arcus.orders.cancel(cancelled.id, { reason: "changed mind" });
	const voided = await arcus.orders.create({ ...account, document_type: "invoice", line_items: lines(1) });
	await arcus.orders.confirm(voided.id);
	await arcus.orders.void(voided.id, { reason: "wrong customer" });

	const poor = await arcus.accounts.create({
		account_type: "business",
		name: "Bon app'",
		credit_limit: 10,
		addresses: [{ ...address, type: "shipping", is_default_shipping: true }],
	});
	const held = await arcus.orders.create({
		account_id: poor.id,
		document_type: "sales_order",
		line_items: lines(1),
	});
	await arcus.orders.confirm(held.id);
	await arcus.orders.releaseHold(held.id, { notes: "The customer has paid the oldest invoice." });

	for (const end of [
		(id: string) => arcus.orders.confirmPickup(id),
		(id: string) => arcus.orders.markNoShow(id, { reason: "not collected within a week" }),
	]) {
		const pickup = await arcus.orders.create({
			...account,
			document_type: "sales_order",
			delivery_option: "pick_up",
			line_items: lines(1),
		});
		await arcus.orders.payments.create(pickup.id, { amount: 20, payment_method: "cash" });
		await arcus.orders.confirm(pickup.id);
		await end(pickup.id);
	}
	await read(arcus.orders.list());
	return { order, lines, account };
}

/** Payments and credits, and the invoices that they are applied to. */
export async function money(
	arcus: Arcus,
	{ customer }: Accounts,
	{ lines, account }: Awaited<ReturnType<typeof sales>>,
) {
	const invoice = () => arcus.orders.create({ ...account, document_type: "invoice", line_items: lines(2) });
	const open = await invoice();
	await read(arcus.orders.listInvoices());
	const reserved = await arcus.orders.payments.create(open.id, {
		amount: 5,
		payment_method: "card",
		payment_method_id: "pm_card_visa",
		auto_capture: false,
	});
	await arcus.payments.void(reserved.id, { reason: "duplicate" });
	await arcus.orders.payments.create(open.id, {
		amount: 5,
		payment_method: "card",
		payment_method_id: "pm_card_visa_chargeDeclined",
	});
	await arcus.payments.batch({ payments: [{ order_id: open.id, amount: 1, payment_method: "cash" }] });
	const [one, other] = [await invoice(), await invoice()];
	const many = await arcus.payments.multiInvoiceApply({
		account_id: customer.id,
		payment_method: "check",
		amount: 20,
		applications: [
			{ order_id: one.id, amount_applied: 10 },
			{ order_id: other.id, amount_applied: 10 },
		],
	});
	const credit = await arcus.credits.create({ account_id: customer.id, amount: 5 });
	await read(arcus.credits.list());
	await arcus.credits.apply(credit.id, { order_id: open.id, amount: 2 });
	const memo = await arcus.customerCredits.create({ account_id: customer.id, amount: 4 });
	await arcus.customerCredits.apply(memo.id, { order_id: open.id, amount: 1 });
	const unused = await arcus.customerCredits.create({ account_id: customer.id, amount: 4 });
	await arcus.customerCredits.void(unused.id, { reason: "twice" });
	return { open, many, invoice };
}

export async function platform(arcus: Arcus, { hook, advance }: Stage) {
	const endpoint = await arcus.webhookEndpoints.create({ url: hook, enabled_events: ["*"] });
	await read(arcus.webhookEndpoints.list());
	await arcus.webhookEndpoints.retrieve(endpoint.id);
	await arcus.webhookEndpoints.update(endpoint.id, { description: "books" });
	await arcus.webhookEndpoints.test(endpoint.id);
	await advance(1000);
	const delivery = await first(arcus.webhookEndpoints.deliveries.list(endpoint.id));
	await arcus.webhookEndpoints.deliveries.retrieve(endpoint.id, delivery.id);
	await arcus.webhookEndpoints.deliveries.redeliver(endpoint.id, delivery.id);
	await arcus.webhookEndpoints.rotateSecret(endpoint.id);
	await arcus.webhookEndpoints.retrieveSecret(endpoint.id);
	await arcus.webhookEndpoints.delete(endpoint.id);

	const key = await arcus.apiKeys.create({ name: "BI", mode: "test", scopes: ["orders:read"] });
	await arcus.apiKeys.retrieve(key.id);
	await arcus.apiKeys.update(key.id, { name: "Reports" });
	await arcus.apiKeys.rotate(key.id);
	await read(arcus.apiKeys.list());
	await arcus.apiKeys.delete(key.id);
	await arcus.requestLogs.retrieve((await first(arcus.requestLogs.list())).id);
	await arcus.usage.retrieve();

	await arcus.integrations.create("shopify", { shop: "northwind", mode: "sandbox" });
	await advance(HOUR);
	await read(arcus.integrations.list());
	await arcus.integrations.retrieve("shopify");
	await arcus.integrations.update("shopify", { display_name: "Shop" });
	await arcus.integrations.delete("shopify");
}

/** The migration into the system, and its verification. */
export async function moving(arcus: Arcus, { advance }: Stage) {
	await arcus.migration.bulk("accounts", {
		external_source: "northwind",
		dry_run: true,
		records: [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }],
	});
	const job = await arcus.migration.bulk("accounts", {
		external_source: "northwind",
		records: [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }],
	});
	await advance(HOUR);
	await arcus.migration.jobs.retrieve(
		(job as { job_id?: string }).job_id ?? (await first(arcus.migration.jobs.list())).id,
	);
	await read(arcus.migration.jobs.list());
	await arcus.reconciliation.trialBalance();
	await arcus.reconciliation.arAging();
	await arcus.reconciliation.apAging();
	await arcus.reconciliation.inventoryValuation();
	await arcus.reconciliation.cashBalance();
	await arcus.reconciliation.counts();
	await arcus.reconciliation.compare({
		external_source: "northwind",
		counts: { accounts: 91 },
		ar_aging_total: 1200.5,
	});
	const { cutover } = arcus.migration;
	const abandoned = await cutover.freeze();
	await cutover.rollback({ freeze_token: abandoned.freeze_token ?? "" });
	const { freeze_token: token } = await cutover.freeze({ reason: "moving" });
	const { snapshot_id: snapshot } = await cutover.snapshot({ freeze_token: token ?? "" });
	await advance(HOUR);
	await cutover.swap({ freeze_token: token ?? "", snapshot_id: snapshot ?? "" });
	const { as_of_date } = await arcus.reports.trialBalance();
	const { verify_log_id: proof } = await cutover.verify({ as_of_date });
	await cutover.unfreeze({ verify_log_id: proof });
	await cutover.status();
	await read(cutover.log());
}

export async function wholeYear(arcus: Arcus, stage: Stage): Promise<void> {
	const chapter = (title: string) => stage.chapter?.(title);
	chapter("Settings");
	const m = await masters(arcus);
	chapter("Accounts");
	const a = await accounts(arcus, m);
	chapter("Products");
	const c = await catalogue(arcus, m, a);
	chapter("Inventory");
	await stock(arcus, m, c);
	chapter("Orders");
	const s = await sales(arcus, a, c);
	chapter("Payments and credits");
	const { invoice } = await money(arcus, a, s);
	chapter("Fulfillment and returns");
	await fulfilment(arcus, a, c);
	chapter("Purchasing");
	await purchasing(arcus, { vendor: a.vendor, product: c.tea, location: m.main });
	chapter("Accounting");
	await books(arcus, stage, { customerId: a.customer.id, invoice });
	chapter("Webhooks, keys and integrations");
	await platform(arcus, stage);
	chapter("Migration");
	await moving(arcus, stage);
}
