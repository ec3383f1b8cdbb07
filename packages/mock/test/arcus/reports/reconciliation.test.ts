import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let product: string;
let main: string;
let store: string;
beforeEach(() => {
	world = makeWorld();
	product = world.call("products.create", {
		body: { title: "Chai", product_type: "physical", sku: "A", list_price: 18, charge_tax: false },
	}).id;
	[main, store] = rows("locations").map((one: { id: string }) => one.id);
});

const rows = (table: string) => world.db.collection(table).all();
const read = (name: string, query: object = {}) => world.call(`reconciliation.${name}`, { query });
const compare = (body: object) => world.call("reconciliation.compare", { body });
/** The day that is this many days from today on the mock's clock, which tests share. */
const day = (from: number) => new Date(world.mock.clock.now() + from * 86_400_000).toISOString().slice(0, 10);
const address = { type: "shipping", line1: "1 Main St", city: "Austin", state: "TX", zip: "78701", country: "US" };
const customer = (name: string, payment_terms = "Net 30") => {
	const term = rows("payment_terms").find((one: { name: string }) => one.name === payment_terms).id;
	return world.call("accounts.create", {
		body: { account_type: "business", name, payment_term_id: term, addresses: [address] },
	}).id;
};
const receive = (quantity: number, unit_cost: number, location_id = main) =>
	world.call("inventory.adjust", { body: { product_id: product, location_id, quantity, unit_cost } });
const invoice = (account_id: string, quantity: number) => {
	const line_items = [{ product_id: product, quantity }];
	const made = world.call("orders.create", { body: { document_type: "invoice", account_id, line_items } });
	return world.call("orders.confirm", { path: { id: made.id } });
};
const numbers = (list: { account_number: string; balance: number }[]) =>
	Object.fromEntries(list.map((one) => [one.account_number, one.balance]));

describe("the trial balance", () => {
	it("all accounts add up to zero on any day", () => {
		receive(10, 2);
		world.advance("1d");
		invoice(customer("A"), 3);
		const today = read("trialBalance");
		expect(numbers(today.rows)).toMatchObject({ "1300": 54, "1400": 20, "4010": -54 });
		expect(today.totals).toEqual({ debit_total: 74, credit_total: 74, balance: 0 });
		expect(today).toMatchObject({ object: "trial_balance", entity_id: world.entityId, external_source: null });
		const before = read("trialBalance", { as_of_date: day(-1) });
		expect(numbers(before.rows)["1300"]).toBeUndefined();
		expect(before.totals).toEqual({ debit_total: 20, credit_total: 20, balance: 0 });
	});

	it("the trial balance of one source contains only its entries", () => {
		invoice(customer("A"), 1);
		const account_id = customer("B");
		const line_items = [{ product_id: product, quantity: 2 }];
		world.call("migration.bulk", {
			path: { resource: "orders" },
			body: {
				external_source: "versa",
				records: [{ external_id: "1", document_type: "invoice", account_id, line_items }],
			},
		});
		world.advance("1m");
		world.call("orders.confirm", { path: { id: rows("orders").at(-1).id } });
		expect(numbers(read("trialBalance", { external_source: "versa" }).rows)).toMatchObject({ "1300": 36 });
		expect(read("trialBalance", { external_source: "other" }).rows).toEqual([]);
		expect(numbers(read("trialBalance").rows)).toMatchObject({ "1300": 54 });
	});
});

describe("the aging of receivables", () => {
	it("open amounts are sorted by days overdue, with one row per customer", () => {
		const prompt = customer("Prompt", "Due on Receipt");
		const slow = customer("Slow");
		invoice(prompt, 1);
		invoice(slow, 2);
		const on = (as_of_date: string) => read("arAging", { as_of_date });
		expect(on(day(0)).totals).toMatchObject({ current: 54, total: 54 });
		const june = on(day(40));
		expect(june.customers).toEqual([
			expect.objectContaining({ id: prompt, name: "Prompt", days_31_60: 18, total: 18 }),
			expect.objectContaining({ id: slow, name: "Slow", days_1_30: 36, total: 36 }),
		]);
		expect(on(day(70)).totals).toMatchObject({ days_61_90: 18, days_31_60: 36 });
		expect(on(day(200)).totals).toMatchObject({ days_over_90: 54, total: 54 });
	});

	it("the aging adds up to accounts receivable, including credits", () => {
		const account = customer("A");
		const order = invoice(account, 5);
		world.call("orders.payments.create", {
			path: { id: order.id },
			body: { amount: 30, method: "check" },
		});
		world.call("credits.create", { body: { account_id: account, amount: 10, reason: "goodwill" } });
		const { totals } = read("arAging");
		expect(totals.total).toBe(50);
		expect(numbers(read("trialBalance").rows)["1300"]).toBe(50);
	});
});

describe("the worth of the stock", () => {
	it("the stock value is that of the remaining layers, by day, location and method", () => {
		receive(10, 2);
		receive(10, 3);
		receive(4, 5, store);
		world.advance("1d");
		world.call("inventory.adjust", { body: { product_id: product, location_id: main, quantity: -15 } });
		const worth = (query: object) => read("inventoryValuation", query).total_value;
		expect(worth({})).toBe(35);
		expect(worth({ method: "avg" })).toBe(32.5);
		expect(worth({ location_id: main })).toBe(15);
		expect(worth({ as_of_date: day(-1) })).toBe(70);
		expect(worth({ as_of_date: day(-2) })).toBe(0);
		expect(read("inventoryValuation").rows).toEqual([
			{ product_id: product, location_id: main, quantity: 5, total_value: 15 },
			{ product_id: product, location_id: store, quantity: 4, total_value: 20 },
		]);
		expect(numbers(read("trialBalance").rows)["1400"]).toBe(35);
		world.call("settings.update", { body: { settings: { inventory_costing_method: "avg" } } });
		expect(read("inventoryValuation")).toMatchObject({ method: "avg", total_value: 32.5 });
		expect(refusal(() => worth({ location_id: "none" }))).toMatchObject({ param: "location_id" });
	});
});

describe("cash", () => {
	it("cash is the ledger balance of the bank accounts", () => {
		const order = invoice(customer("A"), 5);
		world.call("orders.payments.create", { path: { id: order.id }, body: { amount: 30, method: "wire" } });
		const cash = read("cashBalance");
		const ledger = numbers(read("trialBalance").rows)["1010"];
		expect(cash.accounts).toHaveLength(1);
		expect([cash.total_gl_balance, ledger]).toEqual([30, 30]);
		expect(read("cashBalance", { as_of_date: day(-1) }).total_gl_balance).toBe(0);
	});
});

describe("a comparison", () => {
	it("a comparison names each figure that differs, and by how much", () => {
		receive(10, 2);
		invoice(customer("A"), 3);
		const { counts } = read("counts");
		expect(counts).toMatchObject({ accounts: 1, products: 1, orders: 1, journal_entries: 2, locations: 2 });
		const same = {
			trial_balance: [
				{ account_number: "1300", balance: 54 },
				{ account_number: "6010", balance: 0 },
			],
			ar_aging_total: 54,
			ap_aging_total: 0,
			inventory_value: 20,
			counts: { accounts: 1, products: 1 },
		};
		expect(compare(same)).toMatchObject({ matched: true, deltas: [], as_of_date: day(0) });
		const other = {
			trial_balance: [{ account_number: "1300", balance: 54.01 }],
			ar_aging_total: 60,
			inventory_value: 20,
			cash_balance: 1,
			counts: { accounts: 2, widgets: 7 },
		};
		expect(compare(other)).toMatchObject({
			matched: false,
			deltas: [
				{ check: "trial_balance", key: "1300", expected: 54.01, actual: 54, delta: -0.01 },
				{ check: "ar_aging", key: null, expected: 60, actual: 54, delta: -6 },
				{ check: "cash_balance", key: null, expected: 1, actual: 0, delta: -1 },
				{ check: "counts", key: "accounts", expected: 2, actual: 1, delta: -1 },
				{ check: "counts", key: "widgets", expected: 7, actual: 0, delta: -7 },
			],
		});
		expect(compare({ ...other, as_of_date: day(-1) }).deltas[0]).toMatchObject({ actual: 0 });
	});

	it("a comparison writes nothing and works in a frozen entity", () => {
		const before = JSON.stringify(world.db.snapshot());
		compare({ ar_aging_total: 1 });
		expect(JSON.stringify(world.db.snapshot())).toBe(before);
		world.call("migration.cutover.freeze");
		expect(compare({}).matched).toBe(true);
	});

	it("reports need accounting:read or migration:read, and comparisons need migration:read", () => {
		world = makeWorld({ scopes: ["accounting:read"] });
		expect(read("trialBalance").rows).toEqual([]);
		expect(refusal(() => compare({}))).toMatchObject({ status: 403, code: "insufficient_scope" });
		world = makeWorld({ scopes: ["migration:read"] });
		expect(read("counts").object).toBe("counts");
		expect(compare({}).matched).toBe(true);
	});
});
