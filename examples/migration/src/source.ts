import { Big } from "big.js";
import { readTable } from "../../order-import/src/csv.ts";
import { type Northwind, type NorthwindOrder, netAmount, readNorthwind } from "../../order-import/src/northwind.ts";

export interface Category {
	readonly id: string;
	readonly name: string;
}

/** What the order import leaves out: product categories and outstanding purchases. */
export interface Source extends Northwind {
	readonly categories: readonly Category[];
	/** By product. */
	readonly categoryOf: ReadonlyMap<string, string>;
	/** Units ordered but not yet received, by product. */
	readonly onOrder: ReadonlyMap<string, number>;
}

export function readSource(folder: string): Source {
	const northwind = readNorthwind(folder);
	const categories = readTable(folder, "categories.csv", ["categoryID", "categoryName"]).rows.map((row) => ({
		id: row.get("categoryID") ?? "",
		name: row.get("categoryName") ?? "",
	}));
	const { rows } = readTable(folder, "products.csv", ["productID", "categoryID", "unitsOnOrder"]);
	const known = new Set(northwind.products.map((product) => product.id));
	const products = rows.flatMap((row) => {
		const id = row.get("productID");
		return id !== undefined && known.has(id) ? [{ id, row }] : [];
	});
	return {
		...northwind,
		categories,
		categoryOf: new Map(products.map(({ id, row }) => [id, row.get("categoryID") ?? ""])),
		onOrder: new Map(
			products
				.map(({ id, row }) => [id, Number(row.get("unitsOnOrder") ?? 0)] as const)
				.filter(([, units]) => units > 0),
		),
	};
}

/** The totals of the old system, computed only from its files: the expected result of the migration. */
export interface Figures {
	/** All invoices are unpaid, because Northwind has no payments. */
	readonly receivables: Big;
	/** Northwind has no costs, so the stock is valued at list price. */
	readonly stock: Big;
	readonly counts: Readonly<Record<string, number>>;
}

const total = (order: NorthwindOrder): Big =>
	order.lines.reduce((sum, line) => sum.plus(netAmount(line).round(2, Big.roundHalfUp)), new Big(0));

/** Suppliers with outstanding goods; each gets one purchase order. */
export function suppliersWithOrders(source: Source): readonly string[] {
	const suppliers = source.products
		.filter((product) => source.onOrder.has(product.id))
		.map((product) => product.supplierId);
	return [...new Set(suppliers)];
}

export function figuresOf(source: Source): Figures {
	const invoiced = source.orders.filter((order) => order.shipped);
	return {
		receivables: invoiced.reduce((sum, order) => sum.plus(total(order)), new Big(0)),
		stock: source.products.reduce((sum, product) => sum.plus(product.price.times(product.unitsInStock)), new Big(0)),
		counts: {
			product_categories: source.categories.length,
			accounts: source.customers.length + source.suppliers.length,
			products: source.products.length,
			orders: source.orders.length + suppliersWithOrders(source).length,
		},
	};
}
