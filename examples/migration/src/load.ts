/**
 * The load, in the order in which the vendor's migration guide has it: what refers to something comes after it. Every step can be
 * done again: masters are looked for before they are made, records are known by their external ids, documents are confirmed only
 * while they are drafts.
 */
import { idempotencyKey } from "@countersign/sdk";
import {
	type Arcus,
	type ConflictMode,
	type ImportCheckpoint,
	type ImportResource,
	type ImportResult,
	type ImportRow,
	importRecords,
} from "@countersign/sdk/arcus";
import {
	accountRows,
	type Ids,
	idOf,
	orderRows,
	PLATFORM,
	productRows,
	purchaseRows,
	sku,
	trackingRows,
} from "./records.ts";
import type { Source } from "./source.ts";

/** The scopes that the migration guide names. The vendor's advice for a one-time migration: all write, and revoke the key afterwards. */
export const MIGRATION_SCOPES = [
	"accounts:write",
	"products:write",
	"orders:write",
	"inventory:write",
	"purchasing:write",
	"payments:write",
] as const;

/** What the load and its proof read with: another key, which can write nothing. */
export const READING_SCOPES = [
	"accounts:read",
	"products:read",
	"orders:read",
	"inventory:read",
	"migration:read",
] as const;

export interface LoadOptions {
	/** Writes. Its key needs {@link MIGRATION_SCOPES}. */
	readonly writer: Arcus;
	/** Reads. Its key needs {@link READING_SCOPES}. */
	readonly reader: Arcus;
	/** Where an import remembers what is done, by its name; without it a second run asks for everything again. */
	readonly checkpoint?: (name: string) => ImportCheckpoint;
	readonly onStep?: (step: string, done: number) => void;
	readonly signal?: AbortSignal;
	/** Milliseconds between two looks at a job. @defaultValue 500 */
	readonly pollInterval?: number;
}

/** Rows were refused; the load stops, since what comes next would refer to them. */
export class RefusedRowsError extends Error {
	override readonly name = "RefusedRowsError";
	constructor(
		readonly step: string,
		readonly result: ImportResult,
	) {
		const [first] = result.errors;
		super(`${step}: ${result.failed} rows were refused, first ${first?.externalId}: ${first?.message}`);
	}
}

/** Confirmations under way at once. */
const AT_ONCE = 8;
const key = (...parts: string[]): string => idempotencyKey("migration", PLATFORM, ...parts);

export async function loadNorthwind(source: Source, options: LoadOptions): Promise<void> {
	const { writer, reader, signal, onStep } = options;
	const call = signal ? { signal } : {};

	async function records(
		name: string,
		resource: ImportResource,
		rows: readonly ImportRow[],
		conflictMode: ConflictMode = "skip",
	): Promise<void> {
		const result = await importRecords(writer, resource, rows, {
			externalSource: PLATFORM,
			conflictMode,
			...(options.checkpoint && { checkpoint: options.checkpoint(name) }),
			...(options.pollInterval !== undefined && { pollInterval: options.pollInterval }),
			...call,
		});
		if (result.failed > 0) throw new RefusedRowsError(name, result);
		onStep?.(name, result.succeeded);
	}

	// 1 to 4: what the entity sets up once.
	const location = await locationId(writer, reader);
	const termId = await paymentTermId(writer, reader);
	await unit(writer, reader);
	const categories = await categoryIds(source, writer, reader);
	onStep?.("masters", 3 + categories.size);

	// 5 and 6
	await records("accounts", "accounts", accountRows(source, termId));
	const { customers, vendors } = await partyIds(reader);
	await records("products", "products", productRows(source, vendors, categories));
	const products = await productIds(source, reader);

	// 7: opening balances are adjustments, so that the ledger has them too.
	const stocked = await openStock(source, products, location, writer, reader);
	onStep?.("stock", stocked);

	// 8 and 9. Northwind keeps no payments and no returns, which would follow as 10 and 11.
	await records("purchase orders", "orders", purchaseRows(source, vendors, products));
	await records("orders", "orders", orderRows(source, customers, products));
	const confirmed = await confirmInvoices(writer, reader, signal);
	onStep?.("confirmed", confirmed);
	await records("tracking", "products", trackingRows(source), "update");
}

async function locationId(writer: Arcus, reader: Arcus): Promise<string> {
	const name = "Northwind Warehouse";
	for await (const one of reader.locations.list({ limit: 100 })) if (one.name === name) return one.id;
	const made = await writer.locations.create({ name, code: "NW" }, { idempotencyKey: key("location") });
	return made.id;
}

async function paymentTermId(writer: Arcus, reader: Arcus): Promise<string> {
	const name = "Northwind Net 30";
	for await (const one of reader.paymentTerms.list({ limit: 100 })) if (one.name === name) return one.id;
	const made = await writer.paymentTerms.create({ name, due_days: 30 }, { idempotencyKey: key("payment term") });
	return made.id;
}

async function unit(writer: Arcus, reader: Arcus): Promise<void> {
	const name = "Each";
	for await (const one of reader.unitsOfMeasure.list({ limit: 100 })) if (one.name === name) return;
	await writer.unitsOfMeasure.create(
		{ name, abbreviation: "ea", type: "count", is_base: true },
		{ idempotencyKey: key("unit") },
	);
}

async function categoryIds(source: Source, writer: Arcus, reader: Arcus): Promise<Ids> {
	const byName = new Map<string, string>();
	for await (const one of reader.productCategories.list({ limit: 100 })) byName.set(one.name, one.id);
	const ids = new Map<string, string>();
	for (const { id, name } of source.categories) {
		const known = byName.get(name);
		ids.set(id, known ?? (await writer.productCategories.create({ name }, { idempotencyKey: key("category", id) })).id);
	}
	return ids;
}

async function partyIds(reader: Arcus): Promise<{ customers: Ids; vendors: Ids }> {
	const customers = new Map<string, string>();
	const vendors = new Map<string, string>();
	for await (const account of reader.accounts.list({ per_page: 100 })) {
		if (account.source_platform !== PLATFORM || !account.external_customer_id) continue;
		(account.account_type === "vendor" ? vendors : customers).set(account.external_customer_id, account.id);
	}
	return { customers, vendors };
}

async function productIds(source: Source, reader: Arcus): Promise<Ids> {
	const bySku = new Map<string, string>();
	for await (const product of reader.products.list({ limit: 100 })) if (product.sku) bySku.set(product.sku, product.id);
	return new Map(source.products.map((product) => [product.id, idOf(bySku, sku(product), "product")]));
}

/** All in one call, which books all or nothing: the stock is there as a whole, or not at all. */
async function openStock(
	source: Source,
	products: Ids,
	location: string,
	writer: Arcus,
	reader: Arcus,
): Promise<number> {
	const [known] = (await reader.inventory.balances.list({ location_id: location })).data;
	const items = source.products
		.filter((product) => product.unitsInStock > 0 && product.price.gt(0))
		.map((product) => ({
			product_id: idOf(products, product.id, "product"),
			quantity_delta: product.unitsInStock,
			unit_cost: product.price.toNumber(),
		}));
	if (known === undefined)
		await writer.inventory.adjust(
			{ location_id: location, items, reason: "opening balance from Northwind" },
			{ idempotencyKey: key("opening stock") },
		);
	return items.length;
}

/** An invoice counts once it is confirmed. Only drafts are, so that a load that goes on confirms the rest. */
async function confirmInvoices(writer: Arcus, reader: Arcus, signal: AbortSignal | undefined): Promise<number> {
	const drafts: { readonly id: string; readonly externalId: string }[] = [];
	for await (const order of reader.orders.list({ limit: 200, document_type: "invoice", order_status: "draft" })) {
		if (order.source_platform === PLATFORM && order.external_order_id)
			drafts.push({ id: order.id, externalId: order.external_order_id });
	}
	let next = 0;
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let draft = drafts[next++]; draft !== undefined; draft = drafts[next++]) {
				signal?.throwIfAborted();
				await writer.orders.confirm(draft.id, {}, { idempotencyKey: key("confirm", draft.externalId) });
			}
		}),
	);
	return drafts.length;
}
