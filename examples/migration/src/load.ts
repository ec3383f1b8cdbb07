/** Loads the data in the order of the vendor's migration guide, so that a record comes after those it refers to. Every step can be
 * repeated: it looks for master data before creating it, recognizes records by their external ids, and confirms only
 * drafts.
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

/** The scopes from the migration guide. For a one-time migration the vendor recommends all write scopes, and revoking the key afterwards. */
export const MIGRATION_SCOPES = [
	"accounts:write",
	"products:write",
	"orders:write",
	"inventory:write",
	"purchasing:write",
	"payments:write",
] as const;

/** The scopes of the second, read-only key for the load and the proof. */
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
	/** The checkpoint of each import by name; without it a second run sends all rows again. */
	readonly checkpoint?: (name: string) => ImportCheckpoint;
	readonly onStep?: (step: string, done: number) => void;
	readonly signal?: AbortSignal;
	/** Milliseconds between two polls of a job. @defaultValue 500 */
	readonly pollInterval?: number;
}

/** Rows were rejected. The load stops, because later steps would refer to them. */
export class RefusedRowsError extends Error {
	override readonly name = "RefusedRowsError";
	constructor(
		readonly step: string,
		readonly result: ImportResult,
	) {
		const [first] = result.errors;
		super(`${step}: ${result.failed} rows were rejected, first ${first?.externalId}: ${first?.message}`);
	}
}

/** Number of concurrent confirmations. */
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

	// Steps 1 to 4: master data that an entity needs once.
	const location = await locationId(writer, reader);
	const termId = await paymentTermId(writer, reader);
	await unit(writer, reader);
	const categories = await categoryIds(source, writer, reader);
	onStep?.("masters", 3 + categories.size);

	// Steps 5 and 6
	await records("accounts", "accounts", accountRows(source, termId));
	const { customers, vendors } = await partyIds(reader);
	await records("products", "products", productRows(source, vendors, categories));
	const products = await productIds(source, reader);

	// Step 7: opening balances are adjustments, so that they also appear in the ledger.
	const stocked = await openStock(source, products, location, writer, reader);
	onStep?.("stock", stocked);

	// Steps 8 and 9. Northwind has no payments and returns, which would be steps 10 and 11.
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

/** Books the whole stock in one call, all or nothing. */
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

/** Confirms draft invoices; an invoice counts once it is confirmed. A resumed load confirms the rest. */
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
