/** A fresh company whose calls are rejected: customers, vendors and goods that the provoked errors need. */
import type { ArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import type { Refusals } from "../refusals.ts";

const quiet = { rateLimit: false, maxRetries: 0, pathStyle: "flat" } as const;
const address = { line1: "1 Main Street", city: "New York", state: "NY", postal_code: "10001", country: "US" };

/** An id that no record has. */
export const UNKNOWN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/** What a key can do. */
export interface KeyOptions {
	/** @defaultValue all scopes */
	readonly scopes?: readonly string[];
	/** The role of the key's user. @defaultValue owner */
	readonly role?: string;
}

export type Company = Awaited<ReturnType<typeof company>>;

/** Founds a company. Its own calls are not recorded; those of `refused` must be rejected, and are. */
export async function company(mock: ArcusMock, refusals: Refusals) {
	const { key, entityId } = mock.createKey();
	const client = (apiKey: string, fetch: typeof globalThis.fetch): Arcus =>
		new Arcus({ apiKey, entityId, fetch, ...quiet });
	const send = ((input, init) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch;
	const arcus = client(key, send);
	const keyWith = ({ scopes, role }: KeyOptions): string =>
		mock.createKey({ entityId, ...(scopes && { scopes }), ...(role !== undefined && { details: { role } }) }).key;

	const customer = (more: object = {}) =>
		arcus.accounts.create({
			account_type: "business",
			name: "Around the Horn",
			addresses: [{ ...address, type: "shipping", is_default_shipping: true }],
			...more,
		});
	const [buyer, seller] = [await customer(), await arcus.accounts.create({ account_type: "vendor", name: "Leaves" })];
	const tea = await arcus.products.create({
		title: "Chai",
		sku: "CHAI",
		product_type: "physical",
		list_price: 20,
		cost: 8,
		track_inventory: true,
	});
	const branch = await arcus.locations.create({ name: "Branch" });
	const main = (await arcus.locations.list()).data.find((one) => one.is_default);
	if (!main) throw new Error("The entity has no default location.");
	await arcus.inventory.receive({ location_id: main.id, product_id: tea.id, quantity: 500, unit_cost: 8 });

	/** Drafts a document over Chai. */
	const draft = (quantity = 2, more: object = {}) =>
		arcus.orders.create({
			document_type: "sales_order",
			account_id: buyer.id,
			line_items: [{ product_id: tea.id, quantity }],
			...more,
		});
	const confirmed = async (quantity = 2, more: object = {}) => {
		const { id, line_items = [] } = await draft(quantity, more);
		await arcus.orders.confirm(id);
		return { id, line: line_items[0]?.id ?? "", lines: line_items.map((one) => one.id) };
	};
	const pay = (orderId: string, amount: number, payment_method: "cash" | "check" | "wire" | "ach" = "cash") =>
		arcus.orders.payments.create(orderId, { amount, payment_method });
	const pack = (order: { readonly id: string; readonly line: string }, quantity: number) =>
		arcus.packages.create({ order_id: order.id, items: [{ order_item_id: order.line, quantity }] });
	/** An order that has left in one package. */
	const shipped = async (quantity = 2, paid = 20 * quantity) => {
		const order = await confirmed(quantity);
		if (paid > 0) await pay(order.id, paid);
		const parcel = await pack(order, quantity);
		await arcus.packages.fulfill(parcel.id);
		return { ...order, parcel: parcel.id };
	};
	const ledger = (await arcus.glAccounts.list()).data;
	const account = (number: string): string => {
		const found = ledger.find((one) => one.account_number === number);
		if (!found) throw new Error(`There is no account ${number} in the chart.`);
		return found.id;
	};
	const months = async (year: number) => (await arcus.periods.list({ fiscal_year: year })).data;

	return {
		mock,
		entityId,
		arcus,
		/** Another key of the company, of another person. */
		colleague: (options: KeyOptions = {}): Arcus => client(keyWith(options), send),
		/** Makes a call that must be rejected with this code. */
		refused: (code: string, call: (arcus: Arcus) => PromiseLike<unknown>, as?: KeyOptions): Promise<void> =>
			refusals.expect(mock, code, (fetch) => call(client(as === undefined ? key : keyWith(as), fetch))),
		buyer: buyer.id,
		seller: seller.id,
		tea: tea.id,
		main: main.id,
		branch: branch.id,
		customer,
		draft,
		confirmed,
		pay,
		pack,
		shipped,
		account,
		/** The header accounts of the chart. */
		header: ledger.find((one) => one.is_header)?.id ?? "",
		months,
		advance: (ms: number) => mock.clock.advance(ms),
		/** The time after so many milliseconds, in ISO 8601. */
		after: (ms: number): string => new Date(mock.clock.now() + ms).toISOString(),
	};
}
