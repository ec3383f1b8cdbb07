import { parse } from "csv-parse/sync";

export interface Line {
	readonly sku: string;
	readonly product: string;
	readonly quantity: number;
	readonly unitPrice: number;
}

export interface Order {
	readonly number: string;
	readonly customerId: string;
	readonly customer: string;
	readonly lines: readonly Line[];
}

const COLUMNS = ["order", "customer_id", "customer", "sku", "product", "quantity", "unit_price"] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * Reads orders from CSV text, one row per line item. An order with an invalid row is left out, and `problems` says why.
 *
 * @throws Error if a column is missing
 */
export function readOrders(text: string): { readonly orders: readonly Order[]; readonly problems: readonly string[] } {
	const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true, info: true }) as unknown as {
		record: Row;
		info: { lines: number };
	}[];
	const missing = COLUMNS.filter((column) => rows[0] && !(column in rows[0].record));
	if (missing.length > 0) throw new Error(`The CSV file has no column ${missing.join(", ")}.`);
	const orders = new Map<string, Order>();
	const wrong = new Set<string>();
	const problems: string[] = [];
	for (const { record, info } of rows) {
		const problem = problemOf(record);
		if (problem !== undefined) {
			problems.push(`line ${info.lines}: ${problem}; order ${record.order || "without a number"} is left out`);
			wrong.add(record.order);
			continue;
		}
		const line = {
			sku: record.sku,
			product: record.product,
			quantity: Number(record.quantity),
			unitPrice: Number(record.unit_price),
		};
		const known = orders.get(record.order);
		orders.set(record.order, {
			number: record.order,
			customerId: record.customer_id,
			customer: record.customer,
			lines: [...(known?.lines ?? []), line],
		});
	}
	return { orders: [...orders.values()].filter(({ number }) => !wrong.has(number)), problems };
}

function problemOf(row: Row): string | undefined {
	const empty = COLUMNS.find((column) => row[column] === "");
	if (empty) return `${empty} is empty`;
	if (!(Number(row.quantity) > 0)) return `quantity must be a number above 0, but is "${row.quantity}"`;
	if (!(Number(row.unit_price) >= 0)) return `unit_price must be a number, but is "${row.unit_price}"`;
	return undefined;
}
