import { Big } from "big.js";
import { type Finding, type Row, readTable } from "./csv.ts";

export interface Party {
	readonly id: string;
	readonly name: string;
	readonly contact: { readonly name: string | undefined; readonly title: string | undefined };
	readonly phone: string | undefined;
	readonly address: {
		readonly street: string | undefined;
		readonly city: string | undefined;
		readonly region: string | undefined;
		readonly postalCode: string | undefined;
		readonly country: string | undefined;
	};
}

export interface NorthwindProduct {
	readonly id: string;
	readonly name: string;
	readonly supplierId: string;
	readonly price: Big;
	readonly unitsInStock: number;
	readonly reorderLevel: number;
	readonly discontinued: boolean;
	readonly packaging: string | undefined;
}

export interface NorthwindLine {
	readonly productId: string;
	readonly quantity: number;
	readonly unitPrice: Big;
	/** Fraction of the price, 0 to 1. */
	readonly discount: Big;
}

export interface NorthwindOrder {
	readonly id: string;
	readonly customerId: string;
	readonly orderDate: string;
	readonly requiredDate: string | undefined;
	readonly shipped: boolean;
	readonly lines: readonly NorthwindLine[];
}

export interface Northwind {
	readonly customers: readonly Party[];
	readonly suppliers: readonly Party[];
	readonly products: readonly NorthwindProduct[];
	readonly orders: readonly NorthwindOrder[];
	readonly findings: readonly Finding[];
}

/** A problem with one row. The reader turns it into a finding and continues with the next row. */
class RowProblem extends Error {}

function required(row: Row, column: string): string {
	const value = row.get(column);
	if (value === undefined) throw new RowProblem(`${column} is empty`);
	return value;
}

function decimal(row: Row, column: string): Big {
	const text = required(row, column);
	if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RowProblem(`${column} must be a number but is ${JSON.stringify(text)}`);
	return new Big(text);
}

function count(row: Row, column: string, minimum: number): number {
	const text = required(row, column);
	const value = Number(text);
	if (!/^\d+$/.test(text) || value < minimum)
		throw new RowProblem(`${column} must be an integer of at least ${minimum} but is ${JSON.stringify(text)}`);
	return value;
}

function day(text: string, column: string): string {
	const match = /^(\d{4}-\d{2}-\d{2})(?: |T|$)/.exec(text);
	if (!match?.[1] || Number.isNaN(Date.parse(match[1])))
		throw new RowProblem(`${column} must be a date but is ${JSON.stringify(text)}`);
	return match[1];
}

function party(row: Row, idColumn: string): Party {
	return {
		id: required(row, idColumn),
		name: required(row, "companyName"),
		contact: { name: row.get("contactName"), title: row.get("contactTitle") },
		phone: row.get("phone"),
		address: {
			street: row.get("address"),
			city: row.get("city"),
			region: row.get("region"),
			postalCode: row.get("postalCode"),
			country: row.get("country"),
		},
	};
}

const PARTY_COLUMNS = [
	"companyName",
	"contactName",
	"contactTitle",
	"address",
	"city",
	"region",
	"postalCode",
	"country",
	"phone",
];

/** Reads the six files. An invalid row becomes a finding with file, line and reason; all others are returned.
 * If an order line is refused, so is its order: half an order must not be imported.
 */
export function readNorthwind(folder: string): Northwind {
	const findings: Finding[] = [];

	function read<T extends { readonly id: string }>(
		file: string,
		columns: readonly string[],
		convert: (row: Row) => T,
	): Map<string, T> {
		const table = readTable(folder, file, columns);
		findings.push(...table.findings);
		const result = new Map<string, T>();
		for (const row of table.rows) {
			try {
				const item = convert(row);
				if (result.has(item.id)) throw new RowProblem(`${columns[0]} ${item.id} appears twice in the file`);
				result.set(item.id, item);
			} catch (error) {
				if (!(error instanceof RowProblem)) throw error;
				findings.push({ file, line: row.line, reason: error.message, outcome: "refused" });
			}
		}
		return result;
	}

	const customers = read("customers.csv", ["customerID", ...PARTY_COLUMNS], (row) => party(row, "customerID"));
	const suppliers = read("suppliers.csv", ["supplierID", ...PARTY_COLUMNS], (row) => party(row, "supplierID"));
	const products = read(
		"products.csv",
		[
			"productID",
			"productName",
			"supplierID",
			"quantityPerUnit",
			"unitPrice",
			"unitsInStock",
			"reorderLevel",
			"discontinued",
		],
		(row) => {
			const supplierId = required(row, "supplierID");
			if (!suppliers.has(supplierId)) throw new RowProblem(`supplier ${supplierId} is unknown`);
			return {
				id: required(row, "productID"),
				name: required(row, "productName"),
				supplierId,
				price: decimal(row, "unitPrice"),
				unitsInStock: count(row, "unitsInStock", 0),
				reorderLevel: count(row, "reorderLevel", 0),
				discontinued: row.get("discontinued") === "1",
				packaging: row.get("quantityPerUnit"),
			};
		},
	);

	const broken = new Map<string, string>();
	const lines = new Map<string, NorthwindLine[]>();
	const details = readTable(folder, "order-details.csv", ["orderID", "productID", "unitPrice", "quantity", "discount"]);
	findings.push(...details.findings);
	for (const row of details.rows) {
		const orderId = row.get("orderID");
		try {
			const id = required(row, "orderID");
			const productId = required(row, "productID");
			if (!products.has(productId)) throw new RowProblem(`product ${productId} is unknown`);
			const discount = decimal(row, "discount");
			if (discount.lt(0) || discount.gt(1)) throw new RowProblem("discount must be between 0 and 1");
			const unitPrice = decimal(row, "unitPrice");
			if (unitPrice.lt(0)) throw new RowProblem("unitPrice must not be negative");
			const line = { productId, quantity: count(row, "quantity", 1), unitPrice, discount };
			lines.set(id, [...(lines.get(id) ?? []), line]);
		} catch (error) {
			if (!(error instanceof RowProblem)) throw error;
			findings.push({ file: row.file, line: row.line, reason: error.message, outcome: "refused" });
			if (orderId) broken.set(orderId, `its line in ${row.file}:${row.line} was refused (${error.message})`);
		}
	}

	const orders = read("orders.csv", ["orderID", "customerID", "orderDate", "requiredDate", "shippedDate"], (row) => {
		const id = required(row, "orderID");
		const customerId = required(row, "customerID");
		if (!customers.has(customerId)) throw new RowProblem(`customer ${customerId} is unknown`);
		const why = broken.get(id);
		if (why) throw new RowProblem(why);
		const own = lines.get(id);
		if (!own) throw new RowProblem("the order has no lines in order-details.csv");
		const requiredDate = row.get("requiredDate");
		return {
			id,
			customerId,
			orderDate: day(required(row, "orderDate"), "orderDate"),
			requiredDate: requiredDate === undefined ? undefined : day(requiredDate, "requiredDate"),
			shipped: row.get("shippedDate") !== undefined,
			lines: own,
		};
	});

	return {
		customers: [...customers.values()],
		suppliers: [...suppliers.values()],
		products: [...products.values()],
		orders: [...orders.values()],
		findings,
	};
}

/** Net amount of a line: quantity × price × (1 − discount), exact. */
export function netAmount(line: NorthwindLine): Big {
	return line.unitPrice.times(line.quantity).times(new Big(1).minus(line.discount));
}
