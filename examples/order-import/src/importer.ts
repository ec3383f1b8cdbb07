import { idempotencyKey } from "@countersign/sdk";
import type { Account, Arcus, Product } from "@countersign/sdk/arcus";
import pMap from "p-map";
import type { Northwind, NorthwindLine, NorthwindOrder, NorthwindProduct, Party } from "./northwind.ts";

export type Step = "customers" | "vendors" | "products" | "orders" | "confirmations";

export interface ImportOptions {
	readonly concurrency: number;
	readonly signal: AbortSignal;
	readonly onProgress: (step: Step, done: number, total: number) => void;
}

/** The records of this import that already exist, by the ids of the source. */
export interface Existing {
	readonly customers: ReadonlyMap<string, string>;
	readonly vendors: ReadonlyMap<string, string>;
	readonly products: ReadonlyMap<string, string>;
	readonly orders: ReadonlyMap<string, { readonly id: string; readonly status: string }>;
}

export const PLATFORM = "northwind";

export const sku = (product: NorthwindProduct): string => `NW-${product.id.padStart(3, "0")}`;

/** Reads from the API which records exist. A stopped import resumes from these records and needs no file: the API is the
 * source of truth, and idempotency keys cover writes whose response was lost.
 */
export async function findExisting(arcus: Arcus): Promise<Existing> {
	const customers = new Map<string, string>();
	const vendors = new Map<string, string>();
	const products = new Map<string, string>();
	const orders = new Map<string, { id: string; status: string }>();
	for await (const account of arcus.accounts.list({ per_page: 100 })) {
		if (account.source_platform !== PLATFORM || !account.external_customer_id) continue;
		(account.account_type === "vendor" ? vendors : customers).set(account.external_customer_id, account.id);
	}
	for await (const product of arcus.products.list({ limit: 100 }))
		if (product.sku) products.set(product.sku, product.id);
	for await (const order of arcus.orders.list({ limit: 200 })) {
		if (order.source_platform === PLATFORM && order.external_order_id) {
			orders.set(order.external_order_id, { id: order.id, status: order.order_status });
		}
	}
	return { customers, vendors, products, orders };
}

function accountParams(party: Party, accountType: "business" | "vendor") {
	const { street, city, region, postalCode, country } = party.address;
	const address = {
		street1: street ?? "",
		city: city ?? "",
		...(region !== undefined && { region }),
		postal_code: postalCode ?? "",
		country: country ?? "",
	};
	const [firstName = "", ...rest] = (party.contact.name ?? "").split(" ");
	return {
		account_type: accountType,
		name: party.name,
		external_customer_id: party.id,
		source_platform: PLATFORM,
		...(party.phone !== undefined && { phone: party.phone }),
		addresses: [
			{ type: "billing" as const, label: "Office", is_default_billing: true, ...address },
			{ type: "shipping" as const, label: "Office", is_default_shipping: true, ...address },
		],
		...(party.contact.name !== undefined && {
			contacts: [
				{
					first_name: firstName,
					last_name: rest.join(" "),
					is_primary: true,
					...(party.contact.title !== undefined && { title: party.contact.title }),
				},
			],
		}),
	};
}

function lineParams(line: NorthwindLine, productId: string) {
	const discount = line.unitPrice.times(line.quantity).times(line.discount);
	return {
		product_id: productId,
		quantity: line.quantity,
		sell_rate: line.unitPrice.toNumber(),
		...(discount.gt(0) && { discount_amount: discount.toNumber() }),
	};
}

export function orderParams(order: NorthwindOrder, accountId: string, productIds: ReadonlyMap<string, string>) {
	return {
		document_type: "sales_order" as const,
		account_id: accountId,
		external_order_id: order.id,
		external_order_number: order.id,
		source_platform: PLATFORM,
		order_date: `${order.orderDate}T00:00:00Z`,
		...(order.requiredDate !== undefined && { requested_ship_date: order.requiredDate }),
		line_items: order.lines.map((line) => lineParams(line, mustHave(productIds, line.productId, "product"))),
	};
}

function mustHave(ids: ReadonlyMap<string, string>, id: string, what: string): string {
	const found = ids.get(id);
	if (found === undefined) throw new Error(`${what} ${id} has not been imported`);
	return found;
}

/** Imports everything that does not exist yet: customers and vendors, then products, then orders. Confirms shipped orders. */
export async function importNorthwind(
	arcus: Arcus,
	data: Northwind,
	existing: Existing,
	options: ImportOptions,
): Promise<void> {
	const { signal, concurrency } = options;

	async function each<T>(step: Step, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
		let done = 0;
		options.onProgress(step, 0, items.length);
		await pMap(
			items,
			async (item) => {
				await work(item);
				options.onProgress(step, ++done, items.length);
			},
			{ concurrency, signal },
		);
	}

	async function accounts(
		step: "customers" | "vendors",
		parties: readonly Party[],
		type: "business" | "vendor",
	): Promise<Map<string, string>> {
		const ids = new Map(existing[step]);
		await each(step, parties, async (party) => {
			if (ids.has(party.id)) return;
			const account: Account = await arcus.accounts.create(accountParams(party, type), {
				idempotencyKey: idempotencyKey(PLATFORM, step, party.id),
				signal,
			});
			ids.set(party.id, account.id);
		});
		return ids;
	}

	const customerIds = await accounts("customers", data.customers, "business");
	const vendorIds = await accounts("vendors", data.suppliers, "vendor");

	const productIds = new Map<string, string>();
	await each("products", data.products, async (product) => {
		const known = existing.products.get(sku(product));
		if (known !== undefined) {
			productIds.set(product.id, known);
			return;
		}
		const created: Product = await arcus.products.create(
			{
				title: product.name,
				product_type: "physical",
				sku: sku(product),
				list_price: product.price.toNumber(),
				is_active: !product.discontinued,
				reorder_point: product.reorderLevel,
				// These orders shipped in the nineties; their stock was never in Arcus and must not block them.
				track_inventory: false,
				vendors: [{ vendor_id: mustHave(vendorIds, product.supplierId, "vendor") }],
				...(product.packaging !== undefined && { description: product.packaging }),
			},
			{ idempotencyKey: idempotencyKey(PLATFORM, "products", product.id), signal },
		);
		productIds.set(product.id, created.id);
	});

	const toConfirm: { order: NorthwindOrder; id: string }[] = [];
	await each("orders", data.orders, async (order) => {
		let there = existing.orders.get(order.id);
		if (there === undefined) {
			const created = await arcus.orders.create(
				orderParams(order, mustHave(customerIds, order.customerId, "customer"), productIds),
				{
					idempotencyKey: idempotencyKey(PLATFORM, "orders", order.id),
					signal,
				},
			);
			there = { id: created.id, status: created.order_status };
		}
		if (order.shipped && there.status === "draft") toConfirm.push({ order, id: there.id });
	});
	await each("confirmations", toConfirm, async ({ order, id }) => {
		await arcus.orders.confirm(id, {}, { idempotencyKey: idempotencyKey(PLATFORM, "confirm", order.id), signal });
	});
}
