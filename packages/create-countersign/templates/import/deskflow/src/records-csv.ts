import { parse } from "csv-parse/sync";

export interface CustomerRow {
	readonly kind: "customer";
	/** Finds the customer again. */
	readonly email: string;
	readonly name: string;
	readonly company: string | null;
	readonly phone: string | null;
}

export interface ProductRow {
	readonly kind: "product";
	/** Finds the product again. */
	readonly sku: string;
	readonly name: string;
	/** In cents. */
	readonly price: number;
	readonly stock: number | null;
}

export type RecordRow = CustomerRow | ProductRow;

const COLUMNS = {
	customer: ["email", "name", "company", "phone"],
	product: ["sku", "name", "price", "stock"],
} as const;
type Fields = Readonly<Record<string, string>>;

/**
 * Reads customers or products from CSV text; the columns say which. An invalid row is left out, and `problems` says why.
 *
 * @throws Error if a column is missing
 */
export function readRecords(text: string): {
	readonly records: readonly RecordRow[];
	readonly problems: readonly string[];
} {
	const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true, info: true }) as unknown as {
		record: Fields;
		info: { lines: number };
	}[];
	const first = rows[0]?.record ?? {};
	const kind = "sku" in first ? "product" : "customer";
	const missing = COLUMNS[kind].filter((column) => rows[0] && !(column in first));
	if (missing.length > 0) throw new Error(`The CSV file of ${kind}s has no column ${missing.join(", ")}.`);
	const records: RecordRow[] = [];
	const problems: string[] = [];
	for (const { record, info } of rows) {
		const problem = kind === "product" ? problemOfProduct(record) : problemOfCustomer(record);
		if (problem === undefined) records.push(kind === "product" ? productOf(record) : customerOf(record));
		else problems.push(`line ${info.lines}: ${problem}; the row is left out`);
	}
	return { records, problems };
}

function customerOf({ email, name, company, phone }: Fields): CustomerRow {
	return { kind: "customer", email, name, company: company || null, phone: phone || null };
}

function productOf({ sku, name, price, stock }: Fields): ProductRow {
	const cents = Math.round(Number(price) * 100);
	return { kind: "product", sku, name, price: cents, stock: stock === "" ? null : Number(stock) };
}

function problemOfCustomer({ email, name }: Fields): string | undefined {
	if (!/^\S+@\S+$/.test(email)) return `email must be an email address, but is "${email}"`;
	return name === "" ? "name is empty" : undefined;
}

function problemOfProduct({ sku, name, price, stock }: Fields): string | undefined {
	if (sku === "") return "sku is empty";
	if (name === "") return "name is empty";
	if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(price)) return `price must be an amount such as 18.00, but is "${price}"`;
	if (!/^\d{0,9}$/.test(stock)) return `stock must be a whole number or empty, but is "${stock}"`;
	return undefined;
}
